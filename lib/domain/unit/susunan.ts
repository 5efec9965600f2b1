/** The least that the tree needs to know of a unit. */
export interface SimpulUnit {
  readonly id: string;
  readonly indukId: string | null;
  readonly nama: string;
}

/** True when placing a unit under `jalurInduk` would put it below itself. */
export function isMelingkar(unitId: string, jalurInduk: readonly string[]): boolean {
  return jalurInduk.includes(unitId);
}

/** Rows in tree order (each unit followed by what is below it), with their depth from 0. */
export function urutPohon<U extends SimpulUnit>(
  daftar: readonly U[],
): readonly { readonly unit: U; readonly dalam: number }[] {
  const ada = new Set(daftar.map((u) => u.id));
  const anak = new Map<string | null, U[]>();
  for (const u of daftar) {
    const induk = u.indukId !== null && ada.has(u.indukId) ? u.indukId : null;
    const saudara = anak.get(induk);
    if (saudara) saudara.push(u);
    else anak.set(induk, [u]);
  }
  const hasil: { unit: U; dalam: number }[] = [];
  const kunjungi = (induk: string | null, dalam: number): void => {
    const urut = (anak.get(induk) ?? []).sort((a, b) => banding(a.nama, b.nama));
    for (const unit of urut) {
      hasil.push({ unit, dalam });
      kunjungi(unit.id, dalam + 1);
    }
  };
  kunjungi(null, 0);
  return hasil;
}

/** Alphabetical, with numbers in their own order: "Bagian 2" before "Bagian 10". */
function banding(a: string, b: string): number {
  return a.localeCompare(b, 'id', { numeric: true, sensitivity: 'base' });
}

/** Names as people compare them: case and doubled spaces do not matter. */
export function samakanNama(nama: string): string {
  return nama.toLowerCase().replace(/\s+/g, ' ').trim();
}

/** Names of the units from the root to `id`, joined for reading: "Dinas Kesehatan › Puskesmas Pagatan". */
export function jalurNama(daftar: ReadonlyMap<string, SimpulUnit>, id: string): string {
  const nama: string[] = [];
  const lewat = new Set<string>();
  for (let kini = daftar.get(id); kini && !lewat.has(kini.id); ) {
    lewat.add(kini.id);
    nama.unshift(kini.nama);
    kini = kini.indukId === null ? undefined : daftar.get(kini.indukId);
  }
  return nama.join(' › ');
}
