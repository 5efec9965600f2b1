import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure, saysDiskFull } from '@/scripts/lib/failure';
import { writeAtomically } from '@/scripts/lib/files';
import { run } from '@/scripts/lib/processes';
import { ROOT } from '@/scripts/lib/settings';

/** What the build is made of. Tests, scripts, docs and demo data are not in it. */
const BUILD_SOURCES = [
  'app',
  'components',
  'lib',
  'public',
  'prisma',
  'seeds/instrumen',
  'instrumentation.ts',
  'proxy.ts',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
];

const GENERATED = path.join('lib', 'db', 'generated');

function filesOf(relative: string): string[] {
  const absolute = path.join(ROOT, relative);
  if (relative === GENERATED || !existsSync(absolute)) return [];
  if (!statSync(absolute).isDirectory()) return [relative];
  return readdirSync(absolute)
    .sort()
    .flatMap((name) => filesOf(path.join(relative, name)));
}

/** SHA-256 over names and contents of the files, plus `extra`. */
function fingerprint(sources: readonly string[], extra = ''): string {
  const hash = createHash('sha256').update(`${process.version}\n${extra}\n`);
  for (const file of sources.flatMap(filesOf)) {
    hash
      .update(`${file}\n`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\n');
  }
  return hash.digest('hex');
}

const bin = (name: string) => path.join(ROOT, 'node_modules', '.bin', name);

async function runTool(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
) {
  const result = await run(process.execPath, [bin(name), ...args], { cwd: ROOT, env });
  if (result.code === 0) return;
  if (saysDiskFull(result.output)) {
    throw new Failure(`${name} ${args[0]}: the disk is full.`, 'Free about 1 GB and start again.');
  }
  throw new Failure(
    `${name} ${args.join(' ')} failed:\n${result.output.trim()}`,
    result.code === null
      ? 'It was killed, probably because memory ran out: 2 GB are needed. Close other programs and start again.'
      : 'Correct the error above. If you changed nothing, run npm ci and start again.',
  );
}

/** Generates the database client when prisma/schema changed since the last time. */
export async function ensureGenerated(note: (text: string) => void = () => undefined): Promise<void> {
  const stamp = path.join(ROOT, GENERATED, '.stamp');
  const wanted = fingerprint(['prisma/schema', 'prisma.config.ts', 'node_modules/prisma/package.json']);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return note('up to date');
  await runTool('prisma', ['generate'], { ...process.env, CHECKPOINT_DISABLE: '1' });
  writeAtomically(stamp, wanted);
}

/**
 * Builds the app into `distDir` when its sources changed since the last build there. `actionsKey` is Next's
 * key for server actions: with the same key, pages opened before a rebuild keep working.
 */
export async function ensureBuild(
  distDir: string,
  actionsKey: string,
  note: (text: string) => void,
): Promise<void> {
  const stamp = path.join(ROOT, distDir, 'teraju-build');
  const wanted = fingerprint(BUILD_SOURCES, actionsKey);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return note('up to date');
  rmSync(stamp, { force: true });
  const types = path.join(ROOT, 'next-env.d.ts');
  const before = existsSync(types) ? readFileSync(types) : null;
  await runTool('next', ['build'], {
    ...process.env,
    NODE_ENV: 'production',
    NEXT_DIST_DIR: distDir,
    NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey,
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (distDir !== '.next') {
    // The types of a build beside the main one would be checked by `npm run types` long after they are stale.
    rmSync(path.join(ROOT, distDir, 'types'), { recursive: true, force: true });
    if (before) writeFileSync(types, before);
  }
  writeAtomically(stamp, wanted);
}
