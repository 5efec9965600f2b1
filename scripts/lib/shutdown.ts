type Closer = () => Promise<void> | void;

const closers = new Set<Closer>();
let closing: Promise<void> | null = null;

/**
 * Registers what must be undone when this command ends: the last one first, so the app stops before its
 * database and the lock is given back last. Returns a function that takes the registration back.
 */
export function onShutdown(closer: Closer): () => void {
  closers.add(closer);
  return () => {
    closers.delete(closer);
  };
}

/** Undoes everything once; later calls wait for the first. */
export function closeAll(): Promise<void> {
  closing ??= (async () => {
    for (const closer of [...closers].reverse()) {
      try {
        await closer();
      } catch (error) {
        process.stderr.write(`While stopping: ${error instanceof Error ? error.message : error}\n`);
      }
    }
  })();
  return closing;
}

/** True once the command is ending: what stops now was meant to stop. */
export function isClosing(): boolean {
  return closing !== null;
}

/** Undoes everything and ends the process. */
export async function endProcess(code: number): Promise<never> {
  await closeAll();
  process.exit(code);
}

function stop(reason: string, code: number): void {
  process.stdout.write(`\nStopping (${reason})\n`);
  void endProcess(code);
}

/** npm ends at once on a signal meant for it alone and does not pass it on: then its child must notice. */
function endWithNpm(code: () => number): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent && !closing) stop('npm ended', code());
  }, 500).unref();
}

/**
 * Ctrl-C, SIGTERM, a closed terminal and the end of npm end the command in order. `code` is asked for the
 * exit code. A second signal ends at once; the database still stops cleanly, its watcher sees to that.
 */
export function handleSignals(code: () => number): void {
  endWithNpm(code);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      if (closing) process.exit(code() || 130);
      stop(signal, code());
    });
  }
}
