import type { TolakUbah } from '@/lib/domain/lke/kunci-lke';
import { LABEL_TAHAP, type Tahap } from '@/lib/domain/program/tahap';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { formatTanggal, formatTanggalWaktu } from '@/lib/format';

/** What the sentences about a locked worksheet need to know. Days and moments are ISO. */
export interface KeadaanLembar {
  readonly tahap: Tahap;
  readonly buka: string | null;
  readonly tutup: string | null;
  readonly dikirimPada: string | null;
  readonly dikirimOleh: string | null;
  readonly zona: ZonaWaktu;
}

/** Why the unit's answers cannot change now, and who can do what about it. */
export function kalimatKunci(kode: TolakUbah, k: KeadaanLembar): string {
  switch (kode) {
    case 'LKE_TAHAP':
      return k.tahap === 'pencanangan'
        ? 'Unit ini belum memulai pembangunan. LKE dapat diisi sesudah tahap pembangunan dimulai.'
        : `Unit ini sudah pada tahap ${LABEL_TAHAP[k.tahap]}, jadi jawabannya tidak berubah lagi.`;
    case 'LKE_TERKIRIM': {
      const kapan = k.dikirimPada ? ` pada ${formatTanggalWaktu(k.dikirimPada, k.zona)}` : '';
      const siapa = k.dikirimOleh ? ` oleh ${k.dikirimOleh}` : '';
      return `LKE dikirim ke TPI${kapan}${siapa}. Jawaban terkunci selama TPI menilai.`;
    }
    case 'LKE_DISAHKAN':
      return 'TPI sudah mengesahkan hasilnya, jadi jawaban tidak berubah lagi.';
    case 'LKE_BELUM_TERKIRIM':
      return 'Unit belum mengirim LKE.';
    case 'JENDELA_BELUM':
      return `Masa pengisian dibuka ${k.buka ? formatTanggal(k.buka) : 'kemudian'}.`;
    case 'JENDELA_TUTUP':
      return `Masa pengisian ditutup ${k.tutup ? formatTanggal(k.tutup) : ''}. Admin instansi dapat memperpanjangnya.`;
  }
}
