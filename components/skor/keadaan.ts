import { kurangPoin } from '@/lib/domain/numeric';
import { formatSkor } from '@/lib/format';

/** How a score stands against its threshold, as every screen shows it. */
export type Keadaan = 'siap' | 'hampir' | 'jauh' | 'belum_dinilai';

/** A gap of at most this share of the weight counts as "hampir". A choice of display, not a rule. */
export const HAMPIR_PERSEN = 5;

/**
 * The state of one number: `siap` at or above `minimum`, `hampir` when at most `hampirPersen` % of `maks`
 * is missing, `jauh` below that. A unit's own state follows all conditions and may differ.
 */
export function keadaanAngka(
  nilai: number | null,
  minimum: number,
  maks: number,
  hampirPersen = HAMPIR_PERSEN,
): Keadaan {
  if (nilai === null) return 'belum_dinilai';
  if (nilai >= minimum) return 'siap';
  return kurangPoin(nilai, minimum) <= (maks * hampirPersen) / 100 ? 'hampir' : 'jauh';
}

/** A mark on the bar. */
export interface Tanda {
  label: string;
  nilai: number;
}

/**
 * The sentence under a bar. `tanda` goes upwards; everything below `nilai` is passed, the first one above
 * it says what is missing: "lolos WBK, kurang 5,58 dari WBBM".
 */
export function kalimatAmbang(nilai: number | null, tanda: readonly Tanda[]): string {
  if (nilai === null) return 'belum ada nilai';
  const lolos = tanda.filter((t) => nilai >= t.nilai).map((t) => t.label);
  const berikut = tanda.find((t) => nilai < t.nilai);
  const bagian = [
    lolos.length > 0 && `lolos ${lolos.join(' dan ')}`,
    berikut && `kurang ${formatSkor(kurangPoin(nilai, berikut.nilai))} dari ${berikut.label}`,
  ];
  return bagian.filter(Boolean).join(', ');
}
