import 'server-only';
import { faktaKunci } from '@/lib/commands/lke/fakta-kunci';
import { scoreAndStore } from '@/lib/commands/lke/score-and-store';
import type { Perintah } from '@/lib/commands/perintah';
import { listJawaban, lockLke, upsertJawaban } from '@/lib/db/repo/lke';
import { bolehUbahJawaban } from '@/lib/domain/lke/kunci-lke';
import { err, ok } from '@/lib/domain/result';
import type { UndoAgreeJawabanInput } from '@/lib/schemas/jawaban';

/** Takes an agreement back: what TPI wrote over since then stays as it is. */
export const undoAgreeJawaban: Perintah<
  UndoAgreeJawabanInput,
  { diurungkan: readonly string[]; total: number; terjawab: number }
> = async (tx, pelaku, input) => {
  const lke = await lockLke(tx, input.lkeId);
  if (lke?.penilai !== 'tpi') return err({ code: 'NOT_FOUND' });
  const boleh = bolehUbahJawaban(faktaKunci(tx, lke, null));
  if (!boleh.ok) return err({ code: boleh.error });
  const milikTpi = new Map((await listJawaban(tx, lke.id)).map((j) => [j.kode, j]));
  const diurungkan: string[] = [];
  for (const { kode, versi } of input.daftar) {
    const kini = milikTpi.get(kode);
    if (kini?.versi !== versi || kini.nilai === null) continue;
    const tulis = { kode, nilai: null, catatan: kini.catatan, versi };
    if ((await upsertJawaban(tx, lke.id, pelaku.penggunaId, tulis)) !== null) diurungkan.push(kode);
  }
  if (diurungkan.length === 0) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  const skor = await scoreAndStore(tx, lke);
  return ok({
    data: { diurungkan, total: skor.total, terjawab: skor.terjawab },
    events: [
      {
        jenis: 'persetujuan_diurungkan',
        objek: 'lke',
        objekId: lke.id,
        unitId: lke.unitId,
        data: { kode: diurungkan },
      },
    ],
  });
};
