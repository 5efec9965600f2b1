import { readdirSync } from 'node:fs';
import path from 'node:path';
import { readDatabaseState } from '@/lib/db/readiness';
import { log } from '@/lib/log';

export const dynamic = 'force-dynamic';

type Answer = { readonly ready: true } | { readonly ready: false; readonly missing: string };

let wanted: readonly string[] | undefined;

/** The migrations of this build, read once: a newer checkout must not make an older running build unready. */
function wantedMigrations(): readonly string[] {
  wanted ??= readdirSync(path.join(process.cwd(), 'prisma', 'migrations'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
  return wanted;
}

async function ask(): Promise<Answer> {
  try {
    const state = await readDatabaseState();
    if (wantedMigrations().some((name) => !state.migrations.includes(name))) {
      return { ready: false, missing: 'migrations' };
    }
    return state.instrumen > 0 ? { ready: true } : { ready: false, missing: 'instrumen' };
  } catch (error) {
    log().error({ error: error instanceof Error ? error.message : String(error) }, 'not ready: no database');
    return { ready: false, missing: 'database' };
  }
}

/** One question to the database per second at most, however often this open address is called. */
const KEEP_MS = 1000;
let last: { readonly at: number; readonly answer: Promise<Answer> } | undefined;

/**
 * May this instance get traffic: the database answers, all migrations of this build ran, and instruments are
 * published. 200 or 503; `missing` is `database`, `migrations` or `instrumen`.
 */
export async function GET(): Promise<Response> {
  if (!last || performance.now() - last.at > KEEP_MS) last = { at: performance.now(), answer: ask() };
  const answer = await last.answer;
  return Response.json(answer, {
    status: answer.ready ? 200 : 503,
    headers: { 'cache-control': 'no-store', ...(answer.ready ? {} : { 'retry-after': '5' }) },
  });
}
