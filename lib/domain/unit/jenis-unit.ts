/** Every kind of unit kerja that the database knows, with the words people read. */
export const LABEL_JENIS_UNIT = {
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
} as const;

export type JenisUnit = keyof typeof LABEL_JENIS_UNIT;

/** All kinds, in the order of lists. */
export const JENIS_UNIT = Object.keys(LABEL_JENIS_UNIT) as readonly JenisUnit[];

/** The words for a kind; a kind that this version does not know keeps its code. */
export function labelJenisUnit(jenis: string): string {
  return Object.hasOwn(LABEL_JENIS_UNIT, jenis) ? LABEL_JENIS_UNIT[jenis as JenisUnit] : jenis;
}
