import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { Failure } from '@/scripts/lib/failure';
import { writeAtomically } from '@/scripts/lib/files';

const secretsSchema = z.object({
  /** The superuser of the embedded cluster; used by the commands only. */
  superuser: z.string().min(24),
  zi_owner: z.string().min(24),
  zi_app: z.string().min(24),
  zi_public: z.string().min(24),
  zi_job: z.string().min(24),
  zi_backup: z.string().min(24),
  nextauthSecret: z.string().min(32),
  /** Next.js encrypts the closures of server actions with it; kept so that a rebuild keeps open pages working. */
  serverActionsKey: z.string().min(32),
});

/** Passwords of the database roles and secrets of the app, made once per data folder. */
export type Secrets = z.infer<typeof secretsSchema>;

/** New random passwords and secrets. */
export function newSecrets(): Secrets {
  const password = () => randomBytes(24).toString('base64url');
  return {
    superuser: password(),
    zi_owner: password(),
    zi_app: password(),
    zi_public: password(),
    zi_job: password(),
    zi_backup: password(),
    nextauthSecret: randomBytes(32).toString('base64url'),
    serverActionsKey: randomBytes(32).toString('base64'),
  };
}

/** Reads DATA_DIR/secrets.json (mode 0600), or makes it on the first run. `fresh` tells which. */
export function loadSecrets(dataDir: string): { secrets: Secrets; fresh: boolean } {
  const file = path.join(dataDir, 'secrets.json');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    const secrets = newSecrets();
    writeAtomically(file, `${JSON.stringify(secrets, null, 2)}\n`, 0o600);
    return { secrets, fresh: true };
  }
  try {
    return { secrets: secretsSchema.parse(JSON.parse(readFileSync(file, 'utf8'))), fresh: false };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EACCES') {
      throw new Failure(
        `${file} belongs to another user.`,
        'Start as the user who started it first, or choose another folder with DATA_DIR=/path.',
      );
    }
    throw new Failure(
      `${file} is damaged.`,
      'Restore it from a copy. With the embedded database you may also delete it: new passwords are made and set at the next start, and everybody signs in again.',
    );
  }
}
