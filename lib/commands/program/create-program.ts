import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { pilihInstrumen } from '@/lib/commands/program/pilih-instrumen';

import { insertProgram } from '@/lib/db/repo/program';
import { ok } from '@/lib/domain/result';
import type { CreateProgramInput } from '@/lib/schemas/program';

/** Creates the program of one year. One program per instansi and year. */
export const createProgram: Perintah<CreateProgramInput, { programId: string }> = async (
  tx,
  _pelaku,
  input,
) => {
  const pilihan = await pilihInstrumen(tx, input);
  if (!pilihan.ok) return pilihan;
  const instrumen = pilihan.value;
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
