import 'server-only';
import { newId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';

/** Somebody who signed or witnessed a declaration, in which capacity. */
export interface Pihak {
  readonly peran: 'penandatangan' | 'saksi';
  readonly lembaga: string;
  readonly jabatan: string;
  readonly nama: string | null;
  readonly kapasitas: string | null;
}

export interface IsiPencanangan {
  readonly programId: string;
  readonly unitId: string | null;
  readonly tanggal: string;
  readonly tempat: string | null;
  readonly moda: 'acara' | 'tanpa_acara';
  readonly naskah: string | null;
  readonly publikasi: readonly { readonly tautan: string; readonly tanggal: string | null }[];
  readonly pihak: readonly Pihak[];
}

/** Stores a declaration with its signatories and witnesses in their order. */
export async function insertPencanangan(tx: Tx, id: string, isi: IsiPencanangan): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO pencanangan (instansi_id, id, program_id, unit_id, tanggal, tempat, moda, naskah, publikasi)
    VALUES (${tx.instansiId}::uuid, ${id}::uuid, ${isi.programId}::uuid, ${isi.unitId}::uuid, ${isi.tanggal}::date,
            ${isi.tempat}, ${isi.moda}::moda_pencanangan, ${isi.naskah}, ${JSON.stringify(isi.publikasi)}::jsonb)`;
  await insertPihak(tx, id, isi.pihak);
}

async function insertPihak(tx: Tx, pencananganId: string, pihak: readonly Pihak[]): Promise<void> {
  if (pihak.length === 0) return;
  await tx.db.pihakPencanangan.createMany({
    data: pihak.map((p, urutan) => ({ ...p, id: newId(), instansiId: tx.instansiId, pencananganId, urutan })),
  });
}

/** The declaration of this id; null when this instansi has none such. */
export async function findPencanangan(tx: Tx, id: string): Promise<BarisPencanangan | null> {
  const [ada] = await tx.db.$queryRaw<{ programId: string }[]>`
    SELECT program_id AS "programId" FROM pencanangan
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
  if (!ada) return null;
  return (await listPencanangan(tx, ada.programId)).find((p) => p.id === id) ?? null;
}

/** Replaces what a declaration says, with its people, if the version is the one seen; false when stale. */
export async function updatePencanangan(
  tx: Tx,
  id: string,
  versi: number,
  isi: Omit<IsiPencanangan, 'programId' | 'unitId'>,
): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    UPDATE pencanangan SET tanggal = ${isi.tanggal}::date, tempat = ${isi.tempat}, moda = ${isi.moda}::moda_pencanangan,
           naskah = ${isi.naskah}, publikasi = ${JSON.stringify(isi.publikasi)}::jsonb, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid AND versi = ${versi}`;
  if (n !== 1) return false;
  await tx.db.$executeRaw`
    DELETE FROM pihak_pencanangan WHERE instansi_id = ${tx.instansiId}::uuid AND pencanangan_id = ${id}::uuid`;
  await insertPihak(tx, id, isi.pihak);
  return true;
}

export interface BarisPencanangan extends Omit<IsiPencanangan, 'pihak'> {
  readonly id: string;
  readonly unitNama: string | null;
  readonly versi: number;
  readonly pihak: readonly Pihak[];
}

/** Declarations of one program, the instansi's own first, then by day. */
export async function listPencanangan(tx: Tx, programId: string): Promise<BarisPencanangan[]> {
  return tx.db.$queryRaw<BarisPencanangan[]>`
    SELECT c.id, c.program_id AS "programId", c.unit_id AS "unitId", u.nama AS "unitNama", c.tanggal::text AS tanggal,
           c.tempat, c.moda::text AS moda, c.naskah, c.publikasi, c.versi,
           coalesce((SELECT jsonb_agg(jsonb_build_object('peran', p.peran, 'lembaga', p.lembaga, 'jabatan', p.jabatan,
                              'nama', p.nama, 'kapasitas', p.kapasitas) ORDER BY p.urutan)
                       FROM pihak_pencanangan p
                      WHERE p.instansi_id = c.instansi_id AND p.pencanangan_id = c.id), '[]') AS pihak
      FROM pencanangan c
      LEFT JOIN unit_kerja u ON u.instansi_id = c.instansi_id AND u.id = c.unit_id
     WHERE c.instansi_id = ${tx.instansiId}::uuid AND c.program_id = ${programId}::uuid
     ORDER BY c.unit_id IS NOT NULL, c.tanggal, c.id`;
}
