import type { JenisPeristiwa, ObjekPeristiwa, PeristiwaBaru } from '@/lib/domain/audit/events';
import { isTidakBerlaku, type NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { AWALAN_KAPASITAS, type KapasitasJabatan } from '@/lib/domain/orang/masa-jabatan';
import { transisiOf } from '@/lib/domain/program/apply-transisi';
import { LABEL_LANGKAH, LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { LABEL_PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import { formatBilangan, formatSkor, formatTanggal } from '@/lib/format';

type DataOf<J extends JenisPeristiwa> = Extract<PeristiwaBaru, { jenis: J }>['data'];

/** The words for the kinds of things that events are about. */
export const LABEL_OBJEK: Readonly<Record<ObjekPeristiwa, string>> = {
  instansi: 'Instansi',
  unit_kerja: 'Unit kerja',
  pengguna: 'Orang',
  keanggotaan: 'Peran',
  jabatan: 'Jabatan',
  penugasan: 'Penugasan TPN',
  program: 'Program',
  pencanangan: 'Pencanangan',
  keikutsertaan: 'Tahap unit',
  fakta_prasyarat: 'Syarat',
  lke: 'LKE',
  usulan: 'Usulan',
  penetapan: 'Penetapan',
};

const PENILAI = { unit: 'unit', tpi: 'TPI', tpn: 'TPN' } as const;

/** An answer in few words: `B`, `3,60`, "jumlahAgen 5, jumlahPerubahan 5", "kosong". */
export function kataJawaban(nilai: NilaiJawaban | null): string {
  if (nilai === null) return 'kosong';
  if (typeof nilai === 'string') return nilai;
  if (typeof nilai === 'number') return formatSkor(nilai);
  if (isTidakBerlaku(nilai)) return 'tidak berlaku';
  return Object.entries(nilai)
    .map(([kunci, n]) => `${kunci} ${n === null ? 'kosong' : formatBilangan(n)}`)
    .join(', ');
}

function peran(nama: string): string {
  return LABEL_PERAN[nama as Peran] ?? nama;
}

function ubahan(sebelum: Record<string, unknown>, sesudah: Record<string, unknown>): string {
  const kata = (v: unknown) => (v === null || v === undefined || v === '' ? 'kosong' : String(v));
  const beda = Object.keys(sesudah).filter(
    (k) => JSON.stringify(sebelum[k] ?? null) !== JSON.stringify(sesudah[k] ?? null),
  );
  return (
    beda.map((k) => `${k}: ${kata(sebelum[k])} → ${kata(sesudah[k])}`).join('; ') || 'tanpa perubahan isi'
  );
}

const KALIMAT: { readonly [J in JenisPeristiwa]: (d: DataOf<J>) => string } = {
  instansi_didaftarkan: (d) => `Mendaftarkan instansi ${d.nama}`,
  unit_ditambahkan: (d) => `Menambahkan unit ${d.nama}`,
  unit_diubah: (d) => `Mengubah unit; ${ubahan(d.sebelum, d.sesudah)}`,
  unit_ditutup: (d) => `Menutup unit per ${formatTanggal(d.selesai)}`,
  unit_dibuka_kembali: (d) => `Membuka kembali unit yang ditutup per ${formatTanggal(d.selesai)}`,
  pengguna_ditambahkan: (d) => `Menambahkan akun ${d.surel}`,
  pengguna_diubah: (d) => `Mengubah data orang; ${ubahan(d.sebelum, d.sesudah)}`,
  pengguna_diaktifkan: () => 'Mengaktifkan akun',
  pengguna_dinonaktifkan: () => 'Menonaktifkan akun',
  keanggotaan_diberikan: (d) => `Memberi peran ${peran(d.peran)}`,
  keanggotaan_diakhiri: (d) => `Mengakhiri peran ${peran(d.peran)} per ${formatTanggal(d.selesai)}`,
  penugasan_diberikan: (d) => `Menugaskan penilai nasional dengan surat ${d.nomorSurat}`,
  penugasan_diakhiri: (d) => `Mengakhiri penugasan penilai nasional per ${formatTanggal(d.selesai)}`,
  jabatan_ditambahkan: (d) => `Menambahkan jabatan ${d.nama}`,
  masa_jabatan_dicatat: (d) =>
    `Mencatat ${d.nama} sebagai ${AWALAN_KAPASITAS[d.kapasitas as KapasitasJabatan] ?? ''}${d.jabatan} sejak ${formatTanggal(d.mulai)}${d.selesai ? ` sampai ${formatTanggal(d.selesai)}` : ''}`,
  masa_jabatan_diakhiri: (d) =>
    `Mengakhiri masa ${d.nama} sebagai ${d.jabatan} per ${formatTanggal(d.selesai)}`,
  sandi_disetel_ulang: () => 'Menyetel ulang kata sandi',
  program_dibuat: (d) => `Membuat program ${d.tahun} dengan ${d.instrumen}`,
  program_diubah: (d) => `Mengubah program; ${ubahan(d.sebelum, d.sesudah)}`,
  pencanangan_dicatat: (d) => `Mencatat pencanangan ${formatTanggal(d.tanggal)} dengan ${d.pihak} pihak`,
  pencanangan_diubah: (d) => `Memperbaiki catatan pencanangan; ${ubahan(d.sebelum, d.sesudah)}`,
  unit_diikutsertakan: (d) => `Mengikutsertakan unit dengan target ${d.target}`,
  keikutsertaan_diubah: (d) => `Mengubah keikutsertaan; ${ubahan(d.sebelum, d.sesudah)}`,
  tahap_berpindah: (d) =>
    `${transisiOf(d.transisi).label}: ${LABEL_TAHAP[d.dari]} → ${LABEL_TAHAP[d.ke]}${d.dokumen ? `, dokumen ${d.dokumen}` : ''}${d.alasan ? `. Alasan: ${d.alasan}` : ''}`,
  prasyarat_dicatat: (d) =>
    `Mencatat syarat ${d.kode}: ${String(d.nilai)} per ${formatTanggal(d.perTanggal)}${d.dikecualikan ? `, dikecualikan: ${d.dikecualikan}` : ''}`,
  jawaban_disimpan: (d) => {
    const nilai = `Jawaban ${PENILAI[d.penilai]} ${d.kode}: ${kataJawaban(d.sebelum)} → ${kataJawaban(d.sesudah)}`;
    return d.catatanSebelum === d.catatanSesudah ? nilai : `${nilai}; catatan diubah`;
  },
  jawaban_disetujui_sekaligus: (d) => `TPI menyetujui ${d.kode.length} jawaban sekaligus`,
  persetujuan_diurungkan: (d) => `Mengurungkan persetujuan ${d.kode.length} jawaban`,
  butir_dikembalikan: (d) => `Mengembalikan ${d.kode} ke unit. Alasan: ${d.alasan}`,
  pengembalian_dibatalkan: (d) => `Membatalkan pengembalian ${d.kode}`,
  lke_dikirim: (d) => `Mengirim LKE ke TPI dengan nilai ${formatSkor(d.total)}`,
  lke_ditarik: () => 'Menarik LKE dari TPI',
  lke_dikembalikan: (d) => `Mengembalikan LKE ke unit. Alasan: ${d.alasan}`,
  lke_disahkan: (d) => `Mengesahkan hasil ${PENILAI[d.penilai]} dengan nilai ${formatSkor(d.total)}`,
  usulan_disusun: () => 'Membuka usulan baru',
  usulan_diubah: (d) => `Mengubah surat usulan; ${ubahan(d.sebelum, d.sesudah)}`,
  usulan_dikirim: (d) => `Mengirim usulan ${d.nomorSurat} untuk ${d.unit} unit`,
  langkah_tpn_dicatat: (d) =>
    `Mencatat ${LABEL_LANGKAH[d.langkah]}: ${d.hasil.replaceAll('_', ' ')}, ${formatTanggal(d.tanggal)}`,
  penetapan_dimasukkan: (d) => `Memasukkan keputusan ${d.keputusan} nomor ${d.nomor}`,
  penetapan_diterbitkan: (d) => `Menerbitkan keputusan ${d.keputusan} nomor ${d.nomor}`,
};

/** What happened, as one plain sentence. `data` is what was stored with an event of this jenis. */
export function kalimatPeristiwa(jenis: string, data: unknown): string {
  const kalimat = KALIMAT[jenis as JenisPeristiwa] as ((d: unknown) => string) | undefined;
  return kalimat ? kalimat(data) : jenis.replaceAll('_', ' ');
}
