import 'server-only';
import type { TolakBaca } from '@/lib/access/read-as';
import { readSelf } from '@/lib/access/read-self';
import { listInstansi, listInstrumenTerbit } from '@/lib/db/repo/platform';
import type { Result } from '@/lib/domain/result';
import { formatTanggal } from '@/lib/format';

export interface PlatformView {
  readonly instansi: readonly {
    readonly id: string;
    readonly nama: string;
    readonly kode: string;
    readonly jenis: string;
    readonly demo: boolean;
    readonly sejak: string;
    readonly unit: number;
    readonly orang: number;
    readonly tahunProgram: number | null;
  }[];
  readonly instrumen: readonly {
    readonly id: string;
    readonly versi: number;
    readonly peraturan: string;
    readonly status: 'lengkap' | 'arsip';
    readonly berlaku: string;
    readonly hash: string;
  }[];
}

/** Every instansi of this installation by counts, and the regulations it can score (F102). */
export function getPlatform(): Promise<Result<PlatformView, TolakBaca>> {
  return readSelf('platform.kelola', async () => {
    const instansi = await listInstansi();
    const instrumen = await listInstrumenTerbit();
    return {
      instansi: instansi.map((i) => ({
        id: i.id,
        nama: i.nama,
        kode: i.kode,
        jenis: i.jenis,
        demo: i.demo,
        sejak: formatTanggal(i.dibuatPada),
        unit: i.jumlahUnit,
        orang: i.jumlahKeanggotaan,
        tahunProgram: i.tahunProgram,
      })),
      instrumen: instrumen.map((i) => ({
        id: i.id,
        versi: i.versi,
        peraturan: i.peraturan,
        status: i.status,
        berlaku: `${formatRegulasi(i.berlakuDari)} sampai ${i.berlakuSampai ? formatRegulasi(i.berlakuSampai) : 'sekarang'}`,
        hash: i.hash,
      })),
    };
  });
}

/** A regulation's day; of some archives only the year is known. */
function formatRegulasi(tanggal: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(tanggal) ? formatTanggal(tanggal) : tanggal;
}
