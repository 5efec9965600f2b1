import 'server-only';
import type { Tx } from '@/lib/db/tenant';

/** A unit kerja. `jalur` runs from the root to the unit itself. Days are ISO. */
export interface BarisUnit {
  readonly id: string;
  readonly indukId: string | null;
  readonly jalur: readonly string[];
  readonly nama: string;
  readonly singkatan: string | null;
  readonly jenis: string;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly versi: number;
}

/** The unit of this id; null when this instansi has none such. */
export async function findUnit(tx: Tx, id: string): Promise<BarisUnit | null> {
  const [baris] = await tx.db.$queryRaw<BarisUnit[]>`
    SELECT id, induk_id AS "indukId", jalur, nama, singkatan, jenis::text AS jenis, mulai::text AS mulai,
           selesai::text AS selesai, versi
      FROM unit_kerja WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
  return baris ?? null;
}

/** Units of this instansi in tree order by name; `bawah` limits them to one unit and those below it. */
export function listUnit(tx: Tx, bawah: string | null = null): Promise<BarisUnit[]> {
  return tx.db.$queryRaw<BarisUnit[]>`
    SELECT id, induk_id AS "indukId", jalur, nama, singkatan, jenis::text AS jenis, mulai::text AS mulai,
           selesai::text AS selesai, versi
      FROM unit_kerja
     WHERE instansi_id = ${tx.instansiId}::uuid AND (${bawah}::uuid IS NULL OR jalur @> ARRAY[${bawah}::uuid])
     ORDER BY cardinality(jalur), nama`;
}
