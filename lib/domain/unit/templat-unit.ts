/** A first tree to start from: name and, under a parent, the parent's name. Kinds are read off the names. */
export interface TemplatUnit {
  readonly kunci: string;
  readonly nama: string;
  readonly baris: readonly (readonly [nama: string, induk?: string])[];
}

/** Offices that nearly every kabupaten and kota has (PP 18/2016 jo. PP 72/2019); names vary, so it is a start. */
const DAERAH: TemplatUnit['baris'] = [
  ['Sekretariat Daerah'],
  ['Bagian Organisasi', 'Sekretariat Daerah'],
  ['Bagian Pengadaan Barang dan Jasa', 'Sekretariat Daerah'],
  ['Sekretariat DPRD'],
  ['Inspektorat Daerah'],
  ['Dinas Pendidikan dan Kebudayaan'],
  ['Dinas Kesehatan'],
  ['Rumah Sakit Umum Daerah', 'Dinas Kesehatan'],
  ['Dinas Pekerjaan Umum dan Penataan Ruang'],
  ['Dinas Perumahan Rakyat dan Kawasan Permukiman'],
  ['Satuan Polisi Pamong Praja'],
  ['Dinas Sosial'],
  ['Dinas Tenaga Kerja'],
  ['Dinas Pemberdayaan Perempuan dan Perlindungan Anak'],
  ['Dinas Ketahanan Pangan'],
  ['Dinas Lingkungan Hidup'],
  ['Dinas Kependudukan dan Pencatatan Sipil'],
  ['Dinas Pemberdayaan Masyarakat dan Desa'],
  ['Dinas Pengendalian Penduduk dan Keluarga Berencana'],
  ['Dinas Perhubungan'],
  ['Dinas Komunikasi dan Informatika'],
  ['Dinas Koperasi dan Usaha Kecil Menengah'],
  ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu'],
  ['Dinas Kepemudaan dan Olahraga'],
  ['Dinas Perpustakaan dan Kearsipan'],
  ['Dinas Pariwisata'],
  ['Dinas Pertanian'],
  ['Dinas Perikanan'],
  ['Dinas Perdagangan dan Perindustrian'],
  ['Badan Perencanaan Pembangunan Daerah'],
  ['Badan Pengelolaan Keuangan dan Aset Daerah'],
  ['Badan Pendapatan Daerah'],
  ['Badan Kepegawaian dan Pengembangan Sumber Daya Manusia'],
  ['Badan Kesatuan Bangsa dan Politik'],
  ['Badan Penanggulangan Bencana Daerah'],
];

const PROVINSI: TemplatUnit['baris'] = [
  ...DAERAH.filter(([nama]) => nama !== 'Dinas Kependudukan dan Pencatatan Sipil'),
  ['Dinas Kehutanan'],
  ['Dinas Energi dan Sumber Daya Mineral'],
  ['Badan Penghubung Daerah'],
];

const VERTIKAL: TemplatUnit['baris'] = [['Kantor Wilayah'], ['Bagian Umum', 'Kantor Wilayah']];

const PUSAT: TemplatUnit['baris'] = [
  ['Sekretariat Jenderal'],
  ['Biro Organisasi dan Sumber Daya Manusia', 'Sekretariat Jenderal'],
  ['Biro Umum', 'Sekretariat Jenderal'],
  ['Inspektorat Jenderal'],
  ['Pusat Data dan Informasi'],
];

/** The template for an instansi of this kind. */
export function templatUnitOf(jenisInstansi: string): TemplatUnit {
  switch (jenisInstansi) {
    case 'kabupaten':
    case 'kota':
      return { kunci: 'daerah', nama: `perangkat daerah ${jenisInstansi}`, baris: DAERAH };
    case 'provinsi':
      return { kunci: 'provinsi', nama: 'perangkat daerah provinsi', baris: PROVINSI };
    case 'vertikal':
      return { kunci: 'vertikal', nama: 'kantor vertikal', baris: VERTIKAL };
    default:
      return { kunci: 'pusat', nama: 'unit kementerian atau lembaga', baris: PUSAT };
  }
}
