import { chmodSync, existsSync, lstatSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { type Account, canUse } from '@/scripts/lib/account';
import { Failure } from '@/scripts/lib/failure';

/** Folders outside the clone, tried in this order, for what the server's account must reach. */
const CANDIDATES = ['/var/lib/teraju', '/var/tmp/teraju'];

/** /var/tmp is open to everybody: what we run from there must be ours, not prepared by somebody else. */
function isOurs(folder: string): boolean {
  const stat = lstatSync(folder);
  return stat.isDirectory() && stat.uid === process.getuid?.() && (stat.mode & 0o022) === 0;
}

/** A folder that the account can reach and only this user can write; made when missing. */
export function openBase(account: Account): string {
  for (const folder of CANDIDATES) {
    try {
      if (!existsSync(folder)) {
        mkdirSync(folder);
        chmodSync(folder, 0o755);
      }
      if (isOurs(folder) && canUse(folder, '-x', account)) return folder;
    } catch {
      // Not this one: no such parent, read-only, or another user's. The next may do.
    }
  }
  throw new Failure(
    `The account ${account.name} cannot reach this clone, and neither ${CANDIDATES.join(' nor ')} can be used instead.`,
    'Move the clone to a folder that others may enter (mode 0755), or give your own server with DATABASE_URL.',
  );
}

/** True when the account can enter the folder that will hold `target`, however much of the path exists yet. */
export function canReach(target: string, account: Account | null): boolean {
  let folder = path.resolve(target);
  while (!existsSync(folder)) folder = path.dirname(folder);
  return canUse(folder, '-x', account);
}
