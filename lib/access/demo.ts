import 'server-only';
import { env } from '@/lib/env';

/**
 * The password of every demo account. Public on purpose: such accounts exist only in demo mode, which a
 * production deployment with its own database refuses to start in (lib/env.ts).
 */
export const DEMO_SANDI = 'teraju demo 2026';

/** True when demo accounts may sign in and are shown on the sign-in page. */
export function isDemo(): boolean {
  return env().demo;
}
