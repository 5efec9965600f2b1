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
  if (isi.pihak.length === 0) return;
  await tx.db.pihakPencanangan.createMany({
    data: isi.pihak.map((p, urutan) => ({
      ...p,
      id: newId(),
      instansiId: tx.instansiId,
      pencananganId: id,
      urutan,
    })),
  });
}

export interface BarisPencanangan extends Omit<IsiPencanangan, 'pihak'> {
  readonly id: string;
  readonly unitNama: string | null;
  readonly pihak: readonly Pihak[];
}

/** Declarations of one program, the instansi's own first, then by day. */
export async function listPencanangan(tx: Tx, programId: string): Promise<BarisPencanangan[]> {
  return tx.db.$queryRaw<BarisPencanangan[]>`
    SELECT c.id, c.program_id AS "programId", c.unit_id AS "unitId", u.nama AS "unitNama", c.tanggal::text AS tanggal,
           c.tempat, c.moda::text AS moda, c.naskah, c.publikasi,
           coalesce((SELECT jsonb_agg(jsonb_build_object('peran', p.peran, 'lembaga', p.lembaga, 'jabatan', p.jabatan,
                              'nama', p.nama, 'kapasitas', p.kapasitas) ORDER BY p.urutan)
                       FROM pihak_pencanangan p
                      WHERE p.instansi_id = c.instansi_id AND p.pencanangan_id = c.id), '[]') AS pihak
      FROM pencanangan c
      LEFT JOIN unit_kerja u ON u.instansi_id = c.instansi_id AND u.id = c.unit_id
     WHERE c.instansi_id = ${tx.instansiId}::uuid AND c.program_id = ${programId}::uuid
     ORDER BY c.unit_id IS NOT NULL, c.tanggal, c.id`;
}
