/** An e-mail address as an identifier: one `@`, a dotted host, no spaces. Kept in small letters. */
export const POLA_SUREL = /^[^\s@<>(),;:\\"[\]]{1,64}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i;

/** NIP has 18 digits; NRP of police and military are shorter. */
export const POLA_NIP = /^\d{8,18}$/;

export const SUREL_MAKS = 254;

/** The address as it is stored and compared. */
export function samakanSurel(surel: string): string {
  return surel.trim().toLowerCase();
}

/** Digits of a NIP that people write in groups: "19850101 201001 1 001". */
export function samakanNip(nip: string): string {
  return nip.replace(/[\s.-]/g, '');
}

/** Titles that stand before a name; those behind it follow a comma. */
const GELAR = new Set(['dr', 'drg', 'drs', 'dra', 'ir', 'prof', 'hj', 'kh']);

function kataNama(nama: string): string[] {
  const tanpaGelar = nama.split(',')[0] ?? '';
  const kata = tanpaGelar.toLowerCase().split(/[^\p{L}]+/u);
  return kata.filter((k) => k.length >= 2 && !GELAR.has(k));
}

/**
 * True when two spellings may be the same person: a word of the name in common, titles aside. Guards against
 * attaching a stranger's account because of a mistyped number, and tells nothing about that account.
 */
export function isNamaSerupa(a: string, b: string): boolean {
  const kata = new Set(kataNama(a));
  return kataNama(b).some((k) => kata.has(k));
}
