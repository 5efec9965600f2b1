import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import {
  adaAdminLain,
  isAdminInstansi,
  lockOrangInstansi,
  revokeSesiPengguna,
  setPenggunaAktif,
} from '@/lib/db/repo/orang';
import { err, ok } from '@/lib/domain/result';
import type { SetAktifInput } from '@/lib/schemas/orang';

/** Closes or opens the account of a person who serves this instansi only. Closing ends all sessions at once. */
export const setAktif: Perintah<SetAktifInput, { versi: number }> = async (tx, pelaku, input) => {
  const orang = await lockOrangInstansi(tx, input.penggunaId);
  if (!orang) return err({ code: 'NOT_FOUND' });
  if (orang.demo) return err({ code: 'AKUN_DEMO' });
  if (orang.bersama) return err({ code: 'AKUN_BERSAMA' });
  if (orang.id === pelaku.penggunaId) return err({ code: 'FORBIDDEN' });
  if (orang.aktif === input.aktif) return err({ code: 'TIDAK_ADA_PERUBAHAN' });
  if (
    !input.aktif &&
    (await isAdminInstansi(tx, orang.id)) &&
    !(await adaAdminLain(tx, { penggunaId: orang.id }, tx.hariIni))
  ) {
    return err({ code: 'ADMIN_TERAKHIR' });
  }
  if (!(await setPenggunaAktif(tx, orang.id, input.versi, input.aktif))) {
    return err({ code: 'STALE_VERSION', detail: { versi: orang.versi } });
  }
  if (!input.aktif) await revokeSesiPengguna(tx, orang.id);
  return ok({
    data: { versi: input.versi + 1 },
    events: [
      {
        jenis: input.aktif ? ('pengguna_diaktifkan' as const) : ('pengguna_dinonaktifkan' as const),
        objek: 'pengguna',
        objekId: orang.id,
        unitId: null,
        data: {},
      },
    ],
  });
};
