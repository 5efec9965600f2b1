import { spawnSync } from 'node:child_process';
import { Failure } from '@/scripts/lib/failure';

/** The unprivileged account that PostgreSQL runs as when the command itself runs as root. */
export interface Account {
  readonly name: string;
  readonly uid: number;
  readonly gid: number;
}

function find(name: string): Account | null {
  const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
  const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
  if (uid.status !== 0 || gid.status !== 0) return null;
  const account = { name, uid: Number(uid.stdout), gid: Number(gid.stdout) };
  return account.uid > 0 ? account : null;
}

/** Ways to make a system account: Debian, Red Hat and SUSE have the first, Alpine the second. */
const MAKE: readonly (readonly string[])[] = [
  ['useradd', '--system', '--user-group', '--no-create-home', '--shell', '/bin/false', 'postgres'],
  ['adduser', '-S', '-D', '-H', '-s', '/bin/false', 'postgres'],
];

/**
 * The account for the server: null when this process is not root (it runs as itself). As root the
 * `postgres` account is used, made when missing; PostgreSQL refuses to run as root.
 */
export function serverAccount(): Account | null {
  if (process.getuid?.() !== 0) return null;
  const existing = find('postgres');
  if (existing) return existing;
  for (const [command, ...args] of MAKE) {
    if (command && spawnSync(command, args).status === 0) {
      const made = find('postgres');
      if (made) return made;
    }
  }
  throw new Failure(
    'PostgreSQL does not run as root, and the account "postgres" could not be made.',
    'Make it (useradd --system postgres), start as an ordinary user, or give your own server with DATABASE_URL.',
  );
}

/** True when `account` (null: this process) can reach the path and use it as `test` says: -x, -r, -w. */
export function canUse(path: string, test: '-x' | '-r' | '-w', account: Account | null): boolean {
  const options = account ? { uid: account.uid, gid: account.gid, cwd: '/' } : { cwd: '/' };
  return spawnSync('/bin/sh', ['-c', `test ${test} "$1"`, 'sh', path], options).status === 0;
}
