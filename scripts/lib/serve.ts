import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from '@/scripts/lib/failure';
import { ROOT } from '@/scripts/lib/settings';

/** The environment of the app's process. */
export type AppEnvironment = Readonly<Record<string, string | undefined>>;

export interface ServeOptions {
  readonly mode: 'start' | 'dev';
  readonly host: string;
  readonly port: number;
  readonly env: AppEnvironment;
  /** Collect the output instead of showing it; `output()` gives it. */
  readonly quiet?: boolean;
}

/** The running app. */
export interface App {
  readonly url: string;
  /** Lets requests finish, then ends the process. */
  stop(): Promise<void>;
  /** Resolves with the exit code when the process ended for whatever reason. */
  readonly ended: Promise<number>;
  output(): string;
}

const EXIT_WITH_PARENT = path.join(ROOT, 'scripts', 'lib', 'exit-with-parent.mjs');
const NEXT = path.join(ROOT, 'node_modules', 'next', 'dist', 'bin', 'next');

/** An address to open: a server that listens on all addresses answers on localhost. */
function addressOf(host: string, port: number): string {
  const name = ['0.0.0.0', '::', '127.0.0.1'].includes(host)
    ? 'localhost'
    : host.includes(':')
      ? `[${host}]`
      : host;
  return `http://${name}:${port}`;
}

function spawnApp({ mode, host, port, env, quiet }: ServeOptions): ChildProcess {
  const output = quiet ? 'pipe' : 'inherit';
  // Its own session: Ctrl-C reaches this command, which ends the app first and the database after it.
  return spawn(
    process.execPath,
    ['--import', EXIT_WITH_PARENT, NEXT, mode, '--hostname', host, '--port', String(port)],
    {
      cwd: ROOT,
      env: { ...(env as NodeJS.ProcessEnv), TERAJU_PARENT_PIPE: '3' },
      detached: true,
      stdio: ['ignore', output, output, 'pipe'],
    },
  );
}

/** Starts the app; it may not answer yet, see `waitUntilReady`. */
export function serve(options: ServeOptions): App {
  const child = spawnApp(options);
  const chunks: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<number>((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    // Next waits for open requests; one that never ends must not keep the database from stopping.
    const patience = setTimeout(() => child.kill('SIGKILL'), 10_000);
    await ended;
    clearTimeout(patience);
  };
  return {
    url: addressOf(options.host, options.port),
    stop,
    ended,
    output: () => Buffer.concat(chunks).toString('utf8'),
  };
}

/** Waits until /api/ready says yes. Rejects with a Failure when the app ends or `limit` ms have passed. */
export async function waitUntilReady(app: App, host: string, port: number, limit = 60_000): Promise<void> {
  const target = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  const deadline = performance.now() + limit;
  let over: number | null = null;
  app.ended.then((code) => {
    over = code;
  });
  let answer = 'no answer';
  while (performance.now() < deadline) {
    if (over !== null) {
      throw new Failure(
        `The app ended while it started (code ${over}).${app.output() ? `\n${app.output().trim()}` : ''}`,
        'The reason is above. If the port was taken in between, start again or choose one with PORT=8080.',
      );
    }
    try {
      const response = await fetch(`http://${target}:${port}/api/ready`, {
        signal: AbortSignal.timeout(10_000),
      });
      if (response.ok) return;
      answer = `${response.status} ${(await response.text()).slice(0, 200)}`;
    } catch {
      // Not listening yet.
    }
    await sleep(100);
  }
  throw new Failure(
    `The app did not become ready within ${limit / 1000} s: /api/ready gives ${answer}.`,
    'Look at the messages above, and start again.',
  );
}
