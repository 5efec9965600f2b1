import 'server-only';
import type { Perintah } from '@/lib/commands/perintah';
import { moveTahap } from '@/lib/commands/program/move-tahap';
import { newId } from '@/lib/db/id';
import { insertLke } from '@/lib/db/repo/lke';
import {
  type BarisKeikutsertaan,
  findProgram,
  lockKeikutsertaan,
  setMembangunSejak,
} from '@/lib/db/repo/program';
import type { Tx } from '@/lib/db/tenant';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Pelaku } from '@/lib/domain/wewenang/peran';
import type { Galat } from '@/lib/errors/app-error';
import type { StartPembangunanInput } from '@/lib/schemas/program';

/** Moves one locked, declared unit into building and gives it its own empty worksheet of the program's instrumen. */
export async function mulaiUnit(
  tx: Tx,
  pelaku: Pelaku,
  k: BarisKeikutsertaan,
  dokumen: string | null,
): Promise<Result<{ lkeId: string; event: PeristiwaBaru }, Galat>> {
  const program = await findProgram(tx, k.programId);
  if (!program) return err({ code: 'NOT_FOUND' });
  const pindah = await moveTahap(tx, k, 'mulai_pembangunan', { penggunaId: pelaku.penggunaId, dokumen });
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
  return ok({ lkeId, event: pindah.value });
}

/** Starts building in a declared unit. */
export const startPembangunan: Perintah<StartPembangunanInput, { lkeId: string }> = async (
  tx,
  pelaku,
  input,
) => {
  const k = await lockKeikutsertaan(tx, input.keikutsertaanId);
  if (!k) return err({ code: 'NOT_FOUND' });
  const mulai = await mulaiUnit(tx, pelaku, k, input.dokumen);
  if (!mulai.ok) return mulai;
  return ok({ data: { lkeId: mulai.value.lkeId }, events: [mulai.value.event] });
};
