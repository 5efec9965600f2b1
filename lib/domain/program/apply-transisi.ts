import type { Tahap } from '@/lib/domain/program/tahap';
import {
  type FaktaTransisi,
  type Halangan,
  type KodeTransisi,
  TRANSISI,
  type Transisi,
} from '@/lib/domain/program/transisi';
import { err, ok, type Result } from '@/lib/domain/result';

export type TolakTransisi =
  | { readonly code: 'TAHAP_BERBEDA'; readonly halangan: readonly [] }
  | { readonly code: 'TRANSISI_TERTAHAN'; readonly halangan: readonly Halangan[] };

/** The row of the table for this move. Every kode has exactly one row (tests/domain/transisi.test.ts). */
export function transisiOf(kode: KodeTransisi): Transisi {
  const transisi = TRANSISI.find((t) => t.kode === kode);
  if (!transisi) throw new Error(`transisi ${kode} is not in the table`);
  return transisi;
}

/**
 * The stage after this move, or why not: TAHAP_BERBEDA when the unit is in another stage (no skipping),
 * TRANSISI_TERTAHAN with every failed condition at once.
 */
export function applyTransisi(
  tahap: Tahap,
  kode: KodeTransisi,
  fakta: FaktaTransisi,
): Result<Tahap, TolakTransisi> {
  const transisi = transisiOf(kode);
  if (transisi.dari !== tahap) return err({ code: 'TAHAP_BERBEDA', halangan: [] });
  const halangan = transisi.penjaga.flatMap((periksa) => periksa(fakta));
  return halangan.length > 0 ? err({ code: 'TRANSISI_TERTAHAN', halangan }) : ok(transisi.ke);
}

/** Every move out of this stage with what still holds it; an empty list means the move may be made now. */
export function transisiDari(
  tahap: Tahap,
  fakta: FaktaTransisi,
): readonly { transisi: Transisi; halangan: readonly Halangan[] }[] {
  return TRANSISI.filter((t) => t.dari === tahap).map((transisi) => ({
    transisi,
    halangan: transisi.penjaga.flatMap((periksa) => periksa(fakta)),
  }));
}
