/** Every peran a person can act in. `admin_platform` and `tpn` come from their own tables, not keanggotaan. */
export const PERAN = [
  'admin_platform',
  'admin_instansi',
  'pimpinan',
  'kepala_unit',
  'ketua_tim',
  'anggota_tim',
  'tpi_anggota',
  'tpi_ketua',
  'tpi_pengendali',
  'tpn',
  'pengamat',
] as const;
export type Peran = (typeof PERAN)[number];

/** The peran that an instansi gives out itself, as rows of keanggotaan. */
export const PERAN_KEANGGOTAAN = [
  'admin_instansi',
  'pimpinan',
  'kepala_unit',
  'ketua_tim',
  'anggota_tim',
  'tpi_anggota',
  'tpi_ketua',
  'tpi_pengendali',
  'pengamat',
] as const satisfies readonly Peran[];
export type PeranKeanggotaan = (typeof PERAN_KEANGGOTAAN)[number];

/** Peran that always belong to one unit and reach only it and the units below it. */
export const PERAN_UNIT = ['kepala_unit', 'ketua_tim', 'anggota_tim'] as const satisfies readonly Peran[];

/** True when the peran is tied to a unit kerja. */
export function isPeranUnit(peran: Peran): boolean {
  return (PERAN_UNIT as readonly Peran[]).includes(peran);
}

/** The words that people read for each peran. */
export const LABEL_PERAN: Readonly<Record<Peran, string>> = {
  admin_platform: 'Pengelola platform',
  admin_instansi: 'Admin instansi',
  pimpinan: 'Pimpinan instansi',
  kepala_unit: 'Kepala unit',
  ketua_tim: 'Ketua tim kerja',
  anggota_tim: 'Anggota tim kerja',
  tpi_anggota: 'TPI, anggota',
  tpi_ketua: 'TPI, ketua tim',
  tpi_pengendali: 'TPI, pengendali teknis',
  tpn: 'Tim Penilai Nasional',
  pengamat: 'Pengamat',
};

/** Who is acting: one person in one context (keanggotaan, penugasan or platform) at a time. */
export interface Pelaku {
  readonly penggunaId: string;
  readonly nama: string;
  readonly peran: Peran;
  /** Null only for `admin_platform`. */
  readonly instansiId: string | null;
  /** The unit of a unit peran; null for everybody else. */
  readonly unitId: string | null;
  /** The program of a TPN penugasan; null for everybody else. */
  readonly programId: string | null;
}
