import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { keadaanInstansi } from '@/lib/db/repo/instansi';
import type { Result } from '@/lib/domain/result';

/** How far the setting up of an instansi has come. */
export interface PengaturanView {
  readonly instansi: string;
  readonly unit: number;
  /** People who hold a peran today or later; the admin alone makes one. */
  readonly orang: number;
  readonly program: number;
  readonly keikutsertaan: number;
}

/** The start of the settings: what is there, and what comes next. */
export function getPengaturan(): Promise<Result<PengaturanView, TolakBaca>> {
  return readAs('program.kelola', { jenis: 'instansi' }, async (tx) => {
    const keadaan = await keadaanInstansi(tx);
    if (!keadaan) return null;
    const { nama, unit, orang, program, keikutsertaan } = keadaan;
    return { instansi: nama, unit, orang, program, keikutsertaan };
  });
}
