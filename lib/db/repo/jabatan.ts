import 'server-only';
import { newId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';
import type { KapasitasJabatan, Masa } from '@/lib/domain/orang/masa-jabatan';

/** Adds a jabatan and returns its id. A second one of the same name violates its key. */
export async function insertJabatan(tx: Tx, nama: string, unitId: string | null): Promise<string> {
  const id = newId();
  await tx.db.$executeRaw`
    INSERT INTO jabatan (instansi_id, id, unit_id, nama)
    VALUES (${tx.instansiId}::uuid, ${id}::uuid, ${unitId}::uuid, ${nama})`;
  return id;
}

/** A jabatan, locked with all its periods, so that two holders cannot be entered at once. */
export async function lockJabatan(
  tx: Tx,
  id: string,
): Promise<{ nama: string; unitId: string | null; masa: Masa[] } | null> {
  const [jabatan] = await tx.db.$queryRaw<{ nama: string; unitId: string | null }[]>`
    SELECT nama, unit_id AS "unitId" FROM jabatan
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  if (!jabatan) return null;
  const masa = await tx.db.$queryRaw<Masa[]>`
    SELECT kapasitas::text AS kapasitas, mulai::text AS mulai, selesai::text AS selesai
      FROM masa_jabatan WHERE instansi_id = ${tx.instansiId}::uuid AND jabatan_id = ${id}::uuid`;
  return { ...jabatan, masa };
}

export interface MasaBaru extends Masa {
  readonly jabatanId: string;
  readonly nama: string;
  readonly dasar: string | null;
}

/** Enters who stands in a jabatan from when on; returns the id. */
export async function insertMasaJabatan(tx: Tx, isi: MasaBaru): Promise<string> {
  const id = newId();
  await tx.db.$executeRaw`
    INSERT INTO masa_jabatan (instansi_id, id, jabatan_id, nama, kapasitas, mulai, selesai, dasar)
    VALUES (${tx.instansiId}::uuid, ${id}::uuid, ${isi.jabatanId}::uuid, ${isi.nama},
            ${isi.kapasitas}::kapasitas_jabatan, ${isi.mulai}::date, ${isi.selesai}::date, ${isi.dasar})`;
  return id;
}

/** One period, locked; null when this instansi has none such. */
export async function lockMasaJabatan(
  tx: Tx,
  id: string,
): Promise<{ id: string; jabatanId: string; nama: string; mulai: string; selesai: string | null } | null> {
  const [baris] = await tx.db.$queryRaw<
    { id: string; jabatanId: string; nama: string; mulai: string; selesai: string | null }[]
  >`
    SELECT id, jabatan_id AS "jabatanId", nama, mulai::text AS mulai, selesai::text AS selesai
      FROM masa_jabatan WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return baris ?? null;
}

/** Sets the last day of a period. */
export async function setMasaSelesai(tx: Tx, id: string, selesai: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE masa_jabatan SET selesai = ${selesai}::date
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}

/** A jabatan with its periods, the newest first. */
export interface BarisJabatan {
  readonly id: string;
  readonly nama: string;
  readonly unitNama: string | null;
  readonly masa: readonly {
    readonly id: string;
    readonly nama: string;
    readonly kapasitas: KapasitasJabatan;
    readonly mulai: string;
    readonly selesai: string | null;
    readonly dasar: string | null;
  }[];
}

/** Every jabatan of this instansi by name. */
export function listJabatan(tx: Tx): Promise<BarisJabatan[]> {
  return tx.db.$queryRaw<BarisJabatan[]>`
    SELECT j.id, j.nama, u.nama AS "unitNama",
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'nama', m.nama, 'kapasitas', m.kapasitas,
                              'mulai', m.mulai, 'selesai', m.selesai, 'dasar', m.dasar) ORDER BY m.mulai DESC, m.id)
                       FROM masa_jabatan m
                      WHERE m.instansi_id = j.instansi_id AND m.jabatan_id = j.id), '[]') AS masa
      FROM jabatan j
      LEFT JOIN unit_kerja u ON u.instansi_id = j.instansi_id AND u.id = j.unit_id
     WHERE j.instansi_id = ${tx.instansiId}::uuid
     ORDER BY lower(j.nama), j.id`;
}
