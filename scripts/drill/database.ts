import { createDatabase, type DatabaseUrls, urlsOf } from '@/scripts/lib/embedded';
import { migrate } from '@/scripts/lib/migrations';
import { startThrowAway } from '@/scripts/lib/throw-away';
import { publishAllInstrumen } from '@/seeds/instrumen/publish';

const NAME = 'teraju_drill';

/** A throw-away server (fsync on) with one migrated database; `stop` removes it. */
export async function startDrillDatabase(): Promise<{
  urls: DatabaseUrls;
  admin: string;
  stop: () => Promise<void>;
}> {
  const { cluster, secrets } = await startThrowAway();
  await createDatabase(cluster, NAME);
  const urls = urlsOf(cluster.url, secrets, NAME);
  await migrate(urls.owner);
  await publishAllInstrumen(urls.owner);
  Object.assign(process.env, {
    DATABASE_URL: urls.app,
    DATABASE_JOB_URL: urls.job,
    DATABASE_PUBLIC_URL: urls.public,
    DATABASE_EMBEDDED: '1',
    NEXTAUTH_SECRET: secrets.nextauthSecret,
    LOG_LEVEL: 'silent',
  });
  return { urls, admin: cluster.url(NAME), stop: () => cluster.stop() };
}
