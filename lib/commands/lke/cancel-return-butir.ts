import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { clearDikembalikan, listJawaban, lockLke } from '@/lib/db/repo/lke';
import { err, ok } from '@/lib/domain/result';
import type { ButirInput } from '@/lib/schemas/jawaban';

/** TPI no longer waits for the unit on this butir: its answer is locked again as it stands. */
export const cancelReturnButir: Perintah<ButirInput, null> = async (tx, _pelaku, input) => {
  const lke = await lockLke(tx, input.lkeId);
  if (lke?.penilai !== 'unit') return err({ code: 'NOT_FOUND' });
  if (lke.tahap !== 'pembangunan') return err({ code: 'LKE_TAHAP' });
  const jawaban = (await listJawaban(tx, lke.id)).find((j) => j.kode === input.kode);
  if (!jawaban) return err({ code: 'BUTIR_TIDAK_DIKENAL', detail: { kode: input.kode } });
  if (jawaban.dikembalikan === null) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  await clearDikembalikan(tx, lke.id, input.kode);
  return ok({
    data: null,
    events: [
      {
        jenis: 'pengembalian_dibatalkan',
        objek: 'lke',
        objekId: lke.id,
        unitId: lke.unitId,
        data: { kode: input.kode, alasan: jawaban.dikembalikan },
      },
    ],
  });
};
