import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { Tahap } from '@/lib/domain/program/tahap';

/** A letter as lists and its own page show it. Days are ISO. */
export interface BarisSurat {
  readonly id: string;
  readonly programId: string;
  readonly status: 'draf' | 'dikirim' | 'dibatalkan';
  readonly nomorSurat: string | null;
  readonly tanggalSurat: string | null;
  readonly nomorSptjm: string | null;
  readonly narahubung: string | null;
  readonly dikirimPada: Date | null;
  readonly pengirim: string | null;
  readonly versi: number;
  readonly jumlahUnit: number;
}

/** The letters of one program, newest first; `id` limits them to one letter of any program. */
export function listSurat(
  tx: Tx,
  rujukan: { readonly programId: string } | { readonly id: string },
): Promise<BarisSurat[]> {
  const programId = 'programId' in rujukan ? rujukan.programId : null;
  const id = 'id' in rujukan ? rujukan.id : null;
  return tx.db.$queryRaw<BarisSurat[]>`
    SELECT s.id, s.program_id AS "programId", s.status::text AS status, s.nomor_surat AS "nomorSurat",
           s.tanggal_surat::text AS "tanggalSurat", s.nomor_sptjm AS "nomorSptjm", s.narahubung,
           s.dikirim_pada AS "dikirimPada", s.versi,
           (SELECT coalesce((SELECT k.jabatan FROM keanggotaan k
                              WHERE k.instansi_id = s.instansi_id AND k.pengguna_id = g.id AND k.jabatan IS NOT NULL
                              ORDER BY k.mulai DESC LIMIT 1), g.nama)
              FROM pengguna g WHERE g.id = s.dikirim_oleh) AS pengirim,
           (SELECT count(*)::int FROM usulan_unit x
             WHERE x.instansi_id = s.instansi_id AND x.usulan_id = s.id) AS "jumlahUnit"
      FROM usulan s
     WHERE s.instansi_id = ${tx.instansiId}::uuid
       AND (${programId}::uuid IS NULL OR s.program_id = ${programId}::uuid)
       AND (${id}::uuid IS NULL OR s.id = ${id}::uuid)
     ORDER BY s.dibuat_pada DESC, s.id`;
}

/** What was frozen of TPI's result when the unit went into the letter. */
export interface Potret {
  readonly skor: {
    readonly total: number;
    readonly pengungkit: number;
    readonly hasil: number;
    readonly area: Readonly<Record<string, number>>;
  } | null;
  readonly jawaban: Readonly<Record<string, unknown>>;
}

/** One unit of a letter. */
export interface BarisUnitSurat {
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly unitJenis: string;
  readonly target: Predikat;
  readonly tahap: Tahap;
  readonly potret: Potret;
  readonly sidikJari: string;
}

/** The units of a letter with their frozen result, by name. */
export function listUnitSurat(tx: Tx, usulanId: string): Promise<BarisUnitSurat[]> {
  return tx.db.$queryRaw<BarisUnitSurat[]>`
    SELECT x.keikutsertaan_id AS "keikutsertaanId", u.nama AS "unitNama", u.jenis::text AS "unitJenis",
           x.target::text AS target, k.tahap::text AS tahap, x.potret, x.sidik_jari AS "sidikJari"
      FROM usulan_unit x
      JOIN keikutsertaan k ON k.instansi_id = x.instansi_id AND k.id = x.keikutsertaan_id
      JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
     WHERE x.instansi_id = ${tx.instansiId}::uuid AND x.usulan_id = ${usulanId}::uuid
     ORDER BY u.nama, k.id`;
}

/** Who signs the letters of the instansi on a day: the head's office and name; null where none is recorded. */
export async function penandatangan(
  tx: Tx,
  hari: string,
): Promise<{ readonly jabatan: string | null; readonly nama: string } | null> {
  const [baris] = await tx.db.$queryRaw<{ jabatan: string | null; nama: string }[]>`
    SELECT k.jabatan, g.nama FROM keanggotaan k JOIN pengguna g ON g.id = k.pengguna_id
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.peran = 'pimpinan'
       AND ${hari}::date BETWEEN k.mulai AND coalesce(k.selesai, 'infinity')
     ORDER BY k.mulai, k.id LIMIT 1`;
  return baris ?? null;
}
