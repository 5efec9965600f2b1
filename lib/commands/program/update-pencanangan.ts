import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { findPencanangan, updatePencanangan as write } from '@/lib/db/repo/pencanangan';
import { err, ok } from '@/lib/domain/result';
import type { UpdatePencananganInput } from '@/lib/schemas/program';

/** Corrects or completes a recorded declaration; what it said before stays in the audit trail. */
export const updatePencanangan: Perintah<UpdatePencananganInput, { versi: number }> = async (
  tx,
  _pelaku,
  input,
) => {
  const lama = await findPencanangan(tx, input.pencananganId);
  if (!lama) return err({ code: 'NOT_FOUND' });
  const { pencananganId: _id, versi, ...sesudah } = input;
  if (!(await write(tx, lama.id, versi, sesudah))) {
    return err({ code: 'STALE_VERSION', detail: { versi: lama.versi } });
  }
  const { tanggal, tempat, moda, naskah, publikasi, pihak } = lama;
  return ok({
    data: { versi: versi + 1 },
    events: [
      {
        jenis: 'pencanangan_diubah',
        objek: 'pencanangan',
        objekId: lama.id,
        unitId: lama.unitId,
        data: { sebelum: { tanggal, tempat, moda, naskah, publikasi, pihak }, sesudah },
      },
    ],
  });
};
