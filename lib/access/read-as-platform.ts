import 'server-only';
import { sesiKini } from '@/lib/access/kini';
import type { TolakBaca } from '@/lib/access/read-as';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Izin, punyaIzin } from '@/lib/domain/wewenang/izin';
import type { Pelaku } from '@/lib/domain/wewenang/peran';

/** The door for reads that belong to no instansi: session → permission → `fn`. */
export async function readAsPlatform<T>(
  izin: Izin,
  fn: (pelaku: Pelaku) => Promise<T>,
): Promise<Result<T, TolakBaca>> {
  const sesi = await sesiKini();
  if (!sesi) return err('UNAUTHENTICATED');
  if (sesi.wajibGanti) return err('GANTI_SANDI');
  if (!sesi.pelaku) return err('TANPA_PERAN');
  if (!punyaIzin(sesi.pelaku.peran, izin)) return err('FORBIDDEN');
  return ok(await fn(sesi.pelaku));
}
