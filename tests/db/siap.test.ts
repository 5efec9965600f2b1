import { afterEach, expect, test, vi } from 'vitest';
import { GET as health } from '@/app/api/health/route';
import { GET as ready } from '@/app/api/ready/route';
import { withClient } from '@/scripts/lib/roles';
import { adminUrl, asAdmin, testDatabase } from '@/tests/support/database';

const { name } = await testDatabase();

afterEach(() => {
  vi.restoreAllMocks();
});

let clock = 1_000_000_000;

/** Moves the clock of the route on, so that its answer, kept for a second, is asked anew. */
function later(): void {
  clock += 10_000;
  vi.spyOn(performance, 'now').mockReturnValue(clock);
}

async function ask(): Promise<{ status: number; body: unknown; cache: string | null; retry: string | null }> {
  later();
  const response = await ready();
  return {
    status: response.status,
    body: await response.json(),
    cache: response.headers.get('cache-control'),
    retry: response.headers.get('retry-after'),
  };
}

const READY = { status: 200, body: { ready: true }, cache: 'no-store', retry: null };
const missing = (what: string) => ({
  status: 503,
  body: { ready: false, missing: what },
  cache: 'no-store',
  retry: '5',
});

test('F137 ready: yes on a migrated database with instruments, asked as zi_app', async () => {
  expect(await ask()).toEqual(READY);
});

test('ready: no while a migration of this build is missing', async () => {
  const [last] = await asAdmin<{ id: string }>(
    'UPDATE _prisma_migrations SET finished_at = NULL WHERE id = (SELECT id FROM _prisma_migrations ORDER BY migration_name DESC LIMIT 1) RETURNING id',
  );
  expect(await ask()).toEqual(missing('migrations'));
  await asAdmin('UPDATE _prisma_migrations SET finished_at = now() WHERE id = $1', [last?.id]);
  expect(await ask()).toEqual(READY);
});

test('R4 ready: no while the database is away, and health still says alive; yes when it is back', async () => {
  const allow = (yes: boolean) =>
    withClient(adminUrl('postgres'), async (client) => {
      await client.query(`ALTER DATABASE ${name} ALLOW_CONNECTIONS ${yes}`);
      if (!yes) {
        await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
          name,
        ]);
      }
    });
  await allow(false);
  expect(await ask()).toEqual(missing('database'));
  expect(health().status).toBe(200);
  await allow(true);
  expect(await ask()).toEqual(READY);
});

test('ready: many calls at once are one question to the database', async () => {
  later();
  const count = async () =>
    (
      await asAdmin<{ n: number }>(
        `SELECT sum(xact_commit)::int AS n FROM pg_stat_database WHERE datname = '${name}'`,
      )
    )[0]?.n ?? 0;
  const start = await count();
  const answers = await Promise.all(Array.from({ length: 200 }, () => ready()));
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  expect((await count()) - start).toBeLessThan(20);
});
