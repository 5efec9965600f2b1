import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { Failure } from '@/scripts/lib/failure';
import { tail } from '@/scripts/lib/files';
import {
  type ClusterPlace,
  dataDirectory,
  failureOf,
  identity,
  SUPERUSER,
  serverEnvironment,
} from '@/scripts/lib/initdb';
import { freePort } from '@/scripts/lib/ports';
import { removeStaleServer } from '@/scripts/lib/recover';

/** Address of a database of an embedded server as its superuser. */
export function superuserUrl(password: string, port: number, database: string): string {
  return `postgresql://${SUPERUSER}:${encodeURIComponent(password)}@127.0.0.1:${port}/${database}`;
}

export interface ClusterOptions {
  readonly password: string;
  /** Tried first; another free one is taken when it is busy. */
  readonly port?: number;
  /** For throw-away clusters: remove the folder when the server stops, even if this process is killed. */
  readonly temporary?: boolean;
}

/** A running server. */
export interface Cluster {
  readonly port: number;
  /** Stops the server cleanly (open transactions are rolled back, a checkpoint is written). */
  stop(): Promise<void>;
  /** Resolves when the server ended for whatever reason. */
  readonly ended: Promise<void>;
  /** Address of a database as the superuser. */
  url(database: string): string;
}

const logFile = (place: ClusterPlace) => path.join(place.folder, 'postgres.log');

function checkOwner(place: ClusterPlace): void {
  const owner = statSync(dataDirectory(place)).uid;
  const expected = place.account?.uid ?? process.getuid?.();
  if (expected !== undefined && owner !== expected) {
    throw new Failure(
      `${dataDirectory(place)} belongs to another user (uid ${owner}).`,
      'Start as the user who started it first, or choose another folder with DATA_DIR=/path.',
    );
  }
}

function spawnServer(place: ClusterPlace, port: number): ChildProcess {
  if (existsSync(logFile(place))) renameSync(logFile(place), `${logFile(place)}.old`);
  const log = openSync(logFile(place), 'w', 0o600);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=100',
    'fsync=on',
    'synchronous_commit=on',
    'timezone=UTC',
    'log_timezone=UTC',
    // The statements hold answers and names; the log needs only the error.
    'log_min_error_statement=panic',
  ];
  // Its own session: Ctrl-C in the terminal must reach the app first, and the server only through stop().
  const server = spawn(
    place.native.postgres,
    ['-D', dataDirectory(place), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    {
      ...identity(place.account),
      cwd: place.folder,
      env: serverEnvironment() as NodeJS.ProcessEnv,
      detached: true,
      stdio: ['ignore', log, log],
    },
  );
  closeSync(log);
  return server;
}

/** Stops the server even when this process is killed with -9: the pipe closes, the shell wakes up. */
function watch(server: ChildProcess, place: ClusterPlace, temporary: boolean): ChildProcess {
  const script = temporary
    ? 'cat >/dev/null; kill -QUIT "$1" 2>/dev/null; sleep 1; rm -rf "$2"'
    : 'cat >/dev/null; kill -INT "$1" 2>/dev/null';
  const watcher = spawn('/bin/sh', ['-c', script, 'sh', String(server.pid), place.folder], {
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  watcher.on('error', () => undefined);
  watcher.unref();
  return watcher;
}

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Recovery after a crash replays the log; a large one takes minutes, a healthy start 0.1 s. */
const START_LIMIT = 10 * 60_000;

type Outcome =
  | { readonly server: ChildProcess; readonly watcher: ChildProcess }
  | { readonly output: string };

async function tryStart(
  place: ClusterPlace,
  port: number,
  url: string,
  temporary: boolean,
): Promise<Outcome> {
  const server = spawnServer(place, port);
  const watcher = watch(server, place, temporary);
  let gone = false;
  server.once('exit', () => {
    gone = true;
  });
  server.once('error', () => {
    gone = true;
  });
  const deadline = performance.now() + START_LIMIT;
  while (!gone && performance.now() < deadline) {
    if (await answers(url)) return { server, watcher };
    await sleep(50);
  }
  if (!gone) server.kill('SIGQUIT');
  watcher.kill('SIGKILL');
  return { output: tail(logFile(place)) };
}

/**
 * Starts the server of this place; the data directory must exist. A server that a killed run left behind is
 * stopped first. Rejects with a Failure that says why it does not start.
 */
export async function startCluster(place: ClusterPlace, options: ClusterOptions): Promise<Cluster> {
  checkOwner(place);
  await removeStaleServer(dataDirectory(place));
  let output = '';
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const port = await freePort(attempt === 0 ? options.port : undefined);
    const url = (database: string) => superuserUrl(options.password, port, database);
    const outcome = await tryStart(place, port, url('postgres'), options.temporary ?? false);
    if ('server' in outcome) return { port, url, ...control(outcome, place, options.temporary ?? false) };
    output = outcome.output;
    // Another program took the port in between, or processes of a killed server are still ending: again.
    if (!/could not bind|still in use/.test(output)) break;
    await sleep(500);
  }
  throw failureOf('The database does not start', output);
}

function control(
  { server, watcher }: { server: ChildProcess; watcher: ChildProcess },
  place: ClusterPlace,
  temporary: boolean,
): Pick<Cluster, 'stop' | 'ended'> {
  const ended = new Promise<void>((resolve) => {
    if (server.exitCode !== null || server.signalCode !== null) resolve();
    server.once('exit', () => resolve());
  }).then(() => {
    watcher.kill('SIGKILL');
  });
  const stop = async () => {
    server.kill(temporary ? 'SIGQUIT' : 'SIGINT');
    const patience = setTimeout(() => server.kill('SIGQUIT'), 60_000);
    await ended;
    clearTimeout(patience);
    if (temporary) rmSync(place.folder, { recursive: true, force: true });
  };
  return { stop, ended };
}
