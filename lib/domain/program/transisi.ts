import type { HasilLangkah, LangkahTpn, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import { LANGKAH_TPN } from '@/lib/domain/program/tahap';
import type { HasilSyarat } from '@/lib/domain/skor/types';
import type { Izin } from '@/lib/domain/wewenang/izin';

/** What the guards look at. Days are ISO dates in the instansi's zone, by the database's clock. */
export interface FaktaTransisi {
  readonly hariIni: string;
  readonly tanggalPencanangan: string | null;
  readonly lkeTpi: StatusLke | null;
  readonly lkeTpn: StatusLke | null;
  /** Score gates of the target on the TPI and TPN score; null when there is no score yet. */
  readonly ambangTpi: readonly HasilSyarat[] | null;
  readonly ambangTpn: readonly HasilSyarat[] | null;
  /** Prerequisites that fail and are neither waived nor covered by the affirmation track. */
  readonly prasyaratGagal: readonly { readonly kode: string; readonly label: string }[];
  readonly usulanDikirim: boolean;
  readonly surat: {
    readonly nomor: string | null;
    readonly tanggal: string | null;
    readonly sptjm: string | null;
  } | null;
  readonly usulanTutup: string | null;
  readonly langkah: Readonly<Partial<Record<LangkahTpn, HasilLangkah>>>;
  readonly alasan: string | null;
}

/** Why a move is refused: a code for the sentence, and the numbers or names that belong in it. */
export interface Halangan {
  readonly kode:
    | 'BELUM_DICANANGKAN'
    | 'PENCANANGAN_MENDATANG'
    | 'TPI_BELUM_DISAHKAN'
    | 'AMBANG_TPI'
    | 'AMBANG_TPN'
    | 'PRASYARAT'
    | 'USULAN_DITUTUP'
    | 'USULAN_SUDAH_DIKIRIM'
    | 'SURAT_BELUM_LENGKAP'
    | 'LANGKAH_BELUM_LENGKAP'
    | 'LANGKAH_TIDAK_LOLOS'
    | 'BELUM_ADA_LANGKAH_GAGAL'
    | 'TPN_BELUM_DISAHKAN'
    | 'ALASAN_KOSONG';
  readonly rincian?: string;
  readonly syarat?: HasilSyarat;
}

type Penjaga = (fakta: FaktaTransisi) => readonly Halangan[];

/** One allowed move of the lifecycle. There is no other way from one stage to the next. */
export interface Transisi {
  readonly kode: KodeTransisi;
  readonly dari: Tahap;
  readonly ke: Tahap;
  readonly izin: Izin;
  readonly label: string;
  readonly penjaga: readonly Penjaga[];
  readonly sumber: string;
}

export const KODE_TRANSISI = [
  'mulai_pembangunan',
  'usulkan',
  'tarik_usulan',
  'kirim_usulan',
  'rekomendasikan',
  'bina_kembali',
] as const;
export type KodeTransisi = (typeof KODE_TRANSISI)[number];

const pencananganAda: Penjaga = (f) => {
  if (f.tanggalPencanangan === null) return [{ kode: 'BELUM_DICANANGKAN' }];
  if (f.tanggalPencanangan > f.hariIni)
    return [{ kode: 'PENCANANGAN_MENDATANG', rincian: f.tanggalPencanangan }];
  return [];
};

const tpiDisahkan: Penjaga = (f) => (f.lkeTpi === 'disahkan' ? [] : [{ kode: 'TPI_BELUM_DISAHKAN' }]);

const ambangTpi: Penjaga = (f) =>
  (f.ambangTpi ?? []).filter((s) => s.terpenuhi === false).map((syarat) => ({ kode: 'AMBANG_TPI', syarat }));

const prasyarat: Penjaga = (f) => f.prasyaratGagal.map((p) => ({ kode: 'PRASYARAT', rincian: p.label }));

const usulanTerbuka: Penjaga = (f) =>
  f.usulanTutup !== null && f.hariIni > f.usulanTutup
    ? [{ kode: 'USULAN_DITUTUP', rincian: f.usulanTutup }]
    : [];

const usulanBelumDikirim: Penjaga = (f) => (f.usulanDikirim ? [{ kode: 'USULAN_SUDAH_DIKIRIM' }] : []);

const suratLengkap: Penjaga = (f) =>
  f.surat?.nomor && f.surat.tanggal && f.surat.sptjm ? [] : [{ kode: 'SURAT_BELUM_LENGKAP' }];

const langkahLengkap: Penjaga = (f) => {
  const kosong = LANGKAH_TPN.filter((l) => f.langkah[l] === undefined);
  if (kosong.length > 0) return [{ kode: 'LANGKAH_BELUM_LENGKAP', rincian: kosong.join(',') }];
  const gagal = LANGKAH_TPN.filter((l) => f.langkah[l] === 'tidak_lolos');
  return gagal.map((l) => ({ kode: 'LANGKAH_TIDAK_LOLOS', rincian: l }));
};

const tpnDisahkan: Penjaga = (f) => (f.lkeTpn === 'disahkan' ? [] : [{ kode: 'TPN_BELUM_DISAHKAN' }]);

const ambangTpn: Penjaga = (f) =>
  (f.ambangTpn ?? []).filter((s) => s.terpenuhi === false).map((syarat) => ({ kode: 'AMBANG_TPN', syarat }));

/** Coaching follows a failed step or a TPN score under a threshold (90/2021 Lampiran II Bab III.C.5). */
const adaKegagalan: Penjaga = (f) => {
  const langkahGagal = LANGKAH_TPN.some((l) => f.langkah[l] === 'tidak_lolos');
  const nilaiGagal = f.lkeTpn === 'disahkan' && (f.ambangTpn ?? []).some((s) => s.terpenuhi === false);
  return langkahGagal || nilaiGagal ? [] : [{ kode: 'BELUM_ADA_LANGKAH_GAGAL' }];
};

const adaAlasan: Penjaga = (f) => (f.alasan?.trim() ? [] : [{ kode: 'ALASAN_KOSONG' }]);

/** The lifecycle as a table (F1). A test proves every stage reachable and every move permitted and audited. */
export const TRANSISI: readonly Transisi[] = [
  {
    kode: 'mulai_pembangunan',
    dari: 'pencanangan',
    ke: 'pembangunan',
    izin: 'pembangunan.mulai',
    label: 'Mulai pembangunan',
    penjaga: [pencananganAda],
    sumber: '90/2021 Lampiran I Bab II.B Tahap I–III',
  },
  {
    kode: 'usulkan',
    dari: 'pembangunan',
    ke: 'pengusulan',
    izin: 'usulan.susun',
    label: 'Masukkan ke usulan',
    // A unit that TPN has evaluated this year is proposed again in the next program year.
    penjaga: [usulanBelumDikirim, tpiDisahkan, ambangTpi, prasyarat, usulanTerbuka],
    sumber: '5/2024 Lampiran II Bab II.A; 90/2021 Lampiran II Bab I.A',
  },
  {
    kode: 'tarik_usulan',
    dari: 'pengusulan',
    ke: 'pembangunan',
    izin: 'usulan.susun',
    label: 'Keluarkan dari usulan',
    penjaga: [usulanBelumDikirim, adaAlasan],
    sumber: 'praktik',
  },
  {
    kode: 'kirim_usulan',
    dari: 'pengusulan',
    ke: 'penilaian',
    izin: 'usulan.kirim',
    label: 'Kirim ke TPN',
    penjaga: [suratLengkap, tpiDisahkan, ambangTpi, prasyarat, usulanTerbuka],
    sumber: '5/2024 Lampiran II Bab II.A; 90/2021 Lampiran II Bab III.A',
  },
  {
    kode: 'rekomendasikan',
    dari: 'penilaian',
    ke: 'penetapan',
    izin: 'tpn.catat',
    label: 'Rekomendasikan untuk ditetapkan',
    penjaga: [langkahLengkap, tpnDisahkan, ambangTpn],
    sumber: '90/2021 Lampiran II Bab III.C–D',
  },
  {
    kode: 'bina_kembali',
    dari: 'penilaian',
    ke: 'pembangunan',
    izin: 'tpn.catat',
    label: 'Kembalikan untuk dibina',
    penjaga: [adaKegagalan, adaAlasan],
    sumber: '90/2021 Lampiran II Bab III.C angka 5',
  },
];
