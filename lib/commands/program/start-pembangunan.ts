import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { moveTahap } from '@/lib/commands/program/move-tahap';
import { newId } from '@/lib/db/id';
import { insertLke } from '@/lib/db/repo/lke';
import { findProgram, lockKeikutsertaan, setMembangunSejak } from '@/lib/db/repo/program';
import { err, ok } from '@/lib/domain/result';
import type { StartPembangunanInput } from '@/lib/schemas/program';

/** Starts building in a declared unit and gives it its own empty worksheet of the program's instrumen. */
export const startPembangunan: Perintah<StartPembangunanInput, { lkeId: string }> = async (
  tx,
  pelaku,
  input,
) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  const program = await findProgram(tx, k.programId);
  if (!program) return err({ code: 'NOT_FOUND' });
  const pindah = await moveTahap(tx, k, 'mulai_pembangunan', {
    penggunaId: pelaku.penggunaId,
    dokumen: input.dokumen,
  });
  if (!pindah.ok) return pindah;
  await setMembangunSejak(tx, k.id, tx.hariIni);
  const lkeId = newId();
  await insertLke(tx, {
    id: lkeId,
    keikutsertaanId: k.id,
    penilai: 'unit',
    instrumenId: program.instrumenId,
    instrumenVersi: program.instrumenVersi,
  });
  return ok({ data: { lkeId }, events: [pindah.value] });
};
