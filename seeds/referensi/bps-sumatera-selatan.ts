import { type InstansiReferensi, kodeDari, type UnitReferensi } from './tipe';

const WILAYAH = [
  'Kabupaten Ogan Komering Ulu',
  'Kabupaten Ogan Komering Ilir',
  'Kabupaten Muara Enim',
  'Kabupaten Lahat',
  'Kabupaten Musi Rawas',
  'Kabupaten Musi Banyuasin',
  'Kabupaten Banyuasin',
  'Kabupaten Ogan Komering Ulu Selatan',
  'Kabupaten Ogan Komering Ulu Timur',
  'Kabupaten Ogan Ilir',
  'Kabupaten Empat Lawang',
  'Kabupaten Penukal Abab Lematang Ilir',
  'Kabupaten Musi Rawas Utara',
  'Kota Palembang',
  'Kota Prabumulih',
  'Kota Pagar Alam',
  'Kota Lubuk Linggau',
] as const;

const KANTOR: readonly UnitReferensi[] = WILAYAH.map((nama) => ({
  kode: kodeDari(nama.replace('Kabupaten ', '').replace('Kota ', '')),
  nama: `BPS ${nama}`,
  singkatan: null,
  jenis: 'kantor_kabupaten_kota',
  induk: 'provinsi',
}));

/** BPS Provinsi Sumatera Selatan, a vertical agency: the provincial office and its 17 offices, 2020. */
export const BPS_SUMATERA_SELATAN: InstansiReferensi = {
  kode: 'bps-sumatera-selatan',
  nama: 'Badan Pusat Statistik Provinsi Sumatera Selatan',
  namaPendek: 'BPS Provinsi Sumatera Selatan',
  jenis: 'vertikal',
  zonaWaktu: 'WIB',
  perTahun: 2020,
  unitMulai: '2014-01-02',
  unit: [
    {
      kode: 'provinsi',
      nama: 'BPS Provinsi Sumatera Selatan',
      singkatan: 'BPS Sumsel',
      jenis: 'kantor_wilayah',
      induk: null,
    },
    ...KANTOR,
  ],
};
