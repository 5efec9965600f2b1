import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { registerInstansiAction } from '@/app/(app)/platform/actions';
import type { Sesi } from '@/lib/access/kini';
import { masuk } from '@/lib/auth/masuk';
import { listInstansi, listInstrumenTerbit } from '@/lib/db/repo/platform';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi } from '@/tests/support/pabrik';
import { ambil, kodeOf, pintu } from '@/tests/support/pintu';

await testDatabase();

const daftarkan = pintu(registerInstansiAction);
const isi = (ganti = {}) => ({
  nama: 'Pemerintah Kabupaten Contoh',
  namaPendek: 'Kabupaten Contoh',
  kode: `contoh-${randomUUID().slice(0, 8)}`,
  jenis: 'kabupaten' as const,
  zonaWaktu: 'WIT' as const,
  adminNama: 'Admin Pertama',
  adminSurel: `admin-${randomUUID()}@contoh.go.id`,
  adminNip: null,
  ...ganti,
});

let pengelola: Sesi;
beforeAll(async () => {
  const dasar = await buatSesi(await buatInstansi(), 'pengamat');
  const konteks = {
    ...dasar.aktif!,
    jenis: 'platform' as const,
    peran: 'admin_platform' as const,
    instansiId: null,
  };
  pengelola = {
    ...dasar,
    aktif: konteks,
    pelaku: { ...dasar.pelaku!, peran: 'admin_platform', instansiId: null },
  };
});

describe('platform: register an instansi with its first admin', () => {
  test('the instansi, its admin with a one-time password, and the events exist together', async () => {
    const input = isi();
    const kunci = randomUUID();
    const hasil = ambil(await daftarkan(pengelola, input, kunci));
    expect(hasil).toMatchObject({ akun: 'baru', instansiId: kunci });
    expect((await masuk(input.adminSurel, hasil.sandi!, null)).ok).toBe(true);
    const jenis = await asAdmin<{ jenis: string }>(
      'SELECT jenis FROM peristiwa WHERE instansi_id = $1 ORDER BY id',
      [kunci],
    );
    expect(jenis.map((j) => j.jenis).sort()).toEqual([
      'instansi_didaftarkan',
      'keanggotaan_diberikan',
      'pengguna_ditambahkan',
    ]);
    expect(ambil(await daftarkan(pengelola, input, kunci))).toEqual({ ...hasil, sandi: null });
    expect((await listInstansi()).find((i) => i.id === kunci)).toMatchObject({
      jumlahUnit: 0,
      jumlahKeanggotaan: 1,
      tahunProgram: null,
    });
  });

  test('an existing person becomes admin of the new instansi with their own password', async () => {
    const satu = isi();
    ambil(await daftarkan(pengelola, satu));
    const dua = isi({ adminSurel: satu.adminSurel });
    expect(ambil(await daftarkan(pengelola, dua))).toMatchObject({ akun: 'ada', sandi: null });
    expect(
      await daftarkan(pengelola, isi({ adminSurel: satu.adminSurel, adminNama: 'Orang Lain' })),
    ).toMatchObject({
      ok: false,
      error: { fields: { adminNama: expect.any(String) } },
    });
  });

  test('a code that is taken changes nothing', async () => {
    const satu = isi();
    ambil(await daftarkan(pengelola, satu));
    const sebelum = (await listInstansi()).length;
    expect(kodeOf(await daftarkan(pengelola, isi({ kode: satu.kode })))).toBe('ALREADY_EXISTS');
    expect((await listInstansi()).length).toBe(sebelum);
  });

  test.each([
    [{ kode: 'Kabupaten Contoh' }, 'kode'],
    [{ kode: 'a'.repeat(61) }, 'kode'],
    [{ jenis: 'kerajaan' }, 'jenis'],
    [{ zonaWaktu: 'UTC' }, 'zonaWaktu'],
    [{ nama: '' }, 'nama'],
    [{ adminSurel: 'x' }, 'adminSurel'],
    [{ adminNip: '12' }, 'adminNip'],
  ])('bad input %j lands on %s', async (ganti, field) => {
    const hasil = await daftarkan(pengelola, isi(ganti));
    expect(hasil).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    if (!hasil.ok) expect(Object.keys(hasil.error.fields ?? {})).toEqual([field]);
  });

  test('the list of instrumen carries version, hash and status', async () => {
    const daftar = await listInstrumenTerbit();
    expect(daftar.map((i) => [i.id, i.versi, i.status])).toEqual([
      ['permenpanrb-90-2021', 1, 'lengkap'],
      ['permenpanrb-10-2019', 1, 'arsip'],
      ['permenpanrb-52-2014', 1, 'lengkap'],
    ]);
    for (const i of daftar) expect(i.hash).toMatch(/^[0-9a-f]{64}$/);
  });
});
