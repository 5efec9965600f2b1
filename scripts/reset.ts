import { dropDatabase } from '@/scripts/lib/embedded';
import { openExternal } from '@/scripts/lib/external';
import { Failure } from '@/scripts/lib/failure';
import { databaseOf, withClient } from '@/scripts/lib/roles';
import { loadSecrets } from '@/scripts/lib/secrets';
import { lockDataFolder, openSession } from '@/scripts/lib/session';
import { readSettings, type Settings } from '@/scripts/lib/settings';
import { main, say, step } from '@/scripts/lib/terminal';

/** Empties a database on a server of yours; the database itself and the roles stay. */
async function emptyExternal(settings: Settings): Promise<void> {
  const url = settings.databaseUrl ?? '';
  if (!process.argv.includes('--yes')) {
    throw new Failure(
      `This would delete everything in the database "${databaseOf(url)}" on ${new URL(url).host}.`,
      'If you mean it: npm run db:reset -- --yes',
    );
  }
  const { owner } = await openExternal(settings, loadSecrets(settings.dataDir).secrets);
  await step('Deleting everything in your database', () =>
    withClient(owner, async (client) => {
      await client.query('BEGIN');
      await client.query('DROP SCHEMA public CASCADE');
      await client.query('CREATE SCHEMA public');
      await client.query('COMMIT');
    }),
  );
}

// npm run db:reset: deletes all data and makes the database new, with the demo where it is on.
await main(async () => {
  const settings = readSettings();
  const command = 'npm run db:reset';
  const lock = lockDataFolder(settings, command);
  if (settings.databaseUrl !== null) await emptyExternal(settings);
  await openSession(settings, lock, { command, before: (cluster) => dropDatabase(cluster) });
  say('The database is new.');
});
