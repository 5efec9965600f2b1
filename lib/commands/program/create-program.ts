import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { listInstrumen } from '@/lib/db/repo/instrumen';
import { insertProgram } from '@/lib/db/repo/program';
import { err, ok } from '@/lib/domain/result';
import type { CreateProgramInput } from '@/lib/schemas/program';

/** Creates the program of one year. One program per instansi and year. */
export const createProgram: Perintah<CreateProgramInput, { programId: string }> = async (
  tx,
  _pelaku,
  input,
) => {
  const instrumen = (await listInstrumen(tx)).find(
    (i) => i.id === input.instrumenId && i.versi === input.instrumenVersi,
  );
  if (!instrumen) return err({ code: 'INVALID_INPUT', fields: { instrumenId: 'Pilih LKE dari daftar.' } });
  const programId = await insertProgram(tx, input);
  return ok({
    data: { programId },
    events: [
      {
        jenis: 'program_dibuat',
        objek: 'program',
        objekId: programId,
        unitId: null,
        data: { tahun: input.tahun, instrumen: `${instrumen.id}@${instrumen.versi}` },
      },
    ],
  });
};
