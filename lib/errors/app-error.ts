import type { Halangan } from '@/lib/domain/program/transisi';

/** Every expected failure. The sentence a person reads comes from messages.ts, never from an exception. */
export const KODE_GALAT = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'INVALID_INPUT',
  'TOO_LARGE',
  'RATE_LIMITED',
  'UNAVAILABLE',
  'INTERNAL',
  'CROSS_SITE',
  'REQUEST_KEY_REUSED',
  'STALE_VERSION',
  'ALREADY_EXISTS',
  'LKE_TAHAP',
  'LKE_TERKIRIM',
  'LKE_DISAHKAN',
  'LKE_BELUM_TERKIRIM',
  'LKE_BELUM_LENGKAP',
  'LKE_SUDAH_DINILAI',
  'LKE_NILAI_TURUN_TANPA_ALASAN',
  'LKE_MASIH_DIKEMBALIKAN',
  'JENDELA_BELUM',
  'JENDELA_TUTUP',
  'BUTIR_TIDAK_DIKENAL',
  'JAWABAN_TIDAK_SAH',
  'TAHAP_BERBEDA',
  'TRANSISI_TERTAHAN',
  'TIDAK_ADA_PERUBAHAN',
  'UNIT_PUNYA_ANAK',
  'UNIT_MASIH_IKUT',
  'UNIT_INDUK_TUTUP',
  'INDUK_MELINGKAR',
  'INSTRUMEN_ARSIP',
  'PROGRAM_SUDAH_BERJALAN',
  'USULAN_KOSONG',
  'USULAN_SUDAH_DIKIRIM',
  'LANGKAH_BELUM_GILIRAN',
  'LANGKAH_TERHENTI',
  'DUA_ORANG',
  'PENETAPAN_SUDAH_TERBIT',
  'ADMIN_TERAKHIR',
  'SANDI_SALAH',
  'SANDI_LEMAH',
  'GANTI_SANDI',
  'TANPA_PERAN',
  'AKUN_DEMO',
  'AKUN_BERSAMA',
] as const;
export type KodeGalat = (typeof KODE_GALAT)[number];

/** An expected failure as commands return it. `detail` carries facts for the sentence and the screen. */
export interface Galat {
  readonly code: KodeGalat;
  /** Sentence per input field, by path such as `nama` or `pihak.0.jabatan`. */
  readonly fields?: Readonly<Record<string, string>>;
  readonly detail?: DetailGalat;
}

/** Facts that a screen needs to let the person go on: the other value, the missing conditions. */
export interface DetailGalat {
  readonly halangan?: readonly Halangan[];
  readonly versi?: number;
  readonly kini?: unknown;
  readonly kode?: string;
  readonly kodeList?: readonly string[];
  readonly tanggal?: string;
  readonly alasan?: string;
  /** The unit that a request about many units stopped at. */
  readonly unit?: string;
}

/** What the browser gets. */
export type HasilAksi<T> =
  | { readonly ok: true; readonly data: T }
  | { readonly ok: false; readonly error: GalatPengguna };

export interface GalatPengguna {
  readonly code: KodeGalat;
  readonly message: string;
  readonly fields?: Readonly<Record<string, string>>;
  readonly detail?: DetailGalat;
  /** Given for INTERNAL: the id under which the log holds what happened. */
  readonly eventId?: string;
}
