import { rmSync } from 'node:fs';
import { appEnvironment } from '@/scripts/lib/app-environment';
import { ensureBuild } from '@/scripts/lib/build';
import { findChromium } from '@/scripts/lib/chromium';
import { seedDemo } from '@/scripts/lib/demo';
import { createDatabase, urlsOf } from '@/scripts/lib/embedded';
import { freePort } from '@/scripts/lib/ports';
import { type AppEnvironment, serve, waitUntilReady } from '@/scripts/lib/serve';
import { bringToHead } from '@/scripts/lib/session';
import { readSettings } from '@/scripts/lib/settings';
import { onShutdown } from '@/scripts/lib/shutdown';
import { step } from '@/scripts/lib/terminal';
import { startThrowAway, temporaryFolder } from '@/scripts/lib/throw-away';

/** A build of its own, so that the tests never touch the files of a running `npm start`. */
const DIST = '.next-test';

/** A fixed key: the build is used again by the next run, whose throw-away secrets are others. */
const ACTIONS_KEY = Buffer.alloc(32, 'test').toString('base64');

/** The app as a user meets it, on a database of its own with the demo in it. */
export interface TestApp {
  /** What the browser tests need: address, Chromium, and the superuser's database address for their proofs. */
  readonly env: AppEnvironment;
  stop(): Promise<void>;
}

/** Builds the app, starts it on a throw-away database with the demo, and finds a browser. */
export async function startTestApp(): Promise<TestApp> {
  const chromium = await step('Looking for Chromium', findChromium);
  const { cluster, secrets } = await step('Starting a throw-away PostgreSQL', startThrowAway);
  const unregister = onShutdown(() => cluster.stop());
  await createDatabase(cluster, 'teraju');
  const urls = urlsOf(cluster.url, secrets);
  await bringToHead(urls.owner);
  const port = await freePort();
  const dataDir = temporaryFolder(null);
  onShutdown(() => rmSync(dataDir, { recursive: true, force: true }));
  const settings = { ...readSettings({ DATA_DIR: dataDir, NEXT_DIST_DIR: DIST }), demo: true };
  const env = appEnvironment(settings, {
    urls,
    embedded: true,
    secrets: { ...secrets, serverActionsKey: ACTIONS_KEY },
    port,
    mode: 'production',
  });
  await step('Filling in the demo', async (note) => note(await seedDemo(env, urls)));
  await step('Building the app', (note) => ensureBuild(DIST, ACTIONS_KEY, note));
  const app = serve({
    mode: 'start',
    host: '127.0.0.1',
    port,
    env,
    quiet: true,
  });
  const unregisterApp = onShutdown(() => app.stop());
  await step('Starting the app', () => waitUntilReady(app, '127.0.0.1', port));
  return {
    env: {
      ...process.env,
      TERAJU_URL: app.url,
      TERAJU_ACTIONS_KEY: ACTIONS_KEY,
      TERAJU_ADMIN_URL: cluster.url('teraju'),
      CHROMIUM_PATH: chromium,
    },
    stop: async () => {
      unregisterApp();
      unregister();
      await app.stop();
      await cluster.stop();
    },
  };
}
