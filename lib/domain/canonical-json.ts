/**
 * JSON with sorted keys and no white space, so that the same content always gives the same bytes. For plain
 * data (files, rows); a value that JSON cannot hold throws.
 */
export function canonicalJson(data: unknown): string {
  if (data === null || typeof data === 'boolean' || typeof data === 'string') return JSON.stringify(data);
  if (typeof data === 'number') {
    if (!Number.isFinite(data)) throw new Error('canonicalJson: not a finite number');
    return JSON.stringify(data);
  }
  if (Array.isArray(data)) return `[${data.map(canonicalJson).join(',')}]`;
  if (typeof data === 'object') {
    const isi = Object.entries(data).sort(([a], [b]) => (a < b ? -1 : 1));
    return `{${isi.map(([kunci, nilai]) => `${JSON.stringify(kunci)}:${canonicalJson(nilai)}`).join(',')}}`;
  }
  throw new Error(`canonicalJson: cannot hold a ${typeof data}`);
}
