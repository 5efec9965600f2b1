import path from 'node:path';
import { Failure } from '@/scripts/lib/failure';

/** Folder of the clone. */
export const ROOT = path.resolve(import.meta.dirname, '..', '..');

/** What a person may set for the commands; the app's own settings are in lib/env.ts. */
export interface Settings {
  /** Absolute path; secrets, state and (where reachable) the embedded database live here. */
  readonly dataDir: string;
  /** null: take the next free port from 3000. */
  readonly port: number | null;
  /** Address that the app listens on. */
  readonly host: string;
  /** Set when the database is not the embedded one. */
  readonly databaseUrl: string | null;
  readonly ownerUrl: string | null;
  readonly jobUrl: string | null;
  readonly publicUrl: string | null;
  readonly demo: boolean;
  readonly appUrl: string | null;
  /** Folder of the build; the tests have one of their own. */
  readonly distDir: string;
}

type Source = Readonly<Record<string, string | undefined>>;

function readPort(text: string | undefined): number | null {
  if (!text) return null;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 1 && port <= 65535) return port;
  throw new Failure('PORT must be a port from 1 to 65535.', 'Example: PORT=8080 npm start');
}

function readFlag(name: string, text: string | undefined): boolean | null {
  if (!text) return null;
  if (text === '0' || text === '1') return text === '1';
  throw new Failure(`${name} must be 0 or 1.`, `Example: ${name}=1 npm start`);
}

/** Reads the settings of the commands; a bad value is a Failure that names the variable. */
export function readSettings(source: Source = process.env): Settings {
  const databaseUrl = source.DATABASE_URL || null;
  // The embedded database is for trying Teraju out, so it shows the demo unless told otherwise.
  const demo = readFlag('DEMO', source.DEMO) ?? databaseUrl === null;
  return {
    dataDir: path.resolve(ROOT, source.DATA_DIR || '.data'),
    port: readPort(source.PORT),
    // Demo passwords are published, so a demo answers this machine only unless asked to do more.
    host: source.APP_HOST || (demo ? '127.0.0.1' : '0.0.0.0'),
    databaseUrl,
    ownerUrl: source.DATABASE_OWNER_URL || null,
    jobUrl: source.DATABASE_JOB_URL || null,
    publicUrl: source.DATABASE_PUBLIC_URL || null,
    demo,
    appUrl: source.APP_URL || source.NEXTAUTH_URL || null,
    distDir: source.NEXT_DIST_DIR || '.next',
  };
}
