import pg from 'pg';
import { Failure } from '@/scripts/lib/failure';
import type { Secrets } from '@/scripts/lib/secrets';

/** The roles that can sign in, with what each may do beyond its grants. */
const LOGIN_ROLES = [
  { name: 'zi_owner', attributes: 'NOBYPASSRLS' },
  { name: 'zi_app', attributes: 'NOBYPASSRLS' },
  { name: 'zi_public', attributes: 'NOBYPASSRLS' },
  { name: 'zi_job', attributes: 'NOBYPASSRLS' },
  // For dumps only: a dump by any other role would hold no rows of any tenant.
  { name: 'zi_backup', attributes: 'BYPASSRLS' },
] as const;

export type LoginRole = (typeof LOGIN_ROLES)[number]['name'];

/** Owns the functions that look across tenants; nobody can sign in as it. */
const FUNCTION_OWNER = 'zi_rekap';

/** Security fixes for row-level security that we rely on, by major version (quality floor of PostgreSQL). */
const MINIMUM_MINOR: Readonly<Record<number, number>> = { 15: 16, 16: 12, 17: 8, 18: 2 };

/** The major version of the server. Refuses servers that miss fixes of row-level security. */
export function checkServerVersion(versionNumber: number): number {
  const major = Math.floor(versionNumber / 10_000);
  const minor = versionNumber % 10_000;
  const minimum = MINIMUM_MINOR[major];
  if (major < 15 || (minimum !== undefined && minor < minimum)) {
    throw new Failure(
      `This PostgreSQL server is version ${major}.${minor}, which has known leaks in row-level security.`,
      'Update it to 15.16, 16.12, 17.8, 18.2 or later.',
    );
  }
  return major;
}

interface Attributes {
  readonly power: boolean;
  readonly rolbypassrls: boolean;
}

async function ensureRole(
  client: pg.Client,
  name: string,
  attributes: 'BYPASSRLS' | 'NOBYPASSRLS',
  password: string | null,
): Promise<void> {
  const found = await client.query<Attributes>(
    `SELECT rolsuper OR rolcreatedb OR rolcreaterole OR rolreplication AS power, rolbypassrls
       FROM pg_roles WHERE rolname = $1`,
    [name],
  );
  const role = found.rows[0];
  // Only a superuser may even say NOSUPERUSER to a role that exists, so it is said where there is need.
  const right = role && !role.power && role.rolbypassrls === (attributes === 'BYPASSRLS');
  const narrow = right ? '' : `NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION ${attributes}`;
  // Utility statements take no parameters, hence the escaping functions of the driver.
  const login = password === null ? 'NOLOGIN' : `LOGIN PASSWORD ${client.escapeLiteral(password)}`;
  await client.query(`${role ? 'ALTER' : 'CREATE'} ROLE ${client.escapeIdentifier(name)} ${login} ${narrow}`);
}

/**
 * Makes or repairs the roles of quality rule 3 and gives them their passwords; may be repeated. `client` may
 * be a superuser or a role with CREATEROLE; `database` gets zi_owner as its owner. Only listed roles may
 * connect afterwards.
 */
export async function ensureRoles(client: pg.Client, secrets: Secrets, major: number): Promise<void> {
  for (const { name, attributes } of LOGIN_ROLES) await ensureRole(client, name, attributes, secrets[name]);
  await ensureRole(client, FUNCTION_OWNER, 'NOBYPASSRLS', null);
  // The owner hands the cross-tenant functions over to zi_rekap, but never acts with its rights.
  const terms = major >= 16 ? ' WITH INHERIT FALSE, SET TRUE' : '';
  await client.query(`GRANT ${FUNCTION_OWNER} TO zi_owner${terms}`);
}

/** Gives the database to zi_owner and lets only our roles connect. Must run while connected to it. */
export async function ensureDatabaseRights(client: pg.Client, database: string): Promise<void> {
  const name = client.escapeIdentifier(database);
  const all = LOGIN_ROLES.map((role) => role.name).join(', ');
  const me = await client.query<{ rolsuper: boolean; name: string }>(
    'SELECT rolsuper, current_user AS name FROM pg_roles WHERE rolname = current_user',
  );
  // Without superuser rights one must be a member of the new owner to hand a database over.
  const self = me.rows[0];
  if (self && !self.rolsuper) await client.query(`GRANT zi_owner TO ${client.escapeIdentifier(self.name)}`);
  await client.query(`ALTER DATABASE ${name} OWNER TO zi_owner`);
  await client.query(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await client.query(`GRANT CONNECT ON DATABASE ${name} TO ${all}`);
  await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
}

/** The same address with another user. */
export function withUser(url: string, user: string, password: string): string {
  const address = new URL(url);
  address.username = encodeURIComponent(user);
  address.password = encodeURIComponent(password);
  return address.toString();
}

/** Name of the database in an address. */
export function databaseOf(url: string): string {
  return decodeURIComponent(new URL(url).pathname.slice(1));
}

/** Runs `work` with one connection and closes it afterwards. */
export async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks between two statements reports here; the next statement fails with the cause.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}
