import 'server-only';
import type { BarisProgramUsulan } from '@/lib/db/repo/dasbor';
import { kelompokOfButir, listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { KodeTugas, Tugas } from '@/lib/domain/program/tugas';
import { daysBetween } from '@/lib/domain/tanggal';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { formatBilangan, formatTanggal, formatTenggat } from '@/lib/format';
import type { UnitKeadaan } from '@/lib/queries/keadaan-program';

/** Days before its closing day from which a task is shown as near. */
const HARI_DEKAT = 7;

/** One task in words, with the way to it. */
export interface TugasView {
  readonly kunci: string;
  readonly judul: string;
  readonly keterangan: string | null;
  /** "19 hari lagi", "terlambat 3 hari"; null without a closing day. */
  readonly batas: string | null;
  readonly mendesak: 'lewat' | 'dekat' | null;
  readonly href: string;
  /** What a press does, as a verb and its goal. */
  readonly tombol: string;
}

interface Sekitar {
  readonly kini: Date;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly program: BarisProgramUsulan | null;
  readonly instrumen: Instrumen | null;
}

interface Letak extends Sekitar {
  /** The first area of the LKE, where a desk opens. */
  readonly areaPertama: string | null;
  /** The area of a butir that TPI sent back. */
  readonly areaDikembalikan: string | null;
}

interface Kata {
  readonly judul: string;
  readonly keterangan?: string | null;
  readonly href: string;
  readonly tombol: string;
}

/** A task as the page shows it. */
export function tugasView(t: Tugas, unit: readonly UnitKeadaan[], sekitar: Sekitar): TugasView {
  const satu = unit.find((u) => u.baris.keikutsertaanId === t.unitId);
  const { instrumen } = sekitar;
  const { judul, keterangan, href, tombol } = KATA[t.kode](t, satu?.baris.unitNama ?? '', {
    ...sekitar,
    areaPertama: instrumen && (listKelompokArea(instrumen)[0]?.kode ?? null),
    areaDikembalikan:
      (instrumen && satu?.kodeDikembalikan && kelompokOfButir(instrumen, satu.kodeDikembalikan)?.kode) ||
      null,
  });
  const jarak = t.batas === null ? null : daysBetween(sekitar.hariIni, t.batas);
  return {
    kunci: [t.kode, t.unitId].filter(Boolean).join(':'),
    judul,
    keterangan: keterangan ?? null,
    batas:
      t.batas === null
        ? null
        : `${formatTanggal(t.batas)}, ${formatTenggat(t.batas, sekitar.kini, sekitar.zona)}`,
    mendesak: jarak === null ? null : jarak < 0 ? 'lewat' : jarak <= HARI_DEKAT ? 'dekat' : null,
    href,
    tombol,
  };
}

const n = (angka: number) => formatBilangan(angka);

const lke = (t: Tugas) => `/lke/${t.lkeId}`;
const meja = (t: Tugas, s: Letak) => `/penilaian/${t.lkeId}/${s.areaPertama}`;
const terisi = (t: Tugas) =>
  t.dari > 0 ? `${n(t.jumlah)} dari ${n(t.dari)} terjawab` : 'Belum ada yang diisi';
const menunggu = (t: Tugas, s: Sekitar) =>
  t.sejak === null
    ? null
    : `Menunggu ${n(daysBetween(t.sejak, s.hariIni))} hari, sejak ${formatTanggal(t.sejak)}`;
const dinilai = (t: Tugas, s: Sekitar) =>
  [t.dari > 0 ? `${n(t.jumlah)} dari ${n(t.dari)} dinilai` : 'Belum ada yang dinilai', menunggu(t, s)]
    .filter(Boolean)
    .join('. ');

const KATA: Readonly<Record<KodeTugas, (t: Tugas, nama: string, s: Letak) => Kata>> = {
  susun_unit: () => ({
    judul: 'Susun unit kerja',
    keterangan: 'Tambahkan OPD, kecamatan, dan unit di bawahnya.',
    href: '/pengaturan/unit',
    tombol: 'Tambah unit',
  }),
  buat_program: () => ({
    judul: 'Buat program tahun ini',
    keterangan: 'Pilih peraturan LKE dan jadwalnya.',
    href: '/pengaturan/program',
    tombol: 'Buat program',
  }),
  ikutkan_unit: (_t, _nama, { program }) => ({
    judul: `Ikutkan unit ke program ${program?.tahun ?? ''}`,
    keterangan: 'Semua OPD dan kecamatan dapat diikutkan sekaligus.',
    href: '/pengaturan/program',
    tombol: 'Ikutkan unit',
  }),
  beri_peran_kepala: () => ({
    judul: 'Tunjuk kepala unit dan tim kerjanya',
    keterangan: 'Tanpa mereka LKE tidak dapat diisi dan dikirim.',
    href: '/pengaturan/orang',
    tombol: 'Tambah orang',
  }),
  beri_peran_tpi: () => ({
    judul: 'Tunjuk Tim Penilai Internal',
    keterangan: 'Ketua tim atau pengendali teknis mengesahkan hasil TPI.',
    href: '/pengaturan/orang',
    tombol: 'Tambah penilai',
  }),
  catat_pencanangan: () => ({
    judul: 'Catat pencanangan',
    keterangan: 'Pernyataan siap membangun ZI mendahului pembangunan; tidak harus dengan acara.',
    href: '/pengaturan/pencanangan',
    tombol: 'Catat pencanangan',
  }),
  catat_syarat: (t) => ({
    judul: `${n(t.jumlah)} syarat pengusulan belum dicatat`,
    keterangan: 'Opini BPK, SAKIP, dan syarat lain Tabel 5 menahan unit sampai tercatat.',
    href: '/pengaturan/syarat',
    tombol: 'Catat syarat',
  }),
  mulai_banyak: (t, _nama, { program }) => ({
    judul: `${n(t.jumlah)} unit sudah dicanangkan tetapi belum mulai`,
    href: `/program/${program?.id ?? ''}`,
    tombol: 'Mulai pembangunan',
  }),
  mulai_pembangunan: (t, nama) => ({
    judul: `Mulai pembangunan di ${nama}`,
    keterangan: 'Sudah dicanangkan; lembar kerja terbuka sesudah dimulai.',
    href: `/unit/${t.unitId}`,
    tombol: 'Buka unit',
  }),
  isi_lke: (t, nama) => ({
    judul: `${t.jumlah > 0 ? 'Lanjutkan' : 'Mulai isi'} LKE ${nama}`,
    keterangan: terisi(t),
    href: lke(t),
    tombol: 'Isi LKE',
  }),
  jawab_kembali: (t, nama, s) => ({
    judul: `Perbaiki ${n(t.jumlah)} pertanyaan yang dikembalikan TPI`,
    keterangan: nama,
    href: `${lke(t)}/${s.areaDikembalikan}?saring=kembali`,
    tombol: 'Buka pertanyaannya',
  }),
  kirim_lke: (t, nama) => ({
    judul: `Kirim LKE ${nama} ke TPI`,
    keterangan: 'Semua pertanyaan sudah terjawab.',
    href: lke(t),
    tombol: 'Periksa dan kirim',
  }),
  nilai_tpi: (t, nama, s) => ({
    judul: `Nilai LKE ${nama}`,
    keterangan: dinilai(t, s),
    href: meja(t, s),
    tombol: 'Buka meja penilai',
  }),
  sahkan_tpi: (t, nama, s) => ({
    judul: `Sahkan hasil TPI ${nama}`,
    keterangan: ['Semua pertanyaan sudah dinilai', menunggu(t, s)].filter(Boolean).join('. '),
    href: `/penilaian/${t.lkeId}`,
    tombol: 'Periksa dan sahkan',
  }),
  lengkapi_surat: (t) => ({
    judul: `Lengkapi surat usulan ${n(t.jumlah)} unit`,
    keterangan: 'Nomor surat, tanggal surat, atau nomor SPTJM masih kosong.',
    href: '/usulan',
    tombol: 'Buka surat usulan',
  }),
  pilih_usulan: (t) => ({
    judul: `Putuskan usulan untuk ${n(t.jumlah)} unit yang siap`,
    keterangan: 'Semua ambang dan syaratnya terpenuhi.',
    href: '/usulan',
    tombol: 'Pilih unit usulan',
  }),
  kirim_usulan: (t) => ({
    judul: `Kirim usulan ${n(t.jumlah)} unit ke TPN`,
    keterangan: 'Surat dan SPTJM sudah lengkap.',
    href: '/usulan',
    tombol: 'Periksa dan kirim',
  }),
  nilai_tpn: (t, nama, s) => ({
    judul: `Nilai ${nama} sebagai TPN`,
    keterangan: `${n(t.jumlah)} dari ${n(t.dari)} berisi nilai TPI atau TPN`,
    href: meja(t, s),
    tombol: 'Buka meja penilai',
  }),
  catat_langkah: (t, nama) => ({
    judul: `Catat langkah TPN untuk ${nama}`,
    keterangan: `${n(t.jumlah)} dari ${n(t.dari)} langkah tercatat`,
    href: `/penilaian/tpn/${t.unitId}`,
    tombol: 'Buka langkah TPN',
  }),
  rekomendasikan: (t, nama) => ({
    judul: `Rekomendasikan ${nama} untuk ditetapkan`,
    keterangan: 'Semua langkah TPN tercatat dan nilainya disahkan.',
    href: `/penilaian/tpn/${t.unitId}`,
    tombol: 'Buka langkah TPN',
  }),
  masukkan_penetapan: (_t, nama) => ({
    judul: `Masukkan keputusan untuk ${nama}`,
    keterangan: 'Unit sudah direkomendasikan TPN.',
    href: '/penetapan',
    tombol: 'Buka penetapan',
  }),
  terbitkan_penetapan: (_t, nama) => ({
    judul: `Terbitkan penetapan ${nama}`,
    keterangan: 'Dimasukkan orang lain; penerbitnya orang kedua.',
    href: '/penetapan',
    tombol: 'Periksa penetapan',
  }),
};
