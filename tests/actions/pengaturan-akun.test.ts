import { describe, expect, test } from 'vitest';
import { createProgramAction } from '@/app/(app)/pengaturan/program/actions';
import { akhiriSesi, gantiSandi } from '@/lib/access/akun';
import { setelUlangSandi } from '@/lib/access/platform';
import { definisiOf } from '@/lib/actions/define-action';
import { runCommand } from '@/lib/actions/run-command';
import { masuk } from '@/lib/auth/masuk';
import { hashSandi } from '@/lib/auth/sandi';
import { sesiOfToken } from '@/lib/auth/session';
import { appClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, dalam } from '@/tests/support/pabrik';

await testDatabase();

const LAMA = 'payung biru di halte';
const BARU = 'sepeda tua roda tiga';

/** A person with a password and an admin's peran; returns the address. */
async function buatOrang(
  ganti: { wajibGanti?: boolean; demo?: boolean; peran?: boolean } = {},
): Promise<string> {
  const id = newId();
  const surel = `${id}@uji.example`;
  await appClient().pengguna.create({
    data: {
      id,
      surel,
      nama: 'Nama Orang',
      sandiHash: await hashSandi(LAMA),
      sandiDiubah: new Date(),
      wajibGanti: ganti.wajibGanti ?? false,
      demo: ganti.demo ?? false,
    },
  });
  if (ganti.peran !== false) {
    const a = await buatInstansi();
    await dalam(a.id, (tx) =>
      tx.db.keanggotaan.create({
        data: {
          instansiId: a.id,
          id: newId(),
          penggunaId: id,
          peran: 'admin_instansi',
          mulai: new Date('2020-01-01'),
        },
      }),
    );
  }
  return surel;
}

async function token(surel: string, sandi = LAMA): Promise<string> {
  const hasil = await masuk(surel, sandi, null);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value.token;
}
const sesi = async (t: string) => (await sesiOfToken(t))!;

describe('own password (ASVS 6.2.3, 7.4.3)', () => {
  test('needs the present one, ends every other session at once, keeps this one', async () => {
    const surel = await buatOrang();
    const [ini, lain] = [await token(surel), await token(surel)];
    const s = await sesi(ini);
    expect(await gantiSandi(s, { sandiLama: 'salah sama sekali', sandiBaru: BARU })).toMatchObject({
      ok: false,
      error: { fields: { sandiLama: expect.any(String) } },
    });
    expect(await gantiSandi(s, { sandiLama: null, sandiBaru: BARU })).toMatchObject({ ok: false });
    expect(await gantiSandi(s, { sandiLama: LAMA, sandiBaru: BARU })).toEqual({
      ok: true,
      value: { sesiDiakhiri: 1 },
    });
    expect(await sesiOfToken(lain)).toBeNull();
    expect(await sesiOfToken(ini)).not.toBeNull();
    expect((await masuk(surel, LAMA, null)).ok).toBe(false);
    expect((await masuk(surel, BARU, null)).ok).toBe(true);
  });

  test('a weak, a short and the same password are refused with what to do', async () => {
    const s = await sesi(await token(await buatOrang()));
    for (const [sandiBaru, code] of [
      ['pendek', 'SANDI_LEMAH'],
      ['passwordpassword123', 'SANDI_LEMAH'],
      [LAMA, 'INVALID_INPUT'],
    ] as const) {
      expect(await gantiSandi(s, { sandiLama: LAMA, sandiBaru })).toMatchObject({
        ok: false,
        error: { code, fields: { sandiBaru: expect.any(String) } },
      });
    }
  });

  test('guessing the present password is slowed', async () => {
    const s = await sesi(await token(await buatOrang()));
    const kode: string[] = [];
    for (let i = 0; i < 8; i++) {
      const hasil = await gantiSandi(s, { sandiLama: `tebakan ke ${i}`, sandiBaru: BARU });
      kode.push(hasil.ok ? 'ok' : hasil.error.code);
    }
    expect(kode.at(0)).toBe('INVALID_INPUT');
    expect(kode.at(-1)).toBe('RATE_LIMITED');
  });

  test('two changes at once: one wins, the other is told', async () => {
    const surel = await buatOrang({ wajibGanti: true });
    const s = await sesi(await token(surel));
    const hasil = await Promise.all([
      gantiSandi(s, { sandiLama: null, sandiBaru: BARU }),
      gantiSandi(s, { sandiLama: null, sandiBaru: 'kereta malam ke utara' }),
    ]);
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
  });

  test('demo accounts are shared and keep theirs', async () => {
    process.env.DEMO = '1';
    const id = newId();
    await appClient().pengguna.create({
      data: { id, surel: `${id}@demo.example`, nama: 'Demo', sandiHash: await hashSandi(LAMA), demo: true },
    });
    const s = { tokenHash: '-', penggunaId: id, konteks: [] } as never;
    expect(await gantiSandi(s, { sandiLama: LAMA, sandiBaru: BARU })).toEqual({
      ok: false,
      error: { code: 'AKUN_DEMO' },
    });
  });
});

describe('the first password comes before everything else (ASVS 6.4.1)', () => {
  test('until it is changed no action runs; afterwards it does, without signing in again', async () => {
    const surel = await buatOrang({ wajibGanti: true });
    const t = await token(surel);
    const definisi = definisiOf(createProgramAction)!;
    const isi = {
      tahun: 2031,
      nama: 'Zona Integritas 2026',
      instrumenId: 'permenpanrb-90-2021',
      instrumenVersi: 1,
      kosong: 'nol',
      mandiriBuka: null,
      mandiriTutup: null,
      tpiTutup: null,
      usulanTutup: null,
    };
    expect(await runCommand(definisi, await sesi(t), isi, newId())).toMatchObject({
      error: { code: 'GANTI_SANDI' },
    });
    expect(await gantiSandi(await sesi(t), { sandiLama: null, sandiBaru: LAMA })).toMatchObject({
      ok: false,
    });
    expect((await gantiSandi(await sesi(t), { sandiLama: null, sandiBaru: BARU })).ok).toBe(true);
    expect(await runCommand(definisi, await sesi(t), isi, newId())).toMatchObject({ ok: true });
  });
});

describe('sessions (ASVS 7.4.1, 7.4.5)', () => {
  test('the others end, or all of them', async () => {
    const surel = await buatOrang({ peran: false });
    const [a, b, c] = [await token(surel), await token(surel), await token(surel)];
    expect(await akhiriSesi(await sesi(a), { termasukIni: false })).toEqual({
      ok: true,
      value: { sesiDiakhiri: 2 },
    });
    expect([await sesiOfToken(b), await sesiOfToken(c)]).toEqual([null, null]);
    expect(await akhiriSesi(await sesi(a), { termasukIni: true })).toEqual({
      ok: true,
      value: { sesiDiakhiri: 1 },
    });
    expect(await sesiOfToken(a)).toBeNull();
    const [n] = await asAdmin<{ n: number }>(
      "SELECT count(*)::int AS n FROM peristiwa_akun WHERE jenis = 'sesi_diakhiri'",
    );
    expect(n?.n).toBe(2);
  });
});

describe('a password started by the platform', () => {
  const pengelola = async () => {
    const surel = await buatOrang({ peran: false });
    await asAdmin(
      "INSERT INTO pengelola_platform (pengguna_id, mulai) SELECT id, '2024-01-01' FROM pengguna WHERE surel = $1",
      [surel],
    );
    return surel;
  };

  test('works for an exact address of anybody but managers and demo accounts, and ends their sessions', async () => {
    const s = await sesi(await token(await pengelola()));
    const surel = await buatOrang();
    const t = await token(surel);
    const hasil = await setelUlangSandi(s, { pengenal: surel.toUpperCase() });
    if (!hasil.ok) throw new Error(hasil.error.code);
    expect(await sesiOfToken(t)).toBeNull();
    expect(await sesi(await token(surel, hasil.value.sandi))).toMatchObject({ wajibGanti: true });
    for (const pengenal of [
      s.surel,
      await pengelola(),
      await buatOrang({ demo: true }),
      '%',
      'tidak@ada.id',
    ]) {
      expect(await setelUlangSandi(s, { pengenal })).toMatchObject({
        ok: false,
        error: { code: 'INVALID_INPUT' },
      });
    }
  });

  test('no other peran may', async () => {
    const s = await sesi(await token(await buatOrang()));
    expect(await setelUlangSandi(s, { pengenal: 'a@b.id' })).toEqual({
      ok: false,
      error: { code: 'FORBIDDEN' },
    });
  });
});
