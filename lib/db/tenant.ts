import 'server-only';
import { randomUUID } from 'node:crypto';
import { appClient } from '@/lib/db/client';
import { isRetryable } from '@/lib/db/errors';
import type { Prisma, PrismaClient } from '@/lib/db/generated/client';
import type { Result } from '@/lib/domain/result';
import { hariDi, type ZonaWaktu } from '@/lib/domain/waktu';

/** Whose transaction this is. */
export interface Scope {
  readonly instansiId: string;
  readonly penggunaId: string | null;
  readonly zonaWaktu: ZonaWaktu;
}

/**
 * A transaction bound to one instansi. The only handle through which repos see tenant rows. Statements run
 * one after another: never `Promise.all` on it (prisma#30368, prisma#29719).
 */
export interface Tx {
  readonly db: Prisma.TransactionClient;
  readonly instansiId: string;
  readonly penggunaId: string | null;
  /** The database's clock at the start of the transaction: deadlines use no other clock. */
  readonly now: Date;
  /** Today in the instansi's own zone, ISO. */
  readonly hariIni: string;
}

/** Thrown to leave the transaction with an expected failure: rolls back, is never a 500. */
class Rollback extends Error {
  constructor(readonly result: unknown) {
    super('rollback');
  }
}

/** The connection came back from another tenant's transaction: a broken machine, never a user's fault. */
export class TenantMismatchError extends Error {
  constructor() {
    super('tenant of the transaction changed under way; connection destroyed');
  }
}

const MAX_ATTEMPTS = 3;

/** How long a transaction may wait for a connection and then run, in milliseconds. */
export interface TxLimits {
  readonly maxWait: number;
  readonly timeout: number;
}

const LIMITS: TxLimits = { maxWait: 3_000, timeout: 15_000 };

/**
 * Runs `fn` in one read-write transaction of one instansi. An `err` result rolls back and is returned.
 * Serialisation failures and deadlocks are tried up to three times.
 */
export async function withTenant<T, E>(
  scope: Scope,
  fn: (tx: Tx) => Promise<Result<T, E>>,
  client: PrismaClient = appClient(),
  limits: TxLimits = LIMITS,
): Promise<Result<T, E>> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(client, scope, false, limits, async (tx) => {
        const result = await fn(tx);
        if (!result.ok) throw new Rollback(result);
        return result;
      });
    } catch (error) {
      if (error instanceof Rollback) return error.result as Result<T, E>;
      if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

/** Runs `fn` in one read-only transaction of one instansi: PostgreSQL itself refuses a write. */
export async function readTenant<T>(
  scope: Scope,
  fn: (tx: Tx) => Promise<T>,
  client: PrismaClient = appClient(),
  limits: TxLimits = LIMITS,
): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await transact(client, scope, true, limits, fn);
    } catch (error) {
      if (attempt >= MAX_ATTEMPTS || !isRetryable(error)) throw error;
    }
  }
}

async function transact<T>(
  client: PrismaClient,
  scope: Scope,
  readOnly: boolean,
  limits: TxLimits,
  fn: (tx: Tx) => Promise<T>,
): Promise<T> {
  const nonce = randomUUID();
  return client.$transaction(
    async (db) => {
      // First statement: tenant, nonce and clock in one round trip.
      const [start] = await db.$queryRaw<{ now: Date; pid: number }[]>`
        SELECT now() AS now, pg_backend_pid() AS pid,
               set_config('app.instansi', ${scope.instansiId}, true),
               set_config('app.pengguna', ${scope.penggunaId ?? ''}, true),
               set_config('app.nonce', ${nonce}, true),
               set_config('transaction_read_only', ${readOnly ? 'on' : 'off'}, true)`;
      if (!start) throw new TenantMismatchError();
      const tx: Tx = {
        db,
        instansiId: scope.instansiId,
        penggunaId: scope.penggunaId,
        now: start.now,
        hariIni: hariDi(scope.zonaWaktu, start.now),
      };
      const value = await fn(tx);
      const [end] = await db.$queryRaw<{ instansi: string; nonce: string; pid: number }[]>`
        SELECT current_setting('app.instansi', true) AS instansi, current_setting('app.nonce', true) AS nonce,
               pg_backend_pid() AS pid`;
      if (end?.instansi !== scope.instansiId || end.nonce !== nonce || end.pid !== start.pid) {
        await db.$executeRaw`SELECT pg_terminate_backend(pg_backend_pid())`.catch(() => undefined);
        throw new TenantMismatchError();
      }
      return value;
    },
    // A fresh object every time: a shared options object let one transaction run inside another (prisma#30368).
    { timeout: limits.timeout, maxWait: limits.maxWait },
  );
}
