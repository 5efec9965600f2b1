import { explain } from '@/scripts/lib/failure';
import { closeAll, endProcess, handleSignals } from '@/scripts/lib/shutdown';

const startedAt = performance.now();

function seconds(milliseconds: number): string {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}

/** Prints one line to the terminal. */
export function say(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Seconds since this command began, as printed text. */
export function elapsed(): string {
  return seconds(performance.now() - startedAt);
}

/**
 * Runs one step of a command: prints its title before and its time after. What `work` notes (for example
 * "up to date") is printed beside the time; several notes get a line each.
 */
export async function step<T>(title: string, work: (note: (text: string) => void) => Promise<T>): Promise<T> {
  const begin = performance.now();
  const notes: string[] = [];
  say(`→ ${title}`);
  const value = await work((text) => notes.push(text));
  for (const note of notes.slice(0, -1)) say(`  ${note}`);
  say(`  ${notes.at(-1) ?? 'done'} (${seconds(performance.now() - begin)})`);
  return value;
}

/** Prints why a command stopped and what to do. */
export function printFailure(error: unknown): void {
  const failure = explain(error);
  process.stderr.write(`\n✗ ${failure.message}\n  ${failure.hint}\n`);
}

/**
 * Runs a command's main function and ends the process: its exit code (0) when it is done, 1 after a failure (printed as a
 * sentence, never as a bare stack), 130 when it was interrupted. What was started is stopped first.
 */
export async function main(work: () => Promise<void>): Promise<void> {
  handleSignals(() => 130);
  try {
    await work();
  } catch (error) {
    await closeAll();
    printFailure(error);
    process.exit(1);
  }
  await endProcess(process.exitCode === undefined ? 0 : Number(process.exitCode));
}
