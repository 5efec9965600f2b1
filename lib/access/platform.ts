import 'server-only';
import type { Sesi } from '@/lib/access/kini';
import { hashSandi } from '@/lib/auth/sandi';
import { newSandiSekali } from '@/lib/auth/sandi-sekali';
import { insertPeristiwaAkun } from '@/lib/db/repo/akun';
import { resetSandiAkun } from '@/lib/db/repo/platform';
import { err, ok, type Result } from '@/lib/domain/result';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import type { Galat } from '@/lib/errors/app-error';

/**
 * Starts a password anew for anybody but the managers of the platform: for people of several instansi and
 * for an instansi whose only admin is locked out. Needs the exact e-mail address or NIP; tells nothing of
 * the account. The one-time password is shown this once.
 */
export async function setelUlangSandi(
  sesi: Sesi,
  { pengenal }: { pengenal: string },
): Promise<Result<{ sandi: string }, Galat>> {
  if (!sesi.pelaku || !punyaIzin(sesi.pelaku.peran, 'platform.kelola')) return err({ code: 'FORBIDDEN' });
  const sandi = newSandiSekali();
  const penggunaId = await resetSandiAkun(pengenal, await hashSandi(sandi));
  if (!penggunaId) {
    return err({
      code: 'INVALID_INPUT',
      fields: { pengenal: 'Tidak ada akun yang dapat disetel ulang dengan surel atau NIP ini.' },
    });
  }
  await insertPeristiwaAkun('sandi_disetel_ulang', penggunaId, { oleh: sesi.penggunaId });
  return ok({ sandi });
}
