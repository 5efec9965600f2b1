import 'server-only';
import { guard } from '@/lib/access/guard';
import { sesiKini } from '@/lib/access/kini';
import type { SumberDaya } from '@/lib/access/sumber-daya';
import { readTenant, type Tx } from '@/lib/db/tenant';
import { err, ok, type Result } from '@/lib/domain/result';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import type { TolakWewenang } from '@/lib/domain/wewenang/can';
import type { Izin } from '@/lib/domain/wewenang/izin';
import type { Pelaku } from '@/lib/domain/wewenang/peran';

/** Why a read is refused. GANTI_SANDI and TANPA_PERAN lead to the account's own pages. */
export type TolakBaca = TolakWewenang | 'UNAUTHENTICATED' | 'GANTI_SANDI' | 'TANPA_PERAN';

/** The reader: who, in which instansi and time zone. */
export interface Pembaca {
  readonly pelaku: Pelaku;
  readonly instansiId: string;
  readonly zonaWaktu: ZonaWaktu;
}

/**
 * The one door for reads: session → tenant → permission → read-only transaction → `fn`. `fn` returns null
 * for "not there". Another instansi's id, an unknown id and an unreachable unit all give NOT_FOUND.
 */
export async function readAs<T>(
  izin: Izin,
  sumber: SumberDaya,
  fn: (tx: Tx, pembaca: Pembaca) => Promise<T | null>,
): Promise<Result<T, TolakBaca>> {
  const sesi = await sesiKini();
  if (!sesi) return err('UNAUTHENTICATED');
  if (sesi.wajibGanti) return err('GANTI_SANDI');
  const { pelaku, aktif } = sesi;
  if (!pelaku || !aktif) return err('TANPA_PERAN');
  if (pelaku.instansiId === null) return err('NOT_FOUND');
  const scope = { instansiId: pelaku.instansiId, penggunaId: pelaku.penggunaId, zonaWaktu: aktif.zonaWaktu };
  const { instansiId, zonaWaktu } = scope;
  return readTenant<Result<T, TolakBaca>>(scope, async (tx) => {
    const boleh = await guard(tx, pelaku, izin, sumber);
    if (!boleh.ok) return boleh;
    const value = await fn(tx, { pelaku, instansiId, zonaWaktu });
    return value === null ? err('NOT_FOUND') : ok(value);
  });
}
