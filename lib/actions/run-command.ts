import 'server-only';
import { z } from 'zod';
import { guard } from '@/lib/access/guard';
import type { Sesi } from '@/lib/access/kini';
import type { SumberDaya } from '@/lib/access/sumber-daya';
import { parseInput } from '@/lib/actions/parse-input';
import type { Perintah } from '@/lib/commands/perintah';
import { insertPeristiwa, sidikJari } from '@/lib/db/audit';
import { isUnavailable, isUniqueViolation } from '@/lib/db/errors';
import { newId } from '@/lib/db/id';
import { claimPermintaan, finishPermintaan } from '@/lib/db/repo/permintaan';
import { type Tx, withTenant } from '@/lib/db/tenant';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Izin } from '@/lib/domain/wewenang/izin';
import type { Pelaku } from '@/lib/domain/wewenang/peran';
import type { Galat, HasilAksi } from '@/lib/errors/app-error';
import { galatPengguna } from '@/lib/errors/messages';
import { log } from '@/lib/log';

/** The definition of one action, as given to defineAction and defineRoute. */
export interface DefinisiAksi<S extends z.ZodType, T> {
  /** Unique name, used in the request ledger, the log and the test registry. */
  readonly nama: string;
  readonly input: S;
  readonly permission: Izin;
  readonly resource: (input: z.output<S>) => SumberDaya;
  readonly command: Perintah<z.output<S>, T>;
}

const kunciSchema = z.uuid();

/**
 * The door for changes, in order: session → input → tenant and permission → one transaction with the
 * command, its events and its request key. A replay of `kunci` gives the first answer and does nothing.
 */
export async function runCommand<S extends z.ZodType, T>(
  definisi: DefinisiAksi<S, T>,
  sesi: Sesi | null,
  raw: unknown,
  kunci: unknown,
): Promise<HasilAksi<T>> {
  if (!sesi) return tolak({ code: 'UNAUTHENTICATED' });
  if (sesi.wajibGanti) return tolak({ code: 'GANTI_SANDI' });
  const { pelaku, aktif } = sesi;
  if (!pelaku || !aktif) return tolak({ code: 'TANPA_PERAN' });
  const kunciSah = kunciSchema.safeParse(kunci);
  const parsed = parseInput(definisi.input, raw);
  if (!parsed.ok) return tolak(parsed.error);
  if (!kunciSah.success)
    return tolak({ code: 'INVALID_INPUT', fields: { _: 'Permintaan tanpa kunci. Muat ulang halaman.' } });

  const sumber = definisi.resource(parsed.value);
  // A platform action makes a new instansi: its id is the request key, so that a replay meets its first run.
  const instansiId = sumber.jenis === 'platform' ? kunciSah.data : pelaku.instansiId;
  if (instansiId === null) return tolak({ code: 'NOT_FOUND' });
  try {
    const hasil = await withTenant<T, Galat>(
      { instansiId, penggunaId: pelaku.penggunaId, zonaWaktu: aktif.zonaWaktu },
      (tx) => jalankan(definisi, tx, pelaku, sumber, parsed.value, kunciSah.data),
    );
    if (!hasil.ok) {
      log().info(
        { aksi: definisi.nama, code: hasil.error.code, pengguna: pelaku.penggunaId },
        'command refused',
      );
      return tolak(hasil.error);
    }
    return { ok: true, data: hasil.value };
  } catch (error) {
    if (isUniqueViolation(error)) return tolak({ code: 'ALREADY_EXISTS' });
    const eventId = newId();
    log().error({ aksi: definisi.nama, eventId, err: error }, 'command failed');
    return {
      ok: false,
      error: galatPengguna({ code: isUnavailable(error) ? 'UNAVAILABLE' : 'INTERNAL' }, eventId),
    };
  }
}

async function jalankan<S extends z.ZodType, T>(
  definisi: DefinisiAksi<S, T>,
  tx: Tx,
  pelaku: Pelaku,
  sumber: SumberDaya,
  input: z.output<S>,
  kunci: string,
): Promise<Result<T, Galat>> {
  const boleh = await guard(tx, pelaku, definisi.permission, sumber);
  if (!boleh.ok) return err({ code: boleh.error });
  const masukanHash = sidikJari(input);
  const awal = await claimPermintaan(tx, pelaku.penggunaId, kunci, definisi.nama, masukanHash);
  if (awal.jenis === 'ulang') {
    const sama = awal.aksi === definisi.nama && awal.masukanHash === masukanHash;
    return sama ? ok(awal.hasil as T) : err({ code: 'REQUEST_KEY_REUSED' });
  }
  const hasil = await definisi.command(tx, pelaku, input);
  if (!hasil.ok) return hasil;
  await insertPeristiwa(tx, pelaku.peran, hasil.value.events);
  await finishPermintaan(tx, pelaku.penggunaId, kunci, hasil.value.simpan ?? hasil.value.data);
  return ok(hasil.value.data);
}

function tolak(galat: Galat): { ok: false; error: ReturnType<typeof galatPengguna> } {
  return { ok: false, error: galatPengguna(galat) };
}
