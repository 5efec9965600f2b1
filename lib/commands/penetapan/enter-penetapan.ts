import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockKeikutsertaan } from '@/lib/db/repo/program';
import { findPenetapanOf, upsertPenetapan } from '@/lib/db/repo/usulan';
import { err, ok } from '@/lib/domain/result';
import type { EnterPenetapanInput } from '@/lib/schemas/usulan';

/** Enters the Minister's decision on a recommended unit. It takes effect when somebody else publishes it. */
export const enterPenetapan: Perintah<EnterPenetapanInput, { penetapanId: string }> = async (
  tx,
  pelaku,
  input,
) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  if (k.tahap !== 'penetapan') return err({ code: 'TAHAP_BERBEDA' });
  if (input.tanggal > tx.hariIni) {
    return err({ code: 'INVALID_INPUT', fields: { tanggal: 'Tanggal keputusan belum tiba.' } });
  }
  if (input.keputusan !== 'pembinaan' && input.keputusan !== k.target) {
    return err({
      code: 'INVALID_INPUT',
      fields: { keputusan: `Unit ini diusulkan untuk ${k.target}. Pilih ${k.target} atau pembinaan.` },
    });
  }
  const ada = await findPenetapanOf(tx, k.id);
  if (ada?.status === 'diterbitkan') return err({ code: 'PENETAPAN_SUDAH_TERBIT' });
  if ((ada?.versi ?? 0) !== input.versi)
    return err({ code: 'STALE_VERSION', detail: { versi: ada?.versi ?? 0 } });
  const id = await upsertPenetapan(tx, { ...input, diusulkanOleh: pelaku.penggunaId });
  if (id === null) return err({ code: 'STALE_VERSION' });
  const { keputusan, nomor, tanggal } = input;
  return ok({
    data: { penetapanId: id },
    events: [
      {
        jenis: 'penetapan_dimasukkan',
        objek: 'penetapan',
        objekId: id,
        unitId: k.unitId,
        data: { keputusan, nomor, tanggal },
      },
    ],
  });
};
