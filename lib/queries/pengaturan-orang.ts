import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { type BarisJabatan, listJabatan } from '@/lib/db/repo/jabatan';
import { listPeranBerlaku } from '@/lib/db/repo/orang';
import { type BarisOrang, listOrang, type SaringOrang } from '@/lib/db/repo/orang-baca';
import { type BarisPenugasanLengkap, listPenugasan } from '@/lib/db/repo/penugasan';
import { listProgram } from '@/lib/db/repo/program';
import { listUnit } from '@/lib/db/repo/unit';
import type { Tx } from '@/lib/db/tenant';
import type { PeranTerpegang } from '@/lib/domain/orang/impor-orang';
import type { Result } from '@/lib/domain/result';

/** A unit as a choice of a form. */
export interface UnitPilihan {
  readonly id: string;
  readonly indukId: string | null;
  readonly nama: string;
  readonly selesai: string | null;
}

async function unitPilihan(tx: Tx): Promise<UnitPilihan[]> {
  return (await listUnit(tx)).map(({ id, indukId, nama, selesai }) => ({ id, indukId, nama, selesai }));
}

/** A person in the list. `sendiri`: the reader, who changes their own account on the account page. */
export interface OrangView extends BarisOrang {
  readonly sendiri: boolean;
}

export interface DaftarOrangView {
  readonly hariIni: string;
  readonly jumlah: number;
  readonly halaman: number;
  readonly jumlahHalaman: number;
  readonly sehalaman: number;
  readonly orang: readonly OrangView[];
  readonly unit: readonly UnitPilihan[];
}

/** People on one page. */
const SEHALAMAN = 50;

/** One page of the people of the instansi with their peran. Pages beyond the last show the last. */
export function getOrang(saring: SaringOrang, halaman: number): Promise<Result<DaftarOrangView, TolakBaca>> {
  return readAs('orang.kelola', { jenis: 'instansi' }, async (tx, { pelaku }) => {
    const { jumlah, orang } = await listOrang(tx, saring, (halaman - 1) * SEHALAMAN, SEHALAMAN);
    return {
      hariIni: tx.hariIni,
      jumlah,
      halaman,
      jumlahHalaman: Math.max(1, Math.ceil(jumlah / SEHALAMAN)),
      sehalaman: SEHALAMAN,
      orang: orang.map((o) => ({ ...o, sendiri: o.id === pelaku.penggunaId })),
      unit: await unitPilihan(tx),
    };
  });
}

/** What the paste of people checks against. */
export interface ImporOrangView {
  readonly hariIni: string;
  readonly unit: readonly UnitPilihan[];
  readonly terpegang: readonly PeranTerpegang[];
}

/** The open units and the peran held today; no account of anybody else. */
export function getImporOrang(): Promise<Result<ImporOrangView, TolakBaca>> {
  return readAs('orang.kelola', { jenis: 'instansi' }, async (tx) => ({
    hariIni: tx.hariIni,
    unit: (await unitPilihan(tx)).filter((u) => u.selesai === null),
    terpegang: (await listPeranBerlaku(tx)).map(({ surel, peran, unitId }) => ({ surel, peran, unitId })),
  }));
}

export interface JabatanView {
  readonly hariIni: string;
  readonly jabatan: readonly BarisJabatan[];
  readonly unit: readonly UnitPilihan[];
}

/** Every jabatan with the periods of those who stood in it (F106). */
export function getJabatan(): Promise<Result<JabatanView, TolakBaca>> {
  return readAs('orang.kelola', { jenis: 'instansi' }, async (tx) => ({
    hariIni: tx.hariIni,
    jabatan: await listJabatan(tx),
    unit: await unitPilihan(tx),
  }));
}

export interface PenugasanView {
  readonly hariIni: string;
  readonly penugasan: readonly BarisPenugasanLengkap[];
  readonly program: readonly { readonly id: string; readonly nama: string }[];
}

/** The national evaluators who were let in by letter, and the programs they can be let into. */
export function getPenugasan(): Promise<Result<PenugasanView, TolakBaca>> {
  return readAs('orang.kelola', { jenis: 'instansi' }, async (tx) => ({
    hariIni: tx.hariIni,
    penugasan: await listPenugasan(tx),
    program: (await listProgram(tx)).map(({ id, nama }) => ({ id, nama })),
  }));
}
