import 'server-only';
import { newId } from '@/lib/db/id';
import type { Tx } from '@/lib/db/tenant';
import type { ModusKosong, Predikat } from '@/lib/domain/instrumen/types';
import type { Tahap } from '@/lib/domain/program/tahap';

/** A program of one year. Days are ISO. */
export interface BarisProgram {
  readonly id: string;
  readonly tahun: number;
  readonly nama: string;
  readonly instrumenId: string;
  readonly instrumenVersi: number;
  readonly kosong: ModusKosong;
  readonly mandiriBuka: string | null;
  readonly mandiriTutup: string | null;
  readonly tpiTutup: string | null;
  readonly usulanTutup: string | null;
  readonly versi: number;
}

/** The program of this id; null when this instansi has none such. */
export async function findProgram(tx: Tx, id: string): Promise<BarisProgram | null> {
  const [baris] = await tx.db.$queryRaw<BarisProgram[]>`
    SELECT id, tahun, nama, instrumen_id AS "instrumenId", instrumen_versi AS "instrumenVersi",
           kosong::text AS kosong, mandiri_buka::text AS "mandiriBuka", mandiri_tutup::text AS "mandiriTutup",
           tpi_tutup::text AS "tpiTutup", usulan_tutup::text AS "usulanTutup", versi
      FROM program WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
  return baris ?? null;
}

/** Every program of this instansi, newest year first. */
export function listProgram(tx: Tx): Promise<BarisProgram[]> {
  return tx.db.$queryRaw<BarisProgram[]>`
    SELECT id, tahun, nama, instrumen_id AS "instrumenId", instrumen_versi AS "instrumenVersi",
           kosong::text AS kosong, mandiri_buka::text AS "mandiriBuka", mandiri_tutup::text AS "mandiriTutup",
           tpi_tutup::text AS "tpiTutup", usulan_tutup::text AS "usulanTutup", versi
      FROM program WHERE instansi_id = ${tx.instansiId}::uuid ORDER BY tahun DESC`;
}

/** How many units of a program are in each stage; stages without a unit are absent. */
export async function hitungTahap(tx: Tx, programId: string): Promise<Partial<Record<Tahap, number>>> {
  const daftar = await tx.db.$queryRaw<{ tahap: Tahap; jumlah: number }[]>`
    SELECT tahap::text AS tahap, count(*)::int AS jumlah FROM keikutsertaan
     WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid GROUP BY tahap`;
  return Object.fromEntries(daftar.map((b) => [b.tahap, b.jumlah]));
}

/** The fields of a program that the admin sets. */
export type IsiProgram = Omit<BarisProgram, 'id' | 'versi'>;

/** Creates the program of a year and returns its id. A second one in the same year violates its key. */
export async function insertProgram(tx: Tx, isi: IsiProgram, id = newId()): Promise<string> {
  await tx.db.$executeRaw`
    INSERT INTO program (instansi_id, id, tahun, nama, instrumen_id, instrumen_versi, kosong, mandiri_buka,
                         mandiri_tutup, tpi_tutup, usulan_tutup)
    VALUES (${tx.instansiId}::uuid, ${id}::uuid, ${isi.tahun}, ${isi.nama}, ${isi.instrumenId},
            ${isi.instrumenVersi}, ${isi.kosong}::modus_kosong, ${isi.mandiriBuka}::date, ${isi.mandiriTutup}::date,
            ${isi.tpiTutup}::date, ${isi.usulanTutup}::date)`;
  return id;
}

/** Replaces the settings of a program if its version still is the one seen; false when stale. */
export async function updateProgram(tx: Tx, id: string, versi: number, isi: IsiProgram): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    UPDATE program SET nama = ${isi.nama}, instrumen_id = ${isi.instrumenId}, instrumen_versi = ${isi.instrumenVersi},
           kosong = ${isi.kosong}::modus_kosong, mandiri_buka = ${isi.mandiriBuka}::date,
           mandiri_tutup = ${isi.mandiriTutup}::date, tpi_tutup = ${isi.tpiTutup}::date,
           usulan_tutup = ${isi.usulanTutup}::date, versi = versi + 1
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid AND versi = ${versi}`;
  return n === 1;
}

/** True when some unit of the program already has a worksheet: its instrumen is pinned then. */
export async function programHasLke(tx: Tx, programId: string): Promise<boolean> {
  const [baris] = await tx.db.$queryRaw<{ ada: boolean }[]>`
    SELECT EXISTS (SELECT 1 FROM lke l JOIN keikutsertaan k ON k.instansi_id = l.instansi_id AND k.id = l.keikutsertaan_id
                    WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.program_id = ${programId}::uuid) AS ada`;
  return baris?.ada ?? false;
}

/** One unit in one program year. Days are ISO. */
export interface BarisKeikutsertaan {
  readonly id: string;
  readonly programId: string;
  readonly unitId: string;
  readonly unitNama: string;
  readonly unitJenis: string;
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly membangunSejak: string | null;
  readonly predikatAwal: Predikat | null;
  readonly predikatSejak: string | null;
  readonly dicabutPada: string | null;
  readonly versi: number;
}

/** Locks one keikutsertaan for the rest of the transaction: lifecycle moves of a unit run one after another. */
export async function lockKeikutsertaan(tx: Tx, id: string): Promise<BarisKeikutsertaan | null> {
  const [baris] = await tx.db.$queryRaw<BarisKeikutsertaan[]>`
    SELECT k.id, k.program_id AS "programId", k.unit_id AS "unitId", u.nama AS "unitNama", u.jenis::text AS "unitJenis",
           k.tahap::text AS tahap, k.target::text AS target, k.membangun_sejak::text AS "membangunSejak",
           k.predikat_awal::text AS "predikatAwal", k.predikat_sejak::text AS "predikatSejak",
           k.dicabut_pada::text AS "dicabutPada", k.versi
      FROM keikutsertaan k JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
     WHERE k.instansi_id = ${tx.instansiId}::uuid AND k.id = ${id}::uuid
       FOR UPDATE OF k`;
  return baris ?? null;
}

/** Enrols a unit; returns the new id, or null when it takes part already. */
export async function insertKeikutsertaan(
  tx: Tx,
  isi: {
    programId: string;
    unitId: string;
    target: Predikat;
    predikatAwal?: Predikat | null;
    predikatSejak?: string | null;
  },
  id = newId(),
): Promise<string | null> {
  const n = await tx.db.$executeRaw`
    INSERT INTO keikutsertaan (instansi_id, id, program_id, unit_id, target, predikat_awal, predikat_sejak)
    VALUES (${tx.instansiId}::uuid, ${id}::uuid, ${isi.programId}::uuid, ${isi.unitId}::uuid,
            ${isi.target}::predikat, ${isi.predikatAwal ?? null}::predikat, ${isi.predikatSejak ?? null}::date)
    ON CONFLICT (instansi_id, program_id, unit_id) DO NOTHING`;
  return n === 1 ? id : null;
}

/** Which units take part in a program, at which stage and with which target. */
export function listPesertaProgram(
  tx: Tx,
  programId: string,
): Promise<{ id: string; unitId: string; tahap: Tahap; target: Predikat }[]> {
  return tx.db.$queryRaw`
    SELECT id, unit_id AS "unitId", tahap::text AS tahap, target::text AS target
      FROM keikutsertaan WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid`;
}

/** Moves a unit to another stage and appends the move to its history. */
export async function moveTahap(
  tx: Tx,
  keikutsertaan: { id: string; tahap: Tahap },
  pindah: {
    transisi: string;
    ke: Tahap;
    penggunaId: string | null;
    dokumen: string | null;
    alasan: string | null;
  },
): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE keikutsertaan SET tahap = ${pindah.ke}::tahap, versi = versi + 1, diubah_pada = now()
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${keikutsertaan.id}::uuid`;
  await tx.db.$executeRaw`
    INSERT INTO riwayat_tahap (instansi_id, id, keikutsertaan_id, transisi, dari, ke, waktu, pengguna_id, dokumen, alasan)
    VALUES (${tx.instansiId}::uuid, ${newId()}::uuid, ${keikutsertaan.id}::uuid, ${pindah.transisi},
            ${keikutsertaan.tahap}::tahap, ${pindah.ke}::tahap, now(), ${pindah.penggunaId}::uuid,
            ${pindah.dokumen}, ${pindah.alasan})`;
}

/** Sets the day from which the unit builds ZI; kept when it is set already. */
export async function setMembangunSejak(tx: Tx, id: string, hari: string): Promise<void> {
  await tx.db.$executeRaw`
    UPDATE keikutsertaan SET membangun_sejak = coalesce(membangun_sejak, ${hari}::date)
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid`;
}

/** Changes target, building day and history of predicates if the version is the one seen; false when stale. */
export async function updateKeikutsertaan(
  tx: Tx,
  id: string,
  versi: number,
  isi: Pick<
    BarisKeikutsertaan,
    'target' | 'membangunSejak' | 'predikatAwal' | 'predikatSejak' | 'dicabutPada'
  >,
): Promise<boolean> {
  const n = await tx.db.$executeRaw`
    UPDATE keikutsertaan SET target = ${isi.target}::predikat, membangun_sejak = ${isi.membangunSejak}::date,
           predikat_awal = ${isi.predikatAwal}::predikat, predikat_sejak = ${isi.predikatSejak}::date,
           dicabut_pada = ${isi.dicabutPada}::date, versi = versi + 1, diubah_pada = now()
     WHERE instansi_id = ${tx.instansiId}::uuid AND id = ${id}::uuid AND versi = ${versi}`;
  return n === 1;
}

/** The earliest declaration that covers this unit: its own, or the instansi's. ISO day or null. */
export async function tanggalPencanangan(tx: Tx, programId: string, unitId: string): Promise<string | null> {
  const [baris] = await tx.db.$queryRaw<{ tanggal: string | null }[]>`
    SELECT min(tanggal)::text AS tanggal FROM pencanangan
     WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid
       AND (unit_id IS NULL OR unit_id = ${unitId}::uuid)`;
  return baris?.tanggal ?? null;
}

/** A dated fact of Tabel 5 as stored. */
export interface BarisFakta {
  readonly id: string;
  readonly keikutsertaanId: string | null;
  readonly kode: string;
  readonly nilai: string | number | boolean;
  readonly perTanggal: string;
  readonly sumber: string | null;
  readonly dikecualikan: string | null;
  readonly versi: number;
}

/** Facts of the instansi and, when given, of one unit, for one program. */
export function listFakta(tx: Tx, programId: string, keikutsertaanId: string | null): Promise<BarisFakta[]> {
  return tx.db.$queryRaw<BarisFakta[]>`
    SELECT id, keikutsertaan_id AS "keikutsertaanId", kode, nilai, per_tanggal::text AS "perTanggal", sumber,
           dikecualikan, versi
      FROM fakta_prasyarat
     WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid
       AND (keikutsertaan_id IS NULL OR keikutsertaan_id = ${keikutsertaanId}::uuid)
     ORDER BY kode`;
}

/** Ids of the units that take part in a program. */
export async function listUnitPeserta(tx: Tx, programId: string): Promise<string[]> {
  const daftar = await tx.db.$queryRaw<{ id: string }[]>`
    SELECT unit_id AS id FROM keikutsertaan
     WHERE instansi_id = ${tx.instansiId}::uuid AND program_id = ${programId}::uuid`;
  return daftar.map((b) => b.id);
}
