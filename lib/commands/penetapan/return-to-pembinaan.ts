import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { moveTahap } from '@/lib/commands/program/move-tahap';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import { err, ok } from '@/lib/domain/result';
import type { ReturnToPembinaanInput } from '@/lib/schemas/usulan';

/** A unit that failed with TPN goes back to building, with the reason it will work on. */
export const returnToPembinaan: Perintah<ReturnToPembinaanInput, null> = async (tx, pelaku, input) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  const pindah = await moveTahap(tx, k, 'bina_kembali', {
    penggunaId: pelaku.penggunaId,
    alasan: input.alasan,
  });
  return pindah.ok ? ok({ data: null, events: [pindah.value] }) : pindah;
};
