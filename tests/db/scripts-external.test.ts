import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverAccount } from '@/scripts/lib/account';
import { type Cluster, startCluster } from '@/scripts/lib/cluster';
import type { DatabaseUrls } from '@/scripts/lib/embedded';
import { openExternal } from '@/scripts/lib/external';
import { initialise } from '@/scripts/lib/initdb';
import { migrate } from '@/scripts/lib/migrations';
import { findNative } from '@/scripts/lib/native';
import { withClient } from '@/scripts/lib/roles';
import { newSecrets } from '@/scripts/lib/secrets';
import { readSettings } from '@/scripts/lib/settings';
import { temporaryFolder } from '@/scripts/lib/throw-away';

// A PostgreSQL server as an administrator hands it out: none of our roles, one empty database.
let cluster: Cluster;
let base = '';
const secrets = newSecrets();

beforeAll(async () => {
  const account = serverAccount();
  base = temporaryFolder(account);
  const folder = path.join(base, 'server');
  mkdirSync(folder);
  const place = { folder, native: findNative(account, () => undefined), account };
  await initialise(place, 'kunci-admin', true);
  cluster = await startCluster(place, { password: 'kunci-admin', temporary: true });
  await withClient(cluster.url('postgres'), async (client) => {
    await client.query("CREATE ROLE pengelola LOGIN PASSWORD 'kunci' CREATEROLE");
    await client.query('CREATE DATABASE milik OWNER pengelola');
    await client.query("CREATE ROLE utama LOGIN PASSWORD 'kunci' CREATEROLE CREATEDB BYPASSRLS");
    await client.query('CREATE DATABASE titipan OWNER utama');
    await client.query('CREATE DATABASE zi');
  });
});

afterAll(async () => {
  await cluster.stop();
  rmSync(base, { recursive: true });
});

const open = (url: string): Promise<DatabaseUrls> =>
  openExternal(readSettings({ DATABASE_URL: url }), secrets);

const rolesNow = () =>
  withClient(cluster.url('postgres'), async (client) => {
    const result = await client.query("SELECT rolname FROM pg_roles WHERE rolname LIKE 'zi\\_%' ORDER BY 1");
    return result.rows.map((row) => row.rolname);
  });

test('own PostgreSQL: a role with only CREATEROLE is told what it lacks, and nothing is half-made', async () => {
  const url = cluster.url('milik').replace(/\/\/[^@]+@/, '//pengelola:kunci@');
  await expect(open(url)).rejects.toThrow(/pengelola of DATABASE_URL may not make .* Nothing was changed/);
  expect(await rolesNow()).toEqual([]);
});

test('own PostgreSQL: the owner of the database with CREATEROLE, CREATEDB and BYPASSRLS is enough, also twice', async () => {
  const url = cluster.url('titipan').replace(/\/\/[^@]+@/, '//utama:kunci@');
  const urls = await open(url);
  expect(await open(url)).toEqual(urls);
  expect((await migrate(urls.owner)).length).toBeGreaterThan(0);
});

test('own PostgreSQL: a superuser makes the roles once, hands the database over, and may repeat it', async () => {
  const first = await open(cluster.url('zi'));
  expect(await rolesNow()).toEqual(['zi_app', 'zi_backup', 'zi_job', 'zi_owner', 'zi_public', 'zi_rekap']);
  expect(await open(cluster.url('zi'))).toEqual(first);
  expect((await migrate(first.owner)).length).toBeGreaterThan(0);

  const facts = await withClient(first.app, async (client) => {
    const result = await client.query(
      `SELECT current_user AS me, pg_get_userbyid(datdba) AS owner, has_database_privilege('pengelola', 'zi', 'CONNECT') AS stranger,
              has_schema_privilege('public', 'CREATE') AS ddl FROM pg_database WHERE datname = 'zi'`,
    );
    return result.rows[0];
  });
  expect(facts).toEqual({ me: 'zi_app', owner: 'zi_owner', stranger: false, ddl: false });
  await expect(
    withClient(first.app, (client) => client.query('CREATE TABLE milik_app (n int)')),
  ).rejects.toThrow('permission denied for schema public');
});

test('own PostgreSQL: a second installation with other secrets is refused', async () => {
  const settings = readSettings({ DATABASE_URL: cluster.url('zi') });
  await expect(openExternal(settings, newSecrets())).rejects.toThrow(
    'another installation of Teraju made them',
  );
});
