import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { findUnit, lockSusunan, setUnitSelesai } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import type { ReopenUnitInput } from '@/lib/schemas/unit';

/** Takes a closing back. The peran that ended with the unit stay ended: giving them is a decision of its own. */
export const reopenUnit: Perintah<ReopenUnitInput, { versi: number }> = async (tx, _pelaku, input) => {
  await lockSusunan(tx);
  const unit = await findUnit(tx, input.unitId);
  if (!unit) return err({ code: 'NOT_FOUND' });
  if (unit.versi !== input.versi) return err({ code: 'STALE_VERSION', detail: { versi: unit.versi } });
  if (unit.selesai === null) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  const induk = unit.indukId === null ? null : await findUnit(tx, unit.indukId);
  if (induk?.selesai) return err({ code: 'UNIT_INDUK_TUTUP' });
  await setUnitSelesai(tx, unit.id, null);
  return ok({
    data: { versi: input.versi + 1 },
    events: [
      {
        jenis: 'unit_dibuka_kembali',
        objek: 'unit_kerja',
        objekId: unit.id,
        unitId: unit.id,
        data: { selesai: unit.selesai },
      },
    ],
  });
};
