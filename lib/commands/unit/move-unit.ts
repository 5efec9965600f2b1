import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { findUnit, lockSusunan, moveUnit as write } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import { isMelingkar } from '@/lib/domain/unit/susunan';
import type { MoveUnitInput } from '@/lib/schemas/unit';

/** Hangs a unit with everything below it under another parent, or directly below the instansi. */
export const moveUnit: Perintah<MoveUnitInput, { versi: number; dipindahkan: number }> = async (
  tx,
  _pelaku,
  input,
) => {
  await lockSusunan(tx);
  const unit = await findUnit(tx, input.unitId);
  const induk = input.indukId === null ? null : await findUnit(tx, input.indukId);
  if (!unit || (input.indukId !== null && !induk)) return err({ code: 'NOT_FOUND' });
  if (unit.versi !== input.versi) return err({ code: 'STALE_VERSION', detail: { versi: unit.versi } });
  if (unit.indukId === input.indukId) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  if (induk && isMelingkar(unit.id, induk.jalur)) return err({ code: 'INDUK_MELINGKAR' });
  if (induk?.selesai)
    return err({ code: 'INVALID_INPUT', fields: { indukId: 'Unit ini sudah ditutup. Pilih unit lain.' } });
  const dipindahkan = await write(tx, unit, input.indukId, induk?.jalur ?? []);
  return ok({
    data: { versi: input.versi + 1, dipindahkan },
    events: [
      {
        jenis: 'unit_diubah',
        objek: 'unit_kerja',
        objekId: unit.id,
        unitId: unit.id,
        data: { sebelum: { indukId: unit.indukId }, sesudah: { indukId: input.indukId } },
      },
    ],
  });
};
