import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { keadaanInstansi } from '@/lib/db/repo/instansi';
import { type BarisPencanangan, findPencanangan, listPencanangan } from '@/lib/db/repo/pencanangan';
import { listProgram } from '@/lib/db/repo/program';
import { listUnit } from '@/lib/db/repo/unit';
import type { Result } from '@/lib/domain/result';

export type { BarisPencanangan } from '@/lib/db/repo/pencanangan';

/** The declarations of one program. */
export interface DaftarPencananganView {
  readonly program: readonly { readonly id: string; readonly nama: string; readonly tahun: number }[];
  /** Null while the instansi has no program. */
  readonly programId: string | null;
  readonly pencanangan: readonly BarisPencanangan[];
}

/** Declarations of the program asked for, or of the newest one. */
export function getDaftarPencanangan(
  programId: string | null,
): Promise<Result<DaftarPencananganView, TolakBaca>> {
  return readAs('pencanangan.catat', { jenis: 'instansi' }, async (tx) => {
    const program = (await listProgram(tx)).map(({ id, nama, tahun }) => ({ id, nama, tahun }));
    const dipilih = program.find((p) => p.id === programId) ?? program[0];
    return {
      program,
      programId: dipilih?.id ?? null,
      pencanangan: dipilih ? await listPencanangan(tx, dipilih.id) : [],
    };
  });
}

/** What the form of a declaration needs; `lama` is null for a new one. */
export interface FormPencananganView {
  readonly instansi: string;
  readonly hariIni: string;
  readonly program: readonly { readonly id: string; readonly nama: string }[];
  readonly unit: readonly {
    readonly id: string;
    readonly indukId: string | null;
    readonly nama: string;
    readonly selesai: string | null;
  }[];
  readonly lama: BarisPencanangan | null;
}

/** The form of a new declaration, or of the one with this id. */
export function getFormPencanangan(id: string | null): Promise<Result<FormPencananganView, TolakBaca>> {
  const sumber = id === null ? ({ jenis: 'instansi' } as const) : ({ jenis: 'pencanangan', id } as const);
  return readAs('pencanangan.catat', sumber, async (tx) => {
    const lama = id === null ? null : await findPencanangan(tx, id);
    const instansi = await keadaanInstansi(tx);
    if ((id !== null && !lama) || !instansi) return null;
    return {
      instansi: instansi.nama,
      hariIni: tx.hariIni,
      program: (await listProgram(tx)).map((p) => ({ id: p.id, nama: p.nama })),
      unit: (await listUnit(tx)).map((u) => ({
        id: u.id,
        indukId: u.indukId,
        nama: u.nama,
        selesai: u.selesai,
      })),
      lama,
    };
  });
}

/** A declaration as its piagam prints it. */
export interface PiagamView {
  readonly instansi: string;
  readonly programNama: string;
  readonly pencanangan: BarisPencanangan;
}

/** The piagam of one declaration, for everybody who may know of its unit or instansi. */
export function getPiagam(id: string): Promise<Result<PiagamView, TolakBaca>> {
  return readAs('program.lihat', { jenis: 'pencanangan', id }, async (tx) => {
    const pencanangan = await findPencanangan(tx, id);
    const instansi = await keadaanInstansi(tx);
    const program = (await listProgram(tx)).find((p) => p.id === pencanangan?.programId);
    return pencanangan && instansi && program
      ? { instansi: instansi.nama, programNama: program.nama, pencanangan }
      : null;
  });
}
