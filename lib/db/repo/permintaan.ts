import 'server-only';
import type { Tx } from '@/lib/db/tenant';

export type AwalPermintaan =
  | { readonly jenis: 'baru' }
  | { readonly jenis: 'ulang'; readonly masukanHash: string; readonly aksi: string; readonly hasil: unknown };

/**
 * Claims a request key. A second request with the same key waits for the first to commit, then sees its
 * stored answer; after a rollback it counts as new.
 */
export async function claimPermintaan(
  tx: Tx,
  penggunaId: string,
  kunci: string,
  aksi: string,
  masukanHash: string,
): Promise<AwalPermintaan> {
  const masuk = await tx.db.$executeRaw`
    INSERT INTO permintaan (instansi_id, pengguna_id, kunci, aksi, masukan_hash)
    VALUES (${tx.instansiId}::uuid, ${penggunaId}::uuid, ${kunci}::uuid, ${aksi}, ${masukanHash})
    ON CONFLICT DO NOTHING`;
  if (masuk === 1) return { jenis: 'baru' };
  const [lama] = await tx.db.$queryRaw<{ masukanHash: string; aksi: string; hasil: unknown }[]>`
    SELECT masukan_hash AS "masukanHash", aksi, hasil FROM permintaan
     WHERE instansi_id = ${tx.instansiId}::uuid AND pengguna_id = ${penggunaId}::uuid AND kunci = ${kunci}::uuid`;
  if (!lama) throw new Error('request key taken but not visible');
  return { jenis: 'ulang', ...lama };
}

/** Keeps the answer for a replay, in the transaction of the change. */
export async function finishPermintaan(
  tx: Tx,
  penggunaId: string,
  kunci: string,
  hasil: unknown,
): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE permintaan SET hasil = ${JSON.stringify(hasil ?? null)}::jsonb
     WHERE instansi_id = ${tx.instansiId}::uuid AND pengguna_id = ${penggunaId}::uuid AND kunci = ${kunci}::uuid`;
}
