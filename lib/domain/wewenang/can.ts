import type { Tahap } from '@/lib/domain/program/tahap';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Izin, punyaIzin } from '@/lib/domain/wewenang/izin';
import { isPeranUnit, type Pelaku } from '@/lib/domain/wewenang/peran';

/** What `can` needs to know of the thing acted on. Loaded inside the tenant's transaction. */
export interface FaktaSumberDaya {
  /** Null only for the platform itself. */
  readonly instansiId: string | null;
  /** Unit ids from the root down to the unit; null when the thing belongs to the whole instansi. */
  readonly jalur: readonly string[] | null;
  readonly programId: string | null;
  readonly tahap: Tahap | null;
}

export type TolakWewenang = 'NOT_FOUND' | 'FORBIDDEN';

/**
 * May this pelaku do this to that? NOT_FOUND when the thing is outside the pelaku's reach (so its existence
 * is not told), FORBIDDEN when it is in reach but the peran lacks the izin.
 */
export function can(pelaku: Pelaku, izin: Izin, fakta: FaktaSumberDaya): Result<true, TolakWewenang> {
  if (!terjangkau(pelaku, fakta)) return err('NOT_FOUND');
  return punyaIzin(pelaku.peran, izin) ? ok(true) : err('FORBIDDEN');
}

/** True when the thing lies inside what this pelaku may know of. */
export function terjangkau(pelaku: Pelaku, fakta: FaktaSumberDaya): boolean {
  if (pelaku.instansiId !== fakta.instansiId) return false;
  if (isPeranUnit(pelaku.peran)) {
    // A unit peran may know that its instansi and program exist, but only its own subtree of units.
    return fakta.jalur === null || (pelaku.unitId !== null && fakta.jalur.includes(pelaku.unitId));
  }
  if (pelaku.peran === 'tpn') {
    if (fakta.programId !== null && fakta.programId !== pelaku.programId) return false;
    // TPN reads a unit only once it has been proposed (90/2021 Lampiran II Bab III).
    return fakta.jalur === null || fakta.tahap === 'penilaian' || fakta.tahap === 'penetapan';
  }
  return true;
}
