import 'server-only';
import { randomBytes } from 'node:crypto';

/** No letter that looks like another, none that spells words: it is read aloud and typed from paper. */
const HURUF = 'bcdfghjkmnpqrstvwxyz23456789';
const JUMLAH_KELOMPOK = 4;
const PANJANG_KELOMPOK = 5;

/** Days after which a one-time password no longer opens anything (ASVS 6.4.1). */
export const MASA_SANDI_SEKALI_HARI = 7;

/**
 * A new one-time password such as `k7mqp-3xwzt-…`: 20 random signs, about 96 bits. It is shown once, must be
 * changed at the first sign-in and dies after seven days.
 */
export function newSandiSekali(): string {
  const huruf: string[] = [];
  // Bytes beyond the last full multiple are thrown away, so that every letter is equally likely.
  const batas = 256 - (256 % HURUF.length);
  while (huruf.length < JUMLAH_KELOMPOK * PANJANG_KELOMPOK) {
    for (const byte of randomBytes(32)) if (byte < batas) huruf.push(HURUF[byte % HURUF.length] as string);
  }
  return Array.from({ length: JUMLAH_KELOMPOK }, (_, i) =>
    huruf.slice(i * PANJANG_KELOMPOK, (i + 1) * PANJANG_KELOMPOK).join(''),
  ).join('-');
}
