import 'server-only';
import { appClient, jobClient } from '@/lib/db/client';

/** One instansi in the platform's list: counts only. */
export interface BarisInstansi {
  readonly id: string;
  readonly kode: string;
  readonly nama: string;
  readonly jenis: string;
  readonly demo: boolean;
  readonly dibuatPada: Date;
  readonly jumlahUnit: number;
  readonly jumlahKeanggotaan: number;
  readonly tahunProgram: number | null;
}

/** Every instansi of this installation by name, through the one function that may look across tenants. */
export function listInstansi(): Promise<BarisInstansi[]> {
  return jobClient().$queryRaw<BarisInstansi[]>`
    SELECT id, kode, nama, jenis, demo, dibuat_pada AS "dibuatPada", jumlah_unit::int AS "jumlahUnit",
           jumlah_keanggotaan::int AS "jumlahKeanggotaan", tahun_program AS "tahunProgram"
      FROM daftar_instansi() ORDER BY lower(nama), id`;
}

/** A published instrumen version as the platform shows it. */
export interface BarisInstrumen {
  readonly id: string;
  readonly versi: number;
  readonly hash: string;
  readonly peraturan: string;
  readonly judul: string;
  readonly status: 'lengkap' | 'arsip';
  readonly berlakuDari: string;
  readonly berlakuSampai: string | null;
  readonly diterbitkanPada: Date;
}

/** Every published instrumen version, newest regulation first. They belong to no instansi. */
export function listInstrumenTerbit(): Promise<BarisInstrumen[]> {
  return appClient().$queryRaw<BarisInstrumen[]>`
    SELECT id, versi, hash, data->>'peraturan' AS peraturan, data->>'judul' AS judul, data->>'status' AS status,
           data->>'berlakuDari' AS "berlakuDari", data->>'berlakuSampai' AS "berlakuSampai",
           diterbitkan_pada AS "diterbitkanPada"
      FROM instrumen_versi ORDER BY data->>'berlakuDari' DESC, id, versi DESC`;
}

/**
 * Gives the one active account behind an e-mail address or NIP a one-time password and ends its sessions, in
 * one statement. Null when there is none, or when it manages the platform or belongs to the demo.
 */
export async function resetSandiAkun(pengenal: string, sandiHash: string): Promise<string | null> {
  const [baris] = await appClient().$queryRaw<{ id: string }[]>`
    WITH orang AS (
      UPDATE pengguna p SET sandi_hash = ${sandiHash}, sandi_diubah = now(), wajib_ganti = true, versi = versi + 1
       WHERE (lower(p.surel) = lower(${pengenal}) OR p.nip = ${pengenal}) AND p.aktif AND NOT p.demo
         AND NOT EXISTS (SELECT 1 FROM pengelola_platform g WHERE g.pengguna_id = p.id)
      RETURNING p.id),
    cabut AS (
      UPDATE sesi SET dicabut_pada = now()
       WHERE pengguna_id IN (SELECT id FROM orang) AND dicabut_pada IS NULL RETURNING 1)
    SELECT id FROM orang`;
  return baris?.id ?? null;
}
