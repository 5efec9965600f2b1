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
  grup: z.array(
    z.object({
      instansi: z.string(),
      akun: z.array(z.object({ surel: z.string(), nama: z.string(), peran: z.string() })),
    }),
  ),
});

type Demo = z.infer<typeof accounts>;
type Account = Demo['grup'][number]['akun'][number];

/** One account per peran, the first instansi first; unit roles are of one unit, so that they work together. */
export function onePerPeran(grup: Demo['grup']): Account[] {
  const all = grup.flatMap(({ akun }) => akun);
  // "jabatan, unit" with a single comma, so that it is clear where the unit begins; the unit that most share.
  const shared = new Map<string, number>();
  for (const { nama } of grup[0]?.akun ?? []) {
    const [, unit, more] = nama.split(', ');
    if (unit && !more) shared.set(unit, (shared.get(unit) ?? 0) + 1);
  }
  const unit = `, ${[...shared].sort((a, b) => b[1] - a[1])[0]?.[0]}`;
  const chosen = new Map<string, Account>();
  for (const account of [...all.filter(({ nama }) => nama.endsWith(unit)), ...all]) {
    if (!chosen.has(account.peran)) chosen.set(account.peran, account);
  }
  return all.filter((account) => chosen.get(account.peran) === account);
}

/** Prints who can sign in: one account per peran; the sign-in page shows all. */
export async function printAccounts(env: AppEnvironment, urls: DatabaseUrls): Promise<void> {
  const demo = accounts.nullable().parse(await inAppProcess('accounts', env, urls.owner));
  if (!demo) return;
  const chosen = onePerPeran(demo.grup);
  const width = (of: (account: Account) => string) =>
    Math.max(...chosen.map((account) => of(account).length));
  const [surelWidth, peranWidth] = [width(({ surel }) => surel), width(({ peran }) => peran)];
  say(`\nDemo accounts, password "${demo.sandi}" (the sign-in page shows all):`);
  for (const { surel, peran, nama } of chosen) {
    say(`  ${surel.padEnd(surelWidth)}  ${peran.padEnd(peranWidth)}  ${nama}`);
  }
}
