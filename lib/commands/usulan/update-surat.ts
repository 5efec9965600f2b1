import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockUsulan, updateSuratUsulan } from '@/lib/db/repo/usulan';
import { err, ok } from '@/lib/domain/result';
import type { UpdateSuratInput } from '@/lib/schemas/usulan';

/** Fills in letter number, day, SPTJM and contact of a draft letter. */
export const updateSurat: Perintah<UpdateSuratInput, { versi: number }> = async (tx, _pelaku, input) => {
  const lama = await lockUsulan(tx, input.usulanId);
  if (!lama) return err({ code: 'NOT_FOUND' });
  if (lama.status !== 'draf') return err({ code: 'USULAN_SUDAH_DIKIRIM' });
  const { usulanId, versi, ...surat } = input;
  if (!(await updateSuratUsulan(tx, usulanId, versi, surat))) {
    return err({ code: 'STALE_VERSION', detail: { versi: lama.versi } });
  }
  const { nomorSurat, tanggalSurat, nomorSptjm, narahubung } = lama;
  return ok({
    data: { versi: versi + 1 },
    events: [
      {
        jenis: 'usulan_diubah',
        objek: 'usulan',
        objekId: usulanId,
        unitId: null,
        data: { sebelum: { nomorSurat, tanggalSurat, nomorSptjm, narahubung }, sesudah: surat },
      },
    ],
  });
};
