import 'server-only';
import { createHash } from 'node:crypto';
import { newId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { canonicalJson } from '@/lib/domain/canonical-json';

/** SHA-256 of a value's canonical JSON, hex. */
export function sidikJari(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex');
}

/** Appends events to the audit trail in the same transaction as the change that they tell of. */
export async function insertPeristiwa(
  tx: Tx,
  peran: string | null,
  daftar: readonly PeristiwaBaru[],
): Promise<void> {
  for (const p of daftar) {
    const baris = {
      id: newId(),
      instansiId: tx.instansiId,
      waktu: tx.now,
      penggunaId: tx.penggunaId,
      peran,
      jenis: p.jenis,
      objek: p.objek,
      objekId: p.objekId,
      unitId: p.unitId,
      data: p.data,
    };
    const data = JSON.stringify(p.data);
    await tx.db.$executeRaw`
      INSERT INTO peristiwa (instansi_id, id, waktu, pengguna_id, peran, jenis, objek, objek_id, unit_id, data, sidik_jari)
      VALUES (${baris.instansiId}::uuid, ${baris.id}::uuid, ${baris.waktu}, ${baris.penggunaId}::uuid, ${peran},
              ${p.jenis}, ${p.objek}, ${p.objekId}, ${p.unitId}::uuid, ${data}::jsonb,
              ${sidikJari({ ...baris, waktu: baris.waktu.toISOString() })})`;
  }
}
