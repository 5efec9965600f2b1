import { createServer } from 'node:net';
import { Failure } from '@/scripts/lib/failure';

/** Listens for a moment: the port that was taken, or the system's code, for example EADDRINUSE or EACCES. */
function probe(port: number, host: string): Promise<{ code: string } | { port: number }> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve({ code: error.code ?? error.message }));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : port;
      server.close(() => resolve({ port: taken }));
    });
  });
}

/** A free port of 127.0.0.1: `preferred` when it is free, else one that the system picks. */
export async function freePort(preferred?: number): Promise<number> {
  for (const candidate of [preferred, 0]) {
    if (candidate === undefined) continue;
    const result = await probe(candidate, '127.0.0.1');
    if ('port' in result) return result.port;
  }
  throw new Failure('No free port on 127.0.0.1.', 'Stop programs that hold many ports, and try again.');
}

async function trouble(port: number, host: string): Promise<string | null> {
  const own = await probe(port, host);
  if ('code' in own) return own.code;
  for (const address of ['127.0.0.1', '0.0.0.0', '::1', '::']) {
    const result = await probe(port, address);
    // A machine without IPv6 has no such address; that is no trouble.
    if ('code' in result && result.code === 'EADDRINUSE') return result.code;
  }
  return null;
}

/**
 * The port for the app. A wanted one must be free; without a wish the first free one from 3000 is taken.
 * Programs that listen on all addresses, on this one or on the other meaning of "localhost" count as busy.
 */
export async function appPort(wanted: number | null, host: string): Promise<number> {
  for (let port = wanted ?? 3000; port <= 65535; port += 1) {
    const code = await trouble(port, host);
    if (code === null) return port;
    if (wanted === null && port < 3100) continue;
    if (code === 'EACCES') {
      throw new Failure(
        `Port ${port} needs more rights than this user has.`,
        'Choose one from 1024: PORT=8080 npm start',
      );
    }
    if (code === 'EADDRNOTAVAIL') {
      throw new Failure(`This machine has no address ${host}.`, 'Correct APP_HOST, or leave it out.');
    }
    throw new Failure(
      `Port ${port} is in use by another program.`,
      `Stop that program, or choose another port: PORT=${port + 1} npm start`,
    );
  }
  throw new Failure('No free port.', 'Choose one: PORT=8080 npm start');
}
