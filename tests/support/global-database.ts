import type { TestProject } from 'vitest/node';
import { createDatabase, urlsOf } from '@/scripts/lib/embedded';
import { migrate } from '@/scripts/lib/migrations';
import type { Secrets } from '@/scripts/lib/secrets';
import { startThrowAway } from '@/scripts/lib/throw-away';

/** The migrated database that every test file clones. */
export const TEMPLATE = 'teraju_template';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Port and passwords of the run's throw-away server. */
    server: { readonly port: number; readonly secrets: Secrets };
  }
}

/** Starts one real PostgreSQL server (fsync on) for the run and migrates the template. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { cluster, secrets } = await startThrowAway();
  try {
    await createDatabase(cluster, TEMPLATE);
    await migrate(urlsOf(cluster.url, secrets, TEMPLATE).owner);
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide('server', { port: cluster.port, secrets });
  return () => cluster.stop();
}
