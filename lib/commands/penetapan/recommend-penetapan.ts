import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { moveTahap } from '@/lib/commands/program/move-tahap';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import { err, ok } from '@/lib/domain/result';
import type { RecommendInput } from '@/lib/schemas/usulan';

/** TPN recommends the unit for decision: all steps passed, its score endorsed and every threshold met. */
export const recommendPenetapan: Perintah<RecommendInput, null> = async (tx, pelaku, input) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  const pindah = await moveTahap(tx, k, 'rekomendasikan', {
    penggunaId: pelaku.penggunaId,
    dokumen: input.dokumen,
  });
  return pindah.ok ? ok({ data: null, events: [pindah.value] }) : pindah;
};
