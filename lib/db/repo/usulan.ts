import 'server-only';
import { newId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { HasilLangkah, LangkahTpn } from '@/lib/domain/program/tahap';

/** A proposal letter. Days are ISO. */
export interface BarisUsulan {
  readonly id: string;
  readonly programId: string;
  readonly status: 'draf' | 'dikirim' | 'dibatalkan';
  readonly nomorSurat: string | null;
  readonly tanggalSurat: string | null;
  readonly nomorSptjm: string | null;
  readonly narahubung: string | null;
  readonly dikirimPada: Date | null;
  readonly versi: number;
}

/** Locks one letter for the rest of the transaction. */
export async function lockUsulan(tx: Tx, id: string): Promise<BarisUsulan | null> {
  const [baris] = await tx.db.$queryRaw<BarisUsulan[]>`
    SELECT id, program_id AS "programId", status::text AS status, nomor_surat AS "nomorSurat",
           tanggal_surat::text AS "tanggalSurat", nomor_sptjm AS "nomorSptjm", narahubung,
           dikirim_pada AS "dikirimPada", versi
      FROM usulan WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid FOR UPDATE`;
  return baris ?? null;
}

/** The open draft letter of a program: at most one (partial unique index). */
export async function findUsulanDraf(tx: Tx, programId: string): Promise<BarisUsulan | null> {
  const [baris] = await tx.db.$queryRaw<BarisUsulan[]>`
    SELECT id, program_id AS "programId", status::text AS status, nomor_surat AS "nomorSurat",
           tanggal_surat::text AS "tanggalSurat", nomor_sptjm AS "nomorSptjm", narahubung,
           dikirim_pada AS "dikirimPada", versi
      FROM usulan
     WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid AND status = 'draf'`;
  return baris ?? null;
}

/** The letter that proposes this unit now, draft or sent; null when none does. */
export async function findUsulanOf(tx: Tx, keikutsertaanId: string): Promise<BarisUsulan | null> {
  const [baris] = await tx.db.$queryRaw<BarisUsulan[]>`
    SELECT s.id, s.program_id AS "programId", s.status::text AS status, s.nomor_surat AS "nomorSurat",
           s.tanggal_surat::text AS "tanggalSurat", s.nomor_sptjm AS "nomorSptjm", s.narahubung,
           s.dikirim_pada AS "dikirimPada", s.versi
      FROM usulan_unit x JOIN usulan s ON s.instansi_id = x.instansi_id AND s.id = x.usulan_id
     WHERE x.instansi_id = ${tx.instansiId}::uuid AND x.keikutsertaan_id = ${keikutsertaanId}::uuid
     ORDER BY s.dibuat_pada DESC LIMIT 1`;
  return baris ?? null;
}

/** Opens a draft letter and returns its id. */
export async function insertUsulan(tx: Tx, programId: string): Promise<string> {
  const id = newId();
  await tx.db.$executeRaw`
    INSERT INTO usulan (instansi_id, id, program_id) VALUES (${tx.instansiId}::uuid, ${id}::uuid, ${programId}::uuid)`;
  return id;
}

/** Sets letter number, day, SPTJM and contact if the version is the one seen; false when stale. */
export async function updateSuratUsulan(
  tx: Tx,
  id: string,
  versi: number,
  surat: Pick<BarisUsulan, 'nomorSurat' | 'tanggalSurat' | 'nomorSptjm' | 'narahubung'>,
): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    UPDATE usulan SET nomor_surat = ${surat.nomorSurat}, tanggal_surat = ${surat.tanggalSurat}::date,
           nomor_sptjm = ${surat.nomorSptjm}, narahubung = ${surat.narahubung}, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid AND versi = ${versi} AND status = 'draf'`;
  return n === 1;
}

/** Marks the letter as sent, by whom and when (database clock). */
export async function setUsulanDikirim(tx: Tx, id: string, penggunaId: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE usulan SET status = 'dikirim', dikirim_pada = now(), dikirim_oleh = ${penggunaId}::uuid, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}

/** A unit went in or out: whoever read the letter before has read another one. */
export async function touchUsulan(tx: Tx, id: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE usulan SET versi = versi + 1 WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}

/** Puts a unit into the letter with the frozen TPI result. */
export async function insertUsulanUnit(
  tx: Tx,
  isi: { usulanId: string; keikutsertaanId: string; target: Predikat; potret: unknown; sidikJari: string },
): Promise<void> {
  await tx.db.$executeRaw`
    INSERT INTO usulan_unit (instansi_id, usulan_id, keikutsertaan_id, target, potret, sidik_jari)
    VALUES (${tx.instansiId}::uuid, ${isi.usulanId}::uuid, ${isi.keikutsertaanId}::uuid, ${isi.target}::predikat,
            ${JSON.stringify(isi.potret)}::jsonb, ${isi.sidikJari})`;
}

/** Takes a unit out of a draft letter. */
export async function deleteUsulanUnit(tx: Tx, usulanId: string, keikutsertaanId: string): Promise<void> {
  await tx.db.$executeRaw`
    DELETE FROM usulan_unit WHERE instansi_id = ${tx.instansiId}::uuid AND usulan_id = ${usulanId}::uuid
       AND keikutsertaan_id = ${keikutsertaanId}::uuid`;
}

/** The keikutsertaan in a letter, in a fixed order so that locks are always taken the same way round. */
export async function listUsulanUnitId(tx: Tx, usulanId: string): Promise<string[]> {
  const daftar = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT keikutsertaan_id AS id FROM usulan_unit
     WHERE instansi_id = ${tx.instansiId}::uuid AND usulan_id = ${usulanId}::uuid ORDER BY keikutsertaan_id`;
  return daftar.map((b) => b.id);
}

/** One step of TPN as entered. */
export interface BarisLangkah {
  readonly langkah: LangkahTpn;
  readonly hasil: HasilLangkah;
  readonly tanggal: string;
  readonly catatan: string | null;
  readonly versi: number;
}

/** The steps of TPN entered so far for one unit. */
export function listLangkah(tx: Tx, keikutsertaanId: string): Promise<BarisLangkah[]> {
  return tx.db.$queryRaw<BarisLangkah[]>`
    SELECT langkah::text AS langkah, hasil::text AS hasil, tanggal::text AS tanggal, catatan, versi
      FROM langkah_penilaian
     WHERE instansi_id = ${tx.instansiId}::uuid AND keikutsertaan_id = ${keikutsertaanId}::uuid ORDER BY langkah`;
}

/** Writes one step if its version is the one seen (0 for none); false when stale. */
export async function upsertLangkah(tx: Tx, keikutsertaanId: string, l: BarisLangkah): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    INSERT INTO langkah_penilaian AS b (instansi_id, keikutsertaan_id, langkah, hasil, tanggal, catatan)
    SELECT ${tx.instansiId}::uuid, ${keikutsertaanId}::uuid, ${l.langkah}::langkah_tpn, ${l.hasil}::hasil_langkah,
           ${l.tanggal}::date, ${l.catatan}
     WHERE ${l.versi} = 0 OR EXISTS (SELECT 1 FROM langkah_penilaian x WHERE x.instansi_id = ${tx.instansiId}::uuid
       AND x.keikutsertaan_id = ${keikutsertaanId}::uuid AND x.langkah = ${l.langkah}::langkah_tpn)
    ON CONFLICT (instansi_id, keikutsertaan_id, langkah) DO UPDATE SET
      hasil = excluded.hasil, tanggal = excluded.tanggal, catatan = excluded.catatan, versi = b.versi + 1
      WHERE b.versi = ${l.versi}`;
  return n === 1;
}

/** A decision as stored. */
export interface BarisPenetapan {
  readonly id: string;
  readonly keikutsertaanId: string;
  readonly keputusan: 'WBK' | 'WBBM' | 'pembinaan';
  readonly nomor: string;
  readonly tanggal: string;
  readonly status: 'diusulkan' | 'diterbitkan';
  readonly catatan: string | null;
  readonly diusulkanOleh: string;
  readonly diterbitkanOleh: string | null;
  readonly diterbitkanPada: Date | null;
  readonly versi: number;
}

/** Locks one decision for the rest of the transaction. */
export async function lockPenetapan(
  tx: Tx,
  id: string,
): Promise<(BarisPenetapan & { unitId: string; tahap: string }) | null> {
  const [baris] = await tx.db.$queryRaw<(BarisPenetapan & { unitId: string; tahap: string })[]>`
    SELECT p.id, p.keikutsertaan_id AS "keikutsertaanId", p.keputusan::text AS keputusan, p.nomor,
           p.tanggal::text AS tanggal, p.status::text AS status, p.catatan, p.diusulkan_oleh AS "diusulkanOleh",
           p.diterbitkan_oleh AS "diterbitkanOleh", p.diterbitkan_pada AS "diterbitkanPada", p.versi,
           k.unit_id AS "unitId", k.tahap::text AS tahap
      FROM penetapan p JOIN keikutsertaan k ON k.instansi_id = p.instansi_id AND k.id = p.keikutsertaan_id
     WHERE p.instansi_id = ${tx.instansiId}::uuid AND p.id = ${id}::uuid FOR UPDATE OF p`;
  return baris ?? null;
}

/** The decision of one unit and year; null while none has been entered. */
export async function findPenetapanOf(tx: Tx, keikutsertaanId: string): Promise<BarisPenetapan | null> {
  const [baris] = await tx.db.$queryRaw<BarisPenetapan[]>`
    SELECT id, keikutsertaan_id AS "keikutsertaanId", keputusan::text AS keputusan, nomor, tanggal::text AS tanggal,
           status::text AS status, catatan, diusulkan_oleh AS "diusulkanOleh", diterbitkan_oleh AS "diterbitkanOleh",
           diterbitkan_pada AS "diterbitkanPada", versi
      FROM penetapan WHERE instansi_id = ${tx.instansiId}::uuid AND keikutsertaan_id = ${keikutsertaanId}::uuid`;
  return baris ?? null;
}

/** Enters or corrects a decision that is not published yet; null when its version is stale. */
export async function upsertPenetapan(
  tx: Tx,
  isi: Pick<
    BarisPenetapan,
    'keikutsertaanId' | 'keputusan' | 'nomor' | 'tanggal' | 'catatan' | 'diusulkanOleh' | 'versi'
  >,
): Promise<string | null> {
  const [baris] = await tx.db.$queryRaw<{ id: string }[]>`
    INSERT INTO penetapan AS b (instansi_id, id, keikutsertaan_id, keputusan, nomor, tanggal, catatan, diusulkan_oleh)
    VALUES (${tx.instansiId}::uuid, ${newId()}::uuid, ${isi.keikutsertaanId}::uuid,
            ${isi.keputusan}::keputusan_penetapan, ${isi.nomor}, ${isi.tanggal}::date, ${isi.catatan},
            ${isi.diusulkanOleh}::uuid)
    ON CONFLICT (instansi_id, keikutsertaan_id) DO UPDATE SET
      keputusan = excluded.keputusan, nomor = excluded.nomor, tanggal = excluded.tanggal, catatan = excluded.catatan,
      diusulkan_oleh = excluded.diusulkan_oleh, versi = b.versi + 1
      WHERE b.status = 'diusulkan' AND b.versi = ${isi.versi}
    RETURNING id`;
  return baris?.id ?? null;
}

/** Publishes a decision: who and when (database clock). */
export async function setPenetapanTerbit(tx: Tx, id: string, penggunaId: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE penetapan SET status = 'diterbitkan', diterbitkan_oleh = ${penggunaId}::uuid, diterbitkan_pada = now(),
           versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}
