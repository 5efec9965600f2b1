import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { serverAccount } from '@/scripts/lib/account';
import type { Cluster } from '@/scripts/lib/cluster';
import { ensureDatabase, startEmbedded, urlsOf } from '@/scripts/lib/embedded';
import { explain } from '@/scripts/lib/failure';
import { dataDirectory, identity, serverEnvironment } from '@/scripts/lib/initdb';
import { takeLock } from '@/scripts/lib/lock';
import { checkSpace, findPlace } from '@/scripts/lib/place';
import { isAlive, waitForEnd } from '@/scripts/lib/processes';
import { withClient } from '@/scripts/lib/roles';
import { loadSecrets } from '@/scripts/lib/secrets';
import { temporaryFolder } from '@/scripts/lib/throw-away';

const silent = () => undefined;

/** A data folder of its own, removed with everything that runs in it. */
function dataFolder(): string {
  const folder = temporaryFolder(serverAccount());
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

const prepared = temporaryFolder(serverAccount());
beforeAll(async () => {
  await (await startEmbedded(prepared, loadSecrets(prepared), silent)).stop();
});
afterAll(() => rmSync(prepared, { recursive: true, force: true }));

/** A data folder whose cluster was made and stopped before: a copy, because initdb takes its time. */
function usedFolder(): string {
  const folder = dataFolder();
  spawnSync('cp', ['-a', `${prepared}/.`, folder]);
  rmSync(path.join(folder, 'cluster.json'));
  return folder;
}

async function start(dataDir: string, note: (text: string) => void = silent): Promise<Cluster> {
  const cluster = await startEmbedded(dataDir, loadSecrets(dataDir), note);
  onTestFinished(() => cluster.stop());
  return cluster;
}

async function one<T>(url: string, sql: string): Promise<T> {
  return withClient(url, async (client) => Object.values((await client.query(sql)).rows[0])[0] as T);
}

const serverPid = (dataDir: string) =>
  Number(
    spawnSync('head', ['-1', path.join(dataDirectory(findPlace(dataDir, silent)), 'postmaster.pid')], {
      encoding: 'utf8',
    }).stdout,
  );

test('F137 embedded: starts with fsync on, keeps data, port and roles over a restart', async () => {
  const dataDir = dataFolder();
  const first = await start(dataDir);
  expect(await one(first.url('postgres'), 'SHOW fsync')).toBe('on');
  expect(await one(first.url('postgres'), 'SHOW synchronous_commit')).toBe('on');
  await withClient(first.url('postgres'), (client) => client.query('CREATE TABLE satu AS SELECT 42 AS n'));
  await first.stop();

  const second = await start(dataDir);
  expect(second.port).toBe(first.port);
  expect(await one(second.url('postgres'), 'SELECT n FROM satu')).toBe(42);
  const { secrets } = loadSecrets(dataDir);
  expect(await one(urlsOf(second.url, secrets, 'postgres').app, 'SELECT current_user')).toBe('zi_app');
});

test('embedded: no role of the app is superuser, bypasses RLS or may create anything', async () => {
  const dataDir = usedFolder();
  const { url } = await start(dataDir);
  const roles = await withClient(url('postgres'), (client) =>
    client.query(
      `SELECT rolname, rolcanlogin, rolsuper OR rolcreaterole OR rolcreatedb OR rolreplication AS power, rolbypassrls
         FROM pg_roles WHERE rolname LIKE 'zi\\_%' ORDER BY 1`,
    ),
  );
  const of = (rolname: string, rolcanlogin: boolean, rolbypassrls: boolean) => ({
    rolname,
    rolcanlogin,
    power: false,
    rolbypassrls,
  });
  expect(roles.rows).toEqual([
    of('zi_app', true, false),
    of('zi_backup', true, true),
    of('zi_job', true, false),
    of('zi_owner', true, false),
    of('zi_public', true, false),
    of('zi_rekap', false, false),
  ]);
});

test('bad start: an interrupted initdb is redone and leaves nothing behind', async () => {
  const dataDir = dataFolder();
  const place = findPlace(dataDir, silent);
  const unfinished = `${dataDirectory(place)}.unfinished`;
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(path.join(unfinished, 'PG_VERSION'), '18\n');

  const cluster = await start(dataDir);

  expect(await one(cluster.url('postgres'), 'SELECT 1')).toBe(1);
  expect(readdirSync(place.folder).filter((name) => name.includes('unfinished'))).toEqual([]);
});

test('bad start: an interrupted first fill is thrown away, the next one is complete', async () => {
  const dataDir = usedFolder();
  const cluster = await start(dataDir);
  const { secrets } = loadSecrets(dataDir);
  const fill = async (owner: string) => {
    await withClient(owner, (client) => client.query('CREATE TABLE isi AS SELECT 1 AS n'));
  };

  await expect(
    ensureDatabase(cluster, secrets, async ({ owner }) => {
      await fill(owner);
      throw new Error('power cut');
    }),
  ).rejects.toThrow('power cut');
  expect(
    await one(cluster.url('postgres'), "SELECT count(*)::int FROM pg_database WHERE datname = 'teraju'"),
  ).toBe(0);

  expect(await ensureDatabase(cluster, secrets, ({ owner }) => fill(owner))).toBe(true);
  expect(await ensureDatabase(cluster, secrets, () => Promise.reject(new Error('not again')))).toBe(false);
  expect(await one(urlsOf(cluster.url, secrets).owner, 'SELECT count(*)::int FROM isi')).toBe(1);
});

test('crash: after kill -9 of the server every committed row is there', async () => {
  const dataDir = usedFolder();
  const first = await start(dataDir);
  await withClient(first.url('postgres'), (client) =>
    client.query('CREATE TABLE banyak AS SELECT generate_series(1, 5000) AS n'),
  );
  process.kill(serverPid(dataDir), 'SIGKILL');
  await first.ended;

  const second = await start(dataDir);

  expect(await one(second.url('postgres'), 'SELECT count(*)::int FROM banyak')).toBe(5000);
});

test('crash: a postmaster.pid that names a living foreign process, or nothing, does not block the start', async () => {
  const dataDir = usedFolder();
  const place = findPlace(dataDir, silent);
  const file = path.join(dataDirectory(place), 'postmaster.pid');
  for (const content of [`${process.pid}\n${dataDirectory(place)}\n`, '']) {
    writeFileSync(file, content);
    chmodSync(file, 0o666);
    const cluster = await start(dataDir);
    expect(await one(cluster.url('postgres'), 'SELECT 1')).toBe(1);
    await cluster.stop();
  }
});

test('crash: a server that a killed run left behind is stopped and replaced', async () => {
  const dataDir = usedFolder();
  const place = findPlace(dataDir, silent);
  const { port, stop } = await start(dataDir);
  await stop();
  const orphan = spawn(
    place.native.postgres,
    ['-D', dataDirectory(place), '-p', String(port), '-c', 'unix_socket_directories='],
    { ...identity(place.account), env: serverEnvironment() as NodeJS.ProcessEnv, stdio: 'ignore' },
  );
  const pid = orphan.pid ?? 0;
  await expect.poll(() => existsSync(path.join(dataDirectory(place), 'postmaster.pid'))).toBe(true);

  const cluster = await start(dataDir);

  expect(await one(cluster.url('postgres'), 'SELECT 1')).toBe(1);
  expect(serverPid(dataDir)).not.toBe(pid);
  expect(await waitForEnd(pid, 5000)).toBe(true);
});

test('crash: kill -9 of the command that started it stops the server cleanly', async () => {
  const dataDir = usedFolder();
  const script = `
    import { startEmbedded } from '@/scripts/lib/embedded';
    import { loadSecrets } from '@/scripts/lib/secrets';
    const dir = ${JSON.stringify(dataDir)};
    await startEmbedded(dir, loadSecrets(dir), () => undefined);
    console.log('up');`;
  const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const pid = serverPid(dataDir);
  expect(isAlive(pid)).toBe(true);

  child.kill('SIGKILL');

  expect(await waitForEnd(pid, 10_000)).toBe(true);
  expect(existsSync(path.join(dataDirectory(findPlace(dataDir, silent)), 'postmaster.pid'))).toBe(false);
});

test('embedded: a lost secrets.json is made new and its passwords are set', async () => {
  const dataDir = usedFolder();
  const before = loadSecrets(dataDir).secrets.superuser;
  rmSync(path.join(dataDir, 'secrets.json'));
  const notes: string[] = [];

  const cluster = await start(dataDir, (text) => notes.push(text));

  expect(notes).toEqual(['secrets.json was missing: new passwords set']);
  expect(loadSecrets(dataDir).secrets.superuser).not.toBe(before);
  expect(await one(cluster.url('postgres'), 'SELECT 1')).toBe(1);
});

test('busy port: the database takes another port when its own is taken', async () => {
  const dataDir = usedFolder();
  const first = await start(dataDir);
  await first.stop();
  const taker = spawn(process.execPath, [
    '-e',
    `require('net').createServer().listen(${first.port}, '127.0.0.1', () => console.log('up'))`,
  ]);
  onTestFinished(() => {
    taker.kill('SIGKILL');
  });
  await new Promise((resolve) => taker.stdout.once('data', resolve));

  const second = await start(dataDir);

  expect(second.port).not.toBe(first.port);
  expect(await one(second.url('postgres'), 'SELECT 1')).toBe(1);
});

test('lock: a second command is told who works here; a dead or reused process id does not count', () => {
  const dataDir = dataFolder();
  const lock = takeLock(dataDir, 'npm start');
  if ('heldBy' in lock) throw new Error('held');
  lock.update({ appUrl: 'http://localhost:3000' });
  expect(takeLock(dataDir, 'npm start')).toMatchObject({
    heldBy: { pid: process.pid, command: 'npm start', appUrl: 'http://localhost:3000' },
  });
  lock.release();
  expect(existsSync(path.join(dataDir, 'run.json'))).toBe(false);

  const dead = spawnSync('true').pid;
  for (const pid of [dead, process.pid]) {
    const left = { pid, started: 'another time', command: 'npm start' };
    writeFileSync(path.join(dataDir, 'run.json'), JSON.stringify(left));
    const again = takeLock(dataDir, 'npm start');
    expect(again).not.toHaveProperty('heldBy');
    if (!('heldBy' in again)) again.release();
  }
});

test('full disk: refused before anything is written, with the free space named', () => {
  // /proc is a file system without a single free block.
  expect(() => checkSpace('/proc')).toThrow('The disk of /proc is full: 0 MB are free, 200 MB are needed.');
});

const canMount =
  process.getuid?.() === 0 &&
  (() => {
    const probe = temporaryFolder(null);
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', probe]).status === 0;
    if (mounted) spawnSync('umount', [probe]);
    rmSync(probe, { recursive: true });
    return mounted;
  })();

test.skipIf(!canMount)(
  'full disk: writes are refused with a sentence, and after room is made all is there',
  async () => {
    const dataDir = dataFolder();
    spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=260m,mode=755', 'tmpfs', dataDir]);
    onTestFinished(async () => {
      spawnSync('umount', ['-l', dataDir]);
    });
    const cluster = await start(dataDir);
    await withClient(cluster.url('postgres'), async (client) => {
      await client.query('CREATE TABLE penuh (isi text)');
      await client.query("INSERT INTO penuh VALUES ('tersimpan')");
    });
    writeFileSync(path.join(dataDir, 'pengisi'), '');
    spawnSync('dd', ['if=/dev/zero', `of=${dataDir}/pengisi`, 'bs=1M']);

    await expect(
      withClient(cluster.url('postgres'), (client) =>
        client.query('INSERT INTO penuh SELECT repeat(md5(n::text), 100) FROM generate_series(1, 20000) n'),
      ),
    ).rejects.toSatisfy((error) => explain(error).message === 'The disk is full.');
    rmSync(path.join(dataDir, 'pengisi'));
    await cluster.stop();
    const again = await start(dataDir);

    expect(await one(again.url('postgres'), 'SELECT string_agg(isi, $$,$$) FROM penuh')).toBe('tersimpan');
  },
);
