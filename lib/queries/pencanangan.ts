import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { keadaanInstansi } from '@/lib/db/repo/instansi';
import { type BarisPencanangan, listPencanangan } from '@/lib/db/repo/pencanangan';
import { listProgram } from '@/lib/db/repo/program';
import { listUnit } from '@/lib/db/repo/unit';
import type { Result } from '@/lib/domain/result';

export interface PencananganView {
  readonly instansi: string;
  readonly program: { readonly id: string; readonly tahun: number; readonly nama: string } | null;
  readonly tahun: readonly { readonly id: string; readonly tahun: number }[];
  readonly daftar: readonly BarisPencanangan[];
  readonly unit: readonly { readonly id: string; readonly nama: string }[];
}

/** Declarations of one program (the newest by default), with what the form offers (F2). */
export function getPencanangan(programId: string | null): Promise<Result<PencananganView, TolakBaca>> {
  return readAs('pencanangan.catat', { jenis: 'instansi' }, async (tx) => {
    const semua = await listProgram(tx);
    const program = programId ? (semua.find((p) => p.id === programId) ?? null) : (semua[0] ?? null);
    if (programId && !program) return null;
    return {
      instansi: (await keadaanInstansi(tx))?.nama ?? '',
      program: program && { id: program.id, tahun: program.tahun, nama: program.nama },
      tahun: semua.map(({ id, tahun }) => ({ id, tahun })),
      daftar: program ? await listPencanangan(tx, program.id) : [],
      unit: (await listUnit(tx)).filter((u) => u.selesai === null).map(({ id, nama }) => ({ id, nama })),
    };
  });
}

/** One declaration for its printed charter. */
export function getPiagam(
  programId: string,
  pencananganId: string,
): Promise<Result<{ instansi: string; tahun: number; pencanangan: BarisPencanangan }, TolakBaca>> {
  return readAs('program.lihat', { jenis: 'program', id: programId }, async (tx) => {
    const program = (await listProgram(tx)).find((p) => p.id === programId);
    const pencanangan = (await listPencanangan(tx, programId)).find((c) => c.id === pencananganId);
    if (!program || !pencanangan) return null;
    return { instansi: (await keadaanInstansi(tx))?.nama ?? '', tahun: program.tahun, pencanangan };
  });
}
