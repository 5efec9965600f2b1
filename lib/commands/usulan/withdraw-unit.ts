import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { moveTahap } from '@/lib/commands/program/move-tahap';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import { deleteUsulanUnit, findUsulanOf, touchUsulan } from '@/lib/db/repo/usulan';
import { err, ok } from '@/lib/domain/result';
import type { WithdrawUnitInput } from '@/lib/schemas/usulan';

/** Takes a unit out of a letter that has not been sent, with a reason; it goes on building. */
export const withdrawUnit: Perintah<WithdrawUnitInput, null> = async (tx, pelaku, input) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  const usulan = await findUsulanOf(tx, k.id);
  const pindah = await moveTahap(tx, k, 'tarik_usulan', {
    penggunaId: pelaku.penggunaId,
    alasan: input.alasan,
  });
  if (!pindah.ok) return pindah;
  if (usulan) {
    await deleteUsulanUnit(tx, usulan.id, k.id);
    await touchUsulan(tx, usulan.id);
  }
  return ok({ data: null, events: [pindah.value] });
};
