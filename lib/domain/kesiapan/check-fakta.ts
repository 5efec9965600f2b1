import type { Prasyarat } from '@/lib/domain/instrumen/types';
import { err, ok, type Result } from '@/lib/domain/result';

/** What is wrong with the value of a fact, as the person who typed it reads it. */
export type TolakFakta = 'BUKAN_YA_TIDAK' | 'BUKAN_ANGKA' | 'DI_LUAR_RENTANG' | 'BUKAN_PILIHAN' | 'DIHITUNG';

/** Highest value of a percentage and of a predicate's number. */
const MAKS_PERSEN = 100;
/** Maturity levels run from 0 to 5 (SPIP). */
const MAKS_TINGKAT = 5;

type NilaiFakta = string | number | boolean;

/**
 * May this value stand as the fact of a prasyarat? A letter of its scale, a number in its range, yes or no.
 * `tahun` is never typed: it follows from the day the unit began building.
 */
export function checkFakta(prasyarat: Prasyarat, nilai: NilaiFakta): Result<NilaiFakta, TolakFakta> {
  switch (prasyarat.jenis) {
    case 'ya':
      return typeof nilai === 'boolean' ? ok(nilai) : err('BUKAN_YA_TIDAK');
    case 'persen':
      return checkAngka(nilai, MAKS_PERSEN);
    case 'tingkat':
      return checkAngka(nilai, MAKS_TINGKAT);
    case 'tahun':
      return err('DIHITUNG');
    case 'predikat':
    case 'opini':
      // A number counts where the instrumen says which letter it means.
      if (typeof nilai === 'number' && prasyarat.rentang) return checkAngka(nilai, MAKS_PERSEN);
      return typeof nilai === 'string' && prasyarat.skala?.includes(nilai) ? ok(nilai) : err('BUKAN_PILIHAN');
  }
}

function checkAngka(nilai: NilaiFakta, maks: number): Result<number, TolakFakta> {
  if (typeof nilai !== 'number' || !Number.isFinite(nilai)) return err('BUKAN_ANGKA');
  return nilai >= 0 && nilai <= maks ? ok(nilai) : err('DI_LUAR_RENTANG');
}
