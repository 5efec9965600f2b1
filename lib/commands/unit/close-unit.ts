import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { endKeanggotaanUnit } from '@/lib/db/repo/orang';
import { findUnit, halanganTutup, lockSusunan, setUnitSelesai } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import type { CloseUnitInput } from '@/lib/schemas/unit';

/**
 * Closes a unit after its last day; the peran of its people end with it. Held while other units hang below
 * it, or while it is on its way through a running program.
 */
export const closeUnit: Perintah<CloseUnitInput, { versi: number; peranBerakhir: number }> = async (
  tx,
  _pelaku,
  input,
) => {
  await lockSusunan(tx);
  const unit = await findUnit(tx, input.unitId);
  if (!unit) return err({ code: 'NOT_FOUND' });
  if (unit.versi !== input.versi) return err({ code: 'STALE_VERSION', detail: { versi: unit.versi } });
  if (input.selesai < unit.mulai) {
    return err({ code: 'INVALID_INPUT', fields: { selesai: 'Hari terakhir mendahului berdirinya unit.' } });
  }
  const halangan = await halanganTutup(tx, unit.id, input.selesai);
  if (halangan.anak) return err({ code: 'UNIT_PUNYA_ANAK' });
  if (halangan.ikut) return err({ code: 'UNIT_MASIH_IKUT' });
  await setUnitSelesai(tx, unit.id, input.selesai);
  const berakhir = await endKeanggotaanUnit(tx, unit.id, input.selesai);
  return ok({
    data: { versi: input.versi + 1, peranBerakhir: berakhir.length },
    events: [
      {
        jenis: 'unit_ditutup',
        objek: 'unit_kerja',
        objekId: unit.id,
        unitId: unit.id,
        data: { selesai: input.selesai },
      },
      ...berakhir.map((k) => ({
        jenis: 'keanggotaan_diakhiri' as const,
        objek: 'keanggotaan' as const,
        objekId: k.id,
        unitId: unit.id,
        data: { penggunaId: k.penggunaId, peran: k.peran, selesai: input.selesai },
      })),
    ],
  });
};
