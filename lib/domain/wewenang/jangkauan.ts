import type { Tahap } from '@/lib/domain/program/tahap';
import { isPeranUnit, type Pelaku } from '@/lib/domain/wewenang/peran';

/** How far a pelaku sees in a list of units: the conditions of `terjangkau` in a form that a query can take. */
export interface Jangkauan {
  /** Only this unit and those below it; null = every unit. */
  readonly bawahUnit: string | null;
  /** Only this program; null = every program. */
  readonly programId: string | null;
  /** Only units in these stages; null = every stage. */
  readonly tahap: readonly Tahap[] | null;
}

/** Stages in which TPN may read a unit: once it has been proposed (90/2021 Lampiran II Bab III). */
const TAHAP_TPN = ['penilaian', 'penetapan'] as const satisfies readonly Tahap[];

/** The reach of a pelaku over units of their own instansi; null when they reach none at all. */
export function jangkauanOf(pelaku: Pelaku): Jangkauan | null {
  if (pelaku.instansiId === null) return null;
  if (isPeranUnit(pelaku.peran)) {
    return pelaku.unitId === null ? null : { bawahUnit: pelaku.unitId, programId: null, tahap: null };
  }
  if (pelaku.peran === 'tpn') {
    return pelaku.programId === null
      ? null
      : { bawahUnit: null, programId: pelaku.programId, tahap: TAHAP_TPN };
  }
  return { bawahUnit: null, programId: null, tahap: null };
}
