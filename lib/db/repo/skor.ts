import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { HasilPredikat, SkorLke } from '@/lib/domain/skor/types';

/** Raised whenever the engine's arithmetic changes; `skor:verify` reports rows of an older engine. */
export const MESIN_VERSI = 1;

/** The stored score of one worksheet. */
export interface BarisSkor {
  readonly lkeId: string;
  readonly total: number;
  readonly pengungkit: number;
  readonly hasil: number;
  readonly area: Readonly<Record<string, number>>;
  readonly bagian: Readonly<Record<string, number>>;
  readonly predikat: Readonly<Record<Predikat, HasilPredikat>>;
  readonly terjawab: number;
  readonly jumlahButir: number;
  readonly diubahPada: Date;
}

/** Stores the score in the transaction of the answer that changed it. */
export async function saveSkor(tx: Tx, lkeId: string, skor: SkorLke): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO skor_lke (instansi_id, lke_id, total, pengungkit, hasil, area, bagian, predikat, terjawab,
                          jumlah_butir, mesin_versi, diubah_pada)
    VALUES (${tx.instansiId}::uuid, ${lkeId}::uuid, ${skor.total}, ${skor.pengungkit}, ${skor.hasil},
            ${JSON.stringify(skor.area)}::jsonb, ${JSON.stringify(skor.bagian)}::jsonb,
            ${JSON.stringify(skor.predikat)}::jsonb, ${skor.terjawab}, ${skor.jumlahButir}, ${MESIN_VERSI}, now())
    ON CONFLICT (instansi_id, lke_id) DO UPDATE SET
      total = excluded.total, pengungkit = excluded.pengungkit, hasil = excluded.hasil, area = excluded.area,
      bagian = excluded.bagian, predikat = excluded.predikat, terjawab = excluded.terjawab,
      jumlah_butir = excluded.jumlah_butir, mesin_versi = excluded.mesin_versi, diubah_pada = excluded.diubah_pada`;
}

/** The stored score of a worksheet; null before the first answer. */
export async function findSkor(tx: Tx, lkeId: string): Promise<BarisSkor | null> {
  const [baris] = await tx.db.$queryRaw<BarisSkor[]>`
    SELECT lke_id AS "lkeId", total, pengungkit, hasil, area, bagian, predikat, terjawab,
           jumlah_butir AS "jumlahButir", diubah_pada AS "diubahPada"
      FROM skor_lke WHERE instansi_id = ${tx.instansiId}::uuid AND lke_id = ${lkeId}::uuid`;
  return baris ?? null;
}
