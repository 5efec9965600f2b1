import { appEnvironment, checkSettings } from '@/scripts/lib/app-environment';
import { seedDemo } from '@/scripts/lib/demo';
import { joinSession } from '@/scripts/lib/session';
import { readSettings } from '@/scripts/lib/settings';
import { main, step } from '@/scripts/lib/terminal';

// npm run db:seed: stores what is missing of the demo. Refused in production on a database of your own.
await main(async () => {
  const settings = { ...readSettings(), demo: true };
  const mode = process.env.NODE_ENV === 'production' ? 'production' : 'development';
  checkSettings(settings, mode);
  const session = await joinSession(settings, { command: 'npm run db:seed' });
  const env = appEnvironment(settings, {
    urls: session.urls,
    embedded: settings.databaseUrl === null,
    secrets: session.secrets,
    port: settings.port ?? 3000,
    mode,
  });
  await step('Filling in the demo', async (note) => note(await seedDemo(env, session.urls)));
});
