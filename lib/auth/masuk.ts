import 'server-only';
import { createHash } from 'node:crypto';
import { cekSandi, hashSandi, perluHashUlang } from '@/lib/auth/sandi';
import { MASA_SANDI_SEKALI_HARI } from '@/lib/auth/sandi-sekali';
import { hashToken, MASA_SESI_DETIK, newToken } from '@/lib/auth/token';
import { findAkun, insertPeristiwaAkun, updateSandiHash } from '@/lib/db/repo/akun';
import { hapusPercobaan, hitungPercobaan } from '@/lib/db/repo/batas-laju';
import { insertSesi } from '@/lib/db/repo/sesi';
import { err, ok, type Result } from '@/lib/domain/result';
import { env } from '@/lib/env';

/** Five tries in fifteen minutes, then a growing wait; a stranger can slow an account but never lock it. */
const LAJU_MASUK = { maksimum: 5, jendelaDetik: 15 * 60, tundaMaksDetik: 42 };

export interface SesiBaru {
  readonly penggunaId: string;
  readonly token: string;
}

/**
 * Signs a person in by e-mail or NIP and password and opens a session. SANDI_SALAH does not say which of
 * the two was wrong; RATE_LIMITED carries no hint either. Demo accounts work in demo mode only.
 */
export async function masuk(
  pengenal: string,
  sandi: string,
  alamat: string | null,
): Promise<Result<SesiBaru, 'SANDI_SALAH' | 'RATE_LIMITED'>> {
  const kunci = `masuk:${createHash('sha256')
    .update(`${pengenal.toLowerCase()}\n${alamat ?? ''}`)
    .digest('base64url')}`;
  if ((await hitungPercobaan(kunci, LAJU_MASUK)) > 0) {
    await insertPeristiwaAkun('masuk_ditolak', null, { sebab: 'laju' });
    return err('RATE_LIMITED');
  }
  const akun = await findAkun(pengenal, MASA_SANDI_SEKALI_HARI);
  const cocok = await cekSandi(akun?.sandiHash ?? null, sandi);
  if (!akun || !cocok || !akun.aktif || akun.kedaluwarsa || (akun.demo && !env().demo)) {
    await insertPeristiwaAkun('masuk_ditolak', akun?.id ?? null, {
      sebab: akun && cocok ? (akun.kedaluwarsa ? 'kedaluwarsa' : 'nonaktif') : 'sandi',
    });
    return err('SANDI_SALAH');
  }
  if (akun.sandiHash && perluHashUlang(akun.sandiHash))
    await updateSandiHash(akun.id, await hashSandi(sandi));
  const token = newToken();
  await insertSesi(hashToken(token), akun.id, MASA_SESI_DETIK);
  await hapusPercobaan(kunci);
  await insertPeristiwaAkun('masuk', akun.id, {});
  return ok({ penggunaId: akun.id, token });
}
