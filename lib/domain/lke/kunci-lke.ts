import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import { err, ok, type Result } from '@/lib/domain/result';

/** What decides whether an answer may change now. Days are ISO dates in the instansi's zone. */
export interface FaktaKunci {
  readonly penilai: Penilai;
  readonly status: StatusLke;
  /** Status of the unit's own worksheet: TPI scores only what has been sent. */
  readonly statusUnit: StatusLke;
  readonly tahap: Tahap;
  readonly hariIni: string;
  readonly buka: string | null;
  readonly tutup: string | null;
  /** True when TPI sent this very butir back: the unit may then change it although the LKE was sent. */
  readonly dikembalikan: boolean;
}

export type TolakUbah =
  | 'LKE_TAHAP'
  | 'LKE_TERKIRIM'
  | 'LKE_DISAHKAN'
  | 'LKE_BELUM_TERKIRIM'
  | 'JENDELA_BELUM'
  | 'JENDELA_TUTUP';

/**
 * May an answer of this worksheet change now? Locked means locked: a sent worksheet changes only where TPI
 * sent a butir back, an endorsed one never, and each assessor only in the stage that is theirs.
 */
export function bolehUbahJawaban(fakta: FaktaKunci): Result<true, TolakUbah> {
  const tahapnya: Tahap = fakta.penilai === 'tpn' ? 'penilaian' : 'pembangunan';
  if (fakta.tahap !== tahapnya) return err('LKE_TAHAP');
  if (fakta.status === 'disahkan') return err('LKE_DISAHKAN');
  if (fakta.penilai === 'unit' && fakta.status === 'terkirim' && !fakta.dikembalikan)
    return err('LKE_TERKIRIM');
  if (fakta.penilai === 'tpi' && fakta.statusUnit === 'draf') return err('LKE_BELUM_TERKIRIM');
  if (fakta.buka !== null && fakta.hariIni < fakta.buka) return err('JENDELA_BELUM');
  // A butir that TPI sent back stays open past the unit's own closing day: it waits for exactly this answer.
  if (fakta.tutup !== null && fakta.hariIni > fakta.tutup && !fakta.dikembalikan) return err('JENDELA_TUTUP');
  return ok(true);
}
