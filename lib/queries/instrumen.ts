import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { sidikJari } from '@/lib/db/audit';
import { findInstrumen } from '@/lib/db/repo/instrumen';
import { ringkasInstrumen } from '@/lib/domain/instrumen/ringkas-instrumen';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { Result } from '@/lib/domain/result';

/** What the browser gets of an instrument, and the fingerprint that names it. */
export interface InstrumenLayar {
  readonly instrumen: Instrumen;
  readonly rujukan: { readonly id: string; readonly versi: number; readonly sidik: string };
}

const layarByInstrumen = new WeakMap<Instrumen, InstrumenLayar>();

/** The browser's form of an instrument; made once per process. */
export function instrumenLayar(instrumen: Instrumen): InstrumenLayar {
  const ada = layarByInstrumen.get(instrumen);
  if (ada) return ada;
  const ringkas = ringkasInstrumen(instrumen);
  const { id, versi } = instrumen;
  const layar = { instrumen: ringkas, rujukan: { id, versi, sidik: sidikJari(ringkas) } };
  layarByInstrumen.set(instrumen, layar);
  return layar;
}

/** One published instrument for the browser; NOT_FOUND when there is none with this content. */
export function getInstrumenLayar(input: {
  readonly id: string;
  readonly versi: number;
  readonly sidik: string;
}): Promise<Result<Instrumen, TolakBaca>> {
  return readAs('lke.lihat', { jenis: 'instansi' }, async (tx) => {
    const instrumen = await findInstrumen(tx, input.id, input.versi);
    const layar = instrumen && instrumenLayar(instrumen);
    return layar?.rujukan.sidik === input.sidik ? layar.instrumen : null;
  });
}
