import { appEnvironment, checkSettings } from '@/scripts/lib/app-environment';
import { ensureBuild } from '@/scripts/lib/build';
import type { Cluster } from '@/scripts/lib/cluster';
import { printAccounts } from '@/scripts/lib/demo';
import { startEmbedded } from '@/scripts/lib/embedded';
import { Failure } from '@/scripts/lib/failure';
import { appPort } from '@/scripts/lib/ports';
import { loadSecrets } from '@/scripts/lib/secrets';
import { type App, type AppEnvironment, serve, waitUntilReady } from '@/scripts/lib/serve';
import { lockDataFolder, openSession } from '@/scripts/lib/session';
import { readSettings, type Settings } from '@/scripts/lib/settings';
import { endProcess, handleSignals, isClosing, onShutdown } from '@/scripts/lib/shutdown';
import { elapsed, printFailure, say, step } from '@/scripts/lib/terminal';

type Mode = 'start' | 'dev';

/** More crashes than this in a row within a minute mean that starting again does not help. */
const MAX_RESTARTS = 3;

/** Starts the embedded server again when it dies (killed, out of memory); it recovers by itself. */
async function keepDatabase(settings: Settings, first: Cluster): Promise<void> {
  let cluster = first;
  let crashes: number[] = [];
  for (;;) {
    await cluster.ended;
    if (isClosing()) return;
    crashes = [...crashes.filter((time) => performance.now() - time < 60_000), performance.now()];
    if (crashes.length > MAX_RESTARTS) {
      throw new Failure('PostgreSQL ends again and again.', 'Its log is postgres.log in the data folder.');
    }
    say('! PostgreSQL ended unexpectedly; starting it again');
    cluster = await startEmbedded(settings.dataDir, loadSecrets(settings.dataDir), say);
    onShutdown(() => cluster.stop());
    if (cluster.port !== first.port) {
      throw new Failure(`Port ${first.port} of the database was taken by another program.`, 'Start again.');
    }
  }
}

async function startApp(settings: Settings, mode: Mode, env: AppEnvironment, port: number): Promise<App> {
  return step('Starting the app', async () => {
    const app = serve({ mode, host: settings.host, port, env });
    onShutdown(() => app.stop());
    // In development the first answer is compiled on demand.
    await waitUntilReady(app, settings.host, port, mode === 'dev' ? 180_000 : 60_000);
    return app;
  });
}

/** `npm start` and `npm run dev`: from a clone to a running app; returns when something went wrong. */
export async function runApp(mode: Mode): Promise<void> {
  let serving = false;
  handleSignals(() => (serving ? 0 : 130));
  const command = mode === 'start' ? 'npm start' : 'npm run dev';
  try {
    const settings = readSettings();
    checkSettings(settings, mode === 'start' ? 'production' : 'development');
    const lock = lockDataFolder(settings, command);
    const port = await appPort(settings.port, settings.host);
    if (settings.port === null && port !== 3000)
      say(`Port 3000 is in use; this one takes ${port} (PORT=… chooses).`);
    const session = await openSession(settings, lock, { command });
    if (mode === 'start') {
      await step('Building the app (takes a while after a change)', (note) =>
        ensureBuild(settings.distDir, session.secrets.serverActionsKey, note),
      );
    }
    const env = appEnvironment(settings, {
      urls: session.urls,
      embedded: session.embedded,
      secrets: session.secrets,
      port,
      mode: mode === 'start' ? 'production' : 'development',
    });
    const app = await startApp(settings, mode, env, port);
    serving = true;
    lock.update({ appUrl: app.url });
    say(`\nTeraju is ready after ${elapsed()}: ${settings.appUrl ?? app.url}`);
    if (settings.demo) await printAccounts(env, session.urls);
    say('\nCtrl-C stops it.\n');
    const database = session.cluster
      ? keepDatabase(settings, session.cluster)
      : new Promise<never>(() => undefined);
    const code = await Promise.race([app.ended, database.then(() => app.ended)]);
    if (isClosing()) return;
    throw new Failure(
      `The app ended unexpectedly (code ${code}).`,
      'The reason is above; start again with the same command.',
    );
  } catch (error) {
    if (isClosing()) return;
    printFailure(error);
    await endProcess(1);
  }
}
