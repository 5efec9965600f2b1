import 'server-only';
import type { z } from 'zod';
import { type Sesi, sesiKini } from '@/lib/access/kini';
import { parseInput } from '@/lib/actions/parse-input';
import { isUnavailable } from '@/lib/db/errors';
import { newId } from '@/lib/db/id';
import type { Result } from '@/lib/domain/result';
import type { Galat, HasilAksi } from '@/lib/errors/app-error';
import { galatPengguna } from '@/lib/errors/messages';
import { log } from '@/lib/log';

/** An action on one's own account (context, password): bound to the session, not to an instansi. */
export interface DefinisiAksiAkun<S extends z.ZodType, T> {
  readonly nama: string;
  readonly input: S;
  /** Open also to a person who must still change the first password. */
  readonly saatWajibGanti?: boolean;
  readonly run: (sesi: Sesi, input: z.output<S>) => Promise<Result<T, Galat>>;
}

const terdaftar = new WeakSet<object>();

/** Makes a server action for one's own account. The second way through the door, for what has no tenant. */
export function defineAccountAction<S extends z.ZodType, T>(
  definisi: DefinisiAksiAkun<S, T>,
): (input: z.input<S>) => Promise<HasilAksi<T>> {
  const aksi = async (raw: z.input<S>): Promise<HasilAksi<T>> => {
    try {
      const sesi = await sesiKini();
      if (!sesi) return { ok: false, error: galatPengguna({ code: 'UNAUTHENTICATED' }) };
      if (sesi.wajibGanti && !definisi.saatWajibGanti)
        return { ok: false, error: galatPengguna({ code: 'GANTI_SANDI' }) };
      const parsed = parseInput(definisi.input, raw);
      if (!parsed.ok) return { ok: false, error: galatPengguna(parsed.error) };
      const hasil = await definisi.run(sesi, parsed.value);
      return hasil.ok ? { ok: true, data: hasil.value } : { ok: false, error: galatPengguna(hasil.error) };
    } catch (error) {
      const eventId = newId();
      log().error({ aksi: definisi.nama, eventId, err: error }, 'account action failed');
      return {
        ok: false,
        error: galatPengguna({ code: isUnavailable(error) ? 'UNAVAILABLE' : 'INTERNAL' }, eventId),
      };
    }
  };
  terdaftar.add(aksi);
  return aksi;
}

/** True for an action made by defineAccountAction (read by the architecture tests). */
export function isAccountAction(fungsi: object): boolean {
  return terdaftar.has(fungsi);
}
