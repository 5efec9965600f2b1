import { parseEnv } from '@/lib/env';
import type { DatabaseUrls } from '@/scripts/lib/embedded';
import { Failure } from '@/scripts/lib/failure';
import type { Secrets } from '@/scripts/lib/secrets';
import type { AppEnvironment } from '@/scripts/lib/serve';
import type { Settings } from '@/scripts/lib/settings';

export interface AppSettings {
  readonly urls: DatabaseUrls;
  readonly embedded: boolean;
  readonly secrets: Pick<Secrets, 'nextauthSecret' | 'serverActionsKey'>;
  readonly port: number;
  readonly mode: 'production' | 'development';
}

/**
 * What the app's process gets: its own settings, the narrow database roles, and never the owner's or the
 * superuser's address. The user's own NEXTAUTH_SECRET and APP_URL win over the generated ones.
 */
export function appEnvironment(settings: Settings, app: AppSettings): AppEnvironment {
  const { DATABASE_OWNER_URL: _owner, ...inherited } = process.env;
  const appUrl = settings.appUrl ?? `http://localhost:${app.port}`;
  return {
    ...inherited,
    NODE_ENV: app.mode,
    NEXT_DIST_DIR: settings.distDir,
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: app.secrets.serverActionsKey,
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET || app.secrets.nextauthSecret,
    NEXTAUTH_URL: appUrl,
    APP_URL: appUrl,
    DATABASE_URL: app.urls.app,
    DATABASE_JOB_URL: app.urls.job,
    DATABASE_PUBLIC_URL: app.urls.public,
    DATABASE_EMBEDDED: app.embedded ? '1' : '0',
    DATA_DIR: settings.dataDir,
    PORT: String(app.port),
    DEMO: settings.demo ? '1' : '0',
  };
}

const PLACEHOLDER = 'postgresql://not:yet@127.0.0.1:1/known';

/** Refuses bad settings by the app's own rules, before anything is started: not after a build or a migration. */
export function checkSettings(settings: Settings, mode: AppSettings['mode']): void {
  const urls: DatabaseUrls = {
    owner: PLACEHOLDER,
    app: settings.databaseUrl ?? PLACEHOLDER,
    job: settings.jobUrl ?? PLACEHOLDER,
    public: settings.publicUrl ?? PLACEHOLDER,
    admin: null,
  };
  const generated = 'x'.repeat(32);
  const result = parseEnv(
    appEnvironment(settings, {
      urls,
      embedded: settings.databaseUrl === null,
      secrets: { nextauthSecret: generated, serverActionsKey: generated },
      port: settings.port ?? 3000,
      mode,
    }),
  );
  if (!result.ok) {
    throw new Failure(`Bad environment: ${result.error}.`, 'docs/operations.md lists every variable.');
  }
}
