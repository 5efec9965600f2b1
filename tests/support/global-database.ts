import type { TestProject } from 'vitest/node';
import { createDatabase, urlsOf } from '@/scripts/lib/embedded';
import { migrate } from '@/scripts/lib/migrations';
import type { Secrets } from '@/scripts/lib/secrets';
import { startThrowAway } from '@/scripts/lib/throw-away';
import { publishAllInstrumen } from '@/seeds/instrumen/publish';

/** The migrated database that every test file clones. */
export const TEMPLATE = 'teraju_template';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port and passwords of the run's throw-away server. */
    server: { readonly port: number; readonly secrets: Secrets };
  }
}

/** Starts one real PostgreSQL server (fsync on) for the run, migrates the template and publishes the instrumen. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cluster, secrets } = await startThrowAway();
  try {
    await createDatabase(cluster, TEMPLATE);
    const { owner } = urlsOf(cluster.url, secrets, TEMPLATE);
    await migrate(owner);
    await publishAllInstrumen(owner);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('server', { port: cluster.port, secrets });
  return () => cluster.stop();
}
