import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { insertJabatan } from '@/lib/db/repo/jabatan';
import { findUnit } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import type { AddJabatanInput } from '@/lib/schemas/orang';

/** Adds a jabatan of the instansi or of one unit; who stands in it is entered as dated periods. */
export const addJabatan: Perintah<AddJabatanInput, { jabatanId: string }> = async (tx, _pelaku, input) => {
  if (input.unitId !== null && !(await findUnit(tx, input.unitId))) return err({ code: 'NOT_FOUND' });
  const jabatanId = await insertJabatan(tx, input.nama, input.unitId);
  return ok({
    data: { jabatanId },
    events: [
      {
        jenis: 'jabatan_ditambahkan',
        objek: 'jabatan',
        objekId: jabatanId,
        unitId: input.unitId,
        data: { nama: input.nama },
      },
    ],
  });
};
