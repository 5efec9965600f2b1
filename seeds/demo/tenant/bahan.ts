import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { JawabanByKode } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import type { FaktaDemo, Tindakan } from '../tipe';

/** The published instrument of this id; throws when the product does not ship it. */
export function instrumenDari(id: string): Instrumen {
  const terbit = loadInstrumen(id);
  if (!terbit) throw new Error(`instrumen ${id} is not published`);
  return terbit.instrumen;
}

/** Bobot of every area, by kode. */
export function bobotArea(instrumen: Instrumen): Readonly<Record<string, number>> {
  return Object.fromEntries(instrumen.komponen.flatMap((k) => k.area.map((a) => [a.kode, a.bobot])));
}

/** Points of hasil that these answers give, by the product's own engine. */
export function poinHasil(instrumen: Instrumen): (tetap: JawabanByKode) => number {
  const kode = new Set(
    instrumen.komponen
      .filter((k) => k.kode === 'hasil')
      .flatMap((k) =>
        k.area.flatMap((a) =>
          a.bagian.flatMap((b) => b.subkomponen.flatMap((s) => s.butir.map((q) => q.kode))),
        ),
      ),
  );
  return (tetap) =>
    scoreLke(instrumen, Object.fromEntries(Object.entries(tetap).filter(([k]) => kode.has(k))), {
      kosong: 'nol',
    }).hasil;
}

/** Facts recorded together, all with the same day and source. */
export function faktaDari(
  isi: Readonly<Record<string, string | number | boolean>>,
  perTanggal: string,
  sumber: string,
  dicatat: Tindakan,
): readonly FaktaDemo[] {
  return Object.entries(isi).map(([kode, nilai]) => ({ kode, nilai, perTanggal, sumber, ...dicatat }));
}
