import type { Instrumen, ModusKosong } from '@/lib/domain/instrumen/types';
import type { JawabanByKode, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { type Hitungan, startHitungan } from '@/lib/domain/skor/score-lke';

/**
 * The score if everything an assessor has not spoken about were agreed: the assessor's values where there are
 * some, the claim everywhere else. While an assessment is under way this is the honest number to look at;
 * blanks counted as 0 would read as failure.
 */
export function proyeksi(
  instrumen: Instrumen,
  klaim: JawabanByKode,
  sendiri: JawabanByKode,
  kosong: ModusKosong,
): Hitungan {
  const gabung: Record<string, NilaiJawaban | null | undefined> = { ...klaim };
  for (const [kode, nilai] of Object.entries(sendiri))
    if (nilai !== null && nilai !== undefined) gabung[kode] = nilai;
  return startHitungan(instrumen, gabung, { kosong });
}
