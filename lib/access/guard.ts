import 'server-only';
import type { SumberDaya } from '@/lib/access/sumber-daya';
import {
  faktaKeikutsertaan,
  faktaLke,
  faktaPencanangan,
  faktaPenetapan,
  faktaProgram,
  faktaUnit,
  faktaUsulan,
} from '@/lib/db/repo/fakta';
import type { Tx } from '@/lib/db/tenant';
import { err, type Result } from '@/lib/domain/result';
import { can, type FaktaSumberDaya, type TolakWewenang } from '@/lib/domain/wewenang/can';
import type { Izin } from '@/lib/domain/wewenang/izin';
import type { Pelaku } from '@/lib/domain/wewenang/peran';

async function loadFakta(tx: Tx, sumber: SumberDaya): Promise<FaktaSumberDaya | null> {
  switch (sumber.jenis) {
    case 'platform':
      return { instansiId: null, jalur: null, programId: null, tahap: null };
    case 'instansi':
      return { instansiId: tx.instansiId, jalur: null, programId: null, tahap: null };
    case 'unit':
      return faktaUnit(tx, sumber.id);
    case 'program':
      return faktaProgram(tx, sumber.id);
    case 'keikutsertaan':
      return faktaKeikutsertaan(tx, sumber.id);
    case 'lke':
      return faktaLke(tx, sumber.id);
    case 'pencanangan':
      return faktaPencanangan(tx, sumber.id);
    case 'usulan':
      return faktaUsulan(tx, sumber.id);
    case 'penetapan':
      return faktaPenetapan(tx, sumber.id);
  }
}

/** Holds an actor against a resource inside the tenant's transaction. A foreign id is a missing id. */
export async function guard(
  tx: Tx,
  pelaku: Pelaku,
  izin: Izin,
  sumber: SumberDaya,
): Promise<Result<true, TolakWewenang>> {
  const fakta = await loadFakta(tx, sumber);
  return fakta ? can(pelaku, izin, fakta) : err('NOT_FOUND');
}
