/**
 * Repeatable variety for the demo: the same key always gives the same numbers, on every machine and in every
 * year. Not for secrets.
 */
export interface Acak {
  /** A number in [0, 1). */
  readonly pecahan: () => number;
  /** A whole number from `dari` to `sampai`, both included. */
  readonly bulat: (dari: number, sampai: number) => number;
  /** One of the items; throws when there are none. */
  readonly pilih: <T>(daftar: readonly T[]) => T;
  /** The items in another order. */
  readonly kocok: <T>(daftar: readonly T[]) => readonly T[];
}

/** A stream of numbers that depends on nothing but the key. */
export function acakDari(kunci: string): Acak {
  let keadaan = hash(kunci);
  const pecahan = (): number => {
    // mulberry32: small, fast, and good enough for choosing words.
    keadaan = (keadaan + 0x6d2b79f5) | 0;
    let t = Math.imul(keadaan ^ (keadaan >>> 15), 1 | keadaan);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const bulat = (dari: number, sampai: number): number => dari + Math.floor(pecahan() * (sampai - dari + 1));
  const pilih = <T>(daftar: readonly T[]): T => {
    const isi = daftar[bulat(0, daftar.length - 1)];
    if (isi === undefined) throw new Error('nothing to choose from');
    return isi;
  };
  const kocok = <T>(daftar: readonly T[]): readonly T[] =>
    daftar
      .map((isi) => ({ isi, urutan: pecahan() }))
      .sort((a, b) => a.urutan - b.urutan)
      .map(({ isi }) => isi);
  return { pecahan, bulat, pilih, kocok };
}

/** FNV-1a over the UTF-16 units of the key. */
function hash(kunci: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < kunci.length; i += 1) h = Math.imul(h ^ kunci.charCodeAt(i), 0x01000193);
  return h | 0;
}
