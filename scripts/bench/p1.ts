/**
 * P1: a national dashboard from the stored roll-ups against the same figures from all answers, both as plain
 * SQL on one server. Quick form: 10,000 LKE with 750,000 answers; long form: 100,000 with 7.5 million.
 */
import type { Client } from 'pg';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { compareInterleaved } from '@/scripts/bench/compare';
import { startDrillDatabase } from '@/scripts/drill/database';
import { withClient } from '@/scripts/lib/roles';

/** The pass line of quality.md; the stretch is 100. */
const MINIMAL = 50;
const BUTIR_PER_LKE = 75;
const INSTRUMEN = 'permenpanrb-90-2021';

const dariJawaban = `
  WITH area AS (
    SELECT j.lke_id, b.area, sum(b.bobot * coalesce(t.nilai,
             CASE WHEN jsonb_typeof(j.nilai) = 'number' THEN j.nilai::text::float / 4 END, 0)) AS nilai
      FROM jawaban j
      JOIN acuan_butir b ON b.kode = j.kode
      LEFT JOIN acuan_tingkat t ON t.kode = j.kode AND t.label = j.nilai #>> '{}'
     GROUP BY 1, 2),
  lke AS (
    SELECT lke_id, sum(nilai) AS total, jsonb_object_agg(area, nilai) AS area,
           sum(nilai) FILTER (WHERE area = 'MP') AS nilai_mp, sum(nilai) FILTER (WHERE area = 'TT') AS nilai_tt,
           sum(nilai) FILTER (WHERE area = 'SDM') AS nilai_sdm, sum(nilai) FILTER (WHERE area = 'AK') AS nilai_ak,
           sum(nilai) FILTER (WHERE area = 'PW') AS nilai_pw, sum(nilai) FILTER (WHERE area = 'PP') AS nilai_pp
      FROM area GROUP BY 1)`;

const angka = `
  SELECT count(*)::int AS lke, round(avg(total)::numeric, 6)::float AS rata,
         count(*) FILTER (WHERE total >= 75)::int AS wbk, count(*) FILTER (WHERE total >= 85)::int AS wbbm,
         round(avg(nilai_mp)::numeric, 6)::float AS mp, round(avg(nilai_tt)::numeric, 6)::float AS tt,
         round(avg(nilai_sdm)::numeric, 6)::float AS sdm, round(avg(nilai_ak)::numeric, 6)::float AS ak,
         round(avg(nilai_pw)::numeric, 6)::float AS pw, round(avg(nilai_pp)::numeric, 6)::float AS pp
    FROM`;

/** Prints the sizes, both times and the ratio; true when the roll-ups are at least 50 times as fast. */
export async function run({ long }: { readonly long: boolean }): Promise<boolean> {
  const { admin, stop } = await startDrillDatabase();
  try {
    return await withClient(admin, async (db) => {
      const lke = long ? 100_000 : 10_000;
      await isiData(db, lke);
      const beda = await cocokkan(db);
      const mentah = (await db.query(`${dariJawaban} ${angka} lke`)).rows[0];
      const rekap = (await db.query(`${angka} skor_lke`)).rows[0];
      const sama = JSON.stringify(mentah) === JSON.stringify(rekap) && beda === 0;
      const hasil = await compareInterleaved(
        5,
        () => lamanya(() => db.query(`${dariJawaban} ${angka} lke`)),
        () => lamanya(() => db.query(`${angka} skor_lke`)),
      );
      console.log(
        `P1 ${lke} LKE, ${lke * BUTIR_PER_LKE} answers; figures equal: ${sama}; engine differences: ${beda}`,
      );
      console.log(`P1 raw ${hasil.a.toFixed(1)} ms, roll-ups ${hasil.b.toFixed(2)} ms`);
      console.log(`P1 raw / roll-ups: ${hasil.rasio.toFixed(1)}`);
      return sama && hasil.rasio >= MINIMAL;
    });
  } finally {
    await stop();
  }
}

async function lamanya(kerja: () => Promise<unknown>): Promise<number> {
  const mulai = performance.now();
  await kerja();
  return performance.now() - mulai;
}

/** Fills one tenant set-based: units, LKE, spread answers, and the roll-ups from those answers. */
async function isiData(db: Client, lke: number): Promise<void> {
  const instrumen = loadInstrumen(INSTRUMEN)?.instrumen;
  if (!instrumen) throw new Error(`${INSTRUMEN} is not published`);
  const butir = [...letakByKode(instrumen)];
  await db.query('SET synchronous_commit = off');
  await db.query(`
    CREATE UNLOGGED TABLE acuan_butir (kode text PRIMARY KEY, area text, bobot float, urut int);
    CREATE UNLOGGED TABLE acuan_tingkat (kode text, label text, nilai float, urut int, PRIMARY KEY (kode, label))`);
  let urut = 0;
  for (const [kode, letak] of butir) {
    if (letak.butir.rumus) continue;
    const bobot = letak.subkomponen.bobot / letak.subkomponen.butir.length;
    await db.query('INSERT INTO acuan_butir VALUES ($1, $2, $3, $4)', [kode, letak.area.kode, bobot, urut++]);
    for (const [i, t] of letak.butir.tingkat.entries()) {
      await db.query('INSERT INTO acuan_tingkat VALUES ($1, $2, $3, $4)', [kode, t.label, t.nilai, i]);
    }
  }
  await db.query(`
    INSERT INTO instansi (id, kode, nama, nama_pendek, jenis, zona_waktu)
      SELECT md5('i' || i)::uuid, 'bench-' || i, 'Instansi ' || i, 'I' || i, 'kabupaten', 'WIB' FROM generate_series(1, 64) i;
    INSERT INTO program (instansi_id, id, tahun, nama, instrumen_id, instrumen_versi)
      SELECT id, id, 2026, 'Program', '${INSTRUMEN}', 1 FROM instansi;
    INSERT INTO unit_kerja (instansi_id, id, jalur, nama, jenis, mulai)
      SELECT md5('i' || 1 + n % 64)::uuid, md5('u' || n)::uuid, ARRAY[md5('u' || n)::uuid], 'Unit ' || n, 'dinas', '2020-01-01'
        FROM generate_series(1, ${lke}) n;
    INSERT INTO keikutsertaan (instansi_id, id, program_id, unit_id, tahap)
      SELECT instansi_id, id, instansi_id, id, 'pembangunan' FROM unit_kerja;
    INSERT INTO lke (instansi_id, id, keikutsertaan_id, penilai, instrumen_id, instrumen_versi)
      SELECT instansi_id, id, id, 'unit', '${INSTRUMEN}', 1 FROM keikutsertaan;
    INSERT INTO jawaban (instansi_id, lke_id, kode, nilai, diubah_oleh)
      SELECT l.instansi_id, l.id, b.kode,
             coalesce((SELECT to_jsonb(t.label) FROM acuan_tingkat t WHERE t.kode = b.kode
                        ORDER BY hashtext(l.id::text || b.kode || t.label) LIMIT 1),
                      to_jsonb(round((3 + abs(hashtext(l.id::text || b.kode)) % 100 / 100.0)::numeric, 2))),
             l.id
        FROM lke l JOIN acuan_butir b ON (b.urut + abs(hashtext(l.id::text)) % 100) % 105 < ${BUTIR_PER_LKE}`);
  await db.query(`
    ${dariJawaban}
    INSERT INTO skor_lke (instansi_id, lke_id, total, pengungkit, hasil, area, bagian, predikat, terjawab, jumlah_butir, mesin_versi)
      SELECT l.instansi_id, l.id, coalesce(x.total, 0), 0, 0, coalesce(x.area, '{}'), '{}', '{}', ${BUTIR_PER_LKE}, 113, 1
        FROM public.lke l LEFT JOIN lke x ON x.lke_id = l.id`);
  await db.query('VACUUM ANALYZE');
}

/** Scores a sample of LKE with the engine; returns how many stored totals differ. */
async function cocokkan(db: Client): Promise<number> {
  const instrumen = loadInstrumen(INSTRUMEN)?.instrumen;
  if (!instrumen) return -1;
  const contoh = await db.query<{ id: string; total: number }>(
    'SELECT lke_id AS id, total FROM skor_lke ORDER BY md5(lke_id::text) LIMIT 50',
  );
  let beda = 0;
  for (const { id, total } of contoh.rows) {
    const { rows } = await db.query<{ kode: string; nilai: NilaiJawaban }>(
      'SELECT kode, nilai FROM jawaban WHERE lke_id = $1',
      [id],
    );
    const jawaban = Object.fromEntries(rows.map((r) => [r.kode, r.nilai]));
    if (Math.abs(scoreLke(instrumen, jawaban, { kosong: 'nol' }).total - total) > 1e-9) beda += 1;
  }
  return beda;
}
