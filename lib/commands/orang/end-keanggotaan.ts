import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { adaAdminLain, lockKeanggotaan, setKeanggotaanSelesai } from '@/lib/db/repo/orang';
import { err, ok } from '@/lib/domain/result';
import { hariSebelum } from '@/lib/domain/tanggal';
import type { EndKeanggotaanInput } from '@/lib/schemas/orang';

/**
 * Ends a peran from a day on. Contexts are looked up with every request, so from that day no session can act
 * in it. The last admin of an instansi stays.
 */
export const endKeanggotaan: Perintah<EndKeanggotaanInput, { selesai: string }> = async (
  tx,
  _pelaku,
  input,
) => {
  const k = await lockKeanggotaan(tx, input.keanggotaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  if (k.versi !== input.versi) return err({ code: 'STALE_VERSION', detail: { versi: k.versi } });
  const { berhentiMulai } = input;
  if (berhentiMulai < k.mulai) {
    return err({
      code: 'INVALID_INPUT',
      fields: { berhentiMulai: 'Peran ini baru mulai sesudah tanggal itu.' },
    });
  }
  const selesai = hariSebelum(berhentiMulai);
  if (k.selesai !== null && k.selesai <= selesai) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  if (k.peran === 'admin_instansi' && !(await adaAdminLain(tx, { keanggotaanId: k.id }, berhentiMulai))) {
    return err({ code: 'ADMIN_TERAKHIR' });
  }
  await setKeanggotaanSelesai(tx, k.id, selesai);
  return ok({
    data: { selesai },
    events: [
      {
        jenis: 'keanggotaan_diakhiri',
        objek: 'keanggotaan',
        objekId: k.id,
        unitId: k.unitId,
        data: { penggunaId: k.penggunaId, peran: k.peran, selesai },
      },
    ],
  });
};
