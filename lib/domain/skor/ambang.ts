import type { Ambang } from '@/lib/domain/instrumen/types';
import { kurangPoin } from '@/lib/domain/numeric';
import type { HasilSyarat } from '@/lib/domain/skor/types';

/**
 * One threshold held against the points of its node. `nilai` comes from the engine, so the comparison equals
 * the exact one. An unknown minimum gives `terpenuhi: null` and is not enforced.
 */
export function testAmbang({ kode, label, minimum }: Ambang, nilai: number): HasilSyarat {
  if (minimum === null) return { kode, label, nilai, minimum, kurang: 0, terpenuhi: null };
  return { kode, label, nilai, minimum, kurang: kurangPoin(nilai, minimum), terpenuhi: nilai >= minimum };
}
