import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';

/** The best answer to every butir of an instrumen, in the order of the LKE. */
export function jawabanTerbaik(instrumen: Instrumen): ReadonlyMap<string, NilaiJawaban> {
  const daftar = new Map<string, NilaiJawaban>();
  for (const [kode, { butir }] of letakByKode(instrumen)) {
    if (butir.tingkat[0]) daftar.set(kode, butir.tingkat[0].label);
    else if (butir.skala) daftar.set(kode, butir.skala.maks);
    else if (butir.rumus) {
      const dipakai = butir.rumus.masukan.filter(({ peran }) => peran !== 'komponen');
      daftar.set(
        kode,
        Object.fromEntries(dipakai.map(({ kunci, peran }) => [kunci, peran === 'pengurang' ? 0 : 1])),
      );
    }
  }
  return daftar;
}
