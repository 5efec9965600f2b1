import 'server-only';
import type { TolakBaca } from '@/lib/access/read-as';
import { readAsPlatform } from '@/lib/access/read-as-platform';
import type { Result } from '@/lib/domain/result';
import { DAFTAR_IZIN, IZIN, type Izin, punyaIzin } from '@/lib/domain/wewenang/izin';
import { PERAN, type Peran } from '@/lib/domain/wewenang/peran';

/** The permission table as people read it. */
export interface WewenangView {
  readonly baris: readonly {
    readonly izin: Izin;
    readonly label: string;
    readonly peran: readonly Peran[];
  }[];
}

/** Every permission with the peran that hold it; read from the table by which the server decides (F104). */
export function getWewenang(): Promise<Result<WewenangView, TolakBaca>> {
  return readAsPlatform('wewenang.lihat', async () => ({
    baris: DAFTAR_IZIN.map((izin) => ({
      izin,
      label: IZIN[izin].label,
      peran: PERAN.filter((p) => punyaIzin(p, izin)),
    })),
  }));
}
