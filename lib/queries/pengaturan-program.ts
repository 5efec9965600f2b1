import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { keadaanInstansi } from '@/lib/db/repo/instansi';
import { listInstrumen, type RingkasanInstrumen } from '@/lib/db/repo/instrumen';
import {
  type BarisProgram,
  findProgram,
  listPesertaProgram,
  listProgram,
  programHasLke,
} from '@/lib/db/repo/program';
import { listUnit } from '@/lib/db/repo/unit';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { Tahap } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import { urutPohon } from '@/lib/domain/unit/susunan';

export type { RingkasanInstrumen } from '@/lib/db/repo/instrumen';
export type { BarisProgram } from '@/lib/db/repo/program';

/** Every program of the instansi, and what a new one may use. */
export interface DaftarProgramView {
  readonly program: readonly (BarisProgram & { readonly peraturan: string })[];
}

const kunci = (id: string, versi: number) => `${id}@${versi}`;

/** The programs of the instansi, newest year first. */
export function getDaftarProgram(): Promise<Result<DaftarProgramView, TolakBaca>> {
  return readAs('program.kelola', { jenis: 'instansi' }, async (tx) => {
    const byKunci = new Map((await listInstrumen(tx)).map((i) => [kunci(i.id, i.versi), i.peraturan]));
    const program = await listProgram(tx);
    return {
      program: program.map((p) => ({
        ...p,
        peraturan: byKunci.get(kunci(p.instrumenId, p.instrumenVersi)) ?? p.instrumenId,
      })),
    };
  });
}

/** What the form of a new program starts from. */
export interface ProgramBaruView {
  readonly instansi: string;
  readonly tahun: number;
  readonly instrumen: readonly RingkasanInstrumen[];
  readonly tahunTerpakai: readonly number[];
}

/** The form of a new program: for this year, or the year after the newest program. */
export function getProgramBaru(): Promise<Result<ProgramBaruView, TolakBaca>> {
  return readAs('program.kelola', { jenis: 'instansi' }, async (tx) => {
    const instansi = await keadaanInstansi(tx);
    if (!instansi) return null;
    const tahunTerpakai = (await listProgram(tx)).map((p) => p.tahun);
    return {
      instansi: instansi.nama,
      tahun: Math.max(Number(tx.hariIni.slice(0, 4)), ...tahunTerpakai.map((t) => t + 1)),
      instrumen: await listInstrumen(tx),
      tahunTerpakai,
    };
  });
}

/** The settings of one program. `terkunci`: units answer already, so the LKE stays. */
export interface SetelanProgramView {
  readonly program: BarisProgram;
  readonly instrumen: readonly RingkasanInstrumen[];
  readonly terkunci: boolean;
  readonly peserta: number;
}

/** One program with what may be chosen for it. */
export function getSetelanProgram(programId: string): Promise<Result<SetelanProgramView, TolakBaca>> {
  return readAs('program.kelola', { jenis: 'program', id: programId }, async (tx) => {
    const program = await findProgram(tx, programId);
    return (
      program && {
        program,
        instrumen: await listInstrumen(tx),
        terkunci: await programHasLke(tx, programId),
        peserta: (await listPesertaProgram(tx, programId)).length,
      }
    );
  });
}

/** A unit in tree order with its part in the program; null while it has none. */
export interface UnitPeserta {
  readonly id: string;
  readonly nama: string;
  readonly singkatan: string | null;
  readonly jenis: string;
  readonly dalam: number;
  readonly ikut: {
    readonly keikutsertaanId: string;
    readonly tahap: Tahap;
    readonly target: Predikat;
  } | null;
}

export interface PesertaView {
  readonly program: BarisProgram;
  readonly unit: readonly UnitPeserta[];
}

/** Every unit that takes part or still may. Closed units show only where they take part. */
export function getPeserta(programId: string): Promise<Result<PesertaView, TolakBaca>> {
  return readAs('program.kelola', { jenis: 'program', id: programId }, async (tx) => {
    const program = await findProgram(tx, programId);
    if (!program) return null;
    const ikut = new Map((await listPesertaProgram(tx, programId)).map((p) => [p.unitId, p]));
    const unit = (await listUnit(tx)).filter(
      (u) => ikut.has(u.id) || u.selesai === null || u.selesai >= tx.hariIni,
    );
    return {
      program,
      unit: urutPohon(unit).map(({ unit: u, dalam }) => {
        const p = ikut.get(u.id);
        return {
          id: u.id,
          nama: u.nama,
          singkatan: u.singkatan,
          jenis: u.jenis,
          dalam,
          ikut: p ? { keikutsertaanId: p.id, tahap: p.tahap, target: p.target } : null,
        };
      }),
    };
  });
}
