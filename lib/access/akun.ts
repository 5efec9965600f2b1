import 'server-only';
import type { Sesi } from '@/lib/access/kini';
import { KALIMAT_SANDI, periksaSandi } from '@/lib/auth/kebijakan-sandi';
import { cekSandi, hashSandi } from '@/lib/auth/sandi';
import { changeSandi, findAkunSaya, insertPeristiwaAkun } from '@/lib/db/repo/akun';
import { hapusPercobaan, hitungPercobaan } from '@/lib/db/repo/batas-laju';
import { revokeSesiOf } from '@/lib/db/repo/sesi';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Galat } from '@/lib/errors/app-error';

/** Guessing the present password from an open session is slowed like sign-in itself. */
const LAJU_GANTI = { maksimum: 5, jendelaDetik: 15 * 60, tundaMaksDetik: 42 };

export interface GantiSandi {
  /** Null only while the first password must be changed. */
  readonly sandiLama: string | null;
  readonly sandiBaru: string;
}

/**
 * Changes one's own password and ends all other sessions. Asks for the present one, except right after
 * signing in with a one-time password. Demo accounts are shared and keep theirs.
 */
export async function gantiSandi(
  sesi: Sesi,
  input: GantiSandi,
): Promise<Result<{ sesiDiakhiri: number }, Galat>> {
  const akun = await findAkunSaya(sesi.penggunaId);
  if (!akun) return err({ code: 'UNAUTHENTICATED' });
  if (akun.demo) return err({ code: 'AKUN_DEMO' });
  if (!akun.wajibGanti) {
    const laju = `sandi:${sesi.penggunaId}`;
    if ((await hitungPercobaan(laju, LAJU_GANTI)) > 0) return err({ code: 'RATE_LIMITED' });
    if (!(await cekSandi(akun.sandiHash, input.sandiLama ?? ''))) {
      return err({ code: 'INVALID_INPUT', fields: { sandiLama: 'Kata sandi sekarang tidak cocok.' } });
    }
    await hapusPercobaan(laju);
  }
  const tempat = sesi.konteks.flatMap((k) => [k.instansiNama ?? '', k.unitNama ?? '']);
  const sah = await periksaSandi(input.sandiBaru, [akun.nama, akun.surel, akun.nip ?? '', ...tempat]);
  if (!sah.ok) return err({ code: 'SANDI_LEMAH', fields: { sandiBaru: KALIMAT_SANDI[sah.error] } });
  if (await cekSandi(akun.sandiHash, input.sandiBaru)) {
    return err({
      code: 'INVALID_INPUT',
      fields: { sandiBaru: 'Pakai kata sandi yang berbeda dari yang sekarang.' },
    });
  }
  const dicabut = await changeSandi(
    sesi.penggunaId,
    akun.sandiHash,
    await hashSandi(input.sandiBaru),
    sesi.tokenHash,
  );
  if (dicabut === null) return err({ code: 'STALE_VERSION' });
  await insertPeristiwaAkun('sandi_diganti', sesi.penggunaId, { sesiDiakhiri: dicabut });
  return ok({ sesiDiakhiri: dicabut });
}

/** Ends one's own sessions on every device; `termasukIni` also the one that asks. */
export async function akhiriSesi(
  sesi: Sesi,
  { termasukIni }: { termasukIni: boolean },
): Promise<Result<{ sesiDiakhiri: number }, Galat>> {
  const sesiDiakhiri = await revokeSesiOf(sesi.penggunaId, termasukIni ? null : sesi.tokenHash);
  await insertPeristiwaAkun('sesi_diakhiri', sesi.penggunaId, { sesiDiakhiri, termasukIni });
  return ok({ sesiDiakhiri });
}
