import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { findUnit, updateUnit as write } from '@/lib/db/repo/unit';
import { err, ok } from '@/lib/domain/result';
import type { UpdateUnitInput } from '@/lib/schemas/unit';

/** Changes name, short name and kind of a unit. Its history stays under the same unit. */
export const updateUnit: Perintah<UpdateUnitInput, { versi: number }> = async (tx, _pelaku, input) => {
  const lama = await findUnit(tx, input.unitId);
  if (!lama) return err({ code: 'NOT_FOUND' });
  const isi = { nama: input.nama, singkatan: input.singkatan, jenis: input.jenis };
  if (!(await write(tx, lama.id, input.versi, isi))) {
    return err({ code: 'STALE_VERSION', detail: { versi: lama.versi } });
  }
  return ok({
    data: { versi: input.versi + 1 },
    events: [
      {
        jenis: 'unit_diubah',
        objek: 'unit_kerja',
        objekId: lama.id,
        unitId: lama.id,
        data: { sebelum: { nama: lama.nama, singkatan: lama.singkatan, jenis: lama.jenis }, sesudah: isi },
      },
    ],
  });
};
