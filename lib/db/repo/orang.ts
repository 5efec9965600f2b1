import 'server-only';
import { newId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';
import type { PeranKeanggotaan } from '@/lib/domain/wewenang/peran';

/** A global account as commands on people see it. Never sent to a browser as it is. */
export interface BarisPengguna {
  readonly id: string;
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
  readonly aktif: boolean;
  readonly berSandi: boolean;
  readonly versi: number;
}

/** The accounts that one of these addresses or numbers names; locked, so that two additions of one person meet. */
export function lockPenggunaOf(
  tx: Tx,
  surel: readonly string[],
  nip: readonly string[],
): Promise<BarisPengguna[]> {
  return tx.db.$queryRaw<BarisPengguna[]>`
    SELECT id, nama, lower(surel) AS surel, nip, aktif, sandi_hash IS NOT NULL AS "berSandi", versi
      FROM pengguna
     WHERE lower(surel) = ANY (${[...surel]}::text[]) OR nip = ANY (${[...nip]}::text[])
     ORDER BY id FOR UPDATE`;
}

export interface PenggunaBaru {
  readonly id: string;
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
  readonly sandiHash: string;
}

/** Adds accounts with a one-time password that must be changed at the first sign-in. */
export async function insertPenggunaList(tx: Tx, daftar: readonly PenggunaBaru[]): Promise<void> {
  if (daftar.length === 0) return;
  await tx.db.pengguna.createMany({
    data: daftar.map((p) => ({ ...p, sandiDiubah: tx.now, wajibGanti: true })),
  });
}

/** Gives an account a one-time password, opens it again where it was disabled, and ends all its sessions. */
export async function setSandiSekali(tx: Tx, penggunaId: string, sandiHash: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE pengguna SET sandi_hash = ${sandiHash}, sandi_diubah = now(), wajib_ganti = true, aktif = true, versi = versi + 1
     WHERE id = ${penggunaId}::uuid`;
  await revokeSesiPengguna(tx, penggunaId);
}

/** Ends all sessions of a person together with the change that asks for it. */
export async function revokeSesiPengguna(tx: Tx, penggunaId: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE sesi SET dicabut_pada = now() WHERE pengguna_id = ${penggunaId}::uuid AND dicabut_pada IS NULL`;
}

/** A person of this instansi with the reasons why an admin may not change the account. */
export interface OrangInstansi extends BarisPengguna {
  readonly demo: boolean;
  /** Also serves elsewhere, assesses as TPN, or manages the platform. */
  readonly bersama: boolean;
}

/** The person of this id, locked; null unless they hold or held a peran in this instansi. */
export async function lockOrangInstansi(tx: Tx, penggunaId: string): Promise<OrangInstansi | null> {
  const [baris] = await tx.db.$queryRaw<OrangInstansi[]>`
    SELECT p.id, p.nama, p.surel, p.nip, p.aktif, p.sandi_hash IS NOT NULL AS "berSandi", p.versi, p.demo,
           bertugas_di_luar(p.id) OR EXISTS (SELECT 1 FROM pengelola_platform g WHERE g.pengguna_id = p.id
             AND coalesce(g.selesai, 'infinity') >= current_date) AS bersama
      FROM pengguna p
     WHERE p.id = ${penggunaId}::uuid
       AND EXISTS (SELECT 1 FROM keanggotaan k WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.pengguna_id = p.id)
       FOR UPDATE OF p`;
  return baris ?? null;
}

/** True when the account serves nowhere else: a new one-time password for it opens no foreign door. */
export async function hanyaDiSini(tx: Tx, penggunaId: string): Promise<boolean> {
  const [baris] = await tx.db.$queryRaw<{ di_luar: boolean }[]>`
    SELECT bertugas_di_luar(${penggunaId}::uuid) OR EXISTS (
             SELECT 1 FROM pengelola_platform WHERE pengguna_id = ${penggunaId}::uuid
                AND coalesce(selesai, 'infinity') >= current_date) AS di_luar`;
  return baris?.di_luar === false;
}

/** Changes name, address and number of an account if the version is the one seen; false when stale. */
export async function updatePengguna(
  tx: Tx,
  id: string,
  versi: number,
  isi: { nama: string; surel: string; nip: string | null },
): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    UPDATE pengguna SET nama = ${isi.nama}, surel = ${isi.surel}, nip = ${isi.nip}, versi = versi + 1
     WHERE id = ${id}::uuid AND versi = ${versi}`;
  return n === 1;
}

/** Opens or closes an account if the version is the one seen; false when stale. */
export async function setPenggunaAktif(tx: Tx, id: string, versi: number, aktif: boolean): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    UPDATE pengguna SET aktif = ${aktif}, versi = versi + 1 WHERE id = ${id}::uuid AND versi = ${versi}`;
  return n === 1;
}

export interface KeanggotaanBaru {
  readonly penggunaId: string;
  readonly peran: PeranKeanggotaan;
  readonly unitId: string | null;
  readonly jabatan: string | null;
  readonly mulai: string;
}

/** Gives peran and returns their ids in the same order. */
export async function insertKeanggotaanList(tx: Tx, daftar: readonly KeanggotaanBaru[]): Promise<string[]> {
  const data = daftar.map((k) => ({
    ...k,
    id: newId(),
    instansiId: tx.instansiId,
    mulai: new Date(k.mulai),
  }));
  await tx.db.keanggotaan.createMany({ data });
  return data.map((k) => k.id);
}

export interface BarisKeanggotaan {
  readonly id: string;
  readonly penggunaId: string;
  readonly peran: PeranKeanggotaan;
  readonly unitId: string | null;
  readonly jabatan: string | null;
  readonly mulai: string;
  readonly selesai: string | null;
  readonly versi: number;
}

/** One keanggotaan of this instansi, locked. */
export async function lockKeanggotaan(tx: Tx, id: string): Promise<BarisKeanggotaan | null> {
  const [baris] = await tx.db.$queryRaw<BarisKeanggotaan[]>`
    SELECT id, pengguna_id AS "penggunaId", peran::text AS peran, unit_id AS "unitId", jabatan,
           mulai::text AS mulai, selesai::text AS selesai, versi
      FROM keanggotaan WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return baris ?? null;
}

/** Every peran held today or later in this instansi, with the holder's address. */
export function listPeranBerlaku(
  tx: Tx,
): Promise<{ surel: string; penggunaId: string; peran: string; unitId: string | null }[]> {
  return tx.db.$queryRaw`
    SELECT lower(p.surel) AS surel, k.pengguna_id AS "penggunaId", k.peran::text AS peran, k.unit_id AS "unitId"
      FROM keanggotaan k JOIN pengguna p ON p.id = k.pengguna_id
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND coalesce(k.selesai, 'infinity') >= ${tx.hariIni}::date`;
}

/** Sets the last day of a peran. */
export async function setKeanggotaanSelesai(tx: Tx, id: string, selesai: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE keanggotaan SET selesai = ${selesai}::date, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}

/** Ends the peran of one unit after its last day; those that end before are left alone. Returns what ended. */
export function endKeanggotaanUnit(tx: Tx, unitId: string, selesai: string): Promise<BarisKeanggotaan[]> {
  return tx.db.$queryRaw<BarisKeanggotaan[]>`
    UPDATE keanggotaan SET selesai = ${selesai}::date, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND unit_id = ${unitId}::uuid
       AND coalesce(selesai, 'infinity') > ${selesai}::date
    RETURNING id, pengguna_id AS "penggunaId", peran::text AS peran, unit_id AS "unitId", jabatan,
              mulai::text AS mulai, selesai::text AS selesai, versi`;
}

/**
 * True when, without this person's peran, another active admin serves from `sejak` on without an end. Locks
 * all admin rows first, so that two admins cannot let each other go at the same time.
 */
export async function adaAdminLain(
  tx: Tx,
  tanpa: { readonly keanggotaanId: string } | { readonly penggunaId: string },
  sejak: string,
): Promise<boolean> {
  const admin = await tx.db.$queryRaw<{ id: string; penggunaId: string }[]>`
    SELECT k.id, k.pengguna_id AS "penggunaId"
      FROM keanggotaan k JOIN pengguna p ON p.id = k.pengguna_id AND p.aktif
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.peran = 'admin_instansi' AND k.selesai IS NULL
       AND k.mulai <= ${sejak}::date
     ORDER BY k.id FOR UPDATE OF k`;
  return admin.some((a) =>
    'keanggotaanId' in tanpa ? a.id !== tanpa.keanggotaanId : a.penggunaId !== tanpa.penggunaId,
  );
}

/** True when the person is an admin of this instansi today or later. */
export async function isAdminInstansi(tx: Tx, penggunaId: string): Promise<boolean> {
  const [baris] = await tx.db.$queryRaw<{ ada: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM keanggotaan
                    WHERE instansi_id = ${tx.instansiId}::uuid AND pengguna_id = ${penggunaId}::uuid
                      AND peran = 'admin_instansi' AND coalesce(selesai, 'infinity') >= ${tx.hariIni}::date) AS ada`;
  return baris?.ada ?? false;
}
