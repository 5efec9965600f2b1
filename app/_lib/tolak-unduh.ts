import type { TolakBaca } from '@/lib/access/read-as';

const STATUS: Readonly<Record<TolakBaca, number>> = {
  UNAUTHENTICATED: 401,
  GANTI_SANDI: 403,
  TANPA_PERAN: 403,
  FORBIDDEN: 403,
  NOT_FOUND: 404,
};

/** The empty answer of a download that its reader may not have. */
export function tolakUnduh(sebab: TolakBaca): Response {
  return new Response(null, { status: STATUS[sebab], headers: { 'cache-control': 'no-store' } });
}
