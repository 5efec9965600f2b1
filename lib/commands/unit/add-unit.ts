import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { newId } from '@/lib/db/id';
import { findUnit, insertUnitList, lockSusunan } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import type { AddUnitInput } from '@/lib/schemas/unit';

/** Adds one unit below another, or directly below the instansi. */
export const addUnit: Perintah<AddUnitInput, { unitId: string }> = async (tx, _pelaku, input) => {
  await lockSusunan(tx);
  const induk = input.indukId === null ? null : await findUnit(tx, input.indukId);
  if (input.indukId !== null && !induk) return err({ code: 'NOT_FOUND' });
  if (induk?.selesai)
    return err({ code: 'INVALID_INPUT', fields: { indukId: 'Unit ini sudah ditutup. Pilih unit lain.' } });
  const id = newId();
  await insertUnitList(tx, [{ ...input, id, jalur: [...(induk?.jalur ?? []), id] }]);
  return ok({
    data: { unitId: id },
    events: [
      {
        jenis: 'unit_ditambahkan',
        objek: 'unit_kerja',
        objekId: id,
        unitId: id,
        data: { nama: input.nama, indukId: input.indukId },
      },
    ],
  });
};
