import 'server-only';
import type { z } from 'zod';
import { sesiOfCookie } from '@/lib/access/kini';
import { galat, jawab } from '@/lib/actions/answer';
import { daftarkan } from '@/lib/actions/define-action';
import { type DefinisiAksi, runCommand } from '@/lib/actions/run-command';
import { env } from '@/lib/env';

/** Largest JSON body of a change; long notes fit, floods do not. */
const BATAS_BODY = 64 * 1024;

/**
 * The door as a POST route for what must not queue behind server actions (autosave). The body is
 * `{ "kunci": uuid, "input": … }`; the answer is HasilAksi with a fitting status (409 for conflicts).
 */
export function defineRoute<S extends z.ZodType, T>(
  definisi: DefinisiAksi<S, T>,
): (request: Request) => Promise<Response> {
  const handler = async (request: Request): Promise<Response> => {
    if (!dariHalamanSendiri(request)) return jawab(galat('CROSS_SITE'));
    const body = await bacaBody(request);
    if (body === 'TOO_LARGE') return jawab(galat('TOO_LARGE'));
    const isi = parseObject(body);
    if (!isi) return jawab(galat('INVALID_INPUT'));
    const sesi = await sesiOfCookie(request.headers.get('cookie'));
    return jawab(await runCommand(definisi, sesi, isi.input, isi.kunci));
  };
  daftarkan(handler, definisi);
  return handler;
}

/** A change comes from our own pages only: browsers send Origin with every POST (ASVS 3.5.1). */
function dariHalamanSendiri(request: Request): boolean {
  const origin = request.headers.get('origin');
  if (origin === null) return false;
  const host = request.headers.get('host');
  return origin === env().appUrl || (host !== null && URL.parse(origin)?.host === host);
}

async function bacaBody(request: Request): Promise<string | 'TOO_LARGE'> {
  const reader = request.body?.getReader();
  if (!reader) return '';
  const bagian: Uint8Array[] = [];
  let panjang = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    panjang += value.byteLength;
    if (panjang > BATAS_BODY) {
      await reader.cancel();
      return 'TOO_LARGE';
    }
    bagian.push(value);
  }
  return Buffer.concat(bagian).toString('utf8');
}

function parseObject(body: string): { input?: unknown; kunci?: unknown } | null {
  try {
    const isi: unknown = JSON.parse(body);
    return isi !== null && typeof isi === 'object' && !Array.isArray(isi) ? isi : null;
  } catch {
    return null;
  }
}
