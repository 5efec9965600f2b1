import 'server-only';
import { akunOrangList } from '@/lib/commands/orang/akun-orang';
import type { Perintah } from '@/lib/commands/perintah';
import { insertKeanggotaanList, listPeranBerlaku } from '@/lib/db/repo/orang';
import { findUnit } from '@/lib/db/repo/unit';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { err, ok } from '@/lib/domain/result';
import { isPeranUnit } from '@/lib/domain/wewenang/peran';
import type { AddOrangInput } from '@/lib/schemas/orang';

/** What the admin gets back: whether the account is new, and the one-time password, this once. */
export interface OrangDitambahkan {
  readonly keanggotaanId: string;
  readonly akun: 'baru' | 'ada';
  /** Null for a person with an account of their own, and in the answer to a repeated request. */
  readonly sandi: string | null;
}

/** Gives a person a peran. A person without an account gets one, with a one-time password. */
export const addOrang: Perintah<AddOrangInput, OrangDitambahkan> = async (tx, _pelaku, input) => {
  const unitId = isPeranUnit(input.peran) ? input.unitId : null;
  const unit = unitId === null ? null : await findUnit(tx, unitId);
  if (unitId !== null && !unit) return err({ code: 'NOT_FOUND' });
  if (unit?.selesai)
    return err({ code: 'INVALID_INPUT', fields: { unitId: 'Unit ini sudah ditutup. Pilih unit lain.' } });
  const hasil = await akunOrangList(tx, [input]);
  if (!hasil.ok) {
    const fields = Object.fromEntries(hasil.error.map((s) => [s.field, s.kalimat]));
    return err({ code: 'INVALID_INPUT', fields });
  }
  const [akun] = hasil.value.akun;
  if (!akun) throw new Error('one identity gives one account');
  const dipegang = await listPeranBerlaku(tx);
  if (
    dipegang.some((k) => k.penggunaId === akun.penggunaId && k.peran === input.peran && k.unitId === unitId)
  ) {
    return err({ code: 'ALREADY_EXISTS', fields: { peran: 'Orang ini sudah memegang peran ini.' } });
  }
  const { peran, jabatan, mulai } = input;
  const [keanggotaanId] = await insertKeanggotaanList(tx, [
    { penggunaId: akun.penggunaId, peran, unitId, jabatan, mulai },
  ]);
  if (!keanggotaanId) throw new Error('one keanggotaan gives one id');
  const diberikan: PeristiwaBaru = {
    jenis: 'keanggotaan_diberikan',
    objek: 'keanggotaan',
    objekId: keanggotaanId,
    unitId,
    data: { penggunaId: akun.penggunaId, peran, unitId },
  };
  const data = { keanggotaanId, akun: akun.akun, sandi: akun.sandi };
  return ok({ data, simpan: { ...data, sandi: null }, events: [diberikan, ...hasil.value.events] });
};
