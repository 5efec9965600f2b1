import type { JenisPeristiwa } from '@/lib/domain/audit/events';

/** What happened, in the words of a list; who did it and when stands beside it. */
export const LABEL_PERISTIWA: Readonly<Record<JenisPeristiwa, string>> = {
  instansi_didaftarkan: 'Instansi didaftarkan',
  unit_ditambahkan: 'Unit kerja ditambahkan',
  unit_diubah: 'Unit kerja diubah',
  unit_ditutup: 'Unit kerja ditutup',
  unit_dibuka_kembali: 'Unit kerja dibuka kembali',
  pengguna_ditambahkan: 'Orang ditambahkan',
  pengguna_diubah: 'Data orang diubah',
  pengguna_diaktifkan: 'Akun diaktifkan',
  pengguna_dinonaktifkan: 'Akun dinonaktifkan',
  keanggotaan_diberikan: 'Peran diberikan',
  keanggotaan_diakhiri: 'Peran diakhiri',
  penugasan_diberikan: 'Penugasan TPN diberikan',
  penugasan_diakhiri: 'Penugasan penilai nasional diakhiri',
  jabatan_ditambahkan: 'Jabatan ditambahkan',
  masa_jabatan_dicatat: 'Masa jabatan dicatat',
  masa_jabatan_diakhiri: 'Masa jabatan diakhiri',
  sandi_disetel_ulang: 'Kata sandi disetel ulang',
  program_dibuat: 'Program dibuat',
  program_diubah: 'Program diubah',
  pencanangan_dicatat: 'Pencanangan dicatat',
  pencanangan_diubah: 'Catatan pencanangan diperbaiki',
  unit_diikutsertakan: 'Unit diikutkan ke program',
  keikutsertaan_diubah: 'Target atau tanggal membangun diubah',
  tahap_berpindah: 'Tahap berpindah',
  prasyarat_dicatat: 'Syarat dicatat',
  jawaban_disimpan: 'Jawaban disimpan',
  jawaban_disetujui_sekaligus: 'Jawaban disetujui sekaligus',
  persetujuan_diurungkan: 'Persetujuan diurungkan',
  butir_dikembalikan: 'Pertanyaan dikembalikan ke unit',
  pengembalian_dibatalkan: 'Pengembalian pertanyaan dibatalkan',
  lke_dikirim: 'LKE dikirim ke TPI',
  lke_ditarik: 'LKE ditarik kembali',
  lke_dikembalikan: 'LKE dikembalikan ke unit',
  lke_disahkan: 'Hasil penilaian disahkan',
  usulan_disusun: 'Surat usulan dibuka',
  usulan_diubah: 'Surat usulan diubah',
  usulan_dikirim: 'Usulan dikirim ke TPN',
  langkah_tpn_dicatat: 'Langkah TPN dicatat',
  penetapan_dimasukkan: 'Keputusan penetapan dimasukkan',
  penetapan_diterbitkan: 'Penetapan diterbitkan',
};

/** The words for an event; a kind from a newer version keeps its code. */
export function labelPeristiwa(jenis: string): string {
  return Object.hasOwn(LABEL_PERISTIWA, jenis) ? LABEL_PERISTIWA[jenis as JenisPeristiwa] : jenis;
}
