import { existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Failure } from '@/scripts/lib/failure';
import { isAlive, isPostgresOn, waitForEnd } from '@/scripts/lib/processes';

/**
 * Clears what a killed run left in the data directory. PostgreSQL itself handles a postmaster.pid of a dead
 * process; two cases it refuses are handled here: its server still runs (it is stopped cleanly), or the
 * process id now belongs to another program (the file is removed). The caller holds the lock of the data
 * folder, so no living `npm start` owns that server.
 */
export async function removeStaleServer(dataDirectory: string): Promise<void> {
  const file = path.join(dataDirectory, 'postmaster.pid');
  if (!existsSync(file)) return;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  if (!Number.isInteger(pid) || pid <= 1) {
    // Empty or torn by a crash while it was written: nothing says that a server runs.
    rmSync(file);
    return;
  }
  if (isPostgresOn(pid, dataDirectory)) {
    process.kill(pid, 'SIGINT');
    if (await waitForEnd(pid, 30_000)) return;
    process.kill(pid, 'SIGQUIT');
    if (await waitForEnd(pid, 10_000)) return;
    throw new Failure(
      `A database server from an earlier run (process ${pid}) does not stop.`,
      `Stop it with: kill -QUIT ${pid}`,
    );
  }
  if (isAlive(pid)) rmSync(file);
}
