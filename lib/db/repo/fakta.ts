import 'server-only';
import { isId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';
import type { Tahap } from '@/lib/domain/program/tahap';
import type { FaktaSumberDaya } from '@/lib/domain/wewenang/can';

interface Baris {
  jalur: string[] | null;
  program_id: string | null;
  tahap: Tahap | null;
}

function fakta(tx: Tx, baris: Baris | undefined): FaktaSumberDaya | null {
  if (!baris) return null;
  return { instansiId: tx.instansiId, jalur: baris.jalur, programId: baris.program_id, tahap: baris.tahap };
}

/** Permission facts of a unit kerja; null when this instansi has no such unit. */
export async function faktaUnit(tx: Tx, id: string): Promise<FaktaSumberDaya | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<Baris[]>`
    SELECT jalur, NULL::uuid AS program_id, NULL AS tahap FROM unit_kerja
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
  return fakta(tx, baris);
}

/** Permission facts of a program; null when this instansi has no such program. */
export async function faktaProgram(tx: Tx, id: string): Promise<FaktaSumberDaya | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<Baris[]>`
    SELECT NULL::uuid[] AS jalur, id AS program_id, NULL AS tahap FROM program
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
  return fakta(tx, baris);
}

/** Permission facts of a keikutsertaan: its unit's jalur, program and tahap. */
export async function faktaKeikutsertaan(tx: Tx, id: string): Promise<FaktaSumberDaya | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<Baris[]>`
    SELECT u.jalur, k.program_id, k.tahap::text AS tahap
      FROM keikutsertaan k JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.id = ${id}::uuid`;
  return fakta(tx, baris);
}

/** Permission facts of an LKE: those of its keikutsertaan. */
export async function faktaLke(tx: Tx, id: string): Promise<FaktaSumberDaya | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<Baris[]>`
    SELECT u.jalur, k.program_id, k.tahap::text AS tahap
      FROM lke l
      JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
     WHERE l.instansi_id = ${tx.instansiId}::uuid AND l.id = ${id}::uuid`;
  return fakta(tx, baris);
}

/** Permission facts of a penetapan: those of its keikutsertaan. */
export async function faktaPenetapan(tx: Tx, id: string): Promise<FaktaSumberDaya | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<Baris[]>`
    SELECT u.jalur, k.program_id, k.tahap::text AS tahap
      FROM penetapan p
      JOIN keikutsertaan k ON k.instansi_id = p.instansi_id AND k.id = p.keikutsertaan_id
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
     WHERE p.instansi_id = ${tx.instansiId}::uuid AND p.id = ${id}::uuid`;
  return fakta(tx, baris);
}

/** Permission facts of an usulan: the program's; a letter belongs to the whole instansi. */
export async function faktaUsulan(tx: Tx, id: string): Promise<FaktaSumberDaya | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<Baris[]>`
    SELECT NULL::uuid[] AS jalur, program_id, NULL AS tahap FROM usulan
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
  return fakta(tx, baris);
}

/** Permission facts of a declaration: those of its unit, or of the whole instansi. */
export async function faktaPencanangan(tx: Tx, id: string): Promise<FaktaSumberDaya | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<Baris[]>`
    SELECT u.jalur, c.program_id, k.tahap::text AS tahap
      FROM pencanangan c
      LEFT JOIN unit_kerja u ON u.instansi_id = c.instansi_id AND u.id = c.unit_id
      LEFT JOIN keikutsertaan k ON k.instansi_id = c.instansi_id AND k.program_id = c.program_id AND k.unit_id = c.unit_id
     WHERE c.instansi_id = ${tx.instansiId}::uuid AND c.id = ${id}::uuid`;
  return fakta(tx, baris);
}
