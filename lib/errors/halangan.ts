import type { TolakLangkah } from '@/lib/domain/program/langkah';
import { LABEL_LANGKAH, type LangkahTpn } from '@/lib/domain/program/tahap';
import type { Halangan } from '@/lib/domain/program/transisi';
import type { HasilSyarat } from '@/lib/domain/skor/types';
import { formatSkor, formatTanggal } from '@/lib/format';

/** A missed threshold as a sentence: "Area Pengawasan 8,41 dari minimal 9,00; kurang 0,59". */
export function kalimatSyarat({ label, nilai, minimum, kurang }: HasilSyarat): string {
  if (minimum === null) return `${label} ${formatSkor(nilai)}; batas minimalnya tidak diketahui`;
  return `${label} ${formatSkor(nilai)} dari minimal ${formatSkor(minimum)}; kurang ${formatSkor(kurang)}`;
}

/** Why a move of the lifecycle is held, in one sentence that says what to do. */
export function kalimatHalangan(h: Halangan): string {
  const rincian = h.rincian ?? '';
  switch (h.kode) {
    case 'BELUM_DICANANGKAN':
      return 'Pencanangan belum dicatat.';
    case 'PENCANANGAN_MENDATANG':
      return `Pencanangan baru berlangsung ${formatTanggal(rincian)}.`;
    case 'TPI_BELUM_DISAHKAN':
      return 'Hasil penilaian TPI belum disahkan.';
    case 'AMBANG_TPI':
      return h.syarat ? `Nilai TPI: ${kalimatSyarat(h.syarat)}.` : 'Nilai TPI belum mencapai ambang.';
    case 'AMBANG_TPN':
      return h.syarat ? `Nilai TPN: ${kalimatSyarat(h.syarat)}.` : 'Nilai TPN belum mencapai ambang.';
    case 'PRASYARAT':
      return `Syarat belum terpenuhi: ${rincian}.`;
    case 'USULAN_DITUTUP':
      return `Pengusulan ditutup ${formatTanggal(rincian)}.`;
    case 'USULAN_SUDAH_DIKIRIM':
      return 'Unit ini sudah diusulkan ke TPN tahun ini. Pengusulan berikutnya pada program tahun depan.';
    case 'SURAT_BELUM_LENGKAP':
      return 'Nomor surat, tanggal surat, dan nomor SPTJM belum lengkap.';
    case 'LANGKAH_BELUM_LENGKAP':
      return `Langkah TPN belum dicatat: ${rincian
        .split(',')
        .map((l) => LABEL_LANGKAH[l as LangkahTpn])
        .join(', ')}.`;
    case 'LANGKAH_TIDAK_LOLOS':
      return `Unit tidak lolos pada langkah ${LABEL_LANGKAH[rincian as LangkahTpn]}.`;
    case 'BELUM_ADA_LANGKAH_GAGAL':
      return 'Belum ada langkah yang tidak lolos atau nilai TPN di bawah ambang.';
    case 'TPN_BELUM_DISAHKAN':
      return 'Nilai TPN belum disahkan.';
    case 'ALASAN_KOSONG':
      return 'Tulis alasannya.';
  }
}

/** Why a step of TPN cannot be entered yet: "Catat dahulu Evaluasi desk." */
export function kalimatLangkah({ code, langkah }: TolakLangkah): string {
  const [pertama] = langkah;
  const nama = pertama ? LABEL_LANGKAH[pertama] : 'langkah sebelumnya';
  return code === 'LANGKAH_TERHENTI'
    ? `Unit tidak lolos pada ${nama}, jadi evaluasinya berhenti di sana.`
    : `Catat dahulu ${nama}.`;
}
