import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import { listLangkah, upsertLangkah } from '@/lib/db/repo/usulan';
import { bolehCatatLangkah } from '@/lib/domain/program/langkah';
import { err, ok } from '@/lib/domain/result';
import type { RecordLangkahInput } from '@/lib/schemas/usulan';

/** Enters the result of one TPN step of a unit under evaluation, in the order of the regulation (F77). */
export const recordLangkah: Perintah<RecordLangkahInput, { versi: number }> = async (tx, _pelaku, input) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  if (k.tahap !== 'penilaian') return err({ code: 'TAHAP_BERBEDA' });
  if (input.tanggal > tx.hariIni) {
    return err({ code: 'INVALID_INPUT', fields: { tanggal: 'Tanggal ini belum tiba.' } });
  }
  const ada = await listLangkah(tx, k.id);
  const boleh = bolehCatatLangkah(input.langkah, Object.fromEntries(ada.map((l) => [l.langkah, l.hasil])));
  if (!boleh.ok) return err({ code: boleh.error.code, detail: { kodeList: boleh.error.langkah } });
  const { keikutsertaanId: _id, ...langkah } = input;
  if (!(await upsertLangkah(tx, k.id, langkah))) return err({ code: 'STALE_VERSION' });
  return ok({
    data: { versi: input.versi + 1 },
    events: [
      {
        jenis: 'langkah_tpn_dicatat',
        objek: 'keikutsertaan',
        objekId: k.id,
        unitId: k.unitId,
        data: { langkah: input.langkah, hasil: input.hasil, tanggal: input.tanggal },
      },
    ],
  });
};
