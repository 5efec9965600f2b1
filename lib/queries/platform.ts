import 'server-only';
import type { TolakBaca } from '@/lib/access/read-as';
import { readAsPlatform } from '@/lib/access/read-as-platform';
import { listInstansi, listInstrumenTerbit } from '@/lib/db/repo/platform';
import type { Result } from '@/lib/domain/result';

/** The platform: which instansi there are, which instrumen are published. Counts only, nobody's data. */
export interface PlatformView {
  readonly instansi: readonly {
    readonly id: string;
    readonly kode: string;
    readonly nama: string;
    readonly jenis: string;
    readonly demo: boolean;
    readonly dibuatPada: string;
    readonly jumlahUnit: number;
    readonly jumlahKeanggotaan: number;
    readonly tahunProgram: number | null;
  }[];
  readonly instrumen: readonly {
    readonly id: string;
    readonly versi: number;
    readonly hash: string;
    readonly peraturan: string;
    readonly judul: string;
    readonly status: 'lengkap' | 'arsip';
    readonly berlakuDari: string;
    readonly berlakuSampai: string | null;
    readonly diterbitkanPada: string;
  }[];
}

/** The start page of the platform's managers. */
export function getPlatform(): Promise<Result<PlatformView, TolakBaca>> {
  return readAsPlatform('platform.kelola', async () => ({
    instansi: (await listInstansi()).map((i) => ({ ...i, dibuatPada: i.dibuatPada.toISOString() })),
    instrumen: (await listInstrumenTerbit()).map((i) => ({
      ...i,
      diterbitkanPada: i.diterbitkanPada.toISOString(),
    })),
  }));
}

/** Whether the reader may register an instansi. */
export function getDaftarBaru(): Promise<Result<true, TolakBaca>> {
  return readAsPlatform('platform.kelola', async () => true as const);
}
