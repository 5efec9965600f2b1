import { transisiOf } from '@/lib/domain/program/apply-transisi';
import type { KodeTransisi } from '@/lib/domain/program/transisi';
import type { RiwayatDemo } from './tipe';

/** One move of the lifecycle, from and to as its table says. */
export function pindah(
  transisi: KodeTransisi,
  oleh: string,
  pada: Date,
  keterangan: { readonly dokumen?: string; readonly alasan?: string } = {},
): RiwayatDemo {
  const { dari, ke } = transisiOf(transisi);
  return {
    transisi,
    dari,
    ke,
    oleh,
    pada,
    dokumen: keterangan.dokumen ?? null,
    alasan: keterangan.alasan ?? null,
  };
}
