import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { listJawaban, lkeByPenilai, lockLke, setStatusLke } from '@/lib/db/repo/lke';
import { err, ok } from '@/lib/domain/result';
import type { LkeInput } from '@/lib/schemas/jawaban';

/** The kepala unit takes a sent LKE back, as long as TPI has not written a single score. */
export const withdrawLke: Perintah<LkeInput, null> = async (tx, _pelaku, input) => {
  const lke = await lockLke(tx, input.lkeId);
  if (lke?.penilai !== 'unit') return err({ code: 'NOT_FOUND' });
  if (lke.tahap !== 'pembangunan') return err({ code: 'LKE_TAHAP' });
  if (lke.status !== 'terkirim') return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  const tpi = (await lkeByPenilai(tx, lke.keikutsertaanId)).tpi;
  if (tpi && (await listJawaban(tx, tpi.id)).length > 0) return err({ code: 'LKE_SUDAH_DINILAI' });
  await setStatusLke(tx, lke.id, 'draf', null, null);
  return ok({
    data: null,
    events: [
      { jenis: 'lke_ditarik', objek: 'lke', objekId: lke.id, unitId: lke.unitId, data: { alasan: null } },
    ],
  });
};
