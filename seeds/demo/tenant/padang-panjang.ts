import { PADANG_PANJANG } from '@/seeds/referensi/padang-panjang';
import { BukuOrang } from '../orang';
import type { TenantDemo } from '../tipe';

/** Kota Padang Panjang: registered with its first admin and its leader, everything else still to be set up. */
export function padangPanjang(): TenantDemo {
  const buku = new BukuOrang(PADANG_PANJANG, 6, '2026-06-01');
  buku.tambahDengan('organisasi', 'Kepala Bagian Organisasi Padang Panjang', 'admin_instansi');
  buku.tambahDengan('walikota', 'Wali Kota Padang Panjang', 'pimpinan');
  return {
    referensi: PADANG_PANJANG,
    aksen: null,
    orang: buku.orang,
    keanggotaan: buku.keanggotaan,
    jabatan: [],
    program: [],
  };
}
