/** Kinds of instansi. The first three are regional governments. */
export const JENIS_INSTANSI = [
  'kabupaten',
  'kota',
  'provinsi',
  'kementerian',
  'lembaga',
  'vertikal',
] as const;
export type JenisInstansiTerdaftar = (typeof JENIS_INSTANSI)[number];

export const LABEL_JENIS_INSTANSI: Readonly<Record<JenisInstansiTerdaftar, string>> = {
  kabupaten: 'Pemerintah kabupaten',
  kota: 'Pemerintah kota',
  provinsi: 'Pemerintah provinsi',
  kementerian: 'Kementerian',
  lembaga: 'Lembaga',
  vertikal: 'Instansi vertikal',
};
