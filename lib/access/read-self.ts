import 'server-only';
import { type Sesi, sesiKini } from '@/lib/access/kini';
import type { TolakBaca } from '@/lib/access/read-as';
import { err, ok, type Result } from '@/lib/domain/result';
import { type Izin, punyaIzin } from '@/lib/domain/wewenang/izin';

/** The door for reads that belong to no instansi (the platform, the permission table): session → permission → `fn`. */
export async function readSelf<T>(
  izin: Izin,
  fn: (sesi: Sesi) => Promise<T> | T,
): Promise<Result<T, TolakBaca>> {
  const sesi = await sesiKini();
  if (!sesi) return err('UNAUTHENTICATED');
  if (!sesi.pelaku || !punyaIzin(sesi.pelaku.peran, izin)) return err('FORBIDDEN');
  return ok(await fn(sesi));
}
