import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';

/** What one stage of the tests came to. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  numTodoTests: z.number(),
  testResults: z.array(
    z.object({ status: z.string(), assertionResults: z.array(z.object({ status: z.string() })) }),
  ),
});

const playwrightReport = z.object({
  stats: z.object({
    expected: z.number(),
    unexpected: z.number(),
    flaky: z.number(),
    skipped: z.number(),
  }),
});

function readJson(file: string): unknown {
  if (!existsSync(file)) return null;
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** A stage that ended badly without naming a failed test failed as a whole: that counts as one. */
function withCrash(counts: Counts, code: number | null): Counts {
  return code === 0 || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0 };

/** Counts of Vitest's JSON report. A file that could not even be loaded counts as one failure. */
export function countVitest(file: string, code: number | null): Counts {
  const report = vitestReport.safeParse(readJson(file));
  if (!report.success) return withCrash(NOTHING, code || 1);
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report.data;
  const unloaded = testResults.filter(
    (result) =>
      result.status === 'failed' && result.assertionResults.every(({ status }) => status !== 'failed'),
  ).length;
  return withCrash(
    {
      passed: numPassedTests,
      failed: numFailedTests + unloaded,
      skipped: numPendingTests + numTodoTests,
    },
    code,
  );
}

/** Counts of Playwright's JSON report. A test that passed only on a second try is a failed one. */
export function countPlaywright(file: string, code: number | null): Counts {
  const report = playwrightReport.safeParse(readJson(file));
  if (!report.success) return withCrash(NOTHING, code || 1);
  const { expected, unexpected, flaky, skipped } = report.data.stats;
  return withCrash({ passed: expected, failed: unexpected + flaky, skipped }, code);
}

/** The sum of all stages. */
export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    NOTHING,
  );
}

/** The line that ends `npm test`, e.g. `120 passed, 0 failed` or `118 passed, 1 failed, 1 skipped`. */
export function summaryLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
