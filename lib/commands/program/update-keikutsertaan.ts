import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockKeikutsertaan, updateKeikutsertaan as write } from '@/lib/db/repo/program';
import { err, ok } from '@/lib/domain/result';
import type { UpdateKeikutsertaanInput } from '@/lib/schemas/program';

/** Changes target, building day and earlier predicate of a unit, until it has been proposed. */
export const updateKeikutsertaan: Perintah<UpdateKeikutsertaanInput, { versi: number }> = async (
  tx,
  _pelaku,
  input,
) => {
  const lama = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!lama) return err({ code: 'NOT_FOUND' });
  if (lama.tahap !== 'pencanangan' && lama.tahap !== 'pembangunan') return err({ code: 'TAHAP_BERBEDA' });
  const { keikutsertaanId, versi, ...isi } = input;
  const fields = periksa(isi, tx.hariIni);
  if (Object.keys(fields).length > 0) return err({ code: 'INVALID_INPUT', fields });
  if (!(await write(tx, keikutsertaanId, versi, isi)))
    return err({ code: 'STALE_VERSION', detail: { versi: lama.versi } });
  const sebelum = Object.fromEntries(Object.keys(isi).map((k) => [k, lama[k as keyof typeof isi]]));
  return ok({
    data: { versi: versi + 1 },
    events: [
      {
        jenis: 'keikutsertaan_diubah',
        objek: 'keikutsertaan',
        objekId: lama.id,
        unitId: lama.unitId,
        data: { sebelum, sesudah: isi },
      },
    ],
  });
};

/** Days that cannot be, by field: in the future, without the predicate they belong to, or out of order. */
function periksa(
  isi: Omit<UpdateKeikutsertaanInput, 'keikutsertaanId' | 'versi'>,
  hariIni: string,
): Record<string, string> {
  const salah: Record<string, string> = {};
  for (const kolom of ['membangunSejak', 'predikatSejak', 'dicabutPada'] as const)
    if ((isi[kolom] ?? '') > hariIni) salah[kolom] = 'Tanggal ini belum tiba.';
  if (isi.predikatSejak !== null && isi.predikatAwal === null)
    salah.predikatAwal ??= 'Pilih predikatnya, atau kosongkan tanggalnya.';
  if (isi.dicabutPada !== null && isi.predikatSejak !== null && isi.dicabutPada < isi.predikatSejak)
    salah.dicabutPada ??= 'Pencabutan mendahului penetapannya.';
  return salah;
}
