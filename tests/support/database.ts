import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { afterAll, inject } from 'vitest';
import { superuserUrl } from '@/scripts/lib/cluster';
import { createDatabase, type DatabaseUrls, dropDatabase, urlsOf } from '@/scripts/lib/embedded';
import { withClient } from '@/scripts/lib/roles';
import { TEMPLATE } from '@/tests/support/global-database';

/** A database of one test file: migrated, empty, and gone when the file is done. */
export interface TestDatabase {
  readonly name: string;
  readonly urls: DatabaseUrls & { readonly admin: string };
}

let current: Promise<TestDatabase> | undefined;

/** Address of a database of the run's server as the superuser; for tests of the server itself. */
export function adminUrl(database: string): string {
  const { port, secrets } = inject('server');
  return superuserUrl(secrets.superuser, port, database);
}

async function clone(): Promise<TestDatabase> {
  const { secrets } = inject('server');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await createDatabase({ url: adminUrl }, name, TEMPLATE);
  const urls = urlsOf(adminUrl, secrets, name);
  // What lib/env.ts reads: the code under test connects as in production, with the same narrow roles.
  Object.assign(process.env, {
    NODE_ENV: 'test',
    DATABASE_URL: urls.app,
    DATABASE_JOB_URL: urls.job,
    DATABASE_PUBLIC_URL: urls.public,
    DATABASE_EMBEDDED: '1',
    NEXTAUTH_SECRET: secrets.nextauthSecret,
    DATA_DIR: tmpdir(),
    LOG_LEVEL: 'silent',
  });
  return { name, urls: { ...urls, admin: adminUrl(name) } };
}

/**
 * The database of this test file, cloned from the migrated template on the first call; sets the environment
 * that lib/env.ts reads. Call it at the top of the file, before the first query:
 * `const database = await testDatabase();`
 */
export function testDatabase(): Promise<TestDatabase> {
  if (!current) {
    current = clone();
    afterAll(async () => {
      const { name } = await (current as Promise<TestDatabase>);
      await dropDatabase({ url: adminUrl }, name);
    });
  }
  return current;
}

/** Runs statements as the superuser, who sees the rows of every tenant: for facts and proofs, not for code under test. */
export async function asAdmin<Row extends object = Record<string, unknown>>(
  sql: string,
  values: readonly unknown[] = [],
): Promise<Row[]> {
  const { urls } = await testDatabase();
  return withClient(urls.admin, async (client) => (await client.query<Row>(sql, [...values])).rows);
}
