import { beforeAll, describe, expect, test } from 'vitest';
import { switchKonteks } from '@/lib/access/switch-konteks';
import { authOptions } from '@/lib/auth/config';
import { masuk } from '@/lib/auth/masuk';
import { hashSandi, perluHashUlang } from '@/lib/auth/sandi';
import { sesiOfToken } from '@/lib/auth/session';
import { hashToken } from '@/lib/auth/token';
import { appClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';
import { revokeSesi } from '@/lib/db/repo/sesi';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, dalam, type InstansiUji } from '@/tests/support/pabrik';

await testDatabase();

const SANDI = 'kuda laut menari di dermaga';

let a: InstansiUji;
let b: InstansiUji;

/** A person with a password and the given keanggotaan. */
async function orang(
  keanggotaan: { instansi: InstansiUji; peran: 'admin_instansi' | 'anggota_tim'; unitId?: string }[],
  demo = false,
) {
  const id = newId();
  const surel = `${id}@uji.example`;
  await appClient().pengguna.create({
    data: { id, surel, nama: 'Orang Uji', sandiHash: await hashSandi(SANDI), demo },
  });
  const ids: string[] = [];
  for (const k of keanggotaan) {
    const kid = newId();
    ids.push(kid);
    await dalam(k.instansi.id, (tx) =>
      tx.db.keanggotaan.create({
        data: {
          instansiId: k.instansi.id,
          id: kid,
          penggunaId: id,
          peran: k.peran,
          unitId: k.unitId ?? null,
          mulai: new Date('2020-01-01'),
        },
      }),
    );
  }
  return { id, surel, keanggotaanId: ids };
}

async function tokenOf(surel: string): Promise<string> {
  const hasil = await masuk(surel, SANDI, null);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value.token;
}

beforeAll(async () => {
  [a, b] = [await buatInstansi(), await buatInstansi()];
});

describe('sign-in (ASVS 6.2, 6.3, 7.2)', () => {
  test('the right password opens a session of 256 random bits; the database keeps only its hash', async () => {
    const { surel } = await orang([{ instansi: a, peran: 'admin_instansi' }]);
    const token = await tokenOf(surel.toUpperCase());
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const baris = await asAdmin<{ token_hash: string }>('SELECT token_hash FROM sesi');
    expect(baris.some((r) => r.token_hash === hashToken(token))).toBe(true);
    expect(baris.some((r) => r.token_hash === token)).toBe(false);
  });

  test('a wrong password and an unknown account give the same answer, and refusals are recorded', async () => {
    const { surel, id } = await orang([{ instansi: a, peran: 'admin_instansi' }]);
    expect(await masuk(surel, 'salah', null)).toEqual({ ok: false, error: 'SANDI_SALAH' });
    expect(await masuk('tidak.ada@uji.example', 'salah', null)).toEqual({ ok: false, error: 'SANDI_SALAH' });
    const catatan = await asAdmin(
      "SELECT 1 FROM peristiwa_akun WHERE pengguna_id = $1 AND jenis = 'masuk_ditolak'",
      [id],
    );
    expect(catatan).toHaveLength(1);
  });

  test('after five tries the next waits, even with the right password; another account is not touched', async () => {
    const { surel } = await orang([{ instansi: a, peran: 'admin_instansi' }]);
    const { surel: lain } = await orang([{ instansi: a, peran: 'admin_instansi' }]);
    for (let i = 0; i < 5; i++)
      expect(await masuk(surel, 'salah', null)).toEqual({ ok: false, error: 'SANDI_SALAH' });
    expect(await masuk(surel, SANDI, null)).toEqual({ ok: false, error: 'RATE_LIMITED' });
    expect((await masuk(lain, SANDI, null)).ok).toBe(true);
  });

  test('a demo account cannot sign in outside demo mode', async () => {
    const { surel } = await orang([{ instansi: a, peran: 'admin_instansi' }], true);
    expect(await masuk(surel, SANDI, null)).toEqual({ ok: false, error: 'SANDI_SALAH' });
  });

  test('passwords are argon2id with at least 19 MiB and two passes (ASVS 11.4.2)', async () => {
    const hash = await hashSandi(SANDI);
    const [, memori, putaran] = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),/.exec(hash) ?? [];
    expect(Number(memori)).toBeGreaterThanOrEqual(19_456);
    expect(Number(putaran)).toBeGreaterThanOrEqual(2);
    expect(perluHashUlang(hash)).toBe(false);
    expect(perluHashUlang('$argon2id$v=19$m=4096,t=1,p=1$x$y')).toBe(true);
  });
});

describe('session (ASVS 7.3, 7.4)', () => {
  test('a revoked session, a disabled person and an ended peran stop at once', async () => {
    const { surel, id } = await orang([{ instansi: a, peran: 'admin_instansi' }]);
    const [satu, dua] = [await tokenOf(surel), await tokenOf(surel)];
    expect((await sesiOfToken(satu))?.pelaku).toMatchObject({ peran: 'admin_instansi', instansiId: a.id });
    await revokeSesi(hashToken(satu));
    expect(await sesiOfToken(satu)).toBeNull();
    expect(await sesiOfToken(dua)).not.toBeNull();
    await dalam(a.id, (tx) =>
      tx.db.keanggotaan.updateMany({ where: { penggunaId: id }, data: { selesai: new Date('2020-02-01') } }),
    );
    expect((await sesiOfToken(dua))?.pelaku).toBeNull();
    await appClient().pengguna.update({ where: { id }, data: { aktif: false } });
    expect(await sesiOfToken(dua)).toBeNull();
  });

  test('silence ends it: 30 minutes for an admin, 8 hours for a unit; 12 hours at most', async () => {
    const admin = await orang([{ instansi: a, peran: 'admin_instansi' }]);
    const anggota = await orang([{ instansi: a, peran: 'anggota_tim', unitId: a.unitId }]);
    const [t1, t2] = [await tokenOf(admin.surel), await tokenOf(anggota.surel)];
    await asAdmin("UPDATE sesi SET terakhir_pada = now() - interval '31 minutes'");
    expect(await sesiOfToken(t1)).toBeNull();
    expect(await sesiOfToken(t2)).not.toBeNull();
    await asAdmin("UPDATE sesi SET terakhir_pada = now() - interval '8 hours 1 minute'");
    expect(await sesiOfToken(t2)).toBeNull();
    const t3 = await tokenOf(anggota.surel);
    const [baris] = await asAdmin<{ jam: number }>(
      'SELECT extract(epoch FROM kedaluwarsa_pada - dibuat_pada)::int / 3600 AS jam FROM sesi WHERE token_hash = $1',
      [hashToken(t3)],
    );
    expect(baris?.jam).toBe(12);
    await asAdmin("UPDATE sesi SET kedaluwarsa_pada = now() - interval '1 second'");
    expect(await sesiOfToken(t3)).toBeNull();
  });

  test('a person with two instansi acts in one at a time and switches visibly (F102)', async () => {
    const { surel, keanggotaanId } = await orang([
      { instansi: a, peran: 'admin_instansi' },
      { instansi: b, peran: 'anggota_tim', unitId: b.unitId },
    ]);
    const token = await tokenOf(surel);
    const sesi = (await sesiOfToken(token))!;
    expect(sesi.konteks.map((k) => k.id).sort()).toEqual([...keanggotaanId].sort());
    expect((await switchKonteks(sesi, keanggotaanId[1]!)).ok).toBe(true);
    expect((await sesiOfToken(token))?.pelaku).toMatchObject({
      instansiId: b.id,
      peran: 'anggota_tim',
      unitId: b.unitId,
    });
    expect(await switchKonteks(sesi, newId())).toEqual({ ok: false, error: { code: 'NOT_FOUND' } });
  });

  test('next-auth hands the cookie nothing but the opaque id, and signing out revokes the row', async () => {
    const { surel } = await orang([{ instansi: a, peran: 'admin_instansi' }]);
    const token = await tokenOf(surel);
    const opsi = authOptions();
    const cookie = await opsi.jwt!.encode!({ token: { sub: 'x', token }, secret: 's' });
    expect(cookie).toBe(token);
    expect(await opsi.jwt!.decode!({ token: cookie, secret: 's' })).toMatchObject({ token });
    await opsi.events!.signOut!({ token: { token, sub: undefined }, session: undefined as never });
    expect(await sesiOfToken(token)).toBeNull();
    expect(await opsi.jwt!.decode!({ token: cookie, secret: 's' })).toBeNull();
  });

  test('the cookie is HttpOnly and SameSite, and __Host- with Secure once the app is on https (ASVS 3.3)', () => {
    const { sessionToken } = authOptions().cookies!;
    expect(sessionToken!.options).toMatchObject({ httpOnly: true, sameSite: 'lax', path: '/' });
  });
});
