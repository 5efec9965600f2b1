import type { Butir } from '@/lib/domain/instrumen/types';
import { type Acak, acakDari } from '../acak';
import { CATATAN_MP_TT } from './mp-tt';
import { kodeTeks } from './padanan';
import { CATATAN_PP_HASIL } from './pp-hasil';
import { CATATAN_PW } from './pw';
import { CATATAN_SDM_AK } from './sdm-ak';
import type { TeksByKode } from './tipe';

const TEKS: TeksByKode = { ...CATATAN_MP_TT, ...CATATAN_SDM_AK, ...CATATAN_PW, ...CATATAN_PP_HASIL };

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const PENUTUP = [
  'Dokumen disimpan di sekretariat.',
  'Bukti dapat dilihat pada rak arsip ZI.',
  'Mohon masukan TPI untuk kelengkapan bukti.',
  'Notula rapat terlampir.',
  'Contoh dokumen sudah dibahas dengan pendamping dari Inspektorat.',
] as const;

/** How a unit speaks of itself. */
export interface SuaraUnit {
  readonly sebutan: string;
  readonly kepala: string;
}

/** The evidence that notes speak of: a year, and how many of its months had passed. */
export interface MasaBukti {
  readonly tahun: number;
  readonly bulan: number;
}

/** The months of the year of this day that had passed; of the year before where hardly any had. */
export function masaBukti(hari: string): MasaBukti {
  const tahun = Number(hari.slice(0, 4));
  const bulan = Number(hari.slice(5, 7)) - 1;
  return bulan < 3 ? { tahun: tahun - 1, bulan: 12 } : { tahun, bulan };
}

/** Share of answers that carry a note: people explain the weak ones more often. */
const PELUANG = { kuat: 0.35, sedang: 0.5, lemah: 0.6 } as const;

/** Values from which an answer counts as the best level, and as better than weak. */
const BATAS = { kuat: 0.9, sedang: 0.6 } as const;

/**
 * The unit's note beside one answer, or null: a realistic share of butir has none. `rasio` is the value of the
 * answer.
 */
export function catatanUnit(
  instrumenId: string,
  kode: string,
  rasio: number,
  suara: SuaraUnit,
  masa: MasaBukti,
  kunci: string,
): string | null {
  const teks = TEKS[kodeTeks(instrumenId, kode) ?? ''];
  if (!teks) return null;
  const acak = acakDari(`catatan ${kunci} ${kode}`);
  const jenis = rasio >= BATAS.kuat ? 'kuat' : rasio >= BATAS.sedang ? 'sedang' : 'lemah';
  const pola = teks[jenis];
  if (pola === undefined || acak.pecahan() > PELUANG[jenis]) return null;
  const isi = isiTeks(pola, suara, masa, acak);
  return acak.pecahan() < 0.25 ? `${isi} ${acak.pilih(PENUTUP)}` : isi;
}

function isiTeks(teks: string, suara: SuaraUnit, masa: MasaBukti, acak: Acak): string {
  return teks
    .replaceAll('{u}', suara.sebutan)
    .replaceAll('{kepala}', suara.kepala)
    .replaceAll('{thl}', String(masa.tahun - 1))
    .replaceAll('{th}', String(masa.tahun))
    .replaceAll('{bl}', acak.pilih(BULAN.slice(0, masa.bulan)))
    .replaceAll('{no}', String(acak.bulat(11, 98)))
    .replaceAll('{n}', String(acak.bulat(3, 9)));
}

const ALASAN = [
  'Bukti {dok} hanya mencakup sebagian layanan; bagian lain belum ditunjukkan.',
  '{Dok} berasal dari tahun sebelumnya sehingga di luar periode penilaian.',
  '{Dok} belum ditandatangani dan belum bernomor.',
  'Dari wawancara, pelaksanaan baru berjalan di satu bidang; {dok} belum menggambarkan seluruh unit.',
  '{Dok} ada, tetapi tanpa tanggal dan daftar hadir.',
  'Kegiatan dilakukan satu kali; belum terlihat berkala dari {dok}.',
  'Tindak lanjut belum tampak pada {dok}; mohon dilengkapi pada siklus berikutnya.',
  'Uji petik pada tiga layanan menunjukkan satu layanan belum sesuai {dok}.',
  '{Dok} sama persis dengan milik unit lain dan belum disesuaikan.',
] as const;

/** Why TPI or TPN lowered an answer: always given (F69), in words that fit the asked document. */
export function alasanTurun(butir: Butir, kunci: string): string {
  if (butir.tipe === 'nilai') return 'Memakai indeks survei penilai, bukan survei unit.';
  const acak = acakDari(`alasan ${kunci} ${butir.kode}`);
  const dokumen = butir.dokumen[0]?.split(/[,;/(]/)[0]?.trim() ?? 'dokumen pendukung';
  // Abbreviations keep their capitals; other names of documents stand inside a sentence.
  const kecil = /^[A-Z][a-z]/.test(dokumen) ? dokumen.charAt(0).toLowerCase() + dokumen.slice(1) : dokumen;
  const besar = kecil.charAt(0).toUpperCase() + kecil.slice(1);
  return acak.pilih(ALASAN).replaceAll('{dok}', kecil).replaceAll('{Dok}', besar);
}

const SETUJU = [
  'Sesuai bukti.',
  'Bukti lengkap dan dalam periode.',
  'Sudah diperiksa bersama tim kerja.',
  'Sesuai hasil uji petik di ruang layanan.',
] as const;

/** A short remark where the assessor agrees; most agreements carry none. */
export function catatanSetuju(kode: string, kunci: string): string | null {
  const acak = acakDari(`setuju ${kunci} ${kode}`);
  return acak.pecahan() < 0.12 ? acak.pilih(SETUJU) : null;
}
