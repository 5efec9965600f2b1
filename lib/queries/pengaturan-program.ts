import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { listInstrumen, type RingkasanInstrumen } from '@/lib/db/repo/instrumen';
import { type BarisProgram, listProgram, listUnitPeserta, programHasLke } from '@/lib/db/repo/program';
import { listUnit } from '@/lib/db/repo/unit';
import type { Result } from '@/lib/domain/result';

export interface PengaturanProgramView {
  readonly program: readonly BarisProgram[];
  readonly dipilih: (BarisProgram & { readonly lkeTerkunci: boolean }) | null;
  readonly instrumen: readonly RingkasanInstrumen[];
  /** Every open unit; `ikut` tells whether it takes part in the chosen program. */
  readonly unit: readonly {
    readonly id: string;
    readonly nama: string;
    readonly jenis: string;
    readonly ikut: boolean;
  }[];
  readonly tahunBaru: number;
}

/** The programs of the instansi, the chosen or newest one with its units, for setting up the year (F8, S0-12). */
export function getPengaturanProgram(
  programId: string | null,
): Promise<Result<PengaturanProgramView, TolakBaca>> {
  return readAs('program.kelola', { jenis: 'instansi' }, async (tx) => {
    const program = await listProgram(tx);
    const dipilih = programId ? (program.find((p) => p.id === programId) ?? null) : (program[0] ?? null);
    if (programId && !dipilih) return null;
    const peserta = new Set(dipilih ? await listUnitPeserta(tx, dipilih.id) : []);
    return {
      program,
      dipilih: dipilih && { ...dipilih, lkeTerkunci: await programHasLke(tx, dipilih.id) },
      instrumen: await listInstrumen(tx),
      unit: (await listUnit(tx))
        .filter((u) => u.selesai === null || u.selesai >= tx.hariIni)
        .map(({ id, nama, jenis }) => ({ id, nama, jenis, ikut: peserta.has(id) })),
      tahunBaru: program[0] ? program[0].tahun + 1 : Number(tx.hariIni.slice(0, 4)),
    };
  });
}
