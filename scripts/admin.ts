import { appEnvironment } from '@/scripts/lib/app-environment';
import { Failure } from '@/scripts/lib/failure';
import { joinSession } from '@/scripts/lib/session';
import { readSettings } from '@/scripts/lib/settings';
import { main, say } from '@/scripts/lib/terminal';

// npm run admin -- <e-mail> "<name>": makes the first manager of the platform, with a one-time password that must
// be changed at the first sign-in. A fresh installation has no usable password at all (ASVS 6.3.2).
await main(async () => {
  const [surel, nama] = process.argv.slice(2);
  if (!surel || !nama) {
    throw new Failure(
      'An e-mail address and a name are needed.',
      'Example: npm run admin -- admin@contoh.go.id "Admin Teraju"',
    );
  }
  const settings = readSettings();
  const session = await joinSession(settings, { command: 'npm run admin' });
  const app = { ...session, port: 3000, mode: 'production' as const, distDir: '.next' };
  Object.assign(process.env, appEnvironment(settings, app));
  const { makePengelola } = await import('@/scripts/lib/make-pengelola');
  const hasil = await makePengelola(session.urls.owner, surel, nama);
  if (!hasil.ok)
    throw new Failure(hasil.error, 'Check the address; a person keeps the one account they have.');
  say(`${surel} manages the platform from today.`);
  say(
    hasil.value === null ? 'They sign in with the password they have.' : `One-time password: ${hasil.value}`,
  );
});
