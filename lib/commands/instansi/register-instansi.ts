import 'server-only';
import { akunOrangList } from '@/lib/commands/orang/akun-orang';
import type { Perintah } from '@/lib/commands/perintah';
import { insertInstansi } from '@/lib/db/repo/instansi';
import { insertKeanggotaanList } from '@/lib/db/repo/orang';
import { err, ok } from '@/lib/domain/result';
import { hariDi } from '@/lib/domain/waktu';
import type { RegisterInstansiInput } from '@/lib/schemas/instansi';

export interface InstansiTerdaftar {
  readonly instansiId: string;
  readonly akun: 'baru' | 'ada';
  readonly sandi: string | null;
}

/** Registers an instansi with its first admin. The transaction's tenant is the new instansi itself. */
export const registerInstansi: Perintah<RegisterInstansiInput, InstansiTerdaftar> = async (
  tx,
  _pelaku,
  input,
) => {
  const { nama, namaPendek, kode, jenis, zonaWaktu } = input;
  await insertInstansi(tx, { nama, namaPendek, kode, jenis, zonaWaktu });
  const hasil = await akunOrangList(tx, [
    { nama: input.adminNama, surel: input.adminSurel, nip: input.adminNip },
  ]);
  if (!hasil.ok) {
    const field = { nama: 'adminNama', surel: 'adminSurel', nip: 'adminNip' } as const;
    const fields = Object.fromEntries(hasil.error.map((s) => [field[s.field], s.kalimat]));
    return err({ code: 'INVALID_INPUT', fields });
  }
  const [akun] = hasil.value.akun;
  if (!akun) throw new Error('one identity gives one account');
  const [keanggotaanId] = await insertKeanggotaanList(tx, [
    {
      penggunaId: akun.penggunaId,
      peran: 'admin_instansi',
      unitId: null,
      jabatan: null,
      mulai: hariDi(zonaWaktu, tx.now),
    },
  ]);
  if (!keanggotaanId) throw new Error('one keanggotaan gives one id');
  const data = { instansiId: tx.instansiId, akun: akun.akun, sandi: akun.sandi };
  return ok({
    data,
    simpan: { ...data, sandi: null },
    events: [
      {
        jenis: 'instansi_didaftarkan',
        objek: 'instansi',
        objekId: tx.instansiId,
        unitId: null,
        data: { nama },
      },
      ...hasil.value.events,
      {
        jenis: 'keanggotaan_diberikan',
        objek: 'keanggotaan',
        objekId: keanggotaanId,
        unitId: null,
        data: { penggunaId: akun.penggunaId, peran: 'admin_instansi', unitId: null },
      },
    ],
  });
};
