import 'server-only';
import type { TolakBaca } from '@/lib/access/read-as';
import { readSelf } from '@/lib/access/read-self';
import type { Result } from '@/lib/domain/result';
import { DAFTAR_IZIN, IZIN, punyaIzin } from '@/lib/domain/wewenang/izin';
import { isPeranUnit, LABEL_PERAN, PERAN } from '@/lib/domain/wewenang/peran';

export interface WewenangView {
  readonly peran: readonly { readonly kode: string; readonly label: string; readonly jangkauan: string }[];
  readonly izin: readonly {
    readonly kode: string;
    readonly label: string;
    readonly punya: readonly boolean[];
  }[];
}

function jangkauan(peran: (typeof PERAN)[number]): string {
  if (peran === 'admin_platform') return 'Daftar instansi, tanpa isi di dalamnya';
  if (peran === 'tpn') return 'Unit yang sudah diusulkan pada program penugasannya';
  return isPeranUnit(peran) ? 'Unitnya sendiri dan unit di bawahnya' : 'Seluruh instansinya';
}

/** The permission table as the server applies it: who may do what, and how far each peran reaches (F104). */
export function getWewenang(): Promise<Result<WewenangView, TolakBaca>> {
  return readSelf('wewenang.lihat', () => ({
    peran: PERAN.map((kode) => ({ kode, label: LABEL_PERAN[kode], jangkauan: jangkauan(kode) })),
    izin: DAFTAR_IZIN.map((kode) => ({
      kode,
      label: IZIN[kode].label,
      punya: PERAN.map((peran) => punyaIzin(peran, kode)),
    })),
  }));
}
