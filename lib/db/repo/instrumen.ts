import 'server-only';
import type { PrismaClient } from '@/lib/db/generated/client';
import type { Tx } from '@/lib/db/tenant';
import type { Instrumen } from '@/lib/domain/instrumen/types';

// A published version never changes (trigger), so a process may keep it for good.
const tersimpan = new Map<string, Instrumen>();

/** The instrumen of this id and version; null when it was never published. */
export async function findInstrumen(tx: Tx, id: string, versi: number): Promise<Instrumen | null> {
  const kunci = `${id}@${versi}`;
  const ada = tersimpan.get(kunci);
  if (ada) return ada;
  const [baris] = await tx.db.$queryRaw<{ data: Instrumen }[]>`
    SELECT data FROM instrumen_versi WHERE id = ${id} AND versi = ${versi}`;
  if (!baris) return null;
  tersimpan.set(kunci, baris.data);
  return baris.data;
}

/** The pinned instrumen version. Throws when it was never published: a broken deployment, not a user's fault. */
export async function getInstrumen(tx: Tx, id: string, versi: number): Promise<Instrumen> {
  const instrumen = await findInstrumen(tx, id, versi);
  if (!instrumen) throw new Error(`instrumen ${id}@${versi} is not published`);
  return instrumen;
}

export interface RingkasanInstrumen {
  readonly id: string;
  readonly versi: number;
  readonly peraturan: string;
  readonly judul: string;
  readonly status: 'lengkap' | 'arsip';
  readonly berlakuDari: string;
  readonly berlakuSampai: string | null;
}

/** Every published instrumen, newest regulation first. */
export function listInstrumen(tx: Tx): Promise<RingkasanInstrumen[]> {
  return tx.db.$queryRaw<RingkasanInstrumen[]>`
    SELECT id, versi, data->>'peraturan' AS peraturan, data->>'judul' AS judul, data->>'status' AS status,
           data->>'berlakuDari' AS "berlakuDari", data->>'berlakuSampai' AS "berlakuSampai"
      FROM instrumen_versi ORDER BY data->>'berlakuDari' DESC, versi DESC`;
}

/**
 * Publishes an instrumen version as the owner role. Publishing the same content again does nothing; other
 * content under a published id and version throws.
 */
export async function publishInstrumen(
  owner: PrismaClient,
  instrumen: Instrumen,
  hash: string,
): Promise<void> {
  const [ada] = await owner.$queryRaw<{ hash: string }[]>`
    SELECT hash FROM instrumen_versi WHERE id = ${instrumen.id} AND versi = ${instrumen.versi}`;
  if (ada && ada.hash !== hash) {
    throw new Error(
      `instrumen ${instrumen.id} v${instrumen.versi} is published with other content; make a new versi`,
    );
  }
  if (ada) return;
  await owner.$executeRaw`
    INSERT INTO instrumen_versi (id, versi, hash, data)
    VALUES (${instrumen.id}, ${instrumen.versi}, ${hash}, ${JSON.stringify(instrumen)}::jsonb)
    ON CONFLICT DO NOTHING`;
}
