import { type Cluster, startCluster } from '@/scripts/lib/cluster';
import { Failure } from '@/scripts/lib/failure';
import {
  type ClusterPlace,
  dataDirectory,
  identity,
  initialise,
  isInitialised,
  SUPERUSER,
  serverEnvironment,
} from '@/scripts/lib/initdb';
import { checkSpace, findPlace, readRecord, writeRecord } from '@/scripts/lib/place';
import { run } from '@/scripts/lib/processes';
import { ensureDatabaseRights, ensureRoles, type LoginRole, withClient, withUser } from '@/scripts/lib/roles';
import type { Secrets } from '@/scripts/lib/secrets';

const DATABASE = 'teraju';

/** A database that is still being migrated and filled; renamed to its real name when complete. */
const UNFINISHED = 'teraju_unfinished';

const MAJOR = 18;

/** Addresses of one database by role. `admin` is the superuser and only known for the embedded one. */
export interface DatabaseUrls {
  readonly owner: string;
  readonly app: string;
  readonly job: string;
  readonly public: string;
  readonly admin: string | null;
}

/** The addresses of a database of the embedded cluster. */
export function urlsOf(
  url: (database: string) => string,
  secrets: Secrets,
  database = DATABASE,
): DatabaseUrls {
  const as = (role: LoginRole) => withUser(url(database), role, secrets[role]);
  return {
    owner: as('zi_owner'),
    app: as('zi_app'),
    job: as('zi_job'),
    public: as('zi_public'),
    admin: url(database),
  };
}

/** Sets the superuser's password without knowing the old one, when secrets.json was lost. Server not running. */
async function resetPassword(place: ClusterPlace, password: string): Promise<void> {
  const result = await run(place.native.postgres, ['--single', '-D', dataDirectory(place), 'postgres'], {
    ...identity(place.account),
    cwd: place.folder,
    env: serverEnvironment(),
    input: `ALTER ROLE ${SUPERUSER} PASSWORD '${password}'\n`,
  });
  if (result.code !== 0) {
    throw new Failure(
      `The passwords of the database could not be renewed:\n${result.output}`,
      'Restore secrets.json from a copy.',
    );
  }
}

/** Starts the embedded server of a data folder and makes its roles; creates the cluster on the first run. */
export async function startEmbedded(
  dataDir: string,
  { secrets, fresh }: { secrets: Secrets; fresh: boolean },
  note: (text: string) => void,
): Promise<Cluster> {
  const place = findPlace(dataDir, note);
  if (!isInitialised(place)) {
    checkSpace(place.folder);
    await initialise(place, secrets.superuser);
    note('created');
  } else if (fresh) {
    await resetPassword(place, secrets.superuser);
    note('secrets.json was missing: new passwords set');
  }
  const cluster = await startCluster(place, { password: secrets.superuser, port: readRecord(dataDir)?.port });
  writeRecord(dataDir, { folder: place.folder, port: cluster.port });
  await withClient(cluster.url('postgres'), (client) => ensureRoles(client, secrets, MAJOR));
  return cluster;
}

async function exists(cluster: Pick<Cluster, 'url'>, database: string): Promise<boolean> {
  return withClient(cluster.url('postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    return found.rowCount === 1;
  });
}

/** Drops the database with everything in it. */
export async function dropDatabase(cluster: Pick<Cluster, 'url'>, database = DATABASE): Promise<void> {
  await withClient(cluster.url('postgres'), (client) =>
    client.query(`DROP DATABASE IF EXISTS ${client.escapeIdentifier(database)} WITH (FORCE)`),
  );
}

/** Creates a database that belongs to zi_owner: empty, or as a copy of `template`. */
export async function createDatabase(
  cluster: Pick<Cluster, 'url'>,
  database: string,
  template = 'template1',
): Promise<void> {
  await withClient(cluster.url('postgres'), (client) =>
    client.query(
      `CREATE DATABASE ${client.escapeIdentifier(database)} TEMPLATE ${client.escapeIdentifier(template)}`,
    ),
  );
  await withClient(cluster.url(database), (client) => ensureDatabaseRights(client, database));
}

/**
 * Makes the app's database when there is none, and says whether it did. It is made under another name,
 * completed by `fill` and then renamed: an interrupted first start is thrown away, never half-filled.
 */
export async function ensureDatabase(
  cluster: Pick<Cluster, 'url'>,
  secrets: Secrets,
  fill: (urls: DatabaseUrls) => Promise<void>,
): Promise<boolean> {
  if (await exists(cluster, DATABASE)) return false;
  await dropDatabase(cluster, UNFINISHED);
  await createDatabase(cluster, UNFINISHED);
  await fill(urlsOf(cluster.url, secrets, UNFINISHED));
  await withClient(cluster.url('postgres'), async (client) => {
    await client.query('SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1', [
      UNFINISHED,
    ]);
    await client.query(`ALTER DATABASE ${UNFINISHED} RENAME TO ${DATABASE}`);
  });
  return true;
}
