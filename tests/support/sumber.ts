import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

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

/** Every TypeScript file that git knows or would know, generated ones apart. */
export function daftarSumber(): readonly Sumber[] {
  const keluaran = execFileSync(
    'git',
    ['ls-files', '--cached', '--others', '--exclude-standard', '*.ts', '*.tsx'],
    {
      encoding: 'utf8',
    },
  );
  const berkas = keluaran.split('\n').filter((path) => path && existsSync(path));
  return berkas.map((path) => {
    const teks = readFileSync(path, 'utf8');
    const impor: string[] = [];
    const imporTipe: string[] = [];
    for (const [, , tipe, modul] of teks.matchAll(IMPOR)) if (modul) (tipe ? imporTipe : impor).push(modul);
    for (const [, modul] of teks.matchAll(DINAMIS)) if (modul) impor.push(modul);
    return { path, teks, impor, imporTipe };
  });
}
