import type { Afirmasi, Instrumen, Prasyarat, Predikat } from '@/lib/domain/instrumen/types';
import type { Tanggal } from '@/lib/domain/tanggal';
import { addYears, fullYearsBetween } from '@/lib/domain/tanggal';

export type JenisInstansi = 'pusat' | 'daerah';

/** A dated fact of an instansi or unit that answers one prasyarat. */
export interface FaktaPrasyarat {
  readonly kode: string;
  readonly nilai: string | number | boolean | null;
  readonly perTanggal: Tanggal;
  readonly adaBukti: boolean;
  /** Reason of TPN's technical consideration; only counts where the instrument allows waivers. */
  readonly dikecualikan: string | null;
}

export type KodeHasilPrasyarat =
  | 'PREREQUISITE_MET'
  | 'PREREQUISITE_UNPROVEN'
  | 'PREREQUISITE_BELOW'
  | 'PREREQUISITE_MISSING'
  | 'PREREQUISITE_WAIVED';

/** One prasyarat held against the facts of a day. */
export interface HasilPrasyarat {
  readonly code: KodeHasilPrasyarat;
  readonly prasyarat: Prasyarat;
  readonly nilai: string | number | boolean | null;
  readonly minimum: string | number | boolean;
  /** The day that the fact speaks of; null without a fact. */
  readonly perTanggal: Tanggal | null;
  /** For a number that is too low: how much is missing, in its own unit. */
  readonly kurang: number | null;
  /** The day on which a `tahun` prasyarat is met by waiting. */
  readonly terpenuhiPada: Tanggal | null;
  readonly alasanPengecualian: string | null;
}

/**
 * One prasyarat for a target predicate on a day; null when it is not asked. The newest fact up to that day
 * counts. `tahun` is read from `membangunSejak`, the day the unit began building towards the target.
 */
export function checkPrasyarat(
  instrumen: Instrumen,
  prasyarat: Prasyarat,
  konteks: {
    readonly sasaran: Predikat;
    readonly jenisInstansi: JenisInstansi;
    readonly fakta: readonly FaktaPrasyarat[];
    readonly membangunSejak: Tanggal | null;
    readonly perTanggal: Tanggal;
  },
): HasilPrasyarat | null {
  const batas =
    konteks.jenisInstansi === 'pusat' ? (prasyarat.minimumPusat ?? prasyarat.minimum) : prasyarat.minimum;
  const minimum = batas[konteks.sasaran];
  if (minimum === null) return null;
  const fakta = newestFact(konteks.fakta, prasyarat.kode, konteks.perTanggal);
  const sejak = prasyarat.jenis === 'tahun' ? konteks.membangunSejak : null;
  const nilai = sejak !== null ? fullYearsBetween(sejak, konteks.perTanggal) : (fakta?.nilai ?? null);
  const terbaca = readValue(prasyarat, nilai);
  const cukup = terbaca !== null && reaches(prasyarat, terbaca, minimum);
  const alasan = instrumen.pengecualianPrasyarat.boleh ? fakta?.dikecualikan?.trim() || null : null;
  const terbukti = sejak !== null || fakta?.adaBukti === true;
  return {
    code: codeOf(terbaca !== null, cukup, terbukti, alasan !== null),
    prasyarat,
    nilai: terbaca,
    minimum,
    perTanggal: sejak ?? fakta?.perTanggal ?? null,
    kurang: !cukup && typeof terbaca === 'number' && typeof minimum === 'number' ? minimum - terbaca : null,
    terpenuhiPada: !cukup && sejak !== null && typeof minimum === 'number' ? addYears(sejak, minimum) : null,
    alasanPengecualian: cukup ? null : alasan,
  };
}

/** Whether a unit may be proposed while its prerequisites are being completed (5/2024 Lampiran II Bab II.A). */
export function isAfirmasi(
  afirmasi: Afirmasi | null,
  jenisInstansi: JenisInstansi,
  jenisUnit: string,
  perTanggal: Tanggal,
): boolean {
  if (afirmasi === null) return false;
  return (
    afirmasi.jenisUnit.includes(jenisUnit) &&
    (afirmasi.instansi === 'semua' || afirmasi.instansi === jenisInstansi) &&
    perTanggal >= afirmasi.berlakuDari &&
    (afirmasi.berlakuSampai === null || perTanggal <= afirmasi.berlakuSampai)
  );
}

/**
 * The letter that a number means on a `predikat` scale, by the instrument's bounds; the lowest letter below
 * every bound, null where the instrument knows no bounds.
 */
export function letterOf({ rentang, skala }: Prasyarat, angka: number): string | null {
  if (!rentang || !Number.isFinite(angka)) return null;
  const sampai = rentang.batas.find(({ dari }) =>
    rentang.cara === 'minimal' ? angka >= dari : angka > dari,
  );
  return sampai?.predikat ?? skala?.at(-1) ?? null;
}

function codeOf(ada: boolean, cukup: boolean, terbukti: boolean, dikecualikan: boolean): KodeHasilPrasyarat {
  if (cukup) return terbukti ? 'PREREQUISITE_MET' : 'PREREQUISITE_UNPROVEN';
  if (dikecualikan) return 'PREREQUISITE_WAIVED';
  return ada ? 'PREREQUISITE_BELOW' : 'PREREQUISITE_MISSING';
}

function newestFact(fakta: readonly FaktaPrasyarat[], kode: string, sampai: Tanggal): FaktaPrasyarat | null {
  let terbaru: FaktaPrasyarat | null = null;
  for (const satu of fakta)
    if (satu.kode === kode && satu.perTanggal <= sampai)
      if (terbaru === null || satu.perTanggal >= terbaru.perTanggal) terbaru = satu;
  return terbaru;
}

/** The value in the form that the prasyarat compares; null when it cannot be read as one. */
function readValue(prasyarat: Prasyarat, nilai: FaktaPrasyarat['nilai']): string | number | boolean | null {
  switch (prasyarat.jenis) {
    case 'ya':
      return typeof nilai === 'boolean' ? nilai : null;
    case 'predikat':
    case 'opini': {
      const huruf = typeof nilai === 'number' ? letterOf(prasyarat, nilai) : nilai;
      return typeof huruf === 'string' && prasyarat.skala?.includes(huruf) ? huruf : null;
    }
    default:
      return typeof nilai === 'number' && Number.isFinite(nilai) ? nilai : null;
  }
}

function reaches(
  { skala }: Prasyarat,
  nilai: string | number | boolean,
  minimum: string | number | boolean,
): boolean {
  if (typeof nilai === 'number' && typeof minimum === 'number') return nilai >= minimum;
  if (typeof nilai === 'string' && typeof minimum === 'string' && skala)
    return skala.indexOf(nilai) <= skala.indexOf(minimum);
  return nilai === minimum;
}
