import type { Penilai, StatusLke } from '@/lib/domain/program/tahap';

/** What decides whether the score of a worksheet may stand for its unit. */
export interface LkeBernilai {
  readonly penilai: Penilai;
  readonly status: StatusLke;
  /** Points of the stored score; null before the first answer. */
  readonly total: number | null;
  readonly terjawab: number;
  readonly jumlahButir: number;
}

/** A draft of a unit counts from this share of answered butir on; below it the blanks would read as failure. */
export const PERSEN_TERISI = 90;

/**
 * The worksheet whose score counts for a unit now: TPN's once endorsed, else TPI's once endorsed, else the
 * unit's own, sent or nearly complete. Null = the unit counts as not assessed. Display only: the guards of
 * the lifecycle look at the endorsed scores alone.
 */
export function pilihSkor<T extends LkeBernilai>(daftar: readonly T[]): T | null {
  const punya = (penilai: Penilai) => daftar.find((l) => l.penilai === penilai && l.total !== null);
  const tpn = punya('tpn');
  if (tpn?.status === 'disahkan') return tpn;
  const tpi = punya('tpi');
  if (tpi?.status === 'disahkan') return tpi;
  const unit = punya('unit');
  return unit && (unit.status !== 'draf' || isHampirLengkap(unit)) ? unit : null;
}

/** True when every butir that counts has an answer. */
export function isLengkap(lke: Pick<LkeBernilai, 'terjawab' | 'jumlahButir'>): boolean {
  return lke.jumlahButir > 0 && lke.terjawab >= lke.jumlahButir;
}

function isHampirLengkap({ terjawab, jumlahButir }: LkeBernilai): boolean {
  return jumlahButir > 0 && terjawab * 100 >= jumlahButir * PERSEN_TERISI;
}
