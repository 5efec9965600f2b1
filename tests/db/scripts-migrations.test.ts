import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PrismaPg } from '@prisma/adapter-pg';
import { expect, inject, onTestFinished, test } from 'vitest';
import { createDatabase, dropDatabase, urlsOf } from '@/scripts/lib/embedded';
import { currentDatamodel, diff, NO_FILTER, withEngine } from '@/scripts/lib/migration-engine';
import { MIGRATIONS_FOLDER, migrate, readMigrations } from '@/scripts/lib/migrations';
import { withClient } from '@/scripts/lib/roles';
import { adminUrl, testDatabase } from '@/tests/support/database';

await testDatabase();

/** An empty database of its own for one test. */
async function emptyDatabase() {
  const name = `test_migrate_${Math.trunc(performance.now() * 1000)}`;
  await createDatabase({ url: adminUrl }, name);
  onTestFinished(() => dropDatabase({ url: adminUrl }, name));
  return urlsOf(adminUrl, inject('server').secrets, name);
}

/** A migrations folder with the given SQL by name. */
function folderWith(sqlByName: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'migrations-'));
  for (const [name, sql] of Object.entries(sqlByName)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'migration.sql'), sql);
  }
  return folder;
}

async function tablesOf(url: string): Promise<string[]> {
  return withClient(url, async (client) => {
    const result = await client.query(
      `SELECT tablename FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    return result.rows.map((row) => row.tablename);
  });
}

const FIRST = { '20260101000000_satu': 'CREATE TABLE satu (id int PRIMARY KEY);' };

test('migrate: a second run does nothing, and two at once run each migration once', async () => {
  const urls = await emptyDatabase();
  const all = readMigrations().map(({ name }) => name);
  const ran = await Promise.all([migrate(urls.owner), migrate(urls.owner)]);

  expect(ran.flat().sort()).toEqual(all);
  expect(await migrate(urls.owner)).toEqual([]);
});

test("migrate: Prisma's own engine finds the history complete", async () => {
  const urls = await emptyDatabase();
  await migrate(urls.owner);
  const migrations = readMigrations();

  const diagnosis = await withEngine(new PrismaPg({ connectionString: urls.owner, max: 1 }), (engine) =>
    engine.diagnoseMigrationHistory({
      migrationsList: {
        baseDir: MIGRATIONS_FOLDER,
        lockfile: { path: 'migration_lock.toml', content: 'provider = "postgresql"\n' },
        shadowDbInitScript: '',
        migrationDirectories: migrations.map(({ name, sql }) => ({
          path: name,
          migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: sql } },
        })),
      },
      optInToShadowDatabase: false,
      filters: NO_FILTER,
    }),
  );

  expect(diagnosis).toEqual({
    editedMigrationNames: [],
    failedMigrationNames: [],
    hasMigrationsTable: true,
    history: null,
  });
});

test('migrate: a migration that fails half-way leaves nothing and runs after it is corrected', async () => {
  const urls = await emptyDatabase();
  const broken = folderWith({ ...FIRST, '20260102000000_dua': 'CREATE TABLE dua (id int);\nSELECT 1 / 0;' });

  await expect(migrate(urls.owner, broken)).rejects.toThrow(/20260102000000_dua failed.*division by zero/);

  expect(await tablesOf(urls.owner)).toEqual(['_prisma_migrations', 'satu']);
  const corrected = folderWith({ ...FIRST, '20260102000000_dua': 'CREATE TABLE dua (id int);' });
  expect(await migrate(urls.owner, corrected)).toEqual(['20260102000000_dua']);
  expect(await tablesOf(urls.owner)).toEqual(['_prisma_migrations', 'dua', 'satu']);
});

test('migrate: a syntax error names its line', async () => {
  const urls = await emptyDatabase();
  const folder = folderWith({ '20260101000000_satu': 'CREATE TABLE satu (id int);\n\nCREATE TABEL dua;' });

  await expect(migrate(urls.owner, folder)).rejects.toThrow(/at line 3: syntax error/);
});

test('migrate: a connection that dies in the middle leaves nothing half-written', async () => {
  const urls = await emptyDatabase();
  const folder = folderWith({
    ...FIRST,
    '20260102000000_dua': 'CREATE TABLE dua (id int);\nSELECT pg_terminate_backend(pg_backend_pid());',
  });

  await expect(migrate(urls.owner, folder)).rejects.toThrow('The database server ended the connection');

  expect(await tablesOf(urls.owner)).toEqual(['_prisma_migrations', 'satu']);
  const corrected = folderWith({ ...FIRST, '20260102000000_dua': 'CREATE TABLE dua (id int);' });
  expect(await migrate(urls.owner, corrected)).toEqual(['20260102000000_dua']);
});

test('migrate: refuses a history that was edited or that a newer version wrote', async () => {
  const urls = await emptyDatabase();
  await migrate(urls.owner, folderWith(FIRST));

  const edited = folderWith({ '20260101000000_satu': 'CREATE TABLE satu (id bigint PRIMARY KEY);' });
  await expect(migrate(urls.owner, edited)).rejects.toThrow(/was changed after it ran/);
  await expect(migrate(urls.owner, folderWith({}))).rejects.toThrow(/newer version of Teraju/);
});

test('migrate: waits two seconds at most for a table in use, and changes nothing', async () => {
  const urls = await emptyDatabase();
  await migrate(urls.owner, folderWith(FIRST));
  const folder = folderWith({ ...FIRST, '20260102000000_dua': 'ALTER TABLE satu ADD COLUMN nama text;' });

  await withClient(urls.owner, async (client) => {
    await client.query('BEGIN');
    await client.query('LOCK TABLE satu');
    await expect(migrate(urls.owner, folder)).rejects.toThrow(/waited 2s/);
    await client.query('ROLLBACK');
  });

  expect(await migrate(urls.owner, folder)).toEqual(['20260102000000_dua']);
});

interface Column {
  readonly name: string;
  readonly type: string;
}

/** Every column that is stored as given, and every foreign or primary key. Prisma cannot say computed columns. */
async function shapeOf(url: string): Promise<{ columns: Column[]; keys: string[] }> {
  return withClient(url, async (client) => {
    const columns = await client.query<Column>(
      `SELECT c.relname || '.' || a.attname AS name,
              format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
                || coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '') AS type
         FROM pg_attribute a
         JOIN pg_class c ON c.oid = a.attrelid AND c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
         LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '' AND c.relname <> '_prisma_migrations' ORDER BY 1`,
    );
    const keys = await client.query<{ key: string }>(
      `SELECT conrelid::regclass || ' ' || pg_get_constraintdef(oid) AS key FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND contype IN ('p', 'f')
          AND conrelid::regclass::text <> '_prisma_migrations' ORDER BY 1`,
    );
    return { columns: columns.rows, keys: keys.rows.map((row) => row.key) };
  });
}

test('migrate: the migrated database has exactly the columns and keys of the datamodel', async () => {
  const [migrated, modelled] = [await emptyDatabase(), await emptyDatabase()];
  await migrate(migrated.owner);
  const sql = await diff('', currentDatamodel());
  await withClient(modelled.owner, (client) => client.query(sql));

  expect(await shapeOf(migrated.owner)).toEqual(await shapeOf(modelled.owner));
});
