import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { JawabanByKode, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { Acak } from '../acak';

type Jawaban = Readonly<Record<string, NilaiJawaban | null>>;

/** Answers that another assessor sees one level differently, and which ones they are. */
export interface Bergeser {
  readonly jawaban: Jawaban;
  readonly beda: readonly string[];
}

/**
 * The same worksheet with up to `jumlah` choices one level higher (`naik`) or lower: what a unit claims above
 * what TPI confirms, or what TPN finds below TPI. Counts, indices, yes/no answers and `tetap` stay as they are.
 */
export function geserTingkat(
  instrumen: Instrumen,
  jawaban: Jawaban,
  arah: 'naik' | 'turun',
  jumlah: number,
  acak: Acak,
  tetap: JawabanByKode = {},
): Bergeser {
  const calon: { readonly kode: string; readonly label: string }[] = [];
  for (const butir of semuaButir(instrumen)) {
    const kini = jawaban[butir.kode];
    if (typeof kini !== 'string' || butir.tipe === 'ya_tidak' || butir.kode in tetap) continue;
    const urut = butir.tingkat.findIndex((t) => t.label === kini);
    const baru = butir.tingkat[arah === 'naik' ? urut - 1 : urut + 1];
    // Never to or from "nothing there": that would be another story than a difference of opinion.
    if (baru && baru.nilai > 0 && (butir.tingkat[urut]?.nilai ?? 0) > 0)
      calon.push({ kode: butir.kode, label: baru.label });
  }
  const dipilih = acak.kocok(calon).slice(0, jumlah);
  const hasil: Record<string, NilaiJawaban | null> = { ...jawaban };
  for (const { kode, label } of dipilih) hasil[kode] = label;
  return { jawaban: hasil, beda: dipilih.map((c) => c.kode) };
}

/** Every butir of the instrument, in the order of the LKE. */
export function semuaButir(
  instrumen: Instrumen,
): readonly Instrumen['komponen'][number]['area'][number]['bagian'][number]['subkomponen'][number]['butir'][number][] {
  return instrumen.komponen.flatMap((k) =>
    k.area.flatMap((a) => a.bagian.flatMap((b) => b.subkomponen.flatMap((s) => s.butir))),
  );
}
