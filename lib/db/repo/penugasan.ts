import 'server-only';
import { newId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';

export interface BarisPenugasan {
  readonly id: string;
  readonly penggunaId: string;
  readonly programId: string;
  readonly nomorSurat: string;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly versi: number;
}

/** True when the evaluator is assigned to the program on or after `mulai` already. */
export async function adaPenugasan(
  tx: Tx,
  penggunaId: string,
  programId: string,
  mulai: string,
): Promise<boolean> {
  const [baris] = await tx.db.$queryRaw<{ ada: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM penugasan
                    WHERE instansi_id = ${tx.instansiId}::uuid AND pengguna_id = ${penggunaId}::uuid
                      AND program_id = ${programId}::uuid AND coalesce(selesai, 'infinity') >= ${mulai}::date) AS ada`;
  return baris?.ada ?? false;
}

/** Lets an evaluator into one program by letter and returns the id of the assignment. */
export async function insertPenugasan(tx: Tx, isi: Omit<BarisPenugasan, 'id' | 'versi'>): Promise<string> {
  const id = newId();
  await tx.db.$executeRaw`
    INSERT INTO penugasan (instansi_id, id, pengguna_id, program_id, nomor_surat, mulai, selesai)
    VALUES (${tx.instansiId}::uuid, ${id}::uuid, ${isi.penggunaId}::uuid, ${isi.programId}::uuid,
            ${isi.nomorSurat}, ${isi.mulai}::date, ${isi.selesai}::date)`;
  return id;
}

/** One assignment of this instansi, locked. */
export async function lockPenugasan(tx: Tx, id: string): Promise<BarisPenugasan | null> {
  const [baris] = await tx.db.$queryRaw<BarisPenugasan[]>`
    SELECT id, pengguna_id AS "penggunaId", program_id AS "programId", nomor_surat AS "nomorSurat",
           mulai::text AS mulai, selesai::text AS selesai, versi
      FROM penugasan WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return baris ?? null;
}

/** Sets the last day of an assignment. */
export async function setPenugasanSelesai(tx: Tx, id: string, selesai: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE penugasan SET selesai = ${selesai}::date, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}

/** An assignment with the evaluator and the program's name. */
export interface BarisPenugasanLengkap extends BarisPenugasan {
  readonly nama: string;
  readonly surel: string;
  readonly programNama: string;
}

/** Assignments that hold today or later, and those that ended in the last year. */
export function listPenugasan(tx: Tx): Promise<BarisPenugasanLengkap[]> {
  return tx.db.$queryRaw<BarisPenugasanLengkap[]>`
    SELECT g.id, g.pengguna_id AS "penggunaId", g.program_id AS "programId", g.nomor_surat AS "nomorSurat",
           g.mulai::text AS mulai, g.selesai::text AS selesai, g.versi, o.nama, o.surel, p.nama AS "programNama"
      FROM penugasan g
      JOIN pengguna o ON o.id = g.pengguna_id
      JOIN program p ON p.instansi_id = g.instansi_id AND p.id = g.program_id
     WHERE g.instansi_id = ${tx.instansiId}::uuid
       AND coalesce(g.selesai, 'infinity') >= ${tx.hariIni}::date - 365
     ORDER BY g.mulai DESC, o.nama, g.id`;
}
