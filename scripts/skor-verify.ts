import { appEnvironment } from '@/scripts/lib/app-environment';
import { Failure } from '@/scripts/lib/failure';
import { joinSession } from '@/scripts/lib/session';
import { readSettings } from '@/scripts/lib/settings';
import { main } from '@/scripts/lib/terminal';

// npm run skor:verify: recomputes every stored score from its answers and names those that differ.
await main(async () => {
  const settings = readSettings();
  const session = await joinSession(settings, { command: 'npm run skor:verify' });
  const app = { ...session, port: 3000, mode: 'production' as const, distDir: '.next' };
  Object.assign(process.env, appEnvironment(settings, app));
  const { verifySkor } = await import('@/scripts/lib/verify-skor');
  const { lke, beda } = await verifySkor();
  for (const b of beda) {
    console.error(
      `LKE ${b.lkeId} of instansi ${b.instansiId}: stored ${b.tersimpan}, computed ${b.dihitung}`,
    );
  }
  console.log(`${lke - beda.length} passed, ${beda.length} failed`);
  if (beda.length > 0) {
    throw new Failure(
      `${beda.length} stored scores differ from their answers.`,
      'Saving any answer of such an LKE stores its score anew; report how it came about.',
    );
  }
});
