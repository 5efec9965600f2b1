import type { ModusKosong, Predikat } from '@/lib/domain/instrumen/types';

/** One threshold held against a score. `nilai` and `minimum` are points; `terpenuhi` is null if unknown. */
export interface HasilSyarat {
  readonly kode: string;
  readonly label: string;
  readonly nilai: number;
  readonly minimum: number | null;
  /** Points still missing, 0 when met or unknown; rounded up so that it never reads 0,00 while missing. */
  readonly kurang: number;
  readonly terpenuhi: boolean | null;
}

/** Whether all known thresholds of a predicate hold at once (the score side only, prerequisites apart). */
export interface HasilPredikat {
  readonly terpenuhi: boolean;
  readonly syarat: readonly HasilSyarat[];
}

/** The score of one LKE by one assessor, in points, unrounded; two decimals are for display only. */
export interface SkorLke {
  readonly total: number;
  readonly pengungkit: number;
  readonly hasil: number;
  readonly area: Readonly<Record<string, number>>;
  readonly bagian: Readonly<Record<string, number>>;
  readonly subkomponen: Readonly<Record<string, number>>;
  /** Value 0–1 per butir; null = unanswered. Butir that do not apply are absent. */
  readonly butir: Readonly<Record<string, number | null>>;
  readonly predikat: Readonly<Record<Predikat, HasilPredikat>>;
  /** Butir that count: all of the instrument but those that do not apply. */
  readonly jumlahButir: number;
  readonly terjawab: number;
  readonly tidakBerlaku: number;
  /** Subkomponen without any butir left in the mean: they have no value and add 0 to the sums. */
  readonly tanpaNilai: readonly string[];
  readonly kosong: ModusKosong;
}
