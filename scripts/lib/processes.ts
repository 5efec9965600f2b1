import { spawn, spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { onShutdown } from '@/scripts/lib/shutdown';

/** Fields of /proc/<pid>/stat from the third on; the second (the name) may hold spaces and brackets. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** True while a process with this id runs, whoever owns it. A zombie that nobody collects does not run. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EPERM')) return false;
  }
  if (process.platform !== 'linux') return true;
  try {
    return statFields(pid)[0] !== 'Z';
  } catch {
    return false;
  }
}

function ps(pid: number, column: string): string | null {
  const result = spawnSync('ps', ['-o', `${column}=`, '-p', String(pid)], { encoding: 'utf8' });
  return result.status === 0 ? result.stdout.trim() : null;
}

/**
 * When the process was started, as an opaque text; null when there is none. Process ids are used again
 * (at once after a container restart), the pair of id and start is not.
 */
export function startOf(pid: number): string | null {
  if (process.platform !== 'linux') return ps(pid, 'lstart');
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${statFields(pid)[19]}`;
  } catch {
    return null;
  }
}

/** True when the process is a PostgreSQL server that runs on this data directory. */
export function isPostgresOn(pid: number, dataDirectory: string): boolean {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') {
    const command = ps(pid, 'command') ?? '';
    return command.includes('postgres') && command.includes(dataDirectory);
  }
  try {
    return (
      readlinkSync(`/proc/${pid}/cwd`) === dataDirectory &&
      readlinkSync(`/proc/${pid}/exe`).includes('postgres')
    );
  } catch {
    // A server on our directory runs as our own account, so a process that we may not look at is not it.
    return false;
  }
}

/** Waits until the process is gone; false when it is still there after `timeout` ms. */
export async function waitForEnd(pid: number, timeout: number): Promise<boolean> {
  const deadline = performance.now() + timeout;
  while (isAlive(pid)) {
    if (performance.now() > deadline) return false;
    await sleep(50);
  }
  return true;
}

/** What a finished command said. `output` is stdout and stderr in the order they came. */
export interface Finished {
  readonly code: number | null;
  readonly output: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly uid?: number;
  readonly gid?: number;
  /** Also show the output while the command runs. */
  readonly show?: boolean;
  readonly input?: string;
}

/** Runs a command to its end and collects what it printed. Rejects only when it cannot be started. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env as NodeJS.ProcessEnv | undefined,
      ...(options.uid === undefined ? {} : { uid: options.uid, gid: options.gid }),
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const chunks: Buffer[] = [];
    const collect = (target: NodeJS.WriteStream) => (chunk: Buffer) => {
      chunks.push(chunk);
      if (options.show) target.write(chunk);
    };
    child.stdout.on('data', collect(process.stdout));
    child.stderr.on('data', collect(process.stderr));
    const forget = onShutdown(() => {
      child.kill('SIGTERM');
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
    child.on('error', (error) => {
      forget();
      reject(error);
    });
    child.on('close', (code) => {
      forget();
      resolve({ code, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}
