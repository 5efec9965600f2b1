import 'server-only';
import { PrismaPg } from '@prisma/adapter-pg';
import { PrismaClient } from '@/lib/db/generated/client';
import { env } from '@/lib/env';

/** Milliseconds; every wait has an end, so that one stuck query never takes the pool with it. */
const CONNECT_TIMEOUT = 3_000;
const STATEMENT_TIMEOUT = 15_000;
const IDLE_IN_TRANSACTION_TIMEOUT = 10_000;
const LOCK_TIMEOUT = 5_000;

/** A client with its own bounded pool for one database role. */
export function createClient(connectionString: string, max: number): PrismaClient {
  const adapter = new PrismaPg({
    connectionString,
    max,
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    statement_timeout: STATEMENT_TIMEOUT,
    idle_in_transaction_session_timeout: IDLE_IN_TRANSACTION_TIMEOUT,
    lock_timeout: LOCK_TIMEOUT,
    application_name: 'teraju',
  });
  return new PrismaClient({ adapter });
}

// One pool per role and process; `next dev` reloads modules, so the pools hang on globalThis.
const pools = globalThis as typeof globalThis & { terajuClients?: Map<string, PrismaClient> };

function pooled(url: string, max: number): PrismaClient {
  pools.terajuClients ??= new Map();
  let client = pools.terajuClients.get(url);
  if (!client) {
    client = createClient(url, max);
    pools.terajuClients.set(url, client);
  }
  return client;
}

/** The app's own role (zi_app): bound by RLS. Only lib/db/tenant.ts and the account repos use it. */
export function appClient(): PrismaClient {
  return pooled(env().databaseUrl, env().databasePoolMax);
}

/** The job role (zi_job): may call the few cross-tenant functions and nothing else. */
export function jobClient(): PrismaClient {
  return pooled(env().databaseJobUrl, 2);
}
