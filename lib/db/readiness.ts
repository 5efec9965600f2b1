import 'server-only';
import { appClient } from '@/lib/db/client';

/** What the database holds, for /api/ready. */
export interface DatabaseState {
  /** Names of the migrations that ran. */
  readonly migrations: readonly string[];
  /** Published instrument versions. */
  readonly instrumen: number;
}

/** Asks the database in one statement; throws when it does not answer within the pool's limits. */
export async function readDatabaseState(): Promise<DatabaseState> {
  const [row] = await appClient().$queryRaw<{ migrations: string[]; instrumen: number }[]>`
    SELECT ARRAY(SELECT migration_name::text FROM _prisma_migrations
                  WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL) AS migrations,
           (SELECT count(*)::int FROM instrumen_versi) AS instrumen`;
  return row ?? { migrations: [], instrumen: 0 };
}
