import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { listJawaban, lkeByPenilai, lockLke, setDikembalikan } from '@/lib/db/repo/lke';
import { err, ok } from '@/lib/domain/result';
import type { ReturnButirInput } from '@/lib/schemas/jawaban';

/** TPI sends one butir of a sent LKE back: the unit may change just this answer while the rest stays locked. */
export const returnButir: Perintah<ReturnButirInput, null> = async (tx, _pelaku, input) => {
  const lke = await lockLke(tx, input.lkeId);
  if (lke?.penilai !== 'unit') return err({ code: 'NOT_FOUND' });
  if (lke.tahap !== 'pembangunan') return err({ code: 'LKE_TAHAP' });
  if (lke.status !== 'terkirim') return err({ code: 'LKE_BELUM_TERKIRIM' });
  const tpi = (await lkeByPenilai(tx, lke.keikutsertaanId)).tpi;
  if (tpi?.status === 'disahkan') return err({ code: 'LKE_DISAHKAN' });
  const ada = (await listJawaban(tx, lke.id)).some((j) => j.kode === input.kode);
  if (!ada) return err({ code: 'BUTIR_TIDAK_DIKENAL', detail: { kode: input.kode } });
  await setDikembalikan(tx, lke.id, input.kode, input.alasan);
  return ok({
    data: null,
    events: [
      {
        jenis: 'butir_dikembalikan',
        objek: 'lke',
        objekId: lke.id,
        unitId: lke.unitId,
        data: { kode: input.kode, alasan: input.alasan },
      },
    ],
  });
};
