import 'server-only';
import { appClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';

export interface AkunMasuk {
  readonly id: string;
  readonly nama: string;
  readonly surel: string;
  readonly sandiHash: string | null;
  readonly aktif: boolean;
  readonly demo: boolean;
  /** A one-time password whose days are over. */
  readonly kedaluwarsa: boolean;
}

/** The account behind an e-mail address (any case) or NIP; null when there is none. */
export async function findAkun(pengenal: string, masaSekaliHari: number): Promise<AkunMasuk | null> {
  const [baris] = await appClient().$queryRaw<AkunMasuk[]>`
    SELECT id, nama, surel, sandi_hash AS "sandiHash", aktif, demo,
           wajib_ganti AND coalesce(sandi_diubah, dibuat_pada) < now() - make_interval(days => ${masaSekaliHari}) AS kedaluwarsa
      FROM pengguna
     WHERE lower(surel) = lower(${pengenal}) OR nip = ${pengenal}
     LIMIT 1`;
  return baris ?? null;
}

/** Replaces the password hash, e.g. after a sign-in with older argon2 parameters. */
export async function updateSandiHash(penggunaId: string, sandiHash: string): Promise<void> {
  await appClient().$executeRaw`UPDATE pengguna SET sandi_hash = ${sandiHash} WHERE id = ${penggunaId}::uuid`;
}

/** One's own account as the account pages need it. */
export interface AkunSaya {
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
  readonly sandiHash: string | null;
  readonly sandiDiubah: Date | null;
  readonly wajibGanti: boolean;
  readonly demo: boolean;
}

/** The account of a signed-in person; null when it is gone or disabled. */
export async function findAkunSaya(penggunaId: string): Promise<AkunSaya | null> {
  const [baris] = await appClient().$queryRaw<AkunSaya[]>`
    SELECT nama, surel, nip, sandi_hash AS "sandiHash", sandi_diubah AS "sandiDiubah", wajib_ganti AS "wajibGanti", demo
      FROM pengguna WHERE id = ${penggunaId}::uuid AND aktif`;
  return baris ?? null;
}

/**
 * Stores a password that the person chose and ends all their sessions but `tokenHash`, in one statement.
 * Returns the number of sessions ended; null when the password was changed by somebody else meanwhile.
 */
export async function changeSandi(
  penggunaId: string,
  lama: string | null,
  baru: string,
  tokenHash: string,
): Promise<number | null> {
  const [baris] = await appClient().$queryRaw<{ diganti: boolean; dicabut: number }[]>`
    WITH orang AS (
      UPDATE pengguna SET sandi_hash = ${baru}, sandi_diubah = now(), wajib_ganti = false, versi = versi + 1
       WHERE id = ${penggunaId}::uuid AND aktif AND sandi_hash IS NOT DISTINCT FROM ${lama}::text RETURNING id),
    cabut AS (
      UPDATE sesi SET dicabut_pada = now()
       WHERE pengguna_id = (SELECT id FROM orang) AND token_hash <> ${tokenHash} AND dicabut_pada IS NULL
       RETURNING 1)
    SELECT EXISTS (SELECT 1 FROM orang) AS diganti, (SELECT count(*)::int FROM cabut) AS dicabut`;
  return baris?.diganti ? baris.dicabut : null;
}

export type JenisPeristiwaAkun =
  | 'masuk'
  | 'masuk_ditolak'
  | 'keluar'
  | 'konteks_diganti'
  | 'sandi_diganti'
  | 'sandi_disetel_ulang'
  | 'sesi_diakhiri';

/** Appends an account event (sign-in, refusal, sign-out, context switch, password, sessions). */
export async function insertPeristiwaAkun(
  jenis: JenisPeristiwaAkun,
  penggunaId: string | null,
  data: Readonly<Record<string, string | number | boolean | null>>,
): Promise<void> {
  await appClient().$executeRaw`
    INSERT INTO peristiwa_akun (id, pengguna_id, jenis, data)
    VALUES (${newId()}::uuid, ${penggunaId}::uuid, ${jenis}, ${JSON.stringify(data)}::jsonb)`;
}

/** A demo account with what it is there to show. */
export interface AkunDemo {
  readonly surel: string;
  readonly nama: string;
  readonly instansi: string | null;
  readonly peran: string;
  readonly unit: string | null;
  /** Place on the short list; null = found by search. */
  readonly urut: number | null;
}

/** The demo accounts with their first peran each, by instansi; empty outside demo mode's data. */
export function listAkunDemo(): Promise<AkunDemo[]> {
  return appClient().$queryRaw<AkunDemo[]>`
    SELECT DISTINCT ON (p.surel) p.surel, p.nama, k.instansi_nama AS instansi,
           CASE WHEN g.pengguna_id IS NOT NULL THEN 'admin_platform' ELSE k.peran END AS peran, k.unit_nama AS unit,
           p.demo_urut AS urut
      FROM pengguna p
      LEFT JOIN LATERAL konteks_pengguna(p.id) k ON true
      LEFT JOIN pengelola_platform g ON g.pengguna_id = p.id
     WHERE p.demo AND p.aktif AND (k.id IS NOT NULL OR g.pengguna_id IS NOT NULL)
     ORDER BY p.surel, k.tahun_program DESC NULLS LAST, k.instansi_nama, k.peran`;
}
