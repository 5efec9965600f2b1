import 'server-only';
import { createHash, randomBytes } from 'node:crypto';
import { env } from '@/lib/env';

/** Longest life of a session in seconds (quality.md §7). */
export const MASA_SESI_DETIK = 12 * 60 * 60;

/** The session cookie. `__Host-` binds it to this host over https; plain http is for loopback only. */
export function namaCookieSesi(): string {
  return cookieAman() ? '__Host-teraju.sesi' : 'teraju.sesi';
}

/** True when the app is served over https, so cookies carry Secure. */
export function cookieAman(): boolean {
  return env().appUrl.startsWith('https://');
}

/** A new opaque session id of 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** What the database keeps of a session id. */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
