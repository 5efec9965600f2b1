import 'server-only';
import type { Tx } from '@/lib/db/tenant';
import type { PeranKeanggotaan } from '@/lib/domain/wewenang/peran';

/** One peran of a person as the list shows it. */
export interface PeranOrang {
  readonly id: string;
  readonly peran: PeranKeanggotaan;
  readonly unitNama: string | null;
  readonly jabatan: string | null;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly versi: number;
}

/** A person of the instansi with their peran, newest first. */
export interface BarisOrang {
  readonly id: string;
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
  readonly aktif: boolean;
  readonly demo: boolean;
  /** Has a one-time password that was not yet changed. */
  readonly wajibGanti: boolean;
  /** Also serves elsewhere, assesses as TPN, or manages the platform: the account is not the admin's to change. */
  readonly bersama: boolean;
  readonly versi: number;
  readonly peran: readonly PeranOrang[];
}

/** What narrows the list of people. */
export interface SaringOrang {
  readonly cari: string;
  readonly peran: PeranKeanggotaan | null;
  readonly unitId: string | null;
  /** People all of whose peran are over, instead of those who serve today or later. */
  readonly berakhir: boolean;
}

/**
 * One page of the people of this instansi by name, and how many there are. `cari` looks into name, address
 * and NIP; every word must be found.
 */
export async function listOrang(
  tx: Tx,
  s: SaringOrang,
  lewati: number,
  batas: number,
): Promise<{ jumlah: number; orang: BarisOrang[] }> {
  const kata = s.cari
    .split(/\s+/)
    .filter(Boolean)
    .map((k) => `%${k.replace(/[\\%_]/g, '\\$&')}%`);
  const baris = await tx.db.$queryRaw<(BarisOrang & { jumlah: number })[]>`
    WITH milik AS (
      SELECT k.*, u.nama AS unit_nama, coalesce(k.selesai, 'infinity') >= ${tx.hariIni}::date AS berlaku
        FROM keanggotaan k
        LEFT JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
       WHERE k.instansi_id = ${tx.instansiId}::uuid),
    cocok AS (
      SELECT p.id, count(*) OVER ()::int AS jumlah
        FROM pengguna p
       WHERE p.id IN (SELECT pengguna_id FROM milik
                       WHERE (${s.peran}::text IS NULL OR peran::text = ${s.peran}::text AND (berlaku OR ${s.berakhir}))
                         AND (${s.unitId}::uuid IS NULL OR unit_id = ${s.unitId}::uuid AND (berlaku OR ${s.berakhir})))
         AND EXISTS (SELECT 1 FROM milik m WHERE m.pengguna_id = p.id AND m.berlaku) <> ${s.berakhir}
         AND NOT EXISTS (SELECT 1 FROM unnest(${kata}::text[]) k
                          WHERE NOT (p.nama ILIKE k OR p.surel ILIKE k OR coalesce(p.nip, '') LIKE k))
       ORDER BY lower(p.nama), p.id LIMIT ${batas} OFFSET ${lewati})
    SELECT c.jumlah, p.id, p.nama, p.surel, p.nip, p.aktif, p.demo, p.wajib_ganti AS "wajibGanti", p.versi,
           bertugas_di_luar(p.id) OR EXISTS (SELECT 1 FROM pengelola_platform g WHERE g.pengguna_id = p.id
             AND coalesce(g.selesai, 'infinity') >= current_date) AS bersama,
           (SELECT jsonb_agg(jsonb_build_object('id', m.id, 'peran', m.peran, 'unitNama', m.unit_nama,
                     'jabatan', m.jabatan, 'mulai', m.mulai, 'selesai', m.selesai, 'versi', m.versi)
                     ORDER BY m.berlaku DESC, m.mulai DESC, m.id)
              FROM milik m WHERE m.pengguna_id = p.id) AS peran
      FROM cocok c JOIN pengguna p ON p.id = c.id
     ORDER BY lower(p.nama), p.id`;
  return { jumlah: baris[0]?.jumlah ?? 0, orang: baris.map(({ jumlah: _jumlah, ...orang }) => orang) };
}
