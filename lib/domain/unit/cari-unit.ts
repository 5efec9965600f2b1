import { type SimpulUnit, samakanNama } from '@/lib/domain/unit/susunan';

/** Between the names of a path: "Dinas Kesehatan / Puskesmas Pagatan". */
const PEMISAH = /\s*(?:\/|›|>|»)\s*/;

export type HasilCari<U> =
  | { readonly jenis: 'satu'; readonly unit: U }
  | { readonly jenis: 'tidak_ada' }
  | { readonly jenis: 'ganda' };

/**
 * The unit that a cell of a spreadsheet names: by its name or, where a name occurs twice, by a path with the
 * units above it.
 */
export function cariUnit<U extends SimpulUnit>(daftar: readonly U[], sel: string): HasilCari<U> {
  const utuh = samakanNama(sel);
  const senama = daftar.filter((u) => samakanNama(u.nama) === utuh);
  const cocok = senama.length > 0 ? senama : cariJalur(daftar, sel.split(PEMISAH).map(samakanNama));
  const [pertama] = cocok;
  if (!pertama) return { jenis: 'tidak_ada' };
  return cocok.length > 1 ? { jenis: 'ganda' } : { jenis: 'satu', unit: pertama };
}

function cariJalur<U extends SimpulUnit>(daftar: readonly U[], jalur: readonly string[]): U[] {
  const byId = new Map(daftar.map((u) => [u.id, u]));
  const akhir = jalur.at(-1);
  return daftar.filter((u) => {
    if (samakanNama(u.nama) !== akhir) return false;
    let induk = u.indukId;
    for (let i = jalur.length - 2; i >= 0; i--) {
      const atas = induk === null ? undefined : byId.get(induk);
      if (!atas || samakanNama(atas.nama) !== jalur[i]) return false;
      induk = atas.indukId;
    }
    return true;
  });
}
