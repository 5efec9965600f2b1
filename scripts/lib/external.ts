import type pg from 'pg';
import type { DatabaseUrls } from '@/scripts/lib/embedded';
import { Failure } from '@/scripts/lib/failure';
import {
  checkServerVersion,
  databaseOf,
  ensureDatabaseRights,
  ensureRoles,
  type LoginRole,
  withClient,
  withUser,
} from '@/scripts/lib/roles';
import type { Secrets } from '@/scripts/lib/secrets';
import type { Settings } from '@/scripts/lib/settings';

interface Self {
  readonly name: string;
  readonly rolsuper: boolean;
  readonly rolcreaterole: boolean;
  readonly rolbypassrls: boolean;
}

async function whoAmI(client: pg.Client): Promise<Self> {
  const result = await client.query<Self>(
    `SELECT rolname AS name, rolsuper, rolcreaterole, rolbypassrls FROM pg_roles WHERE rolname = current_user`,
  );
  const self = result.rows[0];
  if (!self) throw new Error('the current role is not in pg_roles');
  return self;
}

/** The addresses that a careful administrator gave by hand; the app's must not be able to bypass RLS. */
function given(settings: Settings, self: Self): DatabaseUrls {
  const missing = [
    ['DATABASE_OWNER_URL', settings.ownerUrl],
    ['DATABASE_JOB_URL', settings.jobUrl],
    ['DATABASE_PUBLIC_URL', settings.publicUrl],
  ].flatMap(([name, value]) => (value ? [] : [name]));
  if (missing.length > 0) {
    throw new Failure(
      `The role ${self.name} of DATABASE_URL may not create roles, and ${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} missing.`,
      'Give DATABASE_URL a role with CREATEROLE, or make the roles once and name all four addresses: docs/operations.md, "Your own PostgreSQL".',
    );
  }
  if (self.rolsuper || self.rolbypassrls) {
    throw new Failure(
      `The role ${self.name} of DATABASE_URL can bypass row-level security.`,
      'Give DATABASE_URL the role zi_app; only DATABASE_OWNER_URL may have more rights.',
    );
  }
  return {
    owner: settings.ownerUrl ?? '',
    app: settings.databaseUrl ?? '',
    job: settings.jobUrl ?? '',
    public: settings.publicUrl ?? '',
    admin: null,
  };
}

/** True when our roles are there already but not with our passwords: another installation made them. */
async function belongsToOthers(client: pg.Client, url: string, secrets: Secrets): Promise<boolean> {
  const found = await client.query("SELECT 1 FROM pg_roles WHERE rolname = 'zi_app'");
  if (found.rowCount === 0) return false;
  try {
    await withClient(withUser(url, 'zi_app', secrets.zi_app), (app) => app.query('SELECT 1'));
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === '28P01';
  }
}

/** All roles and rights, or none. */
async function makeRoles(
  client: pg.Client,
  secrets: Secrets,
  major: number,
  self: Self,
  database: string,
): Promise<void> {
  await client.query('BEGIN');
  try {
    await ensureRoles(client, secrets, major);
    await ensureDatabaseRights(client, database);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    if (!(error instanceof Error && 'code' in error && error.code === '42501')) throw error;
    throw new Failure(
      `The role ${self.name} of DATABASE_URL may not make the roles and rights of Teraju: ${error.message}. Nothing was changed.`,
      'Use a superuser once, or make the roles by hand: docs/operations.md, "Your own PostgreSQL".',
    );
  }
}

/**
 * Prepares a database on a server that is not ours: checks the version, and makes roles and rights when the
 * role of DATABASE_URL may do so and no DATABASE_OWNER_URL is given. Returns the addresses by role.
 */
export async function openExternal(settings: Settings, secrets: Secrets): Promise<DatabaseUrls> {
  const url = settings.databaseUrl ?? '';
  return withClient(url, async (client) => {
    const version = await client.query<{ n: number }>(
      `SELECT current_setting('server_version_num')::int AS n`,
    );
    const major = checkServerVersion(version.rows[0]?.n ?? 0);
    const self = await whoAmI(client);
    if (settings.ownerUrl || !(self.rolsuper || self.rolcreaterole)) return given(settings, self);
    if (await belongsToOthers(client, url, secrets)) {
      throw new Failure(
        'The roles zi_app … exist on this server with other passwords: another installation of Teraju made them.',
        'Copy its DATA_DIR/secrets.json here, or name all four addresses: docs/operations.md, "Your own PostgreSQL".',
      );
    }
    await makeRoles(client, secrets, major, self, databaseOf(url));
    const as = (role: LoginRole) => withUser(url, role, secrets[role]);
    return {
      owner: as('zi_owner'),
      app: as('zi_app'),
      job: as('zi_job'),
      public: as('zi_public'),
      admin: null,
    };
  });
}
