import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Account, serverAccount } from '@/scripts/lib/account';
import { type Cluster, startCluster } from '@/scripts/lib/cluster';
import { initialise } from '@/scripts/lib/initdb';
import { findNative } from '@/scripts/lib/native';
import { canReach, openBase } from '@/scripts/lib/reachable';
import { ensureRoles, withClient } from '@/scripts/lib/roles';
import { newSecrets, type Secrets } from '@/scripts/lib/secrets';

/** A real server for one test run, with fsync on, that disappears with it. */
export interface ThrowAway {
  readonly cluster: Cluster;
  readonly secrets: Secrets;
}

/** A new folder that the server's account can reach. */
export function temporaryFolder(account: Account | null): string {
  const base = account === null || canReach(tmpdir(), account) ? tmpdir() : openBase(account);
  const folder = mkdtempSync(path.join(base, 'teraju-test-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** Starts a throw-away cluster with our roles and no database of ours yet. */
export async function startThrowAway(note: (text: string) => void = () => undefined): Promise<ThrowAway> {
  const account = serverAccount();
  const place = { folder: temporaryFolder(account), native: findNative(account, note), account };
  const secrets = newSecrets();
  await initialise(place, secrets.superuser, true);
  const cluster = await startCluster(place, { password: secrets.superuser, temporary: true });
  await withClient(cluster.url('postgres'), (client) => ensureRoles(client, secrets, 18));
  return { cluster, secrets };
}
