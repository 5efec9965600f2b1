import 'server-only';
import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, two passes, one lane: the OWASP floor (ASVS 11.4.2). */
const PARAMETER = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;
const PREFIX = '$argon2id$v=19$m=19456,t=2,p=1$';

/** Hash of a password, with its parameters in front. */
export function hashSandi(sandi: string): Promise<string> {
  return hash(sandi, PARAMETER);
}

let umpan: Promise<string> | undefined;

/**
 * True when the password fits. With no hash to compare it still does the same work, so that the time does
 * not tell whether an account exists (ASVS 6.3.8).
 */
export async function cekSandi(sandiHash: string | null, sandi: string): Promise<boolean> {
  umpan ??= hashSandi('tidak ada akun seperti ini');
  const cocok = await verify(sandiHash ?? (await umpan), sandi);
  return sandiHash !== null && cocok;
}

/** True when the hash was made with older parameters and should be made anew at this sign-in. */
export function perluHashUlang(sandiHash: string): boolean {
  return !sandiHash.startsWith(PREFIX);
}
