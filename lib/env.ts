import 'server-only';
import { z } from 'zod';
import { err, ok, type Result } from '@/lib/domain/result';

const postgresUrl = z
  .string('is missing')
  .refine(
    (value) => /^postgres(ql)?:\/\/[^/]+\/.+/.test(value),
    'is not a PostgreSQL address like postgresql://user:password@host:5432/database',
  );

const origin = z
  .string()
  .refine(
    (value) => /^https?:\/\/[^/?#]+\/?$/.test(value) && URL.canParse(value),
    'is not an address like https://zi.example.go.id, without a path',
  )
  .transform((value) => URL.parse(value)?.origin ?? value);

const flag = z.enum(['0', '1'], 'must be 0 or 1').transform((value) => value === '1');

/** Every variable that the app reads, as written in the environment. docs/operations.md explains each. */
const variables = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  DATABASE_URL: postgresUrl,
  DATABASE_JOB_URL: postgresUrl,
  DATABASE_PUBLIC_URL: postgresUrl,
  DATABASE_POOL_MAX: z.coerce
    .number('must be a whole number from 1 to 200')
    .int('must be a whole number from 1 to 200')
    .min(1, 'must be a whole number from 1 to 200')
    .max(200, 'must be a whole number from 1 to 200')
    .default(10),
  DATABASE_EMBEDDED: flag.default(false),
  NEXTAUTH_SECRET: z.string('is missing').min(32, 'must have at least 32 characters'),
  APP_URL: origin.optional(),
  NEXTAUTH_URL: origin.optional(),
  PORT: z.coerce
    .number('must be a port from 1 to 65535')
    .int('must be a port from 1 to 65535')
    .min(1, 'must be a port from 1 to 65535')
    .max(65535, 'must be a port from 1 to 65535')
    .default(3000),
  DATA_DIR: z.string().min(1, 'must not be empty').default('.data'),
  DEMO: flag.default(false),
  LOG_LEVEL: z
    .enum(
      ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'],
      'must be one of fatal, error, warn, info, debug, trace, silent',
    )
    .default('info'),
});

/** The names of all variables of the app; the guide to operations lists exactly these. */
export const ENV_NAMES = Object.keys(variables.shape);

/** The settings of this process. Frozen; `appUrl` has no trailing slash. */
export interface Env {
  readonly nodeEnv: 'development' | 'test' | 'production';
  /** As zi_app: may not bypass RLS and owns nothing. */
  readonly databaseUrl: string;
  /** As zi_job: runs the few functions that look across tenants. */
  readonly databaseJobUrl: string;
  /** As zi_public: forms without sign-in. */
  readonly databasePublicUrl: string;
  /** Connections per pool. */
  readonly databasePoolMax: number;
  readonly databaseEmbedded: boolean;
  readonly nextauthSecret: string;
  readonly appUrl: string;
  readonly port: number;
  readonly dataDir: string;
  /** Demo accounts exist and the sign-in page shows them. */
  readonly demo: boolean;
  readonly logLevel: z.infer<typeof variables>['LOG_LEVEL'];
}

/**
 * Reads and checks the settings of `source`. The error is one English line that names each bad variable,
 * never its value: values can be secrets.
 */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Result<Env, string> {
  // An empty variable counts as absent: `PORT= npm start` and compose files with blanks mean "default".
  const given = Object.fromEntries(ENV_NAMES.map((name) => [name, source[name] || undefined]));
  const parsed = variables.safeParse(given);
  if (!parsed.success) {
    return err(parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; '));
  }
  const v = parsed.data;
  if (v.DEMO && v.NODE_ENV === 'production' && !v.DATABASE_EMBEDDED) {
    return err(
      'DEMO=1 is refused in production with a database of your own: the demo accounts have published passwords',
    );
  }
  return ok(
    Object.freeze({
      nodeEnv: v.NODE_ENV,
      databaseUrl: v.DATABASE_URL,
      databaseJobUrl: v.DATABASE_JOB_URL,
      databasePublicUrl: v.DATABASE_PUBLIC_URL,
      databasePoolMax: v.DATABASE_POOL_MAX,
      databaseEmbedded: v.DATABASE_EMBEDDED,
      nextauthSecret: v.NEXTAUTH_SECRET,
      appUrl: v.APP_URL ?? v.NEXTAUTH_URL ?? `http://localhost:${v.PORT}`,
      port: v.PORT,
      dataDir: v.DATA_DIR,
      demo: v.DEMO,
      logLevel: v.LOG_LEVEL,
    }),
  );
}

let current: Env | undefined;

/**
 * The settings of this process, parsed on first use so that `next build` needs none. Throws one clear line
 * when a value is bad; `requireEnv` has run before, so in a served app this cannot happen.
 */
export function env(): Env {
  if (current === undefined) {
    const result = parseEnv(process.env);
    if (!result.ok) throw new Error(`Bad environment: ${result.error}.`);
    current = result.value;
  }
  return current;
}

/** Ends the process with one line when a setting is bad: the start of the app, not its first visitor, finds out. */
export function requireEnv(): void {
  const result = parseEnv(process.env);
  if (result.ok) return;
  process.stderr.write(`Bad environment: ${result.error}.\n`);
  process.exit(1);
}
