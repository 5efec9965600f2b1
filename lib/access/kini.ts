import 'server-only';
import { getSesi, type Sesi, sesiOfToken } from '@/lib/auth/session';
import { namaCookieSesi } from '@/lib/auth/token';

/** The session of this request; null for a visitor. The rest of the app reaches auth only through here. */
export function sesiKini(): Promise<Sesi | null> {
  return getSesi();
}

/** The session behind the Cookie header of a raw request (route handlers and their tests). */
export function sesiOfCookie(header: string | null): Promise<Sesi | null> {
  const nama = namaCookieSesi();
  const pasangan = (header ?? '').split(/;\s*/).find((p) => p.startsWith(`${nama}=`));
  return sesiOfToken(pasangan?.slice(nama.length + 1));
}

export type { Sesi } from '@/lib/auth/session';
