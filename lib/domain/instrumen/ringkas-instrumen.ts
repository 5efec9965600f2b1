import type { Instrumen } from '@/lib/domain/instrumen/types';

const ringkasByInstrumen = new WeakMap<Instrumen, Instrumen>();

/**
 * The instrument without what only the server decides (prerequisites, limits, affirmation): enough to show
 * the questions, score, explain and check answers in the browser. The same object for the same instrument.
 */
export function ringkasInstrumen(instrumen: Instrumen): Instrumen {
  const tersimpan = ringkasByInstrumen.get(instrumen);
  if (tersimpan) return tersimpan;
  const ringkas: Instrumen = {
    ...instrumen,
    prasyarat: [],
    pengecualianPrasyarat: { boleh: false, keterangan: '', sumber: '' },
    afirmasi: null,
    pembatasan: [],
    catatan: [],
  };
  ringkasByInstrumen.set(instrumen, ringkas);
  return ringkas;
}
