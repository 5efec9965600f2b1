import { createHash, randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type pg from 'pg';
import { explain, Failure, saysDiskFull } from '@/scripts/lib/failure';
import { withClient } from '@/scripts/lib/roles';
import { ROOT } from '@/scripts/lib/settings';

export const MIGRATIONS_FOLDER = path.join(ROOT, 'prisma', 'migrations');

/** One folder of prisma/migrations. `checksum` is the SHA-256 of its SQL, as Prisma records it. */
export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** All migrations in the order in which they run. */
export function readMigrations(folder: string = MIGRATIONS_FOLDER): Migration[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/**
 * Prisma's own table, so that `prisma migrate status` and `deploy` understand a database migrated here.
 * zi_app may read which migrations ran: /api/ready compares them with its build.
 */
const HISTORY_TABLE = `
  CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" TIMESTAMPTZ,
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" TIMESTAMPTZ,
    "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  );
  GRANT SELECT ("migration_name", "finished_at", "rolled_back_at") ON "_prisma_migrations" TO zi_app`;

/** "Teraju" as a number: one migration run at a time per database, whichever process starts it. */
const LOCK_KEY = 8_437_258;

/** A statement that waits longer than this for a table would stall every user behind it. */
const LOCK_TIMEOUT = '2s';

interface Recorded {
  readonly migration_name: string;
  readonly checksum: string;
}

async function recorded(client: pg.Client): Promise<Map<string, string>> {
  const result = await client.query<Recorded>(
    'SELECT migration_name, checksum FROM "_prisma_migrations" WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  return new Map(result.rows.map((row) => [row.migration_name, row.checksum]));
}

/** Refuses to continue on a history that this copy of the program does not know. */
function checkHistory(done: ReadonlyMap<string, string>, known: readonly Migration[]): void {
  const byName = new Map(known.map((migration) => [migration.name, migration]));
  for (const [name, checksum] of done) {
    const migration = byName.get(name);
    if (!migration) {
      throw new Failure(
        `The database was migrated by a newer version of Teraju (it has ${name}).`,
        'Start that version, or restore a backup from before the upgrade.',
      );
    }
    if (migration.checksum !== checksum) {
      throw new Failure(
        `The migration ${name} was changed after it ran on this database.`,
        'Undo the change (git checkout prisma/migrations) and write a new migration instead: npm run db:migration <name>',
      );
    }
  }
}

/** Runs one migration and its entry in the history as one transaction: both are there, or neither. */
async function apply(client: pg.Client, migration: Migration): Promise<void> {
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL lock_timeout = '${LOCK_TIMEOUT}'`);
    await client.query(migration.sql);
    await client.query(
      `INSERT INTO "_prisma_migrations" (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
       VALUES ($1, $2, $3, now(), clock_timestamp(), 1)`,
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw failureOf(migration, error);
  }
}

function failureOf(migration: Migration, error: unknown): Failure {
  const text = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === '55P03') {
    return new Failure(
      `The migration ${migration.name} waited ${LOCK_TIMEOUT} for a table that is in use; nothing was changed.`,
      'Run it again: npm run db:migrate',
    );
  }
  if (code === '53100' || saysDiskFull(text) || code.startsWith('08') || code.startsWith('57')) {
    return explain(error);
  }
  const position = error instanceof Error && 'position' in error ? Number(error.position) : Number.NaN;
  const line = Number.isNaN(position)
    ? ''
    : ` at line ${migration.sql.slice(0, position).split('\n').length}`;
  return new Failure(
    `The migration ${migration.name} failed${line}: ${text} (${code}). Nothing of it was kept.`,
    'Correct its migration.sql and run it again: npm run db:migrate',
  );
}

/**
 * Brings the database to head as zi_owner and returns the names that ran now. Each migration is one
 * transaction, so an interrupted run leaves whole migrations only and is simply repeated.
 */
export async function migrate(ownerUrl: string, folder?: string): Promise<string[]> {
  const migrations = readMigrations(folder);
  return withClient(ownerUrl, async (client) => {
    await client.query('SELECT pg_advisory_lock($1)', [LOCK_KEY]);
    await client.query(HISTORY_TABLE);
    const done = await recorded(client);
    checkHistory(done, migrations);
    const ran: string[] = [];
    for (const migration of migrations) {
      if (done.has(migration.name)) continue;
      await apply(client, migration);
      ran.push(migration.name);
    }
    return ran;
  });
}
