import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockPenugasan, setPenugasanSelesai } from '@/lib/db/repo/penugasan';
import { err, ok } from '@/lib/domain/result';
import { hariSebelum } from '@/lib/domain/tanggal';
import type { EndPenugasanInput } from '@/lib/schemas/orang';

/** Ends the assignment of a TPN evaluator from a day on; no session can act in it from then. */
export const endPenugasan: Perintah<EndPenugasanInput, { selesai: string }> = async (tx, _pelaku, input) => {
  const g = await lockPenugasan(tx, input.penugasanId);
  if (!g) return err({ code: 'NOT_FOUND' });
  if (g.versi !== input.versi) return err({ code: 'STALE_VERSION', detail: { versi: g.versi } });
  if (input.berhentiMulai < g.mulai) {
    return err({
      code: 'INVALID_INPUT',
      fields: { berhentiMulai: 'Penugasan ini baru mulai sesudah tanggal itu.' },
    });
  }
  const selesai = hariSebelum(input.berhentiMulai);
  if (g.selesai !== null && g.selesai <= selesai) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  await setPenugasanSelesai(tx, g.id, selesai);
  return ok({
    data: { selesai },
    events: [
      {
        jenis: 'penugasan_diakhiri',
        objek: 'penugasan',
        objekId: g.id,
        unitId: null,
        data: { penggunaId: g.penggunaId, programId: g.programId, selesai },
      },
    ],
  });
};
