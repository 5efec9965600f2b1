/** The kinds of unit kerja that the product knows. */
type JenisUnitReferensi =
  | 'sekretariat'
  | 'dinas'
  | 'badan'
  | 'inspektorat'
  | 'kecamatan'
  | 'bagian'
  | 'rsud'
  | 'puskesmas'
  | 'dukcapil'
  | 'ptsp'
  | 'pendidikan'
  | 'ketenagakerjaan'
  | 'kantor_wilayah'
  | 'kantor_kabupaten_kota'
  | 'lainnya';

/** One real unit of an instansi. `kode` is unique inside the instansi and stays the same for ever. */
export interface UnitReferensi {
  readonly kode: string;
  readonly nama: string;
  readonly singkatan: string | null;
  readonly jenis: JenisUnitReferensi;
  /** Kode of the unit above; null for a unit directly under the instansi. */
  readonly induk: string | null;
}

/** One real instansi with its units as they were in `perTahun`. Sources and confidence: README.md. */
export interface InstansiReferensi {
  readonly kode: string;
  readonly nama: string;
  readonly namaPendek: string;
  readonly jenis: 'kabupaten' | 'kota' | 'vertikal';
  readonly zonaWaktu: 'WIB' | 'WITA' | 'WIT';
  readonly perTahun: number;
  /** First day from which the product shows these units; an approximation, see README.md. */
  readonly unitMulai: string;
  readonly unit: readonly UnitReferensi[];
}

/** Kecamatan by name, in the order given: `Kecamatan <nama>` with kode `kec-<nama>`. */
export function kecamatanDari(nama: readonly string[]): readonly UnitReferensi[] {
  return nama.map((n) => ({
    kode: `kec-${kodeDari(n)}`,
    nama: `Kecamatan ${n}`,
    singkatan: null,
    jenis: 'kecamatan' as const,
    induk: null,
  }));
}

/** A kode from words: lower case, words joined by a hyphen, other marks left out. */
export function kodeDari(nama: string): string {
  return nama
    .toLowerCase()
    .replaceAll(/[^a-z0-9 ]/g, '')
    .trim()
    .replaceAll(/ +/g, '-');
}

type Baris = readonly [
  kode: string,
  jenis: JenisUnitReferensi,
  nama: string,
  singkatan?: string | null,
  induk?: string,
];

/** Units from short rows; `induk` defaults to none. */
export function unitDari(baris: readonly Baris[]): readonly UnitReferensi[] {
  return baris.map(([kode, jenis, nama, singkatan, induk]) => ({
    kode,
    nama,
    singkatan: singkatan ?? null,
    jenis,
    induk: induk ?? null,
  }));
}
