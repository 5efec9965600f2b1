/** What can be wrong with an instrument file. */
export type KodeMasalah =
  | 'BENTUK_SALAH'
  | 'KODE_GANDA'
  | 'BOBOT_TIDAK_COCOK'
  | 'TINGKAT_SALAH'
  | 'RUMUS_SALAH'
  | 'SKALA_SALAH'
  | 'AMBANG_SALAH'
  | 'PRASYARAT_SALAH'
  | 'RUJUKAN_SALAH'
  | 'KRITERIA_KOSONG'
  | 'SUMBER_KOSONG'
  | 'TANGGAL_SALAH'
  | 'ANGKA_TERLALU_BESAR';

/** One problem of an instrument: `di` is the kode of the node, butir or rule (or the path of a field). */
export interface Masalah {
  readonly kode: KodeMasalah;
  readonly di: string;
  /** English, for the terminal. */
  readonly pesan: string;
}

/** Receives every problem found, so that one run lists them all. */
export type Lapor = (kode: KodeMasalah, di: string, pesan: string) => void;
