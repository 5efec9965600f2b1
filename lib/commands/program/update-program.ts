import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { pilihInstrumen } from '@/lib/commands/program/pilih-instrumen';
import { findProgram, programHasLke, updateProgram as writeProgram } from '@/lib/db/repo/program';
import { err, ok } from '@/lib/domain/result';
import type { UpdateProgramInput } from '@/lib/schemas/program';

/** Changes the settings of a program. Year never; the instrumen and blank mode only before the first worksheet. */
export const updateProgram: Perintah<UpdateProgramInput, { versi: number }> = async (tx, _pelaku, input) => {
  const lama = await findProgram(tx, input.programId);
  if (!lama) return err({ code: 'NOT_FOUND' });
  const { isi } = input;
  if (isi.tahun !== lama.tahun) {
    return err({
      code: 'INVALID_INPUT',
      fields: { tahun: 'Tahun program tidak dapat diganti. Buat program baru.' },
    });
  }
  const gantiLke =
    isi.instrumenId !== lama.instrumenId ||
    isi.instrumenVersi !== lama.instrumenVersi ||
    isi.kosong !== lama.kosong;
  if (gantiLke) {
    if (await programHasLke(tx, lama.id)) return err({ code: 'PROGRAM_SUDAH_BERJALAN' });
    const pilihan = await pilihInstrumen(tx, isi);
    if (!pilihan.ok) return pilihan;
  }
  if (!(await writeProgram(tx, lama.id, input.versi, isi))) {
    return err({ code: 'STALE_VERSION', detail: { versi: lama.versi } });
  }
  const { id: _id, versi: _versi, ...sebelum } = lama;
  return ok({
    data: { versi: input.versi + 1 },
    events: [
      {
        jenis: 'program_diubah',
        objek: 'program',
        objekId: lama.id,
        unitId: null,
        data: { sebelum, sesudah: isi },
      },
    ],
  });
};
