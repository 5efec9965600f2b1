import type { TolakUbah } from '@/lib/domain/lke/kunci-lke';
import { LABEL_TAHAP, type Penilai, type Tahap } from '@/lib/domain/program/tahap';
import { formatTanggal } from '@/lib/format';

/** Why an assessor's answers cannot change now, and who can do what about it. Days are ISO. */
export function kalimatKunciMeja(
  kode: TolakUbah,
  meja: { readonly penilai: Exclude<Penilai, 'unit'>; readonly tahap: Tahap; readonly tutup: string | null },
): string {
  const nama = meja.penilai === 'tpi' ? 'TPI' : 'TPN';
  switch (kode) {
    case 'LKE_TAHAP':
      return `Unit ini sudah pada tahap ${LABEL_TAHAP[meja.tahap]}, jadi nilai ${nama} tidak berubah lagi.`;
    case 'LKE_DISAHKAN':
      return `Hasil ${nama} sudah disahkan dan tidak berubah lagi.`;
    case 'LKE_TERKIRIM':
    case 'LKE_BELUM_TERKIRIM':
      return 'LKE sedang dikembalikan ke unit. Penilaian dilanjutkan setelah unit mengirimnya lagi; nilai Anda tetap tersimpan.';
    case 'JENDELA_BELUM':
      return 'Masa penilaian belum dibuka.';
    case 'JENDELA_TUTUP':
      return `Masa penilaian ${nama} ditutup ${meja.tutup ? formatTanggal(meja.tutup) : ''}. Admin instansi dapat memperpanjangnya.`;
  }
}
