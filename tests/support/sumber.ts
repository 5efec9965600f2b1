import { readdirSync, readFileSync } from 'node:fs';

/** One source file of the product with what it imports. */
export interface Sumber {
  readonly path: string;
  readonly teks: string;
  /** Module names as written; type-only imports apart, because they leave no trace at run time. */
  readonly impor: readonly string[];
  readonly imporTipe: readonly string[];
}

const IMPOR = /(?:^|\n)\s*(import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const DINAMIS = /\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;

const BUKAN_KAMI = /(^|\/)(node_modules|generated|\.[^/]+|next-env\.d\.ts)(\/|$)/;

/** Every TypeScript file of ours. Walks the folders itself: git may be absent or refuse a clone of another user. */
export function daftarSumber(): readonly Sumber[] {
  const berkas = readdirSync('.', { withFileTypes: true }).flatMap((entri) => {
    if (BUKAN_KAMI.test(entri.name)) return [];
    if (!entri.isDirectory()) return [entri.name];
    return readdirSync(entri.name, { recursive: true, encoding: 'utf8' }).map(
      (nama) => `${entri.name}/${nama}`,
    );
  });
  const milik = berkas.filter((path) => /\.tsx?$/.test(path) && !BUKAN_KAMI.test(path)).sort();
  return milik.map((path) => {
    const teks = readFileSync(path, 'utf8');
    const impor: string[] = [];
    const imporTipe: string[] = [];
    for (const [, , tipe, modul] of teks.matchAll(IMPOR)) if (modul) (tipe ? imporTipe : impor).push(modul);
    for (const [, modul] of teks.matchAll(DINAMIS)) if (modul) impor.push(modul);
    return { path, teks, impor, imporTipe };
  });
}
