import { appEnvironment } from '@/scripts/lib/app-environment';
import { ensureGenerated } from '@/scripts/lib/build';
import { type Cluster, superuserUrl } from '@/scripts/lib/cluster';
import { seedDemo } from '@/scripts/lib/demo';
import { type DatabaseUrls, ensureDatabase, startEmbedded, urlsOf } from '@/scripts/lib/embedded';
import { openExternal } from '@/scripts/lib/external';
import { Failure } from '@/scripts/lib/failure';
import { type Lock, type RunState, takeLock } from '@/scripts/lib/lock';
import { migrate } from '@/scripts/lib/migrations';
import { loadSecrets, type Secrets } from '@/scripts/lib/secrets';
import type { Settings } from '@/scripts/lib/settings';
import { onShutdown } from '@/scripts/lib/shutdown';
import { step } from '@/scripts/lib/terminal';

/** A migrated database that a command may use; what was started for it ends with the command. */
export interface Session {
  readonly urls: DatabaseUrls;
  readonly secrets: Secrets;
  /** The embedded server, when this command started it. */
  readonly cluster: Cluster | null;
  readonly embedded: boolean;
}

export interface SessionOptions {
  /** Shown to whoever meets the lock, e.g. `npm start`. */
  readonly command: string;
  /** Runs on the embedded server before its database is looked for. */
  readonly before?: (cluster: Cluster) => Promise<void>;
}

function alreadyRunning(run: RunState): Failure {
  const address = run.appUrl ? ` at ${run.appUrl}` : '';
  return new Failure(
    `"${run.command}" already works with this data folder (process ${run.pid})${address}.`,
    'Use that one, stop it first (Ctrl-C), or choose another data folder: DATA_DIR=.data-2 npm start',
  );
}

/** Takes the data folder for this command, or refuses because a living one holds it. */
export function lockDataFolder(settings: Settings, command: string): Lock {
  const lock = takeLock(settings.dataDir, command);
  if ('heldBy' in lock) throw alreadyRunning(lock.heldBy);
  onShutdown(() => lock.release());
  return lock;
}

/** Migrates and publishes the shipped instrumen. The latter needs the generated client, hence the late import. */
export async function bringToHead(ownerUrl: string): Promise<void> {
  await step('Migrating the database', async (note) => {
    const ran = await migrate(ownerUrl);
    const { publishAllInstrumen } = await import('@/seeds/instrumen/publish');
    await publishAllInstrumen(ownerUrl);
    note(ran.length === 0 ? 'up to date' : ran.join(', '));
  });
}

/** The demo belongs to a new embedded database: stored before the app, or anybody, can see it. */
async function fillDemo(settings: Settings, urls: DatabaseUrls, secrets: Secrets): Promise<void> {
  const env = appEnvironment(settings, {
    urls,
    embedded: true,
    secrets,
    port: settings.port ?? 3000,
    mode: 'production',
  });
  await step('Filling in the demo (first start only)', async (note) => note(await seedDemo(env, urls)));
}

/**
 * Opens the database of the settings for this command alone: starts the embedded server or prepares the
 * external one, makes roles and database when missing, and migrates.
 */
export async function openSession(
  settings: Settings,
  lock: Lock | null,
  options: SessionOptions,
): Promise<Session> {
  const loaded = loadSecrets(settings.dataDir);
  const { secrets } = loaded;
  await step('Generating the database client', (note) => ensureGenerated(note));
  if (settings.databaseUrl !== null) {
    const urls = await step('Preparing your PostgreSQL', () => openExternal(settings, secrets));
    await bringToHead(urls.owner);
    return { urls, secrets, cluster: null, embedded: false };
  }
  const cluster = await step('Starting PostgreSQL', async (note) => {
    const started = await startEmbedded(settings.dataDir, loaded, note);
    onShutdown(() => started.stop());
    return started;
  });
  lock?.update({ databasePort: cluster.port });
  await options.before?.(cluster);
  const created = await ensureDatabase(cluster, secrets, async (urls) => {
    await bringToHead(urls.owner);
    if (settings.demo) await fillDemo(settings, urls, secrets);
  });
  const urls = urlsOf(cluster.url, secrets);
  if (!created) await bringToHead(urls.owner);
  return { urls, secrets, cluster, embedded: true };
}

/**
 * Opens the database for a short command (migrate, seed): through the server of a running `npm start` when
 * there is one, else as `openSession`.
 */
export async function joinSession(settings: Settings, options: SessionOptions): Promise<Session> {
  // An external database may be migrated while the app runs; migrate() itself takes turns.
  if (settings.databaseUrl !== null) return openSession(settings, null, options);
  const lock = takeLock(settings.dataDir, options.command);
  if (!('heldBy' in lock)) {
    onShutdown(() => lock.release());
    return openSession(settings, lock, options);
  }
  const port = lock.heldBy.databasePort;
  if (port === undefined) throw alreadyRunning(lock.heldBy);
  const { secrets } = loadSecrets(settings.dataDir);
  const urls = urlsOf((database) => superuserUrl(secrets.superuser, port, database), secrets);
  await bringToHead(urls.owner);
  return { urls, secrets, cluster: null, embedded: true };
}
