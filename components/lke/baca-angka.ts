import { MAKS_JUMLAH } from '@/lib/domain/lke/jawaban';
import { toWhole } from '@/lib/domain/numeric';
import { err, ok, type Result } from '@/lib/domain/result';
import { formatBilangan } from '@/lib/format';

const BULAT = /^(\d+|\d{1,3}(\.\d{3})+)$/;
const DESIMAL = /^\d+([.,]\d*)?$/;

/** A count as people write it, `1.250` or `1250`; from 0 to the largest count a butir accepts. */
export function parseJumlah(teks: string): Result<number, string> {
  if (!BULAT.test(teks)) return err('Tulis bilangan bulat, misalnya 34.');
  const nilai = Number(teks.replaceAll('.', ''));
  return nilai <= MAKS_JUMLAH ? ok(nilai) : err(`Paling besar ${formatBilangan(MAKS_JUMLAH)}.`);
}

/** An index such as `3,60`; a point instead of the comma is understood. */
export function parseIndeks(
  teks: string,
  { min, maks, desimal }: { min: number; maks: number; desimal: number },
): Result<number, string> {
  const nilai = DESIMAL.test(teks) ? Number(teks.replace(',', '.')) : Number.NaN;
  if (Number.isNaN(nilai)) return err('Tulis angka dengan koma, misalnya 3,60.');
  if (nilai < min || nilai > maks)
    return err(`Isi antara ${formatBilangan(min, desimal)} dan ${formatBilangan(maks, desimal)}.`);
  return toWhole(nilai, desimal) === null
    ? err(`Paling banyak ${desimal} angka di belakang koma.`)
    : ok(nilai);
}
