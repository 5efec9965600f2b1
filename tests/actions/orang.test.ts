import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { addOrangAction, importOrangAction } from '@/app/(app)/pengaturan/orang/actions';
import type { Sesi } from '@/lib/access/kini';
import { masuk } from '@/lib/auth/masuk';
import { sesiOfToken } from '@/lib/auth/session';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { akunDari, orangBaru } from '@/tests/support/orang-uji';
import { buatInstansi, buatSesi, type InstansiUji } from '@/tests/support/pabrik';
import { ambil, kodeOf, pintu } from '@/tests/support/pintu';

await testDatabase();

const tambah = pintu(addOrangAction);
const impor = pintu(importOrangAction);

let a: InstansiUji;
let b: InstansiUji;
let admin: Sesi;
let adminB: Sesi;

beforeAll(async () => {
  a = await buatInstansi();
  b = await buatInstansi();
  admin = await buatSesi(a, 'admin_instansi');
  adminB = await buatSesi(b, 'admin_instansi');
});

describe('F105 people: add', () => {
  test('a new person gets an account with a one-time password that works once shown and must be changed', async () => {
    const input = orangBaru({ surel: 'Baru@Kab.go.id', nip: '19850101 201001 1 001' });
    const hasil = ambil(await tambah(admin, input));
    expect(hasil).toMatchObject({ akun: 'baru', sandi: expect.stringMatching(/^[a-z2-9-]{23}$/) });
    const p = await akunDari('baru@kab.go.id');
    expect(p).toMatchObject({ nip: '198501012010011001', wajib_ganti: true });
    expect(p.sandi_hash).toMatch(/^\$argon2id\$/);
    const sesi = await masuk('198501012010011001', hasil.sandi!, null);
    expect(sesi.ok).toBe(true);
    if (sesi.ok) {
      expect(await sesiOfToken(sesi.value.token)).toMatchObject({ wajibGanti: true, pelaku: null });
    }
  });

  test('the password is nowhere in the database: not in the request ledger, not in the audit trail', async () => {
    const kunci = randomUUID();
    const input = orangBaru();
    const { sandi } = ambil(await tambah(admin, input, kunci));
    const tabel = await asAdmin<{ t: string }>(
      "SELECT tablename AS t FROM pg_tables WHERE schemaname = 'public'",
    );
    for (const { t } of tabel) {
      const [n] = await asAdmin<{ n: number }>(
        `SELECT count(*)::int AS n FROM "${t}" x WHERE x::text LIKE $1`,
        [`%${sandi}%`],
      );
      expect(n?.n, t).toBe(0);
    }
    expect(ambil(await tambah(admin, input, kunci))).toMatchObject({ akun: 'baru', sandi: null });
  });

  test('a one-time password dies after seven days (ASVS 6.4.1)', async () => {
    const input = orangBaru();
    const { sandi } = ambil(await tambah(admin, input));
    await asAdmin("UPDATE pengguna SET sandi_diubah = now() - interval '8 days' WHERE surel = $1", [
      input.surel,
    ]);
    expect(await masuk(input.surel, sandi!, null)).toEqual({ ok: false, error: 'SANDI_SALAH' });
  });

  test('a person of another instansi is attached: no password, no word about the other place (F102)', async () => {
    const input = orangBaru({ nama: 'Rahmat Hidayat' });
    ambil(await tambah(adminB, input));
    await asAdmin('UPDATE pengguna SET wajib_ganti = false WHERE surel = $1', [input.surel]);
    const kedua = await tambah(admin, { ...input, nama: 'Drs. Rahmat Hidayat, M.Si', peran: 'pengamat' });
    expect(ambil(kedua)).toMatchObject({ akun: 'ada', sandi: null });
    expect(JSON.stringify(kedua)).not.toContain(b.nama);
    expect((await akunDari(input.surel)).nama).toBe('Rahmat Hidayat');
  });

  test('NIP alone finds the account; another name, or two accounts, are refused without telling whose', async () => {
    const nip = '198001012005011001';
    const lama = orangBaru({ nama: 'Bambang Susilo', nip });
    ambil(await tambah(adminB, lama));
    ambil(await tambah(admin, { ...orangBaru(), nama: 'Bambang Susilo', nip }));
    const salahNama = await tambah(admin, { ...orangBaru(), nama: 'Joko Widagdo', nip });
    expect(salahNama).toMatchObject({ ok: false, error: { fields: { nama: expect.any(String) } } });
    expect(JSON.stringify(salahNama)).not.toMatch(/Bambang|Susilo/);
    const lain = orangBaru({ nama: 'Bambang Susilo' });
    ambil(await tambah(adminB, lain));
    expect(await tambah(admin, { ...lain, nip })).toMatchObject({
      ok: false,
      error: { fields: { nip: expect.any(String) } },
    });
  });

  test('a unit peran needs a unit of this instansi; other peran take none', async () => {
    expect(await tambah(admin, orangBaru({ peran: 'kepala_unit' }))).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: { unitId: 'Pilih unitnya.' } },
    });
    expect(kodeOf(await tambah(admin, orangBaru({ peran: 'kepala_unit', unitId: b.unitId })))).toBe(
      'NOT_FOUND',
    );
    const { keanggotaanId } = ambil(await tambah(admin, orangBaru({ peran: 'tpi_ketua', unitId: a.unitId })));
    const [k] = await asAdmin('SELECT unit_id FROM keanggotaan WHERE id = $1', [keanggotaanId]);
    expect(k).toEqual({ unit_id: null });
  });

  test('the same peran twice is refused, a second peran is not', async () => {
    const input = orangBaru();
    ambil(await tambah(admin, input));
    expect(kodeOf(await tambah(admin, input))).toBe('ALREADY_EXISTS');
    expect(ambil(await tambah(admin, { ...input, peran: 'pengamat' })).akun).toBe('ada');
  });

  test.each([
    [{ surel: 'bukan surel' }, 'surel'],
    [{ surel: 'a@b.id\r\nBcc: x@y.id' }, 'surel'],
    [{ nip: '123' }, 'nip'],
    [{ nama: '' }, 'nama'],
    [{ peran: 'admin_platform' }, 'peran'],
    [{ mulai: 'kemarin' }, 'mulai'],
    [{ jabatan: 'x'.repeat(201) }, 'jabatan'],
  ])('bad input %j lands on %s', async (ganti, field) => {
    const hasil = await tambah(admin, { ...orangBaru(), ...ganti } as never);
    expect(hasil).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
    if (!hasil.ok) expect(Object.keys(hasil.error.fields ?? {})).toEqual([field]);
  });
});

describe('F105 people: paste from Excel', () => {
  const sel = (nama: string, surel: string, peran: string, unit = '', nip = '', jabatan = '') => ({
    nama,
    surel,
    nip,
    peran,
    unit,
    jabatan,
  });

  test('a list is added whole; two rows of one person share an account and a password', async () => {
    const kunci = randomUUID();
    const input = {
      mulai: '2024-01-01',
      baris: [
        sel('Ani Lestari', 'ani@impor.go.id', 'Operator', 'Puskesmas Pagatan'),
        sel('Ani Lestari', 'ani@impor.go.id', 'Ketua tim kerja', 'Dinas Kesehatan / Puskesmas Pagatan'),
        sel('Budi Raharjo', 'budi@impor.go.id', 'TPI, ketua tim', '', '197901012003121001', 'Auditor Madya'),
      ],
    };
    const hasil = ambil(await impor(admin, input, kunci));
    expect(hasil.ditambahkan).toBe(3);
    expect(hasil.sandi.map((s) => s.surel)).toEqual(['ani@impor.go.id', 'budi@impor.go.id']);
    expect((await masuk('ani@impor.go.id', hasil.sandi[0]!.sandi, null)).ok).toBe(true);
    expect(ambil(await impor(admin, input, kunci))).toMatchObject({ ditambahkan: 3, sandi: [] });
    expect(kodeOf(await impor(admin, input))).toBe('TIDAK_ADA_PERUBAHAN');
  });

  test('one wrong row refuses all and is named; nobody is added', async () => {
    const hasil = await impor(admin, {
      mulai: '2024-01-01',
      baris: [sel('Citra Dewi', 'citra@impor.go.id', 'Pimpinan'), sel('Dodi', 'dodi@impor.go.id', 'Raja')],
    });
    expect(hasil).toMatchObject({
      ok: false,
      error: { fields: { 'baris.1': expect.stringContaining('Peran') } },
    });
    expect(await asAdmin("SELECT 1 FROM pengguna WHERE surel = 'citra@impor.go.id'")).toEqual([]);
  });

  test('an account with another name refuses its row', async () => {
    ambil(await tambah(adminB, orangBaru({ nama: 'Eka Putra', surel: 'eka@impor.go.id' })));
    const hasil = await impor(admin, {
      mulai: '2024-01-01',
      baris: [sel('Fajar Nugraha', 'eka@impor.go.id', 'Pimpinan')],
    });
    expect(hasil).toMatchObject({
      ok: false,
      error: { fields: { 'baris.0': expect.stringContaining('nama lain') } },
    });
  });

  test('50 new people in one request end in time; 51 are refused', async () => {
    const baris = Array.from({ length: 51 }, (_, i) =>
      sel(`Pegawai ${i} Uji`, `pegawai${i}@banyak.go.id`, 'Pengamat'),
    );
    expect(kodeOf(await impor(admin, { mulai: '2024-01-01', baris }))).toBe('INVALID_INPUT');
    const hasil = ambil(await impor(admin, { mulai: '2024-01-01', baris: baris.slice(0, 50) }));
    expect(hasil.sandi).toHaveLength(50);
  }, 60_000);
});
