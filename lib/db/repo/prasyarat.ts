import 'server-only';
import { newId } from '@/lib/db/id';
import type { BarisFakta } from '@/lib/db/repo/program';
import type { Tx } from '@/lib/db/tenant';

/** The fact as it stands, locked for the rest of the transaction; null while nobody has recorded it. */
export async function lockFakta(
  tx: Tx,
  programId: string,
  keikutsertaanId: string | null,
  kode: string,
): Promise<BarisFakta | null> {
  const [baris] = await tx.db.$queryRaw<BarisFakta[]>`
    SELECT id, keikutsertaan_id AS "keikutsertaanId", kode, nilai, per_tanggal::text AS "perTanggal", sumber,
           dikecualikan, versi
      FROM fakta_prasyarat
     WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid AND kode = ${kode}
       AND keikutsertaan_id IS NOT DISTINCT FROM ${keikutsertaanId}::uuid
       FOR UPDATE`;
  return baris ?? null;
}

/** Writes a fact if its version still is the one seen (0 for none); returns id and new version, or null when stale. */
export async function upsertFakta(
  tx: Tx,
  isi: Omit<BarisFakta, 'id'> & { readonly programId: string },
): Promise<{ id: string; versi: number } | null> {
  const [baris] = await tx.db.$queryRaw<{ id: string; versi: number }[]>`
    INSERT INTO fakta_prasyarat AS f (instansi_id, id, program_id, keikutsertaan_id, kode, nilai, per_tanggal, sumber,
                                      dikecualikan)
    SELECT ${tx.instansiId}::uuid, ${newId()}::uuid, ${isi.programId}::uuid, ${isi.keikutsertaanId}::uuid, ${isi.kode},
           ${JSON.stringify(isi.nilai)}::jsonb, ${isi.perTanggal}::date, ${isi.sumber}, ${isi.dikecualikan}
     WHERE ${isi.versi} = 0 OR EXISTS (
       SELECT 1 FROM fakta_prasyarat x WHERE x.instansi_id = ${tx.instansiId}::uuid
          AND x.program_id = ${isi.programId}::uuid AND x.kode = ${isi.kode}
          AND x.keikutsertaan_id IS NOT DISTINCT FROM ${isi.keikutsertaanId}::uuid)
    ON CONFLICT ON CONSTRAINT fakta_prasyarat_satu DO UPDATE SET
      nilai = excluded.nilai, per_tanggal = excluded.per_tanggal, sumber = excluded.sumber,
      dikecualikan = excluded.dikecualikan, versi = f.versi + 1, diubah_pada = now()
      WHERE f.versi = ${isi.versi}
    RETURNING id, versi`;
  return baris ?? null;
}
