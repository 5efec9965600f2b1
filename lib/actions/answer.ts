import 'server-only';
import type { GalatPengguna, HasilAksi, KodeGalat } from '@/lib/errors/app-error';
import { galatPengguna } from '@/lib/errors/messages';

const STATUS: Readonly<Partial<Record<KodeGalat, number>>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  GANTI_SANDI: 403,
  TANPA_PERAN: 403,
  CROSS_SITE: 403,
  NOT_FOUND: 404,
  TOO_LARGE: 413,
  INVALID_INPUT: 422,
  JAWABAN_TIDAK_SAH: 422,
  BUTIR_TIDAK_DIKENAL: 422,
  RATE_LIMITED: 429,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

const JANGAN_SIMPAN = 'no-store';
const SIMPAN_SELAMANYA = 'private, max-age=31536000, immutable';

/**
 * A result as a JSON answer with a fitting status; 409 for every conflict with the state of the data. A
 * success that is `tetap` never changes under its address, so the browser may keep it.
 */
export function jawab(hasil: HasilAksi<unknown>, tetap = false): Response {
  const status = hasil.ok ? 200 : (STATUS[hasil.error.code] ?? 409);
  const simpan = hasil.ok && tetap ? SIMPAN_SELAMANYA : JANGAN_SIMPAN;
  return Response.json(hasil, { status, headers: { 'cache-control': simpan } });
}

/** An expected failure as the browser gets it. */
export function galat(code: KodeGalat): { ok: false; error: GalatPengguna } {
  return { ok: false, error: galatPengguna({ code }) };
}
