import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { findProgram, insertKeikutsertaan } from '@/lib/db/repo/program';
import { listUnit } from '@/lib/db/repo/unit';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { err, ok } from '@/lib/domain/result';
import type { EnrollUnitInput } from '@/lib/schemas/program';

/** Enrols units into a program (S0-12: all OPD and kecamatan at once). Those that take part already are left alone. */
export const enrollUnit: Perintah<EnrollUnitInput, { ditambahkan: number }> = async (tx, _pelaku, input) => {
  const program = await findProgram(tx, input.programId);
  if (!program) return err({ code: 'NOT_FOUND' });
  const ada = new Map((await listUnit(tx)).map((u) => [u.id, u]));
  const events: PeristiwaBaru[] = [];
  for (const unitId of new Set(input.unitIdList)) {
    const unit = ada.get(unitId);
    if (!unit || (unit.selesai !== null && unit.selesai < tx.hariIni)) return err({ code: 'NOT_FOUND' });
    const id = await insertKeikutsertaan(tx, { programId: program.id, unitId, target: input.target });
    if (id === null) continue;
    events.push({
      jenis: 'unit_diikutsertakan',
      objek: 'keikutsertaan',
      objekId: id,
      unitId,
      data: { programId: program.id, target: input.target },
    });
  }
  const [pertama, ...lain] = events;
  if (!pertama) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  return ok({ data: { ditambahkan: events.length }, events: [pertama, ...lain] });
};
