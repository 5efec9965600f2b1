import path from 'node:path';
import { z } from 'zod';
import type { DatabaseUrls } from '@/scripts/lib/embedded';
import { Failure, saysDiskFull } from '@/scripts/lib/failure';
import { run } from '@/scripts/lib/processes';
import type { AppEnvironment } from '@/scripts/lib/serve';
import { ROOT } from '@/scripts/lib/settings';
import { say } from '@/scripts/lib/terminal';

async function inAppProcess(
  job: 'seed' | 'accounts',
  env: AppEnvironment,
  ownerUrl: string,
): Promise<unknown> {
  const script = path.join(ROOT, 'scripts', 'lib', 'demo-process.ts');
  const result = await run(process.execPath, ['--import', 'tsx', '--conditions=react-server', script, job], {
    cwd: ROOT,
    env: { ...env, DATABASE_OWNER_URL: ownerUrl, LOG_LEVEL: 'silent' },
  });
  const line = result.output.trim().split('\n').at(-1) ?? '';
  if (result.code === 0) return JSON.parse(line);
  if (saysDiskFull(result.output)) {
    throw new Failure(
      'The demo does not fit on the disk.',
      'Free about 1 GB, or choose another disk with DATA_DIR=/path.',
    );
  }
  throw new Failure(
    `The demo could not be read or stored:\n${result.output.trim()}`,
    'Run the same command again; npm run db:reset starts from nothing.',
  );
}

const stored = z.object({ dimuat: z.array(z.string()), orang: z.number() });

/** Stores what is missing of the demo and says what that was. `env` is the environment of the app. */
export async function seedDemo(env: AppEnvironment, urls: DatabaseUrls): Promise<string> {
  const { dimuat, orang } = stored.parse(await inAppProcess('seed', env, urls.owner));
  return dimuat.length === 0 ? 'already there' : `${dimuat.join(', ')}; ${orang} accounts`;
}

const accounts = z.object({
  sandi: z.string(),
  akun: z.array(z.object({ surel: z.string(), nama: z.string(), peran: z.string(), unggulan: z.boolean() })),
});

/** Prints who can sign in: the short list of the sign-in page. */
export async function printAccounts(env: AppEnvironment, urls: DatabaseUrls): Promise<void> {
  const demo = accounts.nullable().parse(await inAppProcess('accounts', env, urls.owner));
  const short = demo?.akun.filter(({ unggulan }) => unggulan) ?? [];
  if (!demo || short.length === 0) return;
  const surelWidth = Math.max(...short.map(({ surel }) => surel.length));
  const peranWidth = Math.max(...short.map(({ peran }) => peran.length));
  say(`\nDemo accounts, password "${demo.sandi}" (the sign-in page finds all ${demo.akun.length}):`);
  for (const { surel, peran, nama } of short) {
    say(`  ${surel.padEnd(surelWidth)}  ${peran.padEnd(peranWidth)}  ${nama}`);
  }
}
