import 'server-only';
import { loadFaktaTransisi } from '@/lib/db/repo/kesiapan';
import { type BarisKeikutsertaan, moveTahap as writeMove } from '@/lib/db/repo/program';
import type { Tx } from '@/lib/db/tenant';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { applyTransisi } from '@/lib/domain/program/apply-transisi';
import type { KodeTransisi } from '@/lib/domain/program/transisi';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Galat } from '@/lib/errors/app-error';

/**
 * Makes one move of the lifecycle table for a locked keikutsertaan: gathers the facts, asks the guards,
 * writes stage and history, and returns the event. The only code that changes `tahap`.
 */
export async function moveTahap(
  tx: Tx,
  k: BarisKeikutsertaan,
  kode: KodeTransisi,
  isi: { penggunaId: string; dokumen?: string | null; alasan?: string | null },
): Promise<Result<PeristiwaBaru, Galat>> {
  const fakta = await loadFaktaTransisi(tx, k, isi.alasan ?? null);
  const hasil = applyTransisi(k.tahap, kode, fakta);
  if (!hasil.ok) return err({ code: hasil.error.code, detail: { halangan: hasil.error.halangan } });
  const dokumen = isi.dokumen ?? null;
  const alasan = isi.alasan ?? null;
  await writeMove(tx, k, { transisi: kode, ke: hasil.value, penggunaId: isi.penggunaId, dokumen, alasan });
  return ok({
    jenis: 'tahap_berpindah',
    objek: 'keikutsertaan',
    objekId: k.id,
    unitId: k.unitId,
    data: { transisi: kode, dari: k.tahap, ke: hasil.value, dokumen, alasan },
  });
}
