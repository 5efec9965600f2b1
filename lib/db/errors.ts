import 'server-only';
import { Prisma } from '@/lib/db/generated/client';

/** PostgreSQL codes worth another try: serialisation failure and deadlock. */
const RETRYABLE_SQLSTATE = new Set(['40001', '40P01']);

/** The SQLSTATE inside a Prisma or driver-adapter error, if there is one. */
export function sqlState(error: unknown): string | null {
  if (!(error instanceof Error)) return null;
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    const meta = error.meta as
      | { code?: unknown; driverAdapterError?: { cause?: { originalCode?: unknown } } }
      | undefined;
    const code = meta?.driverAdapterError?.cause?.originalCode ?? meta?.code;
    if (typeof code === 'string') return code;
    if (error.code === 'P2034') return '40001';
  }
  return error.cause ? sqlState(error.cause) : null;
}

/** True when the same transaction may succeed if simply run again. */
export function isRetryable(error: unknown): boolean {
  const state = sqlState(error);
  return state !== null && RETRYABLE_SQLSTATE.has(state);
}

/** True when a unique key is taken already. */
export function isUniqueViolation(error: unknown): boolean {
  return (
    (error instanceof Prisma.PrismaClientKnownRequestError && error.code === 'P2002') ||
    sqlState(error) === '23505'
  );
}

/** True when the database cannot be reached or did not give a connection in time. */
export function isUnavailable(error: unknown): boolean {
  if (error instanceof Prisma.PrismaClientInitializationError) return true;
  if (error instanceof Prisma.PrismaClientKnownRequestError) {
    return ['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'P2028', 'P2037'].includes(error.code);
  }
  const state = sqlState(error);
  if (state !== null && (state.startsWith('08') || state.startsWith('57P') || state.startsWith('53')))
    return true;
  const text = error instanceof Error ? error.message : '';
  return /ECONNREFUSED|ECONNRESET|Connection terminated|timeout exceeded when trying to connect/.test(text);
}
