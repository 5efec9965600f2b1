/**
 * Next.js calls this once before it serves; it would go on serving errors after a throw, so a bad
 * environment ends the process here.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { requireEnv } = await import('@/lib/env');
  requireEnv();
}
