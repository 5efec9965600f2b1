import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, statfsSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { type Account, serverAccount } from '@/scripts/lib/account';
import { Failure } from '@/scripts/lib/failure';
import { writeAtomically } from '@/scripts/lib/files';
import type { ClusterPlace } from '@/scripts/lib/initdb';
import { findNative } from '@/scripts/lib/native';
import { canReach, openBase } from '@/scripts/lib/reachable';

const recordSchema = z.object({ folder: z.string(), port: z.number().int().optional() });

/** What DATA_DIR/cluster.json keeps: where the embedded database lives, and the port of its last start. */
export type ClusterRecord = z.infer<typeof recordSchema>;

const recordFile = (dataDir: string) => path.join(dataDir, 'cluster.json');

/** The record of this data folder; null before the first start. */
export function readRecord(dataDir: string): ClusterRecord | null {
  try {
    return recordSchema.parse(JSON.parse(readFileSync(recordFile(dataDir), 'utf8')));
  } catch {
    return null;
  }
}

export function writeRecord(dataDir: string, record: ClusterRecord): void {
  writeAtomically(recordFile(dataDir), `${JSON.stringify(record)}\n`);
}

/** Folders of data that belonged to clones which are gone: told, never deleted. */
function orphans(base: string, own: string): string[] {
  return readdirSync(base)
    .filter((name) => name.startsWith('data-') && path.join(base, name) !== own)
    .map((name) => path.join(base, name))
    .filter((folder) => {
      try {
        const origin = readFileSync(path.join(folder, 'origin'), 'utf8').trim();
        return readRecord(origin)?.folder !== folder;
      } catch {
        return false;
      }
    });
}

/** A folder outside the clone, for a server account that cannot enter the clone. */
function outside(dataDir: string, account: Account, note: (text: string) => void): string {
  const base = openBase(account);
  const key = createHash('sha256').update(dataDir).digest('hex').slice(0, 12);
  // The random part: a new clone at the path of a removed one must not find the old one's data.
  const folder = path.join(base, `data-${key}-${randomBytes(3).toString('hex')}`);
  mkdirSync(folder);
  writeAtomically(path.join(folder, 'origin'), `${dataDir}\n`);
  note(`the account ${account.name} cannot reach ${dataDir}, so the database lives in ${folder}`);
  const old = orphans(base, folder);
  if (old.length > 0) note(`data of removed clones, delete it if you do not need it: ${old.join(' ')}`);
  return folder;
}

/** Enough for initdb, the log and a demo; checked first because a full disk mid-way helps nobody. */
const NEEDED_BYTES = 200 * 1024 * 1024;

/** Refuses to create a database on a disk that has no room for it. */
export function checkSpace(folder: string): void {
  const disk = statfsSync(folder);
  const free = disk.bavail * disk.bsize;
  if (free < NEEDED_BYTES) {
    throw new Failure(
      `The disk of ${folder} is full: ${Math.floor(free / 1024 / 1024)} MB are free, 200 MB are needed.`,
      'Free some space, or put the data on another disk with DATA_DIR=/path.',
    );
  }
}

/** Where the embedded database of this data folder lives; chosen once and then kept. */
export function findPlace(dataDir: string, note: (text: string) => void): ClusterPlace {
  mkdirSync(dataDir, { recursive: true });
  const account = serverAccount();
  const native = findNative(account, note);
  const known = readRecord(dataDir)?.folder;
  if (known !== undefined && existsSync(known)) return { folder: known, native, account };

  const real = realpathSync(dataDir);
  const inside = path.join(real, 'postgres');
  if (account === null || canReach(real, account)) {
    mkdirSync(inside, { recursive: true });
    writeRecord(dataDir, { folder: inside });
    return { folder: inside, native, account };
  }
  const folder = outside(real, account, note);
  writeRecord(dataDir, { folder });
  return { folder, native, account };
}
