import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { mulaiUnit } from '@/lib/commands/program/start-pembangunan';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { err, ok } from '@/lib/domain/result';
import type { StartPembangunanManyInput } from '@/lib/schemas/program';

/**
 * Starts building in many declared units at once (S0-12): all of them or, when one is held back, none, so
 * that the list on the screen stays true. Units that build already are left alone.
 */
export const startPembangunanMany: Perintah<StartPembangunanManyInput, { dimulai: number }> = async (
  tx,
  pelaku,
  input,
) => {
  const events: PeristiwaBaru[] = [];
  // Always in the same order, so that two such requests never wait for each other in a circle.
  for (const id of [...new Set(input.keikutsertaanIdList)].sort()) {
    const k = await lockKeikutsertaan(tx, id);
    if (k?.programId !== input.programId) return err({ code: 'NOT_FOUND' });
    if (k.tahap !== 'pencanangan') continue;
    const mulai = await mulaiUnit(tx, pelaku, k, input.dokumen);
    if (!mulai.ok) return err({ ...mulai.error, detail: { ...mulai.error.detail, unit: k.unitNama } });
    events.push(mulai.value.event);
  }
  const [pertama, ...lain] = events;
  if (!pertama) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  return ok({ data: { dimulai: events.length }, events: [pertama, ...lain] });
};
