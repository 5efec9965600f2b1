import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startTestApp } from '@/scripts/lib/e2e';
import { run } from '@/scripts/lib/processes';
import { ROOT } from '@/scripts/lib/settings';
import { type Counts, countPlaywright, countVitest, sum } from '@/scripts/lib/test-counts';

const reports = mkdtempSync(path.join(tmpdir(), 'teraju-reports-'));

/** The tests' own settings decide, not the shell's: no test may touch a database that a user works with. */
function cleanEnvironment(): Record<string, string | undefined> {
  const ours = /^(DATABASE_|NEXT|APP_|DEMO$|DATA_DIR$|PORT$|LOG_LEVEL$|PG[A-Z]+$|NODE_ENV$)/;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !ours.test(name)));
}

function tool(script: string, args: readonly string[], env = cleanEnvironment()) {
  const file = path.join(ROOT, 'node_modules', ...script.split('/'));
  return run(process.execPath, [file, ...args], { cwd: ROOT, env, show: true });
}

async function vitest(project: 'unit' | 'db'): Promise<Counts> {
  const report = path.join(reports, `${project}.json`);
  const args = [
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ];
  const result = await tool('vitest/vitest.mjs', args);
  return countVitest(report, result.code);
}

async function check(): Promise<Counts> {
  const results = [
    await tool('@biomejs/biome/bin/biome', ['check', '--diagnostic-level=error', '.']),
    await tool('next/dist/bin/next', ['typegen']),
    await tool('typescript/bin/tsc', ['--noEmit']),
  ];
  return sum(
    results.map(({ code }) => ({ passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 })),
  );
}

async function e2e(): Promise<Counts> {
  const app = await startTestApp();
  try {
    const report = path.join(reports, 'e2e.json');
    const result = await tool('playwright/cli.js', ['test', '--reporter=line,json'], {
      ...app.env,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    });
    return countPlaywright(report, result.code);
  } finally {
    await app.stop();
  }
}

/** The stages of `npm test` in order: lint and types, rules, real database, real browser. */
export const STAGES: Readonly<Record<string, () => Promise<Counts>>> = {
  check,
  unit: () => vitest('unit'),
  db: () => vitest('db'),
  e2e,
};
