import 'server-only';
import type { BarisFakta, BarisProgram } from '@/lib/db/repo/program';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { SkorLke } from '@/lib/domain/skor/types';
import type { Jangkauan } from '@/lib/domain/wewenang/jangkauan';
import type { Peran } from '@/lib/domain/wewenang/peran';

// Reads for screens over many units: a fixed number of statements however many units there are. Scores come
// from skor_lke; the only answers touched are those that wait for a reply, through their partial index.

/** A letter as far as lists need it. */
export interface RingkasUsulan {
  readonly id: string;
  readonly nomorSurat: string | null;
  readonly tanggalSurat: string | null;
  readonly nomorSptjm: string | null;
  readonly unit: number;
}

export interface BarisProgramUsulan extends BarisProgram {
  /** The open draft letter. */
  readonly usulan: RingkasUsulan | null;
}

/** The instansi with its programs, newest year first. */
export interface InstansiProgram {
  readonly nama: string;
  readonly namaPendek: string;
  readonly jenis: string;
  readonly program: readonly BarisProgramUsulan[];
}

/** The instansi of the transaction, every program of it and the open letter of each. */
export async function findInstansiProgram(tx: Tx): Promise<InstansiProgram | null> {
  const [baris] = await tx.db.$queryRaw<InstansiProgram[]>`
    SELECT i.nama, i.nama_pendek AS "namaPendek", i.jenis::text AS jenis,
           coalesce((SELECT jsonb_agg(jsonb_build_object(
             'id', p.id, 'tahun', p.tahun, 'nama', p.nama, 'instrumenId', p.instrumen_id,
             'instrumenVersi', p.instrumen_versi, 'kosong', p.kosong, 'mandiriBuka', p.mandiri_buka,
             'mandiriTutup', p.mandiri_tutup, 'tpiTutup', p.tpi_tutup, 'usulanTutup', p.usulan_tutup,
             'versi', p.versi,
             'usulan', (SELECT jsonb_build_object('id', s.id, 'nomorSurat', s.nomor_surat,
                                'tanggalSurat', s.tanggal_surat, 'nomorSptjm', s.nomor_sptjm,
                                'unit', (SELECT count(*) FROM usulan_unit x
                                          WHERE x.instansi_id = s.instansi_id AND x.usulan_id = s.id))
                          FROM usulan s
                         WHERE s.instansi_id = p.instansi_id AND s.program_id = p.id AND s.status = 'draf')
             ) ORDER BY p.tahun DESC)
             FROM program p WHERE p.instansi_id = i.id), '[]') AS program
      FROM instansi i WHERE i.id = ${tx.instansiId}::uuid`;
  return baris ?? null;
}

/** One worksheet in a list: its state and stored total, without its answers. */
export interface RingkasLke {
  readonly id: string;
  readonly penilai: Penilai;
  readonly status: StatusLke;
  /** ISO timestamps. */
  readonly dikirimPada: string | null;
  readonly disahkanPada: string | null;
  readonly total: number | null;
  readonly terjawab: number;
  readonly jumlahButir: number;
}

export interface RingkasPenetapan {
  readonly id: string;
  readonly keputusan: 'WBK' | 'WBBM' | 'pembinaan';
  readonly nomor: string;
  readonly tanggal: string;
  readonly status: 'diusulkan' | 'diterbitkan';
  readonly diusulkanOleh: string;
}

/** One unit in one program with all that lists show of it. Days are ISO. */
export interface BarisUnitProgram {
  readonly keikutsertaanId: string;
  readonly programId: string;
  readonly unitId: string;
  readonly unitNama: string;
  readonly unitSingkatan: string | null;
  readonly unitJenis: string;
  readonly jalur: readonly string[];
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly membangunSejak: string | null;
  readonly predikatAwal: Predikat | null;
  readonly predikatSejak: string | null;
  readonly dicabutPada: string | null;
  /** The earliest declaration that covers the unit: its own or the instansi's. */
  readonly dicanangkanPada: string | null;
  readonly lke: readonly RingkasLke[];
  /** The latest letter that holds the unit. */
  readonly usulan: { readonly id: string; readonly status: 'draf' | 'dikirim' | 'dibatalkan' } | null;
  /** Steps of TPN entered so far. */
  readonly langkah: number;
  readonly penetapan: RingkasPenetapan | null;
}

/** The units of some programs inside a reach, by name. */
export function listUnitProgram(
  tx: Tx,
  programIdList: readonly string[],
  jangkauan: Jangkauan,
): Promise<BarisUnitProgram[]> {
  const tahap = jangkauan.tahap as string[] | null;
  return tx.db.$queryRaw<BarisUnitProgram[]>`
    SELECT k.id AS "keikutsertaanId", k.program_id AS "programId", k.unit_id AS "unitId", u.nama AS "unitNama",
           u.singkatan AS "unitSingkatan", u.jenis::text AS "unitJenis", u.jalur, k.tahap::text AS tahap,
           k.target::text AS target, k.membangun_sejak::text AS "membangunSejak",
           k.predikat_awal::text AS "predikatAwal", k.predikat_sejak::text AS "predikatSejak",
           k.dicabut_pada::text AS "dicabutPada", least(ci.tanggal, cu.tanggal)::text AS "dicanangkanPada",
           coalesce(l.daftar, '[]') AS lke, s.usulan, coalesce(t.jumlah, 0)::int AS langkah,
           CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'keputusan', p.keputusan,
             'nomor', p.nomor, 'tanggal', p.tanggal, 'status', p.status, 'diusulkanOleh', p.diusulkan_oleh) END AS penetapan
      FROM keikutsertaan k
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
      LEFT JOIN (SELECT program_id, min(tanggal) AS tanggal FROM pencanangan
                  WHERE instansi_id = ${tx.instansiId}::uuid AND unit_id IS NULL GROUP BY program_id) ci
             ON ci.program_id = k.program_id
      LEFT JOIN (SELECT program_id, unit_id, min(tanggal) AS tanggal FROM pencanangan
                  WHERE instansi_id = ${tx.instansiId}::uuid AND unit_id IS NOT NULL GROUP BY program_id, unit_id) cu
             ON cu.program_id = k.program_id AND cu.unit_id = k.unit_id
      LEFT JOIN (SELECT b.keikutsertaan_id, jsonb_agg(jsonb_build_object('id', b.id, 'penilai', b.penilai,
                          'status', b.status, 'dikirimPada', b.dikirim_pada, 'disahkanPada', b.disahkan_pada,
                          'total', n.total, 'terjawab', coalesce(n.terjawab, 0),
                          'jumlahButir', coalesce(n.jumlah_butir, 0))) AS daftar
                   FROM lke b
                   JOIN keikutsertaan kb ON kb.instansi_id = b.instansi_id AND kb.id = b.keikutsertaan_id
                   LEFT JOIN skor_lke n ON n.instansi_id = b.instansi_id AND n.lke_id = b.id
                  WHERE b.instansi_id = ${tx.instansiId}::uuid AND kb.program_id = ANY(${programIdList}::uuid[])
                  GROUP BY b.keikutsertaan_id) l
             ON l.keikutsertaan_id = k.id
      LEFT JOIN (SELECT DISTINCT ON (x.keikutsertaan_id) x.keikutsertaan_id,
                        jsonb_build_object('id', y.id, 'status', y.status) AS usulan
                   FROM usulan_unit x JOIN usulan y ON y.instansi_id = x.instansi_id AND y.id = x.usulan_id
                  WHERE x.instansi_id = ${tx.instansiId}::uuid
                  ORDER BY x.keikutsertaan_id, y.dibuat_pada DESC) s
             ON s.keikutsertaan_id = k.id
      LEFT JOIN (SELECT keikutsertaan_id, count(*) AS jumlah FROM langkah_penilaian
                  WHERE instansi_id = ${tx.instansiId}::uuid GROUP BY keikutsertaan_id) t
             ON t.keikutsertaan_id = k.id
      LEFT JOIN penetapan p ON p.instansi_id = k.instansi_id AND p.keikutsertaan_id = k.id
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.program_id = ANY(${programIdList}::uuid[])
       AND (${jangkauan.programId}::uuid IS NULL OR k.program_id = ${jangkauan.programId}::uuid)
       AND (${jangkauan.bawahUnit}::uuid IS NULL OR u.jalur @> ARRAY[${jangkauan.bawahUnit}::uuid])
       AND (${tahap}::text[] IS NULL OR k.tahap::text = ANY(${tahap}::text[]))
     ORDER BY u.nama, k.id`;
}

/** The parts of stored scores that readiness and the heat map need, by worksheet. */
export interface BarisSkorRingkas extends Pick<SkorLke, 'predikat'> {
  readonly lkeId: string;
  readonly area: Readonly<Record<string, number>>;
  readonly bagian: Readonly<Record<string, number>>;
}

/** The stored scores of these worksheets. */
export function listSkorRingkas(tx: Tx, lkeIdList: readonly string[]): Promise<BarisSkorRingkas[]> {
  return tx.db.$queryRaw<BarisSkorRingkas[]>`
    SELECT lke_id AS "lkeId", area, bagian, predikat FROM skor_lke
     WHERE instansi_id = ${tx.instansiId}::uuid AND lke_id = ANY(${lkeIdList}::uuid[])`;
}

/** Every dated fact of a program, of the instansi (keikutsertaanId null) and of its units. */
export function listFaktaProgram(tx: Tx, programId: string): Promise<BarisFakta[]> {
  return tx.db.$queryRaw<BarisFakta[]>`
    SELECT id, keikutsertaan_id AS "keikutsertaanId", kode, nilai, per_tanggal::text AS "perTanggal", sumber,
           dikecualikan, versi
      FROM fakta_prasyarat
     WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid`;
}

/** How many butir of a unit's worksheet TPI sent back and the unit has not answered yet. */
export interface BarisDikembalikan {
  readonly keikutsertaanId: string;
  readonly jumlah: number;
  /** One of them, where the unit begins. */
  readonly kode: string;
}

/** Butir that wait for the unit's reply, by unit, for one program. */
export function listDikembalikan(tx: Tx, programId: string): Promise<BarisDikembalikan[]> {
  return tx.db.$queryRaw<BarisDikembalikan[]>`
    SELECT l.keikutsertaan_id AS "keikutsertaanId", count(*)::int AS jumlah, min(j.kode) AS kode
      FROM jawaban j
      JOIN lke l ON l.instansi_id = j.instansi_id AND l.id = j.lke_id
      JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
     WHERE j.instansi_id = ${tx.instansiId}::uuid AND j.dikembalikan IS NOT NULL AND l.penilai = 'unit'
       AND k.program_id = ${programId}::uuid
     GROUP BY l.keikutsertaan_id`;
}

/** Somebody to call: the office, or the person's name where no office is recorded. */
export interface BarisKontak {
  readonly penggunaId: string;
  readonly peran: Peran;
  readonly unitId: string | null;
  readonly jabatan: string | null;
  readonly nama: string;
}

/** Who holds the deciding peran today: kepala unit, TPI, admin and head of the instansi. */
export function listKontak(tx: Tx): Promise<BarisKontak[]> {
  return tx.db.$queryRaw<BarisKontak[]>`
    SELECT k.pengguna_id AS "penggunaId", k.peran::text AS peran, k.unit_id AS "unitId", k.jabatan, p.nama
      FROM keanggotaan k JOIN pengguna p ON p.id = k.pengguna_id
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND p.aktif
       AND k.peran IN ('kepala_unit', 'tpi_ketua', 'tpi_pengendali', 'admin_instansi', 'pimpinan')
       AND ${tx.hariIni}::date BETWEEN k.mulai AND coalesce(k.selesai, 'infinity')
     ORDER BY k.peran, k.mulai DESC, k.id`;
}

/** What an instansi has set up; counts of today. */
export interface BarisPersiapan {
  readonly unit: number;
  readonly kepala: number;
  readonly ketuaTpi: number;
}

/** Units that exist and people who hold the peran without which a program cannot run. */
export async function countPersiapan(tx: Tx): Promise<BarisPersiapan> {
  const [baris] = await tx.db.$queryRaw<BarisPersiapan[]>`
    SELECT (SELECT count(*)::int FROM unit_kerja u WHERE u.instansi_id = ${tx.instansiId}::uuid
               AND ${tx.hariIni}::date BETWEEN u.mulai AND coalesce(u.selesai, 'infinity')) AS unit,
           count(*) FILTER (WHERE k.peran = 'kepala_unit')::int AS kepala,
           count(*) FILTER (WHERE k.peran IN ('tpi_ketua', 'tpi_pengendali'))::int AS "ketuaTpi"
      FROM keanggotaan k
     WHERE k.instansi_id = ${tx.instansiId}::uuid
       AND ${tx.hariIni}::date BETWEEN k.mulai AND coalesce(k.selesai, 'infinity')`;
  return baris ?? { unit: 0, kepala: 0, ketuaTpi: 0 };
}
