/** Kinds of unit kerja. Six of them are the kinds of affirmation (5/2024 Lampiran II Bab II.B). */
export const JENIS_UNIT = [
  'sekretariat',
  'dinas',
  'badan',
  'inspektorat',
  'kecamatan',
  'kelurahan',
  'bagian',
  'rsud',
  'puskesmas',
  'dukcapil',
  'samsat',
  'ptsp',
  'pendidikan',
  'ketenagakerjaan',
  'uptd',
  'kantor_pusat',
  'kantor_wilayah',
  'kantor_kabupaten_kota',
  'lainnya',
] as const;
export type JenisUnit = (typeof JENIS_UNIT)[number];

/** The words that people read and write for each kind. */
export const LABEL_JENIS_UNIT: Readonly<Record<JenisUnit, string>> = {
  sekretariat: 'Sekretariat',
  dinas: 'Dinas',
  badan: 'Badan',
  inspektorat: 'Inspektorat',
  kecamatan: 'Kecamatan',
  kelurahan: 'Kelurahan',
  bagian: 'Bagian',
  rsud: 'Rumah sakit umum daerah',
  puskesmas: 'Puskesmas',
  dukcapil: 'Kependudukan dan pencatatan sipil',
  samsat: 'Samsat',
  ptsp: 'Pelayanan terpadu satu pintu',
  pendidikan: 'Pendidikan',
  ketenagakerjaan: 'Ketenagakerjaan',
  uptd: 'UPTD',
  kantor_pusat: 'Kantor pusat',
  kantor_wilayah: 'Kantor wilayah',
  kantor_kabupaten_kota: 'Kantor kabupaten/kota',
  lainnya: 'Lainnya',
};

/** The words for a kind; a kind that this version does not know keeps its code. */
export function labelJenisUnit(jenis: string): string {
  return Object.hasOwn(LABEL_JENIS_UNIT, jenis) ? LABEL_JENIS_UNIT[jenis as JenisUnit] : jenis;
}

const ringkas = (teks: string) => teks.toLowerCase().replace(/[^a-z]/g, '');

/** Other ways in which people write a kind. */
const SEBUTAN: Readonly<Record<string, JenisUnit>> = {
  setda: 'sekretariat',
  setwan: 'sekretariat',
  rumahsakit: 'rsud',
  rs: 'rsud',
  disdukcapil: 'dukcapil',
  kependudukan: 'dukcapil',
  dpmptsp: 'ptsp',
  disdik: 'pendidikan',
  disnaker: 'ketenagakerjaan',
  tenagakerja: 'ketenagakerjaan',
  upt: 'uptd',
  kanwil: 'kantor_wilayah',
  pusat: 'kantor_pusat',
  distrik: 'kecamatan',
  lain: 'lainnya',
};

/** The kind that a cell of a spreadsheet names by code, label or common short form; null when unknown. */
export function bacaJenisUnit(sel: string): JenisUnit | null {
  const kata = ringkas(sel);
  if (kata === '') return null;
  return (
    JENIS_UNIT.find((j) => ringkas(j) === kata || ringkas(LABEL_JENIS_UNIT[j]) === kata) ??
    SEBUTAN[kata] ??
    null
  );
}

/** In this order: the narrower kind first. */
const POLA: readonly (readonly [RegExp, JenisUnit])[] = [
  [/\b(rsud|rumah sakit)\b/, 'rsud'],
  [/\b(puskesmas|pusat kesehatan masyarakat)\b/, 'puskesmas'],
  [/\bsamsat\b/, 'samsat'],
  [/\b(uptd?|unit pelaksana teknis)\b/, 'uptd'],
  [/^(kecamatan|distrik)\b/, 'kecamatan'],
  [/^kelurahan\b/, 'kelurahan'],
  [/^inspektorat\b/, 'inspektorat'],
  [/^sekretariat\b/, 'sekretariat'],
  [/^bagian\b/, 'bagian'],
  [/^(dinas|badan)\b.*\b(kependudukan|pencatatan sipil)\b/, 'dukcapil'],
  [/^(dinas|badan)\b.*\b(ptsp|satu pintu)\b/, 'ptsp'],
  [/^dinas\b.*\bpendidikan\b/, 'pendidikan'],
  [/^dinas\b.*\b(tenaga kerja|ketenagakerjaan)\b/, 'ketenagakerjaan'],
  [/^dinas\b/, 'dinas'],
  [/^badan\b/, 'badan'],
  [/^kantor wilayah\b/, 'kantor_wilayah'],
];

/** The kind that a name suggests, `lainnya` when it suggests none. A proposal that the admin may change. */
export function tebakJenisUnit(nama: string): JenisUnit {
  const kata = nama.toLowerCase();
  return POLA.find(([pola]) => pola.test(kata))?.[1] ?? 'lainnya';
}
