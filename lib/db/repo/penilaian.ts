import 'server-only';
import type { BarisJawaban } from '@/lib/db/repo/lke';
import type { Tx } from '@/lib/db/tenant';
import type { ModusKosong, Predikat } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { HasilPredikat } from '@/lib/domain/skor/types';

/** The two assessors that have a queue. */
export type Meja = Exclude<Penilai, 'unit'>;

/** One worksheet in the queue of TPI or TPN. */
export interface BarisAntrean {
  readonly lkeId: string;
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly tahap: Tahap;
  readonly status: StatusLke;
  readonly statusUnit: StatusLke;
  /** The tier below: the unit's worksheet for TPI, TPI's for TPN. */
  readonly lkeBawahId: string | null;
  readonly totalBawah: number | null;
  readonly total: number | null;
  readonly terjawab: number;
  readonly jumlahButir: number;
  /** When the unit sent it (TPI) or the letter went out (TPN). */
  readonly masukPada: Date | null;
  /** Butir that wait for the unit. */
  readonly dikembalikan: number;
  /** Butir that TPI answered, or that TPN wrote itself; what it only took over from TPI does not count. */
  readonly dinilai: number;
  /** Steps of TPN entered. */
  readonly langkah: number;
}

/** The worksheets of one desk in one program, longest waiting first. */
export function listAntrean(
  tx: Tx,
  meja: Meja,
  programId: string,
  tahap: readonly Tahap[] | null,
): Promise<BarisAntrean[]> {
  return tx.db.$queryRaw<BarisAntrean[]>`
    SELECT t.id AS "lkeId", k.id AS "keikutsertaanId", u.nama AS "unitNama", k.target::text AS target,
           k.tahap::text AS tahap, t.status::text AS status, coalesce(w.status::text, 'draf') AS "statusUnit",
           b.id AS "lkeBawahId", bs.total AS "totalBawah", s.total, coalesce(s.terjawab, 0) AS terjawab,
           coalesce(s.jumlah_butir, bs.jumlah_butir, 0) AS "jumlahButir",
           CASE WHEN t.penilai = 'tpi' THEN w.dikirim_pada ELSE srt.dikirim_pada END AS "masukPada",
           (SELECT count(*)::int FROM jawaban j WHERE j.instansi_id = t.instansi_id AND j.lke_id = w.id
               AND t.penilai = 'tpi' AND j.dikembalikan IS NOT NULL) AS dikembalikan,
           CASE WHEN t.penilai = 'tpi' THEN coalesce(s.terjawab, 0)
                ELSE (SELECT count(*)::int FROM jawaban j WHERE j.instansi_id = t.instansi_id AND j.lke_id = t.id
                         AND j.nilai IS NOT NULL AND j.diubah_oleh IS DISTINCT FROM srt.dikirim_oleh) END AS dinilai,
           (SELECT count(*)::int FROM langkah_penilaian l WHERE l.instansi_id = k.instansi_id
               AND l.keikutsertaan_id = k.id) AS langkah
      FROM lke t
      JOIN keikutsertaan k ON k.instansi_id = t.instansi_id AND k.id = t.keikutsertaan_id
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
      LEFT JOIN lke w ON w.instansi_id = k.instansi_id AND w.keikutsertaan_id = k.id AND w.penilai = 'unit'
      LEFT JOIN lke b ON b.instansi_id = k.instansi_id AND b.keikutsertaan_id = k.id
                     AND b.penilai = CASE WHEN t.penilai = 'tpi' THEN 'unit' ELSE 'tpi' END::penilai
      LEFT JOIN skor_lke s ON s.instansi_id = t.instansi_id AND s.lke_id = t.id
      LEFT JOIN skor_lke bs ON bs.instansi_id = b.instansi_id AND bs.lke_id = b.id
      LEFT JOIN LATERAL (
        SELECT y.dikirim_pada, y.dikirim_oleh FROM usulan_unit x
          JOIN usulan y ON y.instansi_id = x.instansi_id AND y.id = x.usulan_id
         WHERE x.instansi_id = k.instansi_id AND x.keikutsertaan_id = k.id AND y.status = 'dikirim'
         ORDER BY y.dikirim_pada DESC LIMIT 1) srt ON true
     WHERE t.instansi_id = ${tx.instansiId}::uuid AND t.penilai = ${meja}::penilai
       AND k.program_id = ${programId}::uuid
       AND (${tahap as string[] | null}::text[] IS NULL OR k.tahap::text = ANY(${tahap as string[] | null}::text[]))
     ORDER BY "masukPada" NULLS LAST, u.nama, t.id`;
}

/** In how many answered butir each worksheet differs from the one below it. */
export async function countBeda(
  tx: Tx,
  pasangan: readonly { readonly lkeId: string; readonly lkeBawahId: string }[],
): Promise<ReadonlyMap<string, number>> {
  if (pasangan.length === 0) return new Map();
  const daftar = await tx.db.$queryRaw<{ lkeId: string; jumlah: number }[]>`
    SELECT p.atas AS "lkeId", count(*)::int AS jumlah
      FROM unnest(${pasangan.map((p) => p.lkeId)}::uuid[], ${pasangan.map((p) => p.lkeBawahId)}::uuid[]) AS p(atas, bawah)
      JOIN jawaban j ON j.instansi_id = ${tx.instansiId}::uuid AND j.lke_id = p.atas AND j.nilai IS NOT NULL
      LEFT JOIN jawaban i ON i.instansi_id = ${tx.instansiId}::uuid AND i.lke_id = p.bawah AND i.kode = j.kode
     WHERE j.nilai IS DISTINCT FROM i.nilai
     GROUP BY p.atas`;
  return new Map(daftar.map((b) => [b.lkeId, b.jumlah]));
}

/** One tier of a unit: its worksheet and stored score. */
export interface BarisTier {
  readonly id: string;
  readonly penilai: Penilai;
  readonly status: StatusLke;
  /** ISO timestamps. */
  readonly dikirimPada: string | null;
  readonly disahkanPada: string | null;
  readonly disahkanOleh: string | null;
  readonly sidikJari: string | null;
  readonly skor: {
    readonly total: number;
    readonly pengungkit: number;
    readonly hasil: number;
    readonly area: Readonly<Record<string, number>>;
    readonly predikat: Readonly<Record<Predikat, HasilPredikat>>;
    readonly terjawab: number;
    readonly jumlahButir: number;
  } | null;
}

/** A unit under assessment with all its tiers. Days are ISO. */
export interface BarisDinilai {
  readonly keikutsertaanId: string;
  readonly unitId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly tahap: Tahap;
  readonly programId: string;
  readonly tahun: number;
  readonly instrumenId: string;
  readonly instrumenVersi: number;
  readonly kosong: ModusKosong;
  readonly tpiTutup: string | null;
  readonly tier: readonly BarisTier[];
  /** ISO timestamp. */
  readonly diusulkanPada: string | null;
}

/** The unit that has this keikutsertaan or this worksheet, with all its worksheets, unit first. */
export async function findDinilai(
  tx: Tx,
  rujukan: { readonly keikutsertaanId: string } | { readonly lkeId: string },
): Promise<BarisDinilai | null> {
  const lkeId = 'lkeId' in rujukan ? rujukan.lkeId : null;
  const keikutsertaanId = 'keikutsertaanId' in rujukan ? rujukan.keikutsertaanId : null;
  const [baris] = await tx.db.$queryRaw<BarisDinilai[]>`
    SELECT k.id AS "keikutsertaanId", k.unit_id AS "unitId", u.nama AS "unitNama", k.target::text AS target,
           k.tahap::text AS tahap, p.id AS "programId", p.tahun, p.instrumen_id AS "instrumenId",
           p.instrumen_versi AS "instrumenVersi", p.kosong::text AS kosong, p.tpi_tutup::text AS "tpiTutup",
           coalesce((SELECT jsonb_agg(jsonb_build_object(
             'id', l.id, 'penilai', l.penilai, 'status', l.status, 'dikirimPada', l.dikirim_pada,
             'disahkanPada', l.disahkan_pada, 'disahkanOleh', l.disahkan_oleh, 'sidikJari', l.sidik_jari,
             'skor', CASE WHEN s.lke_id IS NULL THEN NULL ELSE jsonb_build_object(
               'total', s.total, 'pengungkit', s.pengungkit, 'hasil', s.hasil, 'area', s.area,
               'predikat', s.predikat, 'terjawab', s.terjawab, 'jumlahButir', s.jumlah_butir) END)
             ORDER BY l.penilai)
             FROM lke l LEFT JOIN skor_lke s ON s.instansi_id = l.instansi_id AND s.lke_id = l.id
            WHERE l.instansi_id = k.instansi_id AND l.keikutsertaan_id = k.id), '[]') AS tier,
           srt.dikirim_pada::text AS "diusulkanPada"
      FROM keikutsertaan k
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
      JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
      LEFT JOIN LATERAL (
        SELECT y.dikirim_pada FROM usulan_unit x
          JOIN usulan y ON y.instansi_id = x.instansi_id AND y.id = x.usulan_id
         WHERE x.instansi_id = k.instansi_id AND x.keikutsertaan_id = k.id AND y.status = 'dikirim'
         ORDER BY y.dikirim_pada DESC LIMIT 1) srt ON true
     WHERE k.instansi_id = ${tx.instansiId}::uuid
       AND k.id = coalesce(${keikutsertaanId}::uuid, (SELECT x.keikutsertaan_id FROM lke x
                            WHERE x.instansi_id = ${tx.instansiId}::uuid AND x.id = ${lkeId}::uuid))`;
  return baris ?? null;
}

export interface BarisJawabanTier extends BarisJawaban {
  readonly lkeId: string;
}

/** The answers of several worksheets in one statement. */
export function listJawabanTier(tx: Tx, lkeIdList: readonly string[]): Promise<BarisJawabanTier[]> {
  return tx.db.$queryRaw<BarisJawabanTier[]>`
    SELECT lke_id AS "lkeId", kode, nilai, catatan, versi, diubah_pada AS "diubahPada",
           diubah_oleh AS "diubahOleh", dikembalikan
      FROM jawaban WHERE instansi_id = ${tx.instansiId}::uuid AND lke_id = ANY(${lkeIdList as string[]}::uuid[])`;
}

/** One time that a butir went back to the unit. */
export interface BarisPengembalian {
  readonly kode: string;
  readonly alasan: string;
  readonly waktu: Date;
  readonly oleh: string | null;
  /** The unit's first answer after it: what it was, what it became. */
  readonly sebelum: NilaiJawaban | null;
  readonly sesudah: NilaiJawaban | null;
  readonly dijawabPada: Date | null;
}

/** Every return of a butir of this worksheet with the change that followed, oldest first (F68). */
export function listPengembalian(tx: Tx, lkeUnitId: string): Promise<BarisPengembalian[]> {
  return tx.db.$queryRaw<BarisPengembalian[]>`
    SELECT p.data->>'kode' AS kode, p.data->>'alasan' AS alasan, p.waktu, p.pengguna_id AS oleh,
           CASE WHEN jsonb_typeof(j.data->'sebelum') = 'null' THEN NULL ELSE j.data->'sebelum' END AS sebelum,
           CASE WHEN jsonb_typeof(j.data->'sesudah') = 'null' THEN NULL ELSE j.data->'sesudah' END AS sesudah,
           j.waktu AS "dijawabPada"
      FROM peristiwa p
      LEFT JOIN LATERAL (
        SELECT q.data, q.waktu FROM peristiwa q
         WHERE q.instansi_id = p.instansi_id AND q.objek = 'lke' AND q.objek_id = p.objek_id
           AND q.jenis = 'jawaban_disimpan' AND q.data->>'kode' = p.data->>'kode' AND q.waktu > p.waktu
         ORDER BY q.waktu LIMIT 1) j ON true
     WHERE p.instansi_id = ${tx.instansiId}::uuid AND p.objek = 'lke' AND p.objek_id = ${lkeUnitId}
       AND p.jenis = 'butir_dikembalikan'
     ORDER BY p.waktu`;
}

/** A remark that assessors of this instansi wrote for a butir, with how often. */
export interface BarisCatatan {
  readonly kode: string;
  readonly catatan: string;
  readonly jumlah: number;
}

/**
 * The remarks that this instansi's assessors used on other units, per butir, most used first (F69): short
 * ones only, at most four per butir, so that a chip can carry them.
 */
export function listCatatanTerpakai(tx: Tx, meja: Meja, kecualiLkeId: string): Promise<BarisCatatan[]> {
  return tx.db.$queryRaw<BarisCatatan[]>`
    SELECT kode, catatan, jumlah FROM (
      SELECT j.kode, trim(j.catatan) AS catatan, count(*)::int AS jumlah,
             row_number() OVER (PARTITION BY j.kode ORDER BY count(*) DESC, max(j.diubah_pada) DESC) AS urutan
        FROM lke l JOIN jawaban j ON j.instansi_id = l.instansi_id AND j.lke_id = l.id
       WHERE l.instansi_id = ${tx.instansiId}::uuid AND l.penilai = ${meja}::penilai
         AND l.id <> ${kecualiLkeId}::uuid AND length(trim(j.catatan)) BETWEEN 5 AND 160
       GROUP BY j.kode, trim(j.catatan)) x
     WHERE urutan <= 4 ORDER BY kode, urutan`;
}

/** How people are named on worksheets: their newest office here, else their name. */
export async function namaOrang(tx: Tx, id: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (id.length === 0) return new Map();
  const daftar = await tx.db.$queryRaw<{ id: string; nama: string }[]>`
    SELECT p.id, coalesce((SELECT k.jabatan FROM keanggotaan k
                            WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.pengguna_id = p.id
                              AND k.jabatan IS NOT NULL ORDER BY k.mulai DESC LIMIT 1), p.nama) AS nama
      FROM pengguna p WHERE p.id = ANY(${id as string[]}::uuid[])`;
  return new Map(daftar.map((o) => [o.id, o.nama]));
}
