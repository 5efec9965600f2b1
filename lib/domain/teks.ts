/** NUL, or half of a surrogate pair: PostgreSQL refuses the first in text and both in JSON. */
const TAK_TERSIMPAN = /\0|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** True for text that PostgreSQL can hold. */
export function isTeksUtuh(teks: string): boolean {
  return !TAK_TERSIMPAN.test(teks);
}

/**
 * The path of the first text inside plain data that cannot be stored, such as `pihak.0.nama` (`_` for the data
 * itself or a key); null when there is none.
 */
export function cariTeksRusak(data: unknown, jalur = ''): string | null {
  if (typeof data === 'string') return isTeksUtuh(data) ? null : jalur || '_';
  if (typeof data !== 'object' || data === null) return null;
  for (const [kunci, isi] of Object.entries(data)) {
    if (!isTeksUtuh(kunci)) return jalur || '_';
    const rusak = cariTeksRusak(isi, jalur === '' ? kunci : `${jalur}.${kunci}`);
    if (rusak !== null) return rusak;
  }
  return null;
}
