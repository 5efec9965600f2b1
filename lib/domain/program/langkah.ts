import { type HasilLangkah, LANGKAH_TPN, type LangkahTpn } from '@/lib/domain/program/tahap';
import { err, ok, type Result } from '@/lib/domain/result';

/**
 * The steps that must be behind a unit before each step of TPN. The survey may come before or together with
 * the field visit (90/2021 Lampiran II Bab III.C.2), so neither waits for the other.
 */
const MENDAHULUI: Readonly<Record<LangkahTpn, readonly LangkahTpn[]>> = {
  administrasi: [],
  desk: ['administrasi'],
  lapangan: ['administrasi', 'desk'],
  survei: ['administrasi', 'desk'],
  clearance: ['administrasi', 'desk', 'lapangan', 'survei'],
  panel: ['administrasi', 'desk', 'lapangan', 'survei', 'clearance'],
};

export type HasilPerLangkah = Readonly<Partial<Record<LangkahTpn, HasilLangkah>>>;

/** Why a step cannot be entered yet: the earlier steps without a result, or the one that ended the evaluation. */
export interface TolakLangkah {
  readonly code: 'LANGKAH_BELUM_GILIRAN' | 'LANGKAH_TERHENTI';
  readonly langkah: readonly LangkahTpn[];
}

/**
 * May this step be entered now? No step is skipped, and a step that a unit failed ends the evaluation
 * (90/2021 Lampiran II Bab III.A–C). A step that has a result already may be corrected at any time.
 */
export function bolehCatatLangkah(langkah: LangkahTpn, hasil: HasilPerLangkah): Result<true, TolakLangkah> {
  if (hasil[langkah] !== undefined) return ok(true);
  const gagal = LANGKAH_TPN.filter((l) => hasil[l] === 'tidak_lolos');
  if (gagal.length > 0) return err({ code: 'LANGKAH_TERHENTI', langkah: gagal });
  const kurang = MENDAHULUI[langkah].filter((l) => hasil[l] === undefined);
  return kurang.length > 0 ? err({ code: 'LANGKAH_BELUM_GILIRAN', langkah: kurang }) : ok(true);
}

/** The first step without a result; null when all are entered. */
export function langkahBerikut(hasil: HasilPerLangkah): LangkahTpn | null {
  return LANGKAH_TPN.find((l) => hasil[l] === undefined) ?? null;
}
