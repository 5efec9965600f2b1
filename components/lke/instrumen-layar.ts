import { use } from 'react';
import type { Instrumen } from '@/lib/domain/instrumen/types';

/** Which instrument a screen needs: its version and the fingerprint of what is sent of it. */
export interface RujukanInstrumen {
  readonly id: string;
  readonly versi: number;
  readonly sidik: string;
}

// The page (server components) and the desk (client components drawn on the server) are two module graphs of
// one process, so what they share hangs on globalThis.
const bersama = globalThis as typeof globalThis & { terajuInstrumen?: Map<string, Instrumen> };

/**
 * Lays an instrument ready for the drawing on the server of a desk that names it by `rujukan`. It is the same
 * for everybody and never changes, so it travels apart from the page: the browser fetches it once.
 */
export function shareInstrumen({ sidik }: RujukanInstrumen, instrumen: Instrumen): void {
  bersama.terajuInstrumen ??= new Map();
  bersama.terajuInstrumen.set(sidik, instrumen);
}

/** Where the browser finds it. The address names the content, so the answer may be kept for good. */
export function alamatInstrumen({ id, versi, sidik }: RujukanInstrumen): string {
  return `/api/instrumen?${new URLSearchParams({ id, versi: String(versi), sidik })}`;
}

const dimuat = new Map<string, Promise<Instrumen>>();
const JEDA_MS = [500, 2_000, 5_000];

async function fetchInstrumen(alamat: string): Promise<Instrumen> {
  for (const jeda of [...JEDA_MS, null]) {
    try {
      const response = await fetch(alamat);
      const hasil = (await response.json()) as { ok: boolean; data?: Instrumen };
      if (hasil.ok && hasil.data) return hasil.data;
    } catch {
      // A cut connection: asked for again below.
    }
    if (jeda !== null) await new Promise((lanjut) => setTimeout(lanjut, jeda));
  }
  dimuat.delete(alamat);
  throw new Error('instrumen could not be fetched');
}

/** The instrument of a desk; the component waits until the browser has it. */
export function useInstrumen(rujukan: RujukanInstrumen): Instrumen {
  const siap = typeof window === 'undefined' ? bersama.terajuInstrumen?.get(rujukan.sidik) : undefined;
  if (siap) return siap;
  const alamat = alamatInstrumen(rujukan);
  let janji = dimuat.get(alamat);
  if (!janji) {
    janji = fetchInstrumen(alamat);
    dimuat.set(alamat, janji);
  }
  return use(janji);
}
