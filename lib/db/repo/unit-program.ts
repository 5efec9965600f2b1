import 'server-only';
import { isId } from '@/lib/db/id';
import type { RingkasPenetapan } from '@/lib/db/repo/dasbor';
import type { BarisKeikutsertaan, BarisProgram } from '@/lib/db/repo/program';
import type { BarisUsulan } from '@/lib/db/repo/usulan';
import type { Tx } from '@/lib/db/tenant';
import type { ObjekPeristiwa } from '@/lib/domain/audit/events';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { SkorLke } from '@/lib/domain/skor/types';
import type { Peran } from '@/lib/domain/wewenang/peran';

// Reads of one unit's page: one statement per kind of row, so that their number never depends on the data.

/** One declaration that covers the unit, its own or the instansi's. Days are ISO. */
export interface RingkasPencanangan {
  readonly id: string;
  readonly unitId: string | null;
  readonly tanggal: string;
  readonly tempat: string | null;
  readonly moda: 'acara' | 'tanpa_acara';
  readonly publikasi: readonly { readonly tautan: string; readonly tanggal: string | null }[];
  readonly pihak: number;
}

/** The unit, its program and everything there is at most a few of. */
export interface BarisUnitLengkap {
  readonly keikutsertaan: BarisKeikutsertaan;
  readonly jalur: readonly string[];
  readonly program: BarisProgram;
  readonly jenisInstansi: string;
  /** The office of the head of the unit or of the nearest unit above it. */
  readonly kepala: string | null;
  readonly pencanangan: readonly RingkasPencanangan[];
  readonly usulan: Pick<BarisUsulan, 'id' | 'status' | 'nomorSurat' | 'tanggalSurat' | 'nomorSptjm'> | null;
  readonly penetapan: (RingkasPenetapan & { readonly catatan: string | null }) | null;
}

/** One unit of a program with its surroundings; null when this instansi has none such. */
export async function findUnitLengkap(tx: Tx, id: string): Promise<BarisUnitLengkap | null> {
  if (!isId(id)) return null;
  const [baris] = await tx.db.$queryRaw<BarisUnitLengkap[]>`
    SELECT jsonb_build_object('id', k.id, 'programId', k.program_id, 'unitId', k.unit_id, 'unitNama', u.nama,
             'unitJenis', u.jenis, 'tahap', k.tahap, 'target', k.target, 'membangunSejak', k.membangun_sejak,
             'predikatAwal', k.predikat_awal, 'predikatSejak', k.predikat_sejak, 'dicabutPada', k.dicabut_pada,
             'versi', k.versi) AS keikutsertaan,
           u.jalur,
           jsonb_build_object('id', p.id, 'tahun', p.tahun, 'nama', p.nama, 'instrumenId', p.instrumen_id,
             'instrumenVersi', p.instrumen_versi, 'kosong', p.kosong, 'mandiriBuka', p.mandiri_buka,
             'mandiriTutup', p.mandiri_tutup, 'tpiTutup', p.tpi_tutup, 'usulanTutup', p.usulan_tutup,
             'versi', p.versi) AS program,
           i.jenis::text AS "jenisInstansi",
           (SELECT coalesce(a.jabatan, o.nama) FROM keanggotaan a JOIN pengguna o ON o.id = a.pengguna_id
             WHERE a.instansi_id = k.instansi_id AND a.peran = 'kepala_unit' AND a.unit_id = ANY(u.jalur) AND o.aktif
               AND ${tx.hariIni}::date BETWEEN a.mulai AND coalesce(a.selesai, 'infinity')
             ORDER BY array_position(u.jalur, a.unit_id) DESC, a.mulai DESC LIMIT 1) AS kepala,
           coalesce((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'unitId', c.unit_id, 'tanggal', c.tanggal,
                              'tempat', c.tempat, 'moda', c.moda, 'publikasi', c.publikasi,
                              'pihak', (SELECT count(*) FROM pihak_pencanangan w
                                         WHERE w.instansi_id = c.instansi_id AND w.pencanangan_id = c.id))
                              ORDER BY c.tanggal, c.id)
                       FROM pencanangan c
                      WHERE c.instansi_id = k.instansi_id AND c.program_id = k.program_id
                        AND (c.unit_id IS NULL OR c.unit_id = k.unit_id)), '[]') AS pencanangan,
           (SELECT jsonb_build_object('id', s.id, 'status', s.status, 'nomorSurat', s.nomor_surat,
                     'tanggalSurat', s.tanggal_surat, 'nomorSptjm', s.nomor_sptjm)
              FROM usulan_unit x JOIN usulan s ON s.instansi_id = x.instansi_id AND s.id = x.usulan_id
             WHERE x.instansi_id = k.instansi_id AND x.keikutsertaan_id = k.id
             ORDER BY s.dibuat_pada DESC LIMIT 1) AS usulan,
           (SELECT jsonb_build_object('id', t.id, 'keputusan', t.keputusan, 'nomor', t.nomor, 'tanggal', t.tanggal,
                     'status', t.status, 'diusulkanOleh', t.diusulkan_oleh, 'catatan', t.catatan)
              FROM penetapan t WHERE t.instansi_id = k.instansi_id AND t.keikutsertaan_id = k.id) AS penetapan
      FROM keikutsertaan k
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
      JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
      JOIN instansi i ON i.id = k.instansi_id
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.id = ${id}::uuid`;
  return baris ?? null;
}

/** One worksheet with its stored score. */
export interface BarisLkeSkor {
  readonly id: string;
  readonly penilai: Penilai;
  readonly status: StatusLke;
  readonly dikirimPada: Date | null;
  readonly disahkanPada: Date | null;
  readonly total: number | null;
  readonly pengungkit: number | null;
  readonly hasil: number | null;
  readonly area: Readonly<Record<string, number>> | null;
  readonly bagian: Readonly<Record<string, number>> | null;
  readonly predikat: SkorLke['predikat'] | null;
  readonly terjawab: number;
  readonly jumlahButir: number;
  /** Butir that TPI sent back and that wait for the unit, and one of them. */
  readonly dikembalikan: number;
  readonly kodeDikembalikan: string | null;
}

/** The worksheets of one unit with their stored scores; answers only where they wait for a reply. */
export function listLkeSkor(tx: Tx, keikutsertaanId: string): Promise<BarisLkeSkor[]> {
  return tx.db.$queryRaw<BarisLkeSkor[]>`
    SELECT l.id, l.penilai::text AS penilai, l.status::text AS status, l.dikirim_pada AS "dikirimPada",
           l.disahkan_pada AS "disahkanPada", s.total, s.pengungkit, s.hasil, s.area, s.bagian, s.predikat,
           coalesce(s.terjawab, 0) AS terjawab, coalesce(s.jumlah_butir, 0) AS "jumlahButir",
           d.jumlah AS dikembalikan, d.kode AS "kodeDikembalikan"
      FROM lke l
      CROSS JOIN LATERAL (SELECT count(*)::int AS jumlah, min(j.kode) AS kode FROM jawaban j
                           WHERE j.instansi_id = l.instansi_id AND j.lke_id = l.id AND j.dikembalikan IS NOT NULL) d
      LEFT JOIN skor_lke s ON s.instansi_id = l.instansi_id AND s.lke_id = l.id
     WHERE l.instansi_id = ${tx.instansiId}::uuid AND l.keikutsertaan_id = ${keikutsertaanId}::uuid`;
}

/** One move of the lifecycle. */
export interface BarisRiwayat {
  readonly id: string;
  readonly transisi: string;
  readonly dari: Tahap;
  readonly ke: Tahap;
  readonly waktu: Date;
  readonly oleh: string | null;
  readonly dokumen: string | null;
  readonly alasan: string | null;
}

/** Every move of one unit, the latest first, with who made it. */
export function listRiwayat(tx: Tx, keikutsertaanId: string): Promise<BarisRiwayat[]> {
  return tx.db.$queryRaw<BarisRiwayat[]>`
    SELECT r.id, r.transisi, r.dari::text AS dari, r.ke::text AS ke, r.waktu, p.nama AS oleh, r.dokumen, r.alasan
      FROM riwayat_tahap r LEFT JOIN pengguna p ON p.id = r.pengguna_id
     WHERE r.instansi_id = ${tx.instansiId}::uuid AND r.keikutsertaan_id = ${keikutsertaanId}::uuid
     ORDER BY r.waktu DESC, r.id DESC`;
}

/** One entry of the audit trail as a unit's page shows it. */
export interface BarisJejakUnit {
  readonly id: string;
  readonly waktu: Date;
  readonly jenis: string;
  readonly peran: Peran | null;
  readonly oleh: string | null;
  /** Events of the same kind by the same person right after one another, told once. */
  readonly kali: number;
}

/** A thing of the unit that events are about. */
export interface ObjekJejak {
  readonly objek: ObjekPeristiwa;
  readonly id: string;
}

/** Events per thing that are looked at; more than a run of saved answers ever needs for one page. */
const PER_OBJEK = 300;

/**
 * The latest things that happened about these objects; a run of the same kind by the same person (a hundred
 * saved answers) counts as one entry.
 */
export function listJejakUnit(
  tx: Tx,
  objek: readonly ObjekJejak[],
  jumlah: number,
): Promise<BarisJejakUnit[]> {
  return tx.db.$queryRaw<BarisJejakUnit[]>`
    WITH milik AS (
      SELECT e.id, e.waktu, e.jenis, e.peran, e.pengguna_id
        FROM unnest(${objek.map((o) => o.objek)}::text[], ${objek.map((o) => o.id)}::text[]) AS o(objek, id)
        JOIN LATERAL (SELECT x.id, x.waktu, x.jenis, x.peran, x.pengguna_id FROM peristiwa x
                       WHERE x.instansi_id = ${tx.instansiId}::uuid AND x.objek = o.objek AND x.objek_id = o.id
                       ORDER BY x.waktu DESC, x.id DESC LIMIT ${PER_OBJEK}) e ON true),
    runtun AS (
      SELECT m.*, row_number() OVER (ORDER BY waktu DESC, id DESC)
                - row_number() OVER (PARTITION BY jenis, pengguna_id ORDER BY waktu DESC, id DESC) AS kelompok
        FROM milik m)
    SELECT (array_agg(r.id ORDER BY r.waktu DESC, r.id DESC))[1] AS id, max(r.waktu) AS waktu, r.jenis,
           (array_agg(r.peran ORDER BY r.waktu DESC))[1] AS peran, p.nama AS oleh, count(*)::int AS kali
      FROM runtun r LEFT JOIN pengguna p ON p.id = r.pengguna_id
     GROUP BY r.jenis, r.pengguna_id, r.kelompok, p.nama
     ORDER BY max(r.waktu) DESC, 1 DESC LIMIT ${jumlah}`;
}
