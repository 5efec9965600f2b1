import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { insertMasaJabatan, lockJabatan } from '@/lib/db/repo/jabatan';
import { periksaMasa, type TolakMasa } from '@/lib/domain/orang/masa-jabatan';
import { err, ok } from '@/lib/domain/result';
import type { AddMasaJabatanInput } from '@/lib/schemas/orang';

const SALAH: Readonly<Record<TolakMasa, Readonly<Record<string, string>>>> = {
  SELESAI_SEBELUM_MULAI: { selesai: 'Hari terakhir mendahului hari pertama.' },
  PLH_TANPA_SELESAI: { selesai: 'Plh. dan a.n. hanya untuk sementara: tulis hari terakhirnya.' },
  JABATAN_TERISI: {
    mulai: 'Jabatan ini sudah ada pemegangnya pada masa itu. Akhiri dahulu masa yang sedang berjalan.',
  },
};

/** Enters who stands in a jabatan, in which capacity, from when to when (S2-1, S3-11). */
export const addMasaJabatan: Perintah<AddMasaJabatanInput, { masaId: string }> = async (
  tx,
  _pelaku,
  input,
) => {
  const jabatan = await lockJabatan(tx, input.jabatanId);
  if (!jabatan) return err({ code: 'NOT_FOUND' });
  const sah = periksaMasa(input, jabatan.masa);
  if (!sah.ok) return err({ code: 'INVALID_INPUT', fields: SALAH[sah.error] });
  const masaId = await insertMasaJabatan(tx, input);
  const { nama, kapasitas, mulai, selesai } = input;
  return ok({
    data: { masaId },
    events: [
      {
        jenis: 'masa_jabatan_dicatat',
        objek: 'jabatan',
        objekId: input.jabatanId,
        unitId: jabatan.unitId,
        data: { jabatan: jabatan.nama, nama, kapasitas, mulai, selesai },
      },
    ],
  });
};
