import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { ModusKosong } from '@/lib/domain/instrumen/types';
import type { JawabanByKode, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';

/** A worksheet with everything that decides whether and how it may change. Days are ISO. */
export interface LkeTerkunci {
  readonly id: string;
  readonly penilai: Penilai;
  readonly status: StatusLke;
  readonly statusUnit: StatusLke;
  readonly versi: number;
  readonly instrumenId: string;
  readonly instrumenVersi: number;
  readonly keikutsertaanId: string;
  readonly unitId: string;
  readonly tahap: Tahap;
  readonly kosong: ModusKosong;
  readonly mandiriBuka: string | null;
  readonly mandiriTutup: string | null;
  readonly tpiTutup: string | null;
}

/** Locks one worksheet for the rest of the transaction: saves of one LKE run one after another. */
export async function lockLke(tx: Tx, lkeId: string): Promise<LkeTerkunci | null> {
  const [baris] = await tx.db.$queryRaw<LkeTerkunci[]>`
    SELECT l.id, l.penilai::text AS penilai, l.status::text AS status, l.versi,
           coalesce((SELECT x.status::text FROM lke x WHERE x.instansi_id = l.instansi_id
                      AND x.keikutsertaan_id = l.keikutsertaan_id AND x.penilai = 'unit'), 'draf') AS "statusUnit",
           l.instrumen_id AS "instrumenId", l.instrumen_versi AS "instrumenVersi",
           l.keikutsertaan_id AS "keikutsertaanId", k.unit_id AS "unitId", k.tahap::text AS tahap,
           p.kosong::text AS kosong, p.mandiri_buka::text AS "mandiriBuka",
           p.mandiri_tutup::text AS "mandiriTutup", p.tpi_tutup::text AS "tpiTutup"
      FROM lke l
      JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
      JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
     WHERE l.instansi_id = ${tx.instansiId}::uuid AND l.id = ${lkeId}::uuid
       FOR UPDATE OF l`;
  return baris ?? null;
}

/** Ids of the worksheets of one keikutsertaan by assessor. */
export async function lkeByPenilai(
  tx: Tx,
  keikutsertaanId: string,
): Promise<Partial<Record<Penilai, { id: string; status: StatusLke }>>> {
  const daftar = await tx.db.$queryRaw<{ id: string; penilai: Penilai; status: StatusLke }[]>`
    SELECT id, penilai::text AS penilai, status::text AS status FROM lke
     WHERE instansi_id = ${tx.instansiId}::uuid AND keikutsertaan_id = ${keikutsertaanId}::uuid`;
  return Object.fromEntries(daftar.map((l) => [l.penilai, { id: l.id, status: l.status }]));
}

/** One stored answer. */
export interface BarisJawaban {
  readonly kode: string;
  readonly nilai: NilaiJawaban | null;
  readonly catatan: string | null;
  readonly versi: number;
  readonly diubahPada: Date;
  readonly diubahOleh: string;
  readonly dikembalikan: string | null;
}

/** All stored answers of a worksheet, in no particular order. */
export function listJawaban(tx: Tx, lkeId: string): Promise<BarisJawaban[]> {
  return tx.db.$queryRaw<BarisJawaban[]>`
    SELECT kode, nilai, catatan, versi, diubah_pada AS "diubahPada", diubah_oleh AS "diubahOleh", dikembalikan
      FROM jawaban WHERE instansi_id = ${tx.instansiId}::uuid AND lke_id = ${lkeId}::uuid`;
}

/** The name of a person; null for an unknown id. */
export async function namaPengguna(tx: Tx, id: string): Promise<string | null> {
  const [baris] = await tx.db.$queryRaw<{ nama: string }[]>`SELECT nama FROM pengguna WHERE id = ${id}::uuid`;
  return baris?.nama ?? null;
}

/** Answers as the scoring engine wants them. */
export function jawabanByKode(daftar: readonly BarisJawaban[]): JawabanByKode {
  return Object.fromEntries(daftar.map((j) => [j.kode, j.nilai]));
}

/** What a save writes; `versi` is the version that the writer saw, 0 for none. */
export interface TulisJawaban {
  readonly kode: string;
  readonly nilai: NilaiJawaban | null;
  readonly catatan: string | null;
  readonly versi: number;
}

/** Writes one answer if its version still is the one seen; returns the new version, or null when it is stale. */
export async function upsertJawaban(
  tx: Tx,
  lkeId: string,
  penggunaId: string,
  j: TulisJawaban,
): Promise<number | null> {
  const nilai = j.nilai === null ? null : JSON.stringify(j.nilai);
  const [baris] = await tx.db.$queryRaw<{ versi: number }[]>`
    INSERT INTO jawaban AS b (instansi_id, lke_id, kode, nilai, catatan, versi, diubah_pada, diubah_oleh)
    SELECT ${tx.instansiId}::uuid, ${lkeId}::uuid, ${j.kode}, ${nilai}::jsonb, ${j.catatan}, 1, now(), ${penggunaId}::uuid
     WHERE ${j.versi} = 0 OR EXISTS (SELECT 1 FROM jawaban x WHERE x.instansi_id = ${tx.instansiId}::uuid
                                       AND x.lke_id = ${lkeId}::uuid AND x.kode = ${j.kode})
    ON CONFLICT (instansi_id, lke_id, kode) DO UPDATE SET
      nilai = excluded.nilai, catatan = excluded.catatan, versi = b.versi + 1, diubah_pada = excluded.diubah_pada,
      diubah_oleh = excluded.diubah_oleh, dikembalikan = NULL
      WHERE b.versi = ${j.versi}
    RETURNING versi`;
  return baris?.versi ?? null;
}

/** Marks one answer as sent back by TPI, with the reason the unit reads. */
export async function setDikembalikan(tx: Tx, lkeId: string, kode: string, alasan: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE jawaban SET dikembalikan = ${alasan}, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND lke_id = ${lkeId}::uuid AND kode = ${kode}`;
}

/** Takes the mark of a returned butir off again, without touching the answer. */
export async function clearDikembalikan(tx: Tx, lkeId: string, kode: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE jawaban SET dikembalikan = NULL, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND lke_id = ${lkeId}::uuid AND kode = ${kode}`;
}

/** Creates an empty worksheet pinned to an instrumen version. */
export async function insertLke(
  tx: Tx,
  lke: { id: string; keikutsertaanId: string; penilai: Penilai; instrumenId: string; instrumenVersi: number },
): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO lke (instansi_id, id, keikutsertaan_id, penilai, instrumen_id, instrumen_versi)
    VALUES (${tx.instansiId}::uuid, ${lke.id}::uuid, ${lke.keikutsertaanId}::uuid, ${lke.penilai}::penilai,
            ${lke.instrumenId}, ${lke.instrumenVersi})`;
}

/** Copies every answer of one worksheet into another, as a starting point (TPN starts from TPI's). */
export async function copyJawaban(tx: Tx, dari: string, ke: string, penggunaId: string): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO jawaban (instansi_id, lke_id, kode, nilai, catatan, versi, diubah_pada, diubah_oleh)
    SELECT instansi_id, ${ke}::uuid, kode, nilai, NULL, 1, now(), ${penggunaId}::uuid FROM jawaban
     WHERE instansi_id = ${tx.instansiId}::uuid AND lke_id = ${dari}::uuid AND nilai IS NOT NULL
    ON CONFLICT DO NOTHING`;
}

/** Moves the worksheet to another status, keeping who and when; `sidikJari` freezes what was sent or endorsed. */
export async function setStatusLke(
  tx: Tx,
  lkeId: string,
  status: StatusLke,
  penggunaId: string | null,
  sidikJari: string | null,
): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE lke SET status = ${status}::status_lke, sidik_jari = ${sidikJari}, versi = versi + 1,
      dikirim_pada = CASE WHEN ${status} = 'terkirim' THEN now() WHEN ${status} = 'draf' THEN NULL ELSE dikirim_pada END,
      dikirim_oleh = CASE WHEN ${status} = 'terkirim' THEN ${penggunaId}::uuid WHEN ${status} = 'draf' THEN NULL ELSE dikirim_oleh END,
      disahkan_pada = CASE WHEN ${status} = 'disahkan' THEN now() ELSE NULL END,
      disahkan_oleh = CASE WHEN ${status} = 'disahkan' THEN ${penggunaId}::uuid ELSE NULL END
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${lkeId}::uuid`;
}
