import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from '@/scripts/lib/lock';
import { appPort, freePort } from '@/scripts/lib/ports';
import { databaseOf, withClient } from '@/scripts/lib/roles';
import { ROOT } from '@/scripts/lib/settings';
import { asAdmin, testDatabase } from '@/tests/support/database';

const database = await testDatabase();

interface Ended {
  readonly code: number | null;
  readonly output: string;
}

function dataFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'teraju-start-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Runs a command of package.json as a person would, with nothing but the given settings. */
function command(
  script: string,
  settings: Readonly<Record<string, string>>,
  args: readonly string[] = [],
): Promise<Ended> {
  const file = path.join(ROOT, 'scripts', script);
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=react-server', file, ...args], {
    cwd: ROOT,
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'development', ...settings },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += chunk;
    });
  }
  return new Promise((resolve) => child.once('close', (code) => resolve({ code, output })));
}

const sentence = (message: string) => ({ code: 1, output: expect.stringContaining(`✗ ${message}`) });

test.each([
  [{ PORT: '80a' }, 'PORT must be a port from 1 to 65535.'],
  [{ DEMO: 'ya' }, 'DEMO must be 0 or 1.'],
  [{ LOG_LEVEL: 'loud' }, 'Bad environment: LOG_LEVEL must be one of fatal, error,'],
  [{ APP_URL: 'zi.go.id' }, 'Bad environment: APP_URL is not an address like https://zi.example.go.id'],
  [{ NEXTAUTH_SECRET: 'short' }, 'Bad environment: NEXTAUTH_SECRET must have at least 32 characters'],
  [{ DATABASE_URL: 'mysql://a/b' }, 'Bad environment: DATABASE_URL is not a PostgreSQL address'],
  [
    { DATABASE_URL: 'postgresql://a:b@127.0.0.1:1/c', DEMO: '1' },
    'Bad environment: DEMO=1 is refused in production with a database of your own',
  ],
])('bad start: %j is refused with one sentence before anything is started', async (settings, message) => {
  const dataDir = dataFolder();
  expect(await command('start.ts', { DATA_DIR: dataDir, ...settings })).toEqual(sentence(message));
  expect(existsSync(path.join(dataDir, 'postgres'))).toBe(false);
});

test('bad start: a busy PORT is named, with a way out', async () => {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  onTestFinished(() => {
    server.close();
  });
  const ended = await command('start.ts', { DATA_DIR: dataFolder(), PORT: String(port) });
  expect(ended).toEqual(sentence(`Port ${port} is in use by another program.`));
  expect(ended.output).toContain(`PORT=${port + 1} npm start`);
});

test('busy port: a program on any meaning of localhost counts, and without a wish the next one is taken', async () => {
  const port = await appPort(null, '127.0.0.1');
  expect(port).toBeGreaterThanOrEqual(3000);
  for (const host of ['127.0.0.1', '0.0.0.0', '::']) {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, host, resolve));
    expect(await appPort(null, '127.0.0.1')).toBeGreaterThan(port);
    await new Promise((resolve) => server.close(resolve));
  }
});

test('bad start: no database at DATABASE_URL', async () => {
  const port = await freePort();
  const settings = { DATA_DIR: dataFolder(), DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/c` };
  expect(await command('start.ts', settings)).toEqual(sentence('The database server does not answer.'));
});

test('bad start: a wrong password and a missing database are told apart', async () => {
  const wrong = new URL(database.urls.admin);
  wrong.password = 'wrong';
  const absent = new URL(database.urls.admin);
  absent.pathname = '/absent';
  expect(await command('migrate.ts', { DATA_DIR: dataFolder(), DATABASE_URL: wrong.href })).toEqual(
    sentence('The database refused the password.'),
  );
  expect(await command('migrate.ts', { DATA_DIR: dataFolder(), DATABASE_URL: absent.href })).toEqual(
    sentence('The database does not exist on that server.'),
  );
});

test('bad start: a second npm start on the same data folder is told about the first', async () => {
  const dataDir = dataFolder();
  const lock = takeLock(dataDir, 'npm start');
  if ('heldBy' in lock) throw new Error('held');
  lock.update({ appUrl: 'http://localhost:3999' });
  expect(await command('start.ts', { DATA_DIR: dataDir })).toEqual(
    sentence(
      `"npm start" already works with this data folder (process ${process.pid}) at http://localhost:3999.`,
    ),
  );
  lock.release();
});

test('own PostgreSQL: roles that another installation made are never taken over', async () => {
  const settings = { DATA_DIR: dataFolder(), DATABASE_URL: database.urls.admin };
  expect(await command('migrate.ts', settings)).toEqual(sentence('The roles zi_app … exist on this server'));
});

test('own PostgreSQL: a role that may not create roles needs the other three addresses', async () => {
  const settings = { DATA_DIR: dataFolder(), DATABASE_URL: database.urls.app };
  expect(await command('migrate.ts', settings)).toEqual(
    sentence(
      'The role zi_app of DATABASE_URL may not create roles, and DATABASE_OWNER_URL, DATABASE_JOB_URL, DATABASE_PUBLIC_URL are missing.',
    ),
  );
});

test('own PostgreSQL: with all four addresses it migrates; a superuser as the app is refused', async () => {
  const { urls } = database;
  const four = {
    DATA_DIR: dataFolder(),
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_JOB_URL: urls.job,
    DATABASE_PUBLIC_URL: urls.public,
  };
  expect(await command('migrate.ts', { ...four, DATABASE_URL: urls.app })).toEqual({
    code: 0,
    output: expect.stringContaining('up to date'),
  });
  expect(await command('migrate.ts', { ...four, DATABASE_URL: urls.admin })).toEqual(
    sentence('The role postgres of DATABASE_URL can bypass row-level security.'),
  );
});

test('db:reset: refused on a database of your own without --yes, and complete with it', async () => {
  const { urls } = database;
  const settings = {
    DATA_DIR: dataFolder(),
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_JOB_URL: urls.job,
    DATABASE_PUBLIC_URL: urls.public,
  };
  await asAdmin('CREATE TABLE sisa (n int)');
  expect(await command('reset.ts', settings)).toEqual(
    sentence(`This would delete everything in the database "${databaseOf(urls.app)}"`),
  );
  expect(await asAdmin("SELECT to_regclass('sisa') IS NOT NULL AS ada")).toEqual([{ ada: true }]);

  expect((await command('reset.ts', settings, ['--yes'])).code).toBe(0);

  expect(await asAdmin("SELECT to_regclass('sisa') IS NOT NULL AS ada")).toEqual([{ ada: false }]);
  const instrumen = await withClient(urls.app, (client) =>
    client.query('SELECT count(*)::int AS n FROM instrumen_versi'),
  );
  expect(instrumen.rows[0].n).toBeGreaterThan(0);
});

test('db:seed: refused in production on a database of your own', async () => {
  const { urls } = database;
  const settings = {
    NODE_ENV: 'production',
    DATA_DIR: dataFolder(),
    DATABASE_URL: urls.app,
    DATABASE_OWNER_URL: urls.owner,
    DATABASE_JOB_URL: urls.job,
    DATABASE_PUBLIC_URL: urls.public,
  };
  expect(await command('seed.ts', settings)).toEqual(
    sentence('Bad environment: DEMO=1 is refused in production with a database of your own'),
  );
  expect(await asAdmin('SELECT count(*)::int AS n FROM instansi')).toEqual([{ n: 0 }]);
});

test('secrets: made once with mode 0600; a damaged file stops the start and is left as it is', async () => {
  const dataDir = dataFolder();
  const port = await freePort();
  const settings = { DATA_DIR: dataDir, DATABASE_URL: `postgresql://a:b@127.0.0.1:${port}/c` };
  await command('migrate.ts', settings);
  const file = path.join(dataDir, 'secrets.json');
  const made = readFileSync(file, 'utf8');
  await command('migrate.ts', settings);
  expect(readFileSync(file, 'utf8')).toBe(made);
  expect(statSync(file).mode & 0o777).toBe(0o600);

  writeFileSync(file, made.slice(0, 40));
  expect(await command('migrate.ts', settings)).toEqual(sentence(`${file} is damaged.`));
  expect(readFileSync(file, 'utf8')).toBe(made.slice(0, 40));
});
