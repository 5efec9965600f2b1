import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { writeAtomically } from '@/scripts/lib/files';
import { startOf } from '@/scripts/lib/processes';

const stateSchema = z.object({
  pid: z.number().int(),
  started: z.string(),
  command: z.string(),
  databasePort: z.number().int().optional(),
  appUrl: z.string().optional(),
});

/** Which command works with a data folder right now, and where its servers answer. */
export type RunState = z.infer<typeof stateSchema>;

/** The right to use a data folder, held until `release`. */
export interface Lock {
  update(facts: Pick<RunState, 'databasePort' | 'appUrl'>): void;
  release(): void;
}

const fileOf = (dataDir: string) => path.join(dataDir, 'run.json');

function parse(file: string): RunState | null {
  try {
    return stateSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return null;
  }
}

/** The living command that holds this data folder, or null. What a killed one left behind does not count. */
function currentRun(dataDir: string): RunState | null {
  const state = parse(fileOf(dataDir));
  return state !== null && startOf(state.pid) === state.started ? state : null;
}

/**
 * Removes the file of a dead command. It is moved aside first and looked at again: another command may have
 * replaced it a moment ago, and then it goes back.
 */
function removeStale(dataDir: string): RunState | null {
  const file = fileOf(dataDir);
  const aside = `${file}.${process.pid}.stale`;
  try {
    renameSync(file, aside);
  } catch {
    return null; // Another command removed it first.
  }
  const found = parse(aside);
  const living = found !== null && startOf(found.pid) === found.started;
  if (living) linkSync(aside, file);
  rmSync(aside, { force: true });
  return living ? found : null;
}

/**
 * Takes the data folder for this process. Returns the state of the living command that holds it instead,
 * if there is one. Two commands that start together cannot both succeed: the file appears by link(2),
 * complete and only if none is there.
 */
export function takeLock(dataDir: string, command: string): Lock | { heldBy: RunState } {
  mkdirSync(dataDir, { recursive: true });
  const file = fileOf(dataDir);
  let state: RunState = { pid: process.pid, started: startOf(process.pid) ?? '', command };
  const candidate = `${file}.${process.pid}.new`;
  writeFileSync(candidate, JSON.stringify(state), { mode: 0o600 });
  try {
    for (;;) {
      try {
        linkSync(candidate, file);
        break;
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
        const heldBy = currentRun(dataDir);
        if (heldBy) return { heldBy };
        const living = removeStale(dataDir);
        if (living) return { heldBy: living };
      }
    }
  } finally {
    rmSync(candidate, { force: true });
  }
  return {
    update(facts) {
      state = { ...state, ...facts };
      writeAtomically(file, JSON.stringify(state), 0o600);
    },
    release() {
      if (parse(fileOf(dataDir))?.pid === process.pid) rmSync(file, { force: true });
    },
  };
}
