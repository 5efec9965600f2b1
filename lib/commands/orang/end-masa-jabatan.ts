import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockJabatan, lockMasaJabatan, setMasaSelesai } from '@/lib/db/repo/jabatan';
import { err, ok } from '@/lib/domain/result';
import type { EndMasaJabatanInput } from '@/lib/schemas/orang';

/** Ends a period in a jabatan with its last day. A period that has a last day already may only be shortened. */
export const endMasaJabatan: Perintah<EndMasaJabatanInput, { selesai: string }> = async (
  tx,
  _pelaku,
  input,
) => {
  const masa = await lockMasaJabatan(tx, input.masaId);
  const jabatan = masa && (await lockJabatan(tx, masa.jabatanId));
  if (!masa || !jabatan) return err({ code: 'NOT_FOUND' });
  const { selesai } = input;
  if (selesai < masa.mulai) {
    return err({ code: 'INVALID_INPUT', fields: { selesai: 'Hari terakhir mendahului hari pertama.' } });
  }
  if (masa.selesai !== null && masa.selesai <= selesai) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  await setMasaSelesai(tx, masa.id, selesai);
  return ok({
    data: { selesai },
    events: [
      {
        jenis: 'masa_jabatan_diakhiri',
        objek: 'jabatan',
        objekId: masa.jabatanId,
        unitId: jabatan.unitId,
        data: { jabatan: jabatan.nama, nama: masa.nama, selesai },
      },
    ],
  });
};
