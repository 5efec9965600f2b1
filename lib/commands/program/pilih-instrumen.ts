import 'server-only';
import { listInstrumen, type RingkasanInstrumen } from '@/lib/db/repo/instrumen';
import type { Tx } from '@/lib/db/tenant';
import { err, ok, type Result } from '@/lib/domain/result';
import type { Galat } from '@/lib/errors/app-error';

/**
 * The published instrumen that a program names. One kept as an archive only (its text is not fully known)
 * serves programs of its own years, never a newer one.
 */
export async function pilihInstrumen(
  tx: Tx,
  isi: { instrumenId: string; instrumenVersi: number; tahun: number },
): Promise<Result<RingkasanInstrumen, Galat>> {
  const instrumen = (await listInstrumen(tx)).find(
    (i) => i.id === isi.instrumenId && i.versi === isi.instrumenVersi,
  );
  if (!instrumen) return err({ code: 'INVALID_INPUT', fields: { instrumenId: 'Pilih LKE dari daftar.' } });
  const { status, berlakuDari, berlakuSampai } = instrumen;
  const masanya =
    isi.tahun >= Number(berlakuDari.slice(0, 4)) &&
    (berlakuSampai === null || isi.tahun <= Number(berlakuSampai.slice(0, 4)));
  return status === 'arsip' && !masanya ? err({ code: 'INSTRUMEN_ARSIP' }) : ok(instrumen);
}
