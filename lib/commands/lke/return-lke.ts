import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lkeByPenilai, lockLke, setStatusLke } from '@/lib/db/repo/lke';
import { err, ok } from '@/lib/domain/result';
import type { ReturnLkeInput } from '@/lib/schemas/jawaban';

/** TPI sends the whole LKE back to the unit with a reason; TPI's own scores stay for the next round. */
export const returnLke: Perintah<ReturnLkeInput, null> = async (tx, _pelaku, input) => {
  const lke = await lockLke(tx, input.lkeId);
  if (lke?.penilai !== 'unit') return err({ code: 'NOT_FOUND' });
  if (lke.tahap !== 'pembangunan') return err({ code: 'LKE_TAHAP' });
  if (lke.status !== 'terkirim') return err({ code: 'LKE_BELUM_TERKIRIM' });
  const tpi = (await lkeByPenilai(tx, lke.keikutsertaanId)).tpi;
  if (tpi?.status === 'disahkan') return err({ code: 'LKE_DISAHKAN' });
  await setStatusLke(tx, lke.id, 'draf', null, null);
  return ok({
    data: null,
    events: [
      {
        jenis: 'lke_dikembalikan',
        objek: 'lke',
        objekId: lke.id,
        unitId: lke.unitId,
        data: { alasan: input.alasan },
      },
    ],
  });
};
