/**
 * The password of every demo account. Public on purpose: such accounts exist only in demo mode, which a
 * production deployment with its own database refuses to start in (lib/env.ts).
 */
export const DEMO_SANDI = 'teraju demo 2026';
