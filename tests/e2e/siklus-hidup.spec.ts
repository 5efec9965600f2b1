import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { freePort } from '@/scripts/lib/ports';
import { isAlive, waitForEnd } from '@/scripts/lib/processes';
import { newSecrets } from '@/scripts/lib/secrets';
import { ROOT } from '@/scripts/lib/settings';

// The real `npm start` on the build of the test run, without the demo, killed in every way.
test.describe.configure({ mode: 'serial' });

const dataDir = mkdtempSync(path.join(tmpdir(), 'teraju-siklus-'));
let port = 0;

interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<number | null>;
  output(): string;
}

test.beforeAll(async () => {
  port = await freePort();
  // The key of the test build: with another one npm start would build again.
  const secrets = { ...newSecrets(), serverActionsKey: process.env.TERAJU_ACTIONS_KEY };
  writeFileSync(path.join(dataDir, 'secrets.json'), JSON.stringify(secrets), { mode: 0o600 });
});

test.afterAll(() => {
  const { folder } = JSON.parse(readFileSync(path.join(dataDir, 'cluster.json'), 'utf8'));
  rmSync(folder, { recursive: true, force: true });
  rmSync(dataDir, { recursive: true, force: true });
});

async function start(): Promise<Running> {
  const child = spawn('npm', ['start'], {
    cwd: ROOT,
    detached: true,
    env: {
      PATH: process.env.PATH ?? '',
      HOME: process.env.HOME ?? '/',
      NODE_ENV: 'development',
      DATA_DIR: dataDir,
      PORT: String(port),
      DEMO: '0',
      NEXT_DIST_DIR: '.next-test',
    },
  });
  let text = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => {
      text += chunk;
    });
  }
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await expect.poll(() => text, { timeout: 60_000 }).toContain('Ctrl-C stops it.');
  return { child, ended, output: () => text };
}

const postmaster = () => {
  const { folder } = JSON.parse(readFileSync(path.join(dataDir, 'cluster.json'), 'utf8'));
  const file = path.join(folder, 'data', 'postmaster.pid');
  return existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n')[0]) : null;
};

const commandPid = () => Number(JSON.parse(readFileSync(path.join(dataDir, 'run.json'), 'utf8')).pid);

/** The app's process: the child of the command that listens on the port. */
function appPid(): number {
  const pids = execFileSync('ps', ['-eo', 'pid=,ppid=,args='], { encoding: 'utf8' });
  const line = pids.split('\n').find((row) => row.includes(` ${commandPid()} `) && row.includes('next'));
  return Number(line?.trim().split(/\s+/)[0]);
}

async function ready(): Promise<number> {
  const response = await fetch(`http://127.0.0.1:${port}/api/ready`).catch(() => null);
  return response?.status ?? 0;
}

async function expectNothingRuns(server: number, app: number): Promise<void> {
  expect(await waitForEnd(app, 15_000)).toBe(true);
  expect(await waitForEnd(server, 15_000)).toBe(true);
  expect(postmaster()).toBe(null);
  expect(await ready()).toBe(0);
}

test('F137 npm start serves, and Ctrl-C ends the app and then the database, cleanly', async () => {
  const { child, output } = await start();
  expect(await ready()).toBe(200);
  const [server, app] = [postmaster() ?? 0, appPid()];
  expect(isAlive(server)).toBe(true);

  process.kill(-(child.pid ?? 0), 'SIGINT');

  await expectNothingRuns(server, app);
  expect(output()).not.toContain('✗');
  expect(existsSync(path.join(dataDir, 'run.json'))).toBe(false);
});

test('F137 the second start builds nothing', async () => {
  const { child, ended, output } = await start();
  expect(output()).toMatch(/Building the app.*\n {2}up to date/);
  const [server, app] = [postmaster() ?? 0, appPid()];

  process.kill(child.pid ?? 0, 'SIGTERM'); // npm alone, as a service manager does

  await ended;
  await expectNothingRuns(server, app);
});

test('crash: when the app is killed the database is stopped and the command fails', async () => {
  const { ended, output } = await start();
  const [server, app] = [postmaster() ?? 0, appPid()];

  process.kill(app, 'SIGKILL');

  expect(await ended).not.toBe(0);
  expect(output()).toContain('✗ The app ended unexpectedly');
  await expectNothingRuns(server, app);
});

test('crash: kill -9 of the command ends app and database, and the next start works', async () => {
  const { ended } = await start();
  const [server, app] = [postmaster() ?? 0, appPid()];

  process.kill(commandPid(), 'SIGKILL');

  await ended;
  await expectNothingRuns(server, app);
});

test('crash: when the database is killed it comes back, and the app with it', async () => {
  const { child, output } = await start();
  const [server, app] = [postmaster() ?? 0, appPid()];

  process.kill(server, 'SIGKILL');

  await expect.poll(output, { timeout: 30_000 }).toContain('starting it again');
  await expect.poll(ready, { timeout: 30_000 }).toBe(200);
  const second = postmaster() ?? 0;
  expect(second).not.toBe(server);
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await expectNothingRuns(second, app);
});
