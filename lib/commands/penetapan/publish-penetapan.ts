import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockPenetapan, setPenetapanTerbit } from '@/lib/db/repo/usulan';
import { err, ok } from '@/lib/domain/result';
import type { PublishPenetapanInput } from '@/lib/schemas/usulan';

/** Publishes a decision that somebody else entered (two-person rule, ASVS 2.3.5). Final. */
export const publishPenetapan: Perintah<PublishPenetapanInput, null> = async (tx, pelaku, input) => {
  const p = await lockPenetapan(tx, input.penetapanId);
  if (!p) return err({ code: 'NOT_FOUND' });
  if (p.status === 'diterbitkan') return err({ code: 'PENETAPAN_SUDAH_TERBIT' });
  if (p.versi !== input.versi) return err({ code: 'STALE_VERSION', detail: { versi: p.versi } });
  if (p.tahap !== 'penetapan') return err({ code: 'TAHAP_BERBEDA' });
  if (p.diusulkanOleh === pelaku.penggunaId) return err({ code: 'DUA_ORANG' });
  await setPenetapanTerbit(tx, p.id, pelaku.penggunaId);
  const { keputusan, nomor, tanggal } = p;
  return ok({
    data: null,
    events: [
      {
        jenis: 'penetapan_diterbitkan',
        objek: 'penetapan',
        objekId: p.id,
        unitId: p.unitId,
        data: { keputusan, nomor, tanggal },
      },
    ],
  });
};
