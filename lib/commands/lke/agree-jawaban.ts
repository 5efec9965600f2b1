import 'server-only';
import { faktaKunci } from '@/lib/commands/lke/fakta-kunci';
import { scoreAndStore } from '@/lib/commands/lke/score-and-store';
import type { Perintah } from '@/lib/commands/perintah';
import { listJawaban, lkeByPenilai, lockLke, upsertJawaban } from '@/lib/db/repo/lke';
import { bolehUbahJawaban } from '@/lib/domain/lke/kunci-lke';
import { err, ok } from '@/lib/domain/result';
import type { AgreeJawabanInput } from '@/lib/schemas/jawaban';

/** One answer that an agreement wrote, with the version that taking it back needs. */
export interface Persetujuan {
  readonly kode: string;
  readonly versi: number;
}

/** TPI agrees with the unit on the chosen butir at once: only those that TPI has not scored yet change. */
export const agreeJawaban: Perintah<
  AgreeJawabanInput,
  { disetujui: readonly Persetujuan[]; total: number; terjawab: number }
> = async (tx, pelaku, input) => {
  const lke = await lockLke(tx, input.lkeId);
  if (lke?.penilai !== 'tpi') return err({ code: 'NOT_FOUND' });
  const boleh = bolehUbahJawaban(faktaKunci(tx, lke, null));
  if (!boleh.ok) return err({ code: boleh.error });

  const unit = (await lkeByPenilai(tx, lke.keikutsertaanId)).unit;
  const milikUnit = new Map((unit ? await listJawaban(tx, unit.id) : []).map((j) => [j.kode, j]));
  const milikTpi = new Map((await listJawaban(tx, lke.id)).map((j) => [j.kode, j]));
  const disetujui: Persetujuan[] = [];
  for (const kode of new Set(input.kode)) {
    const jawaban = milikUnit.get(kode);
    const sudah = milikTpi.get(kode);
    // What waits for the unit is not agreed with in passing.
    if (!jawaban || jawaban.nilai === null || jawaban.dikembalikan !== null) continue;
    if (sudah && sudah.nilai !== null) continue;
    const tulis = { kode, nilai: jawaban.nilai, catatan: sudah?.catatan ?? null, versi: sudah?.versi ?? 0 };
    const versi = await upsertJawaban(tx, lke.id, pelaku.penggunaId, tulis);
    if (versi === null) return err({ code: 'STALE_VERSION' });
    disetujui.push({ kode, versi });
  }
  if (disetujui.length === 0) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  const skor = await scoreAndStore(tx, lke);
  return ok({
    data: { disetujui, total: skor.total, terjawab: skor.terjawab },
    events: [
      {
        jenis: 'jawaban_disetujui_sekaligus',
        objek: 'lke',
        objekId: lke.id,
        unitId: lke.unitId,
        data: { kode: disetujui.map((p) => p.kode) },
      },
    ],
  });
};
