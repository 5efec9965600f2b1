/** The five stages of a unit in one program year (S4-6; 90/2021 Pasal 4), in order. */
export const TAHAP = ['pencanangan', 'pembangunan', 'pengusulan', 'penilaian', 'penetapan'] as const;
export type Tahap = (typeof TAHAP)[number];

export const LABEL_TAHAP: Readonly<Record<Tahap, string>> = {
  pencanangan: 'Pencanangan',
  pembangunan: 'Pembangunan',
  pengusulan: 'Pengusulan',
  penilaian: 'Penilaian TPN',
  penetapan: 'Penetapan',
};

/** The steps of TPN, in order (90/2021 Lampiran II Bab III.A–C). */
export const LANGKAH_TPN = ['administrasi', 'desk', 'lapangan', 'survei', 'clearance', 'panel'] as const;
export type LangkahTpn = (typeof LANGKAH_TPN)[number];

export const LABEL_LANGKAH: Readonly<Record<LangkahTpn, string>> = {
  administrasi: 'Pra evaluasi',
  desk: 'Evaluasi desk',
  lapangan: 'Evaluasi lapangan',
  survei: 'Survei',
  clearance: 'Clearance',
  panel: 'Panel',
};

export const HASIL_LANGKAH = ['lolos', 'lolos_catatan', 'tidak_lolos'] as const;
export type HasilLangkah = (typeof HASIL_LANGKAH)[number];

export const PENILAI = ['unit', 'tpi', 'tpn'] as const;
export type Penilai = (typeof PENILAI)[number];

/** Whose score a number is: never shown without it where several assessors score the same unit. */
export const LABEL_NILAI: Readonly<Record<Penilai, string>> = {
  unit: 'nilai unit',
  tpi: 'nilai TPI',
  tpn: 'nilai TPN',
};

export const STATUS_LKE = ['draf', 'terkirim', 'disahkan'] as const;
export type StatusLke = (typeof STATUS_LKE)[number];
