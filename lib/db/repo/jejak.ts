import 'server-only';
import type { Tx } from '@/lib/db/tenant';

/** One event of the audit trail with the names that a person reads. */
export interface BarisJejak {
  readonly id: string;
  readonly waktu: Date;
  readonly siapa: string | null;
  readonly peran: string | null;
  readonly jenis: string;
  readonly objek: string;
  readonly objekId: string;
  readonly unitId: string | null;
  readonly unitNama: string | null;
  readonly data: unknown;
  readonly sidikJari: string;
}

/** What narrows the trail. `bawah` limits it to a unit and those below it; `sebelum` is the last id seen. */
export interface SaringJejak {
  readonly objek: string | null;
  readonly objekId: string | null;
  readonly unitId: string | null;
  readonly penggunaId: string | null;
  readonly dari: string | null;
  readonly sampai: string | null;
  readonly sebelum: string | null;
  readonly bawah: string | null;
  /** False leaves out single scores of TPI and TPN: the unit learns of their work when it is endorsed. */
  readonly denganPenilai: boolean;
}

/**
 * Events, newest first. Ids are UUIDv7 and grow with time, so the key of the page is the id alone. Days are
 * whole days of the zone whose offset is `jamZona` hours.
 */
export function listJejak(tx: Tx, s: SaringJejak, jamZona: number, batas: number): Promise<BarisJejak[]> {
  return tx.db.$queryRaw<BarisJejak[]>`
    SELECT p.id, p.waktu, o.nama AS siapa, p.peran, p.jenis, p.objek, p.objek_id AS "objekId", p.unit_id AS "unitId",
           u.nama AS "unitNama", p.data, p.sidik_jari AS "sidikJari"
      FROM peristiwa p
      LEFT JOIN pengguna o ON o.id = p.pengguna_id
      LEFT JOIN unit_kerja u ON u.instansi_id = p.instansi_id AND u.id = p.unit_id
     WHERE p.instansi_id = ${tx.instansiId}::uuid
       AND (${s.bawah}::uuid IS NULL OR u.jalur @> ARRAY[${s.bawah}::uuid])
       AND (${s.denganPenilai} OR NOT (
             p.jenis IN ('jawaban_disetujui_sekaligus', 'persetujuan_diurungkan')
             OR (p.jenis = 'jawaban_disimpan' AND p.data->>'penilai' IS DISTINCT FROM 'unit')))
       AND (${s.objek}::text IS NULL OR p.objek = ${s.objek})
       AND (${s.objekId}::text IS NULL OR p.objek_id = ${s.objekId})
       AND (${s.unitId}::uuid IS NULL OR p.unit_id = ${s.unitId}::uuid)
       AND (${s.penggunaId}::uuid IS NULL OR p.pengguna_id = ${s.penggunaId}::uuid)
       AND (${s.dari}::date IS NULL OR p.waktu >= ${s.dari}::date - make_interval(hours => ${jamZona}))
       AND (${s.sampai}::date IS NULL OR p.waktu < ${s.sampai}::date + 1 - make_interval(hours => ${jamZona}))
       AND (${s.sebelum}::uuid IS NULL OR p.id < ${s.sebelum}::uuid)
     ORDER BY p.id DESC LIMIT ${batas}`;
}

/** The people who appear in the trail, by name. */
export function listPelakuJejak(tx: Tx, bawah: string | null): Promise<{ id: string; nama: string }[]> {
  return tx.db.$queryRaw<{ id: string; nama: string }[]>`
    SELECT DISTINCT o.id, o.nama
      FROM peristiwa p
      JOIN pengguna o ON o.id = p.pengguna_id
      LEFT JOIN unit_kerja u ON u.instansi_id = p.instansi_id AND u.id = p.unit_id
     WHERE p.instansi_id = ${tx.instansiId}::uuid AND (${bawah}::uuid IS NULL OR u.jalur @> ARRAY[${bawah}::uuid])
     ORDER BY o.nama`;
}
