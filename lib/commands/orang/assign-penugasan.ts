import 'server-only';
import { akunOrangList } from '@/lib/commands/orang/akun-orang';
import type { Perintah } from '@/lib/commands/perintah';
import { adaPenugasan, insertPenugasan } from '@/lib/db/repo/penugasan';
import { findProgram } from '@/lib/db/repo/program';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { err, ok } from '@/lib/domain/result';
import type { AssignPenugasanInput } from '@/lib/schemas/orang';

export interface PenugasanDiberikan {
  readonly penugasanId: string;
  readonly akun: 'baru' | 'ada';
  readonly sandi: string | null;
}

/** Lets a national evaluator (TPN) into one program, by the number of the letter and for a period. */
export const assignPenugasan: Perintah<AssignPenugasanInput, PenugasanDiberikan> = async (
  tx,
  _pelaku,
  input,
) => {
  const program = await findProgram(tx, input.programId);
  if (!program) return err({ code: 'NOT_FOUND' });
  const hasil = await akunOrangList(tx, [input]);
  if (!hasil.ok) {
    const fields = Object.fromEntries(hasil.error.map((s) => [s.field, s.kalimat]));
    return err({ code: 'INVALID_INPUT', fields });
  }
  const [akun] = hasil.value.akun;
  if (!akun) throw new Error('one identity gives one account');
  if (await adaPenugasan(tx, akun.penggunaId, program.id, input.mulai)) {
    return err({
      code: 'ALREADY_EXISTS',
      fields: { surel: 'Penilai ini sudah ditugaskan pada program ini.' },
    });
  }
  const { nomorSurat, mulai, selesai } = input;
  const penugasanId = await insertPenugasan(tx, {
    penggunaId: akun.penggunaId,
    programId: program.id,
    nomorSurat,
    mulai,
    selesai,
  });
  const diberikan: PeristiwaBaru = {
    jenis: 'penugasan_diberikan',
    objek: 'penugasan',
    objekId: penugasanId,
    unitId: null,
    data: { penggunaId: akun.penggunaId, programId: program.id, nomorSurat },
  };
  const data = { penugasanId, akun: akun.akun, sandi: akun.sandi };
  return ok({ data, simpan: { ...data, sandi: null }, events: [diberikan, ...hasil.value.events] });
};
