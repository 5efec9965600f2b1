import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { lockOrangInstansi, lockPenggunaOf, updatePengguna } from '@/lib/db/repo/orang';
import { err, ok } from '@/lib/domain/result';
import type { UpdateOrangInput } from '@/lib/schemas/orang';

/** Corrects name, address and number of a person who serves this instansi only. */
export const updateOrang: Perintah<UpdateOrangInput, { versi: number }> = async (tx, _pelaku, input) => {
  const orang = await lockOrangInstansi(tx, input.penggunaId);
  if (!orang) return err({ code: 'NOT_FOUND' });
  if (orang.demo) return err({ code: 'AKUN_DEMO' });
  if (orang.bersama) return err({ code: 'AKUN_BERSAMA' });
  const { nama, surel, nip } = input;
  const lain = (await lockPenggunaOf(tx, [surel], nip === null ? [] : [nip])).filter(
    (p) => p.id !== orang.id,
  );
  if (lain.some((p) => p.surel === surel)) {
    return err({ code: 'INVALID_INPUT', fields: { surel: 'Surel ini sudah dipakai akun lain.' } });
  }
  if (lain.length > 0) {
    return err({ code: 'INVALID_INPUT', fields: { nip: 'NIP ini sudah dipakai akun lain.' } });
  }
  if (!(await updatePengguna(tx, orang.id, input.versi, { nama, surel, nip }))) {
    return err({ code: 'STALE_VERSION', detail: { versi: orang.versi } });
  }
  return ok({
    data: { versi: input.versi + 1 },
    events: [
      {
        jenis: 'pengguna_diubah',
        objek: 'pengguna',
        objekId: orang.id,
        unitId: null,
        data: {
          sebelum: { nama: orang.nama, surel: orang.surel, nip: orang.nip },
          sesudah: { nama, surel, nip },
        },
      },
    ],
  });
};
