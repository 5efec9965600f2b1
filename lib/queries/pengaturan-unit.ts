import 'server-only';
import { readAs, type TolakBaca } from '@/lib/access/read-as';
import { keadaanInstansi } from '@/lib/db/repo/instansi';
import { type BarisSusunan, listSusunan } from '@/lib/db/repo/unit';
import type { Result } from '@/lib/domain/result';
import { urutPohon } from '@/lib/domain/unit/susunan';
import { type TemplatUnit, templatUnitOf } from '@/lib/domain/unit/templat-unit';

/** A unit in tree order; `dalam` counts the units above it. */
export interface UnitSusunan extends BarisSusunan {
  readonly dalam: number;
}

/** The tree of units as the admin sees and changes it. */
export interface SusunanView {
  readonly instansi: string;
  readonly hariIni: string;
  readonly unit: readonly UnitSusunan[];
  readonly templat: TemplatUnit;
}

/** All units of the instansi, closed ones included, in tree order. */
export function getSusunan(): Promise<Result<SusunanView, TolakBaca>> {
  return readAs('unit.kelola', { jenis: 'instansi' }, async (tx) => {
    const instansi = await keadaanInstansi(tx);
    if (!instansi) return null;
    const unit = urutPohon(await listSusunan(tx)).map(({ unit: u, dalam }) => ({ ...u, dalam }));
    return { instansi: instansi.nama, hariIni: tx.hariIni, unit, templat: templatUnitOf(instansi.jenis) };
  });
}
