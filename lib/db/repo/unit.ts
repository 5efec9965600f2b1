import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { JenisUnit } from '@/lib/domain/unit/jenis-unit';

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

/**
 * Holds back other changes of this instansi's tree until the transaction ends: a move must see the tree that
 * it checked for cycles.
 */
export async function lockSusunan(tx: Tx): Promise<void> {
  await tx.db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('susunan:' || ${tx.instansiId}, 0))`;
}

export interface UnitBaru {
  readonly id: string;
  readonly indukId: string | null;
  readonly jalur: readonly string[];
  readonly nama: string;
  readonly singkatan: string | null;
  readonly jenis: JenisUnit;
  readonly mulai: string;
}

/** Adds units, parents before their children. A name twice under one parent violates its key. */
export async function insertUnitList(tx: Tx, daftar: readonly UnitBaru[]): Promise<void> {
  await tx.db.unitKerja.createMany({
    data: daftar.map((u) => ({
      ...u,
      jalur: [...u.jalur],
      instansiId: tx.instansiId,
      mulai: new Date(u.mulai),
    })),
  });
}

/** Changes name, short name and kind if the version is the one seen; false when stale. */
export async function updateUnit(
  tx: Tx,
  id: string,
  versi: number,
  isi: { nama: string; singkatan: string | null; jenis: JenisUnit },
): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    UPDATE unit_kerja SET nama = ${isi.nama}, singkatan = ${isi.singkatan}, jenis = ${isi.jenis}::jenis_unit,
           versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid AND versi = ${versi}`;
  return n === 1;
}

/**
 * Hangs a unit under another parent and rewrites the jalur of everything below it in one statement. Returns
 * the number of units whose jalur changed.
 */
export async function moveUnit(
  tx: Tx,
  unit: { id: string; jalur: readonly string[] },
  indukId: string | null,
  jalurInduk: readonly string[],
): Promise<number> {
  return tx.db.$executeRaw`
    UPDATE unit_kerja
       SET jalur = ${[...jalurInduk]}::uuid[] || jalur[${unit.jalur.length}::int:],
           induk_id = CASE WHEN id = ${unit.id}::uuid THEN ${indukId}::uuid ELSE induk_id END,
           versi = versi + CASE WHEN id = ${unit.id}::uuid THEN 1 ELSE 0 END
     WHERE instansi_id = ${tx.instansiId}::uuid AND jalur @> ARRAY[${unit.id}::uuid]`;
}

/** Sets or clears the last day of a unit. */
export async function setUnitSelesai(tx: Tx, id: string, selesai: string | null): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE unit_kerja SET selesai = ${selesai}::date, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}

/** What stands in the way of closing a unit after `selesai`. */
export async function halanganTutup(
  tx: Tx,
  unitId: string,
  selesai: string,
): Promise<{ anak: boolean; ikut: boolean }> {
  const [baris] = await tx.db.$queryRaw<{ anak: boolean; ikut: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM unit_kerja a
                    WHERE a.instansi_id = ${tx.instansiId}::uuid AND a.induk_id = ${unitId}::uuid
                      AND (a.selesai IS NULL OR a.selesai > ${selesai}::date)) AS anak,
           EXISTS (SELECT 1 FROM keikutsertaan k
                     JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
                    WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.unit_id = ${unitId}::uuid
                      AND p.tahun >= extract(year FROM ${selesai}::date)
                      AND k.tahap IN ('pembangunan', 'pengusulan', 'penilaian')) AS ikut`;
  return baris ?? { anak: false, ikut: false };
}

/** A unit as the tree of the settings shows it. */
export interface BarisSusunan extends Omit<BarisUnit, 'jalur'> {
  /** People who hold a peran in exactly this unit today or later. */
  readonly orang: number;
  /** Enrolled in the newest program. */
  readonly ikut: boolean;
}

/** All units with what hangs on them; units closed before `hariIni` are marked by their last day. */
export function listSusunan(tx: Tx): Promise<BarisSusunan[]> {
  return tx.db.$queryRaw<BarisSusunan[]>`
    SELECT u.id, u.induk_id AS "indukId", u.nama, u.singkatan, u.jenis::text AS jenis, u.mulai::text AS mulai,
           u.selesai::text AS selesai, u.versi, coalesce(o.n, 0)::int AS orang, k.unit_id IS NOT NULL AS ikut
      FROM unit_kerja u
      LEFT JOIN (SELECT unit_id, count(*) AS n FROM keanggotaan
                  WHERE instansi_id = ${tx.instansiId}::uuid AND coalesce(selesai, 'infinity') >= ${tx.hariIni}::date
                  GROUP BY unit_id) o ON o.unit_id = u.id
      LEFT JOIN (SELECT unit_id FROM keikutsertaan
                  WHERE instansi_id = ${tx.instansiId}::uuid
                    AND program_id = (SELECT id FROM program WHERE instansi_id = ${tx.instansiId}::uuid
                                       ORDER BY tahun DESC LIMIT 1)) k ON k.unit_id = u.id
     WHERE u.instansi_id = ${tx.instansiId}::uuid`;
}
