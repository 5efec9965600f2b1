import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { JenisPeristiwa, PeristiwaBaru } from '@/lib/domain/audit/events';
import type { ModusKosong, Predikat } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';

/** A worksheet with its unit, program and the state of TPI's worksheet beside it. Days are ISO. */
export interface BarisLembar {
  readonly id: string;
  readonly penilai: Penilai;
  readonly status: StatusLke;
  readonly dikirimPada: Date | null;
  readonly dikirimOleh: string | null;
  readonly sidikJari: string | null;
  readonly instrumenId: string;
  readonly instrumenVersi: number;
  readonly instansiNama: string;
  readonly instansiJenis: string;
  readonly demo: boolean;
  readonly unitId: string;
  readonly unitNama: string;
  readonly unitJenis: string;
  readonly keikutsertaanId: string;
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly membangunSejak: string | null;
  readonly predikatAwal: Predikat | null;
  readonly predikatSejak: string | null;
  readonly dicabutPada: string | null;
  readonly programId: string;
  readonly programNama: string;
  readonly tahun: number;
  readonly kosong: ModusKosong;
  readonly mandiriBuka: string | null;
  readonly mandiriTutup: string | null;
  /** Null while the unit has never sent its LKE. */
  readonly tpiId: string | null;
  readonly tpiStatus: StatusLke | null;
  readonly tpiDisahkanPada: Date | null;
  /** Rows that TPI has written, notes included. */
  readonly tpiTerisi: number;
}

/** One worksheet as its desk shows it; null when this instansi has none of this id. */
export async function findLembar(tx: Tx, lkeId: string): Promise<BarisLembar | null> {
  const [baris] = await tx.db.$queryRaw<BarisLembar[]>`
    SELECT l.id, l.penilai::text AS penilai, l.status::text AS status, l.dikirim_pada AS "dikirimPada",
           g.nama AS "dikirimOleh", l.sidik_jari AS "sidikJari", l.instrumen_id AS "instrumenId",
           l.instrumen_versi AS "instrumenVersi", i.nama AS "instansiNama",
           i.jenis::text AS "instansiJenis", i.demo, u.id AS "unitId", u.nama AS "unitNama",
           u.jenis::text AS "unitJenis", k.id AS "keikutsertaanId", k.tahap::text AS tahap, k.target::text AS target,
           k.membangun_sejak::text AS "membangunSejak", k.predikat_awal::text AS "predikatAwal",
           k.predikat_sejak::text AS "predikatSejak", k.dicabut_pada::text AS "dicabutPada", p.id AS "programId",
           p.nama AS "programNama", p.tahun, p.kosong::text AS kosong, p.mandiri_buka::text AS "mandiriBuka",
           p.mandiri_tutup::text AS "mandiriTutup", t.id AS "tpiId", t.status::text AS "tpiStatus",
           t.disahkan_pada AS "tpiDisahkanPada",
           (SELECT count(*)::int FROM jawaban j WHERE j.instansi_id = t.instansi_id AND j.lke_id = t.id) AS "tpiTerisi"
      FROM lke l
      JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
      JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
      JOIN instansi i ON i.id = l.instansi_id
      LEFT JOIN pengguna g ON g.id = l.dikirim_oleh
      LEFT JOIN lke t ON t.instansi_id = l.instansi_id AND t.keikutsertaan_id = l.keikutsertaan_id AND t.penilai = 'tpi'
     WHERE l.instansi_id = ${tx.instansiId}::uuid AND l.id = ${lkeId}::uuid`;
  return baris ?? null;
}

/** One stored answer with its writer and what TPI holds against it. */
export interface BarisJawabanLengkap {
  readonly kode: string;
  readonly nilai: NilaiJawaban | null;
  readonly catatan: string | null;
  readonly versi: number;
  readonly diubahPada: Date;
  readonly oleh: string;
  readonly dikembalikan: string | null;
  readonly tpiNilai: NilaiJawaban | null;
  readonly tpiCatatan: string | null;
}

/** All answers of a worksheet; TPI's columns are null without `tpiId`. */
export function listJawabanLengkap(
  tx: Tx,
  lkeId: string,
  tpiId: string | null,
): Promise<BarisJawabanLengkap[]> {
  return tx.db.$queryRaw<BarisJawabanLengkap[]>`
    SELECT j.kode, j.nilai, j.catatan, j.versi, j.diubah_pada AS "diubahPada", g.nama AS oleh, j.dikembalikan,
           t.nilai AS "tpiNilai", t.catatan AS "tpiCatatan"
      FROM jawaban j
      JOIN pengguna g ON g.id = j.diubah_oleh
      LEFT JOIN jawaban t ON t.instansi_id = j.instansi_id AND t.lke_id = ${tpiId}::uuid AND t.kode = j.kode
     WHERE j.instansi_id = ${tx.instansiId}::uuid AND j.lke_id = ${lkeId}::uuid`;
}

/** What was answered and decided on one butir in an earlier year. */
export interface BarisTahunLalu {
  readonly tahun: number;
  readonly kode: string;
  readonly nilai: NilaiJawaban;
  /** TPI's value and remark; null where TPI did not endorse that year. */
  readonly tpiNilai: NilaiJawaban | null;
  readonly tpiCatatan: string | null;
}

/**
 * Answers of the latest earlier year in which the unit filled the same instrumen and sent it; empty when
 * there is none. Other versions of the same regulation count: their kode are the same.
 */
export function listTahunLalu(
  tx: Tx,
  lembar: Pick<BarisLembar, 'unitId' | 'tahun' | 'instrumenId'>,
): Promise<BarisTahunLalu[]> {
  return tx.db.$queryRaw<BarisTahunLalu[]>`
    WITH lalu AS (
      SELECT p.tahun, l.id AS unit_lke, t.id AS tpi_lke
        FROM keikutsertaan k
        JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
        JOIN lke l ON l.instansi_id = k.instansi_id AND l.keikutsertaan_id = k.id AND l.penilai = 'unit'
        LEFT JOIN lke t ON t.instansi_id = k.instansi_id AND t.keikutsertaan_id = k.id AND t.penilai = 'tpi'
                       AND t.status = 'disahkan'
       WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.unit_id = ${lembar.unitId}::uuid
         AND p.tahun < ${lembar.tahun} AND l.instrumen_id = ${lembar.instrumenId} AND l.status <> 'draf'
       ORDER BY p.tahun DESC LIMIT 1)
    SELECT lalu.tahun, j.kode, j.nilai, t.nilai AS "tpiNilai", t.catatan AS "tpiCatatan"
      FROM lalu
      JOIN jawaban j ON j.instansi_id = ${tx.instansiId}::uuid AND j.lke_id = lalu.unit_lke AND j.nilai IS NOT NULL
      LEFT JOIN jawaban t ON t.instansi_id = j.instansi_id AND t.lke_id = lalu.tpi_lke AND t.kode = j.kode`;
}

/** When TPI last sent the whole worksheet back, and why. */
export interface BarisPengembalian {
  readonly waktu: Date;
  readonly oleh: string | null;
  readonly alasan: string;
}

/** The last return of the whole worksheet; null when TPI never sent it back. */
export async function findPengembalian(tx: Tx, lkeId: string): Promise<BarisPengembalian | null> {
  const [baris] = await tx.db.$queryRaw<BarisPengembalian[]>`
    SELECT p.waktu, g.nama AS oleh, p.data->>'alasan' AS alasan
      FROM peristiwa p LEFT JOIN pengguna g ON g.id = p.pengguna_id
     WHERE p.instansi_id = ${tx.instansiId}::uuid AND p.objek = 'lke' AND p.objek_id = ${lkeId}
       AND p.jenis = 'lke_dikembalikan'
     ORDER BY p.waktu DESC LIMIT 1`;
  return baris ?? null;
}

/** One worksheet of a unit in a list of worksheets. */
export interface BarisDaftarLembar {
  readonly id: string;
  readonly unitNama: string;
  readonly jalur: readonly string[];
  readonly programId: string;
  readonly programNama: string;
  readonly tahun: number;
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly status: StatusLke;
  readonly mandiriTutup: string | null;
  /** Null before the first answer. */
  readonly total: number | null;
  readonly terjawab: number | null;
  readonly jumlahButir: number | null;
}

/** Worksheets that units filled in, newest year first; `bawah` limits them to one unit and those below it. */
export function listLembarUnit(tx: Tx, bawah: string | null): Promise<BarisDaftarLembar[]> {
  return tx.db.$queryRaw<BarisDaftarLembar[]>`
    SELECT l.id, u.nama AS "unitNama", u.jalur, p.id AS "programId", p.nama AS "programNama", p.tahun,
           k.tahap::text AS tahap, k.target::text AS target, l.status::text AS status,
           p.mandiri_tutup::text AS "mandiriTutup", s.total, s.terjawab, s.jumlah_butir AS "jumlahButir"
      FROM lke l
      JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
      JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
      LEFT JOIN skor_lke s ON s.instansi_id = l.instansi_id AND s.lke_id = l.id
     WHERE l.instansi_id = ${tx.instansiId}::uuid AND l.penilai = 'unit'
       AND (${bawah}::uuid IS NULL OR u.jalur @> ARRAY[${bawah}::uuid])
     ORDER BY p.tahun DESC, u.nama LIMIT 500`;
}

interface DasarRiwayat {
  readonly id: string;
  readonly waktu: Date;
  readonly oleh: string | null;
  readonly peran: string | null;
}

type RiwayatOf<J extends JenisPeristiwa> = DasarRiwayat & {
  readonly jenis: J;
  readonly data: Extract<PeristiwaBaru, { jenis: J }>['data'];
};

/** One event of one answer, as stored. */
export type BarisRiwayatJawaban =
  | RiwayatOf<'jawaban_disimpan'>
  | RiwayatOf<'butir_dikembalikan'>
  | RiwayatOf<'jawaban_disetujui_sekaligus'>;

/** The last events of one answer of one worksheet, newest first. */
export function listRiwayatJawaban(
  tx: Tx,
  lkeId: string,
  kode: string,
  maks: number,
): Promise<BarisRiwayatJawaban[]> {
  return tx.db.$queryRaw<BarisRiwayatJawaban[]>`
    SELECT p.id, p.waktu, g.nama AS oleh, p.peran, p.jenis, p.data
      FROM peristiwa p LEFT JOIN pengguna g ON g.id = p.pengguna_id
     WHERE p.instansi_id = ${tx.instansiId}::uuid AND p.objek = 'lke' AND p.objek_id = ${lkeId}
       AND (p.jenis IN ('jawaban_disimpan', 'butir_dikembalikan') AND p.data->>'kode' = ${kode}
            OR p.jenis = 'jawaban_disetujui_sekaligus' AND jsonb_exists(p.data->'kode', ${kode}))
     ORDER BY p.waktu DESC, p.id DESC LIMIT ${maks}`;
}
