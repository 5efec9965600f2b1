import type { InstansiReferensi } from './tipe';

/** Kota Padang Panjang, Sumatera Barat: registered, nothing set up yet. */
export const PADANG_PANJANG: InstansiReferensi = {
  kode: 'padang-panjang',
  nama: 'Pemerintah Kota Padang Panjang',
  namaPendek: 'Kota Padang Panjang',
  jenis: 'kota',
  zonaWaktu: 'WIB',
  perTahun: 2026,
  unitMulai: '2026-01-02',
  unit: [],
};
