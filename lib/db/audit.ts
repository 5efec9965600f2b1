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

/** When an event happened and who did it, in which peran. */
export interface Kejadian {
  readonly waktu: Date;
  readonly penggunaId: string | null;
  readonly peran: string | null;
}

/** The row of one event with the fingerprint over its content. */
export function barisPeristiwa(instansiId: string, kejadian: Kejadian, p: PeristiwaBaru) {
  const baris = {
    id: newId(),
    instansiId,
    waktu: kejadian.waktu,
    penggunaId: kejadian.penggunaId,
    peran: kejadian.peran,
    jenis: p.jenis,
    objek: p.objek,
    objekId: p.objekId,
    unitId: p.unitId,
    data: p.data,
  };
  return { ...baris, sidikJari: sidikJari({ ...baris, waktu: baris.waktu.toISOString() }) };
}

/** Appends events to the audit trail in the same transaction as the change that they tell of. */
export async function insertPeristiwa(
  tx: Tx,
  peran: string | null,
  daftar: readonly PeristiwaBaru[],
): Promise<void> {
  for (const p of daftar) {
    const baris = barisPeristiwa(tx.instansiId, { waktu: tx.now, penggunaId: tx.penggunaId, peran }, p);
    await tx.db.$executeRaw`
      INSERT INTO peristiwa (instansi_id, id, waktu, pengguna_id, peran, jenis, objek, objek_id, unit_id, data, sidik_jari)
      VALUES (${baris.instansiId}::uuid, ${baris.id}::uuid, ${baris.waktu}, ${baris.penggunaId}::uuid, ${peran},
              ${p.jenis}, ${p.objek}, ${p.objekId}, ${p.unitId}::uuid, ${JSON.stringify(p.data)}::jsonb,
              ${baris.sidikJari})`;
  }
}
