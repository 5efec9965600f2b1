/** The most rows that one paste may bring; a larger list comes in parts. */
export const BARIS_TEMPELAN_MAKS = 2_000;

/**
 * Reads cells copied from a spreadsheet: rows of tab-separated cells, with cells that hold line breaks or
 * quotes wrapped in `"` as Excel and LibreOffice copy them. Text without any tab is read as CSV with `;` or
 * `,`. Cells are trimmed, empty rows dropped.
 */
export function bacaTempelan(teks: string): string[][] {
  const pemisah = teks.includes('\t') ? '\t' : teks.includes(';') ? ';' : ',';
  const baris: string[][] = [];
  let sel = '';
  let kini: string[] = [];
  let dikutip = false;
  const tutupSel = () => {
    kini.push(sel.replace(/\s+/g, ' ').trim());
    sel = '';
  };
  const tutupBaris = () => {
    tutupSel();
    if (kini.some((s) => s !== '')) baris.push(kini);
    kini = [];
  };
  for (let i = 0; i < teks.length; i++) {
    const huruf = teks.charAt(i);
    if (dikutip) {
      if (huruf !== '"') sel += huruf;
      else if (teks.charAt(i + 1) === '"') {
        sel += '"';
        i++;
      } else dikutip = false;
    } else if (huruf === '"' && sel.trim() === '') {
      sel = '';
      dikutip = true;
    } else if (huruf === pemisah) tutupSel();
    else if (huruf === '\n') tutupBaris();
    else if (huruf !== '\r') sel += huruf;
  }
  tutupBaris();
  return baris;
}

/**
 * Gives each row its cells by column name. A first row that names columns (any order, any case) is the
 * header; without one the order of `kolom` holds. `sebutan` lists other names of a column.
 */
export function kolomTempelan<K extends string>(
  baris: readonly (readonly string[])[],
  kolom: readonly K[],
  sebutan?: Readonly<Partial<Record<K, readonly string[]>>>,
): Record<K, string>[] {
  const namaOf = (sel: string): K | null => {
    const kata = sel.toLowerCase().replace(/[^a-z]/g, '');
    return kolom.find((k) => k === kata || sebutan?.[k]?.includes(kata)) ?? null;
  };
  const kepala = (baris[0] ?? []).map(namaOf);
  const berkepala = kepala.includes(kolom[0] as K);
  const urutan: readonly (K | null)[] = berkepala ? kepala : kolom;
  return (berkepala ? baris.slice(1) : baris).map((sel) => {
    const isi = Object.fromEntries(kolom.map((k) => [k, ''])) as Record<K, string>;
    urutan.forEach((k, i) => {
      if (k !== null) isi[k] = sel[i] ?? '';
    });
    return isi;
  });
}
