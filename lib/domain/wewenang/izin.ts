import type { Peran } from '@/lib/domain/wewenang/peran';

/** One line of the permission table: what it allows, in words, and which peran have it. */
interface AturanIzin {
  readonly label: string;
  readonly peran: readonly Peran[];
}

const SEMUA_DALAM_INSTANSI = [
  'admin_instansi',
  'pimpinan',
  'kepala_unit',
  'ketua_tim',
  'anggota_tim',
  'tpi_anggota',
  'tpi_ketua',
  'tpi_pengendali',
  'tpn',
  'pengamat',
] as const satisfies readonly Peran[];

/**
 * The one permission table. The server refuses and the button hides by it; how far a peran reaches (own
 * unit, whole instansi, assigned program) is decided by `can`, not here.
 */
export const IZIN = {
  'platform.kelola': { label: 'Mendaftarkan instansi dan admin pertamanya', peran: ['admin_platform'] },
  'wewenang.lihat': { label: 'Melihat tabel wewenang', peran: ['admin_platform', 'admin_instansi'] },
  'unit.kelola': { label: 'Mengelola susunan unit kerja', peran: ['admin_instansi'] },
  'orang.kelola': { label: 'Mengelola orang dan perannya', peran: ['admin_instansi'] },
  'program.kelola': {
    label: 'Menyiapkan program tahunan, jadwal, dan unit peserta',
    peran: ['admin_instansi'],
  },
  'pencanangan.catat': { label: 'Mencatat pencanangan', peran: ['admin_instansi'] },
  'prasyarat.catat': {
    label: 'Mencatat syarat instansi dan unit',
    peran: ['admin_instansi', 'tpi_ketua', 'tpi_pengendali'],
  },
  'program.lihat': { label: 'Melihat program, unit, dan tahapnya', peran: SEMUA_DALAM_INSTANSI },
  'dasbor.lihat': {
    label: 'Melihat dasbor seluruh instansi',
    peran: ['admin_instansi', 'pimpinan', 'tpi_anggota', 'tpi_ketua', 'tpi_pengendali', 'pengamat'],
  },
  'pembangunan.mulai': { label: 'Memulai pembangunan pada unit', peran: ['admin_instansi', 'kepala_unit'] },
  'lke.lihat': { label: 'Melihat LKE unit', peran: SEMUA_DALAM_INSTANSI },
  'jawaban.isi': { label: 'Mengisi LKE unit', peran: ['kepala_unit', 'ketua_tim', 'anggota_tim'] },
  'lke.kirim': { label: 'Mengirim LKE ke TPI atau menariknya kembali', peran: ['kepala_unit'] },
  'penilaian.lihat': {
    label: 'Melihat antrean penilaian dan lembar penilai',
    peran: ['admin_instansi', 'pimpinan', 'tpi_anggota', 'tpi_ketua', 'tpi_pengendali', 'tpn', 'pengamat'],
  },
  'penilaian.isi': {
    label: 'Menilai LKE sebagai TPI',
    peran: ['tpi_anggota', 'tpi_ketua', 'tpi_pengendali'],
  },
  'lke.kembalikan': {
    label: 'Mengembalikan LKE atau pertanyaan ke unit',
    peran: ['tpi_anggota', 'tpi_ketua', 'tpi_pengendali'],
  },
  'lke.sahkan': { label: 'Mengesahkan hasil TPI', peran: ['tpi_ketua', 'tpi_pengendali'] },
  'usulan.lihat': {
    label: 'Melihat usulan',
    peran: ['admin_instansi', 'pimpinan', 'tpi_ketua', 'tpi_pengendali', 'tpn', 'pengamat'],
  },
  'usulan.susun': { label: 'Menyusun usulan: memilih unit dan surat', peran: ['admin_instansi', 'pimpinan'] },
  'usulan.kirim': { label: 'Mengirim usulan ke TPN', peran: ['pimpinan'] },
  'tpn.nilai': { label: 'Menilai LKE sebagai TPN', peran: ['tpn'] },
  'tpn.catat': { label: 'Mencatat langkah dan hasil TPN', peran: ['tpn', 'admin_instansi'] },
  'penetapan.usulkan': { label: 'Memasukkan keputusan penetapan', peran: ['tpn', 'admin_instansi'] },
  'penetapan.terbitkan': {
    label: 'Menerbitkan penetapan yang dimasukkan orang lain',
    peran: ['tpn', 'admin_instansi', 'pimpinan'],
  },
  'penetapan.lihat': { label: 'Melihat penetapan', peran: SEMUA_DALAM_INSTANSI },
  'jejak.lihat': {
    label: 'Melihat jejak audit',
    peran: ['admin_instansi', 'pimpinan', 'kepala_unit', 'ketua_tim', 'tpi_ketua', 'tpi_pengendali'],
  },
} as const satisfies Record<string, AturanIzin>;

export type Izin = keyof typeof IZIN;

/** All permission keys, in the order of the table. */
export const DAFTAR_IZIN = Object.keys(IZIN) as readonly Izin[];

/** True when this peran has this izin at all, whatever the resource. */
export function punyaIzin(peran: Peran, izin: Izin): boolean {
  return (IZIN[izin].peran as readonly Peran[]).includes(peran);
}
