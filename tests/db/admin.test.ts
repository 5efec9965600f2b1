import { expect, test } from 'vitest';
import { masuk } from '@/lib/auth/masuk';
import { sesiOfToken } from '@/lib/auth/session';
import { makePengelola } from '@/scripts/lib/make-pengelola';
import { asAdmin, testDatabase } from '@/tests/support/database';

const { urls } = await testDatabase();

test('ASVS 6.3.2 a fresh installation has no usable password; npm run admin makes the first manager', async () => {
  expect(await asAdmin('SELECT 1 FROM pengguna WHERE sandi_hash IS NOT NULL')).toEqual([]);
  const hasil = await makePengelola(urls.owner, 'Admin@contoh.go.id', 'Admin Teraju');
  if (!hasil.ok || hasil.value === null) throw new Error('no one-time password');
  const sesi = await masuk('admin@contoh.go.id', hasil.value, null);
  if (!sesi.ok) throw new Error(sesi.error);
  const kini = await sesiOfToken(sesi.value.token);
  expect(kini?.konteks.map((k) => k.peran)).toEqual(['admin_platform']);
  expect(kini?.wajibGanti).toBe(true);
});

test('a second call keeps the account and its password; a bad address is refused in one line', async () => {
  expect(await makePengelola(urls.owner, 'admin@contoh.go.id', 'Admin Teraju')).toEqual({
    ok: true,
    value: null,
  });
  expect(await makePengelola(urls.owner, 'bukan surel', 'X')).toEqual({
    ok: false,
    error: '"bukan surel" is not an e-mail address.',
  });
});
