import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Account } from '@/scripts/lib/account';
import { Failure, saysDiskFull } from '@/scripts/lib/failure';
import type { Native } from '@/scripts/lib/native';
import { run } from '@/scripts/lib/processes';

/** The superuser of an embedded cluster. Only the commands use it; the app never knows its password. */
export const SUPERUSER = 'postgres';

/** Where one cluster lives and who runs it. */
export interface ClusterPlace {
  /** Holds the data directory, the server's log and nothing else. */
  readonly folder: string;
  readonly native: Native;
  readonly account: Account | null;
}

/** The data directory of PostgreSQL itself. */
export const dataDirectory = (place: ClusterPlace) => path.join(place.folder, 'data');
const passwordFile = (place: ClusterPlace) => path.join(place.folder, 'password.unfinished');

/** Only what the server needs: PGDATA, PGPORT and their kind of the user's shell must not reach it. */
export function serverEnvironment(): Record<string, string | undefined> {
  return { PATH: process.env.PATH, LANG: 'C', LC_ALL: 'C', TZ: 'UTC', HOME: '/' };
}

/** The uid and gid for spawn; none when the server runs as this process's user. */
export function identity(account: Account | null): { uid?: number; gid?: number } {
  return account ? { uid: account.uid, gid: account.gid } : {};
}

/** The failure behind what initdb or the server printed. */
export function failureOf(what: string, output: string): Failure {
  if (saysDiskFull(output)) {
    return new Failure(
      `${what}: the disk is full.`,
      'Free about 1 GB, or put the data on another disk with DATA_DIR=/path, and start again; what was committed is kept.',
    );
  }
  return new Failure(
    `${what}:\n${output.trim().split('\n').slice(-12).join('\n')}`,
    'If you cannot solve this, give your own PostgreSQL server instead: DATABASE_URL=postgresql://… npm start',
  );
}

/** True once initdb has finished here. */
export function isInitialised(place: ClusterPlace): boolean {
  return existsSync(path.join(dataDirectory(place), 'PG_VERSION'));
}

/**
 * Makes the data directory. It is built beside its final name and renamed when complete, so an
 * interrupted first start leaves nothing that looks finished; the leftover is removed here. A temporary one
 * is not flushed to disk at once; its server runs with fsync all the same.
 */
export async function initialise(place: ClusterPlace, password: string, temporary = false): Promise<void> {
  const unfinished = `${dataDirectory(place)}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  chmodSync(unfinished, 0o700);
  if (place.account) {
    chownSync(place.folder, place.account.uid, place.account.gid);
    chownSync(unfinished, place.account.uid, place.account.gid);
  }
  writeFileSync(passwordFile(place), `${password}\n`, { mode: 0o600 });
  if (place.account) chownSync(passwordFile(place), place.account.uid, place.account.gid);
  // C.UTF-8 of PostgreSQL itself: sorting never changes with the machine's C library, so no index goes bad.
  const result = await run(
    place.native.initdb,
    [
      ['--pgdata', unfinished],
      ['--username', SUPERUSER],
      ['--pwfile', passwordFile(place)],
      ['--auth', 'scram-sha-256'],
      temporary ? ['--no-sync'] : [],
      ['--encoding', 'UTF8'],
      ['--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8', '--locale', 'C'],
    ].flat(),
    { ...identity(place.account), cwd: place.folder, env: serverEnvironment() },
  ).catch((error: Error) => ({ code: null, output: error.message }));
  rmSync(passwordFile(place));
  if (result.code !== 0) {
    rmSync(unfinished, { recursive: true, force: true });
    throw failureOf('The database could not be created', result.output);
  }
  renameSync(unfinished, dataDirectory(place));
}
