import 'server-only';
import { hashSandi } from '@/lib/auth/sandi';
import { newSandiSekali } from '@/lib/auth/sandi-sekali';
import type { Perintah } from '@/lib/commands/perintah';
import { lockOrangInstansi, setSandiSekali } from '@/lib/db/repo/orang';
import { err, ok } from '@/lib/domain/result';
import type { ResetSandiInput } from '@/lib/schemas/orang';

/**
 * Starts a password anew for a person who serves this instansi only: a random one-time password, shown this
 * once. All their sessions end. One's own password is changed on the account page, with the present one.
 */
export const resetSandi: Perintah<ResetSandiInput, { sandi: string | null }> = async (tx, pelaku, input) => {
  const orang = await lockOrangInstansi(tx, input.penggunaId);
  if (!orang) return err({ code: 'NOT_FOUND' });
  if (orang.demo) return err({ code: 'AKUN_DEMO' });
  if (orang.bersama) return err({ code: 'AKUN_BERSAMA' });
  if (!orang.aktif || orang.id === pelaku.penggunaId) return err({ code: 'FORBIDDEN' });
  const sandi = newSandiSekali();
  await setSandiSekali(tx, orang.id, await hashSandi(sandi));
  return ok({
    data: { sandi },
    simpan: { sandi: null },
    events: [{ jenis: 'sandi_disetel_ulang', objek: 'pengguna', objekId: orang.id, unitId: null, data: {} }],
  });
};
