import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { newId } from '@/lib/db/id';
import { insertPencanangan } from '@/lib/db/repo/pencanangan';
import { findUnit } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import type { RecordPencananganInput } from '@/lib/schemas/program';

/** Records the declaration of the instansi or of one unit, with or without a ceremony (90/2021 Lampiran I Bab II.B). */
export const recordPencanangan: Perintah<RecordPencananganInput, { pencananganId: string }> = async (
  tx,
  _pelaku,
  input,
) => {
  if (input.unitId !== null && !(await findUnit(tx, input.unitId))) return err({ code: 'NOT_FOUND' });
  const pencananganId = newId();
  await insertPencanangan(tx, pencananganId, input);
  return ok({
    data: { pencananganId },
    events: [
      {
        jenis: 'pencanangan_dicatat',
        objek: 'pencanangan',
        objekId: pencananganId,
        unitId: input.unitId,
        data: { tanggal: input.tanggal, moda: input.moda, pihak: input.pihak.length },
      },
    ],
  });
};
