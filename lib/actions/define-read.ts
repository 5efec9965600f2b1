import 'server-only';
import type { z } from 'zod';
import type { TolakBaca } from '@/lib/access/read-as';
import { galat, jawab } from '@/lib/actions/answer';
import { parseInput } from '@/lib/actions/parse-input';
import { isUnavailable } from '@/lib/db/errors';
import { newId } from '@/lib/db/id';
import type { Result } from '@/lib/domain/result';
import { galatPengguna } from '@/lib/errors/messages';
import { log } from '@/lib/log';

/** The definition of one read over HTTP. `baca` is a query of lib/queries, which checks permission itself. */
export interface DefinisiBaca<S extends z.ZodType, T> {
  /** Unique name, used in the log and the test registry. */
  readonly nama: string;
  readonly input: S;
  readonly baca: (input: z.output<S>) => Promise<Result<T, TolakBaca>>;
  /** The address names the content, so what it gives never changes and the browser may keep it. */
  readonly tetap?: boolean;
}

const terdaftar = new WeakMap<object, DefinisiBaca<z.ZodType, unknown>>();

/** A GET route for data that a screen fetches on demand. The search parameters are the input. */
export function defineRead<S extends z.ZodType, T>(
  definisi: DefinisiBaca<S, T>,
): (request: Request) => Promise<Response> {
  const handler = async (request: Request): Promise<Response> => {
    const parsed = parseInput(definisi.input, Object.fromEntries(new URL(request.url).searchParams));
    if (!parsed.ok) return jawab(galat('INVALID_INPUT'));
    try {
      const hasil = await definisi.baca(parsed.value);
      return jawab(hasil.ok ? { ok: true, data: hasil.value } : galat(hasil.error), definisi.tetap);
    } catch (error) {
      const eventId = newId();
      log().error({ baca: definisi.nama, eventId, err: error }, 'read failed');
      const code = isUnavailable(error) ? 'UNAVAILABLE' : 'INTERNAL';
      return jawab({ ok: false, error: galatPengguna({ code }, eventId) });
    }
  };
  terdaftar.set(handler, definisi as unknown as DefinisiBaca<z.ZodType, unknown>);
  return handler;
}

/** The definition behind a GET route, or undefined when it was not made here (read by the tests). */
export function bacaanOf(fungsi: object): DefinisiBaca<z.ZodType, unknown> | undefined {
  return terdaftar.get(fungsi);
}
