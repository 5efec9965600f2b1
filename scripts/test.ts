import { ensureGenerated } from '@/scripts/lib/build';
import { Failure } from '@/scripts/lib/failure';
import { STAGES } from '@/scripts/lib/stages';
import { main, printFailure, say, step } from '@/scripts/lib/terminal';
import { type Counts, sum, summaryLine } from '@/scripts/lib/test-counts';

// npm test [check] [unit] [db] [e2e]: runs the named stages, or all, and ends with one line that sums them:
// `N passed, N failed`. A stage that breaks counts as one failure, and the others still run.
await main(async () => {
  const names = process.argv.slice(2);
  const unknown = names.find((name) => !(name in STAGES));
  if (unknown)
    throw new Failure(`There is no stage "${unknown}".`, `Stages: ${Object.keys(STAGES).join(', ')}`);

  await step('Generating the database client', ensureGenerated);
  const results: Counts[] = [];
  for (const [name, runStage] of Object.entries(STAGES)) {
    if (names.length > 0 && !names.includes(name)) continue;
    const counts = await step(`Stage ${name}`, async (note) => {
      const outcome = await runStage().catch((error: unknown) => {
        printFailure(error);
        return { passed: 0, failed: 1, skipped: 0 };
      });
      note(summaryLine(outcome));
      return outcome;
    });
    results.push(counts);
  }
  const total = sum(results);
  process.exitCode = total.failed === 0 ? 0 : 1;
  say(summaryLine(total));
});
