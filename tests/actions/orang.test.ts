import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  addJabatanAction,
  addMasaJabatanAction,
  addOrangAction,
  assignPenugasanAction,
  endKeanggotaanAction,
  endMasaJabatanAction,
  endPenugasanAction,
  importOrangAction,
  resetSandiAction,
  setAktifAction,
  updateOrangAction,
} from '@/app/(app)/pengaturan/orang/actions';
import type { Sesi } from '@/lib/access/kini';
import { masuk } from '@/lib/auth/masuk';
import { sesiOfToken } from '@/lib/auth/session';
import { appClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';
import { hariDi } from '@/lib/domain/waktu';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';
import { ambil, kodeOf, pintu } from '@/tests/support/pintu';

await testDatabase();

const tambah = pintu(addOrangAction);
const impor = pintu(importOrangAction);
const ubah = pintu(updateOrangAction);
const aktifkan = pintu(setAktifAction);
const setelSandi = pintu(resetSandiAction);
const akhiri = pintu(endKeanggotaanAction);
const tugaskan = pintu(assignPenugasanAction);
const akhiriTugas = pintu(endPenugasanAction);
const tambahJabatan = pintu(addJabatanAction);
const catatMasa = pintu(addMasaJabatanAction);
const akhiriMasa = pintu(endMasaJabatanAction);

const hariIni = hariDi('WITA', new Date());

let urut = 0;
const orang = (ganti: Partial<Parameters<typeof tambah>[1]> = {}): Parameters<typeof tambah>[1] => {
  urut++;
  return {
    nama: `Orang Nomor ${'abcdefghijklmnopqrstuvwxyz'[urut % 26]}${urut}`,
    surel: `orang${urut}@kab.go.id`,
    nip: null,
    peran: 'pimpinan',
    unitId: null,
    jabatan: null,
    mulai: '2024-01-01',
    ...ganti,
  };
};

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

interface BarisPengguna {
  id: string;
  nama: string;
  nip: string | null;
  sandi_hash: string | null;
  wajib_ganti: boolean;
  aktif: boolean;
  versi: number;
}
const pengguna = async (surel: string) =>
  (await asAdmin<BarisPengguna>('SELECT * FROM pengguna WHERE surel = $1', [surel]))[0]!;

/** Signs in for real and chooses a password of one's own, so that the session may act. */
async function masukSebagai(surel: string, sandi: string): Promise<string> {
  const hasil = await masuk(surel, sandi, null);
  if (!hasil.ok) throw new Error(hasil.error);
  await asAdmin('UPDATE pengguna SET wajib_ganti = false WHERE surel = $1', [surel]);
  return hasil.value.token;
}

describe('F105 people: add', () => {
  test('a new person gets an account with a one-time password that works once shown and must be changed', async () => {
    const input = orang({ surel: 'Baru@Kab.go.id', nip: '19850101 201001 1 001' });
    const hasil = ambil(await tambah(admin, input));
    expect(hasil).toMatchObject({ akun: 'baru', sandi: expect.stringMatching(/^[a-z2-9-]{23}$/) });
    const p = await pengguna('baru@kab.go.id');
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
    const input = orang();
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
    const input = orang();
    const { sandi } = ambil(await tambah(admin, input));
    await asAdmin("UPDATE pengguna SET sandi_diubah = now() - interval '8 days' WHERE surel = $1", [
      input.surel,
    ]);
    expect(await masuk(input.surel, sandi!, null)).toEqual({ ok: false, error: 'SANDI_SALAH' });
  });

  test('a person of another instansi is attached: no password, no word about the other place (F102)', async () => {
    const input = orang({ nama: 'Rahmat Hidayat' });
    ambil(await tambah(adminB, input));
    await asAdmin('UPDATE pengguna SET wajib_ganti = false WHERE surel = $1', [input.surel]);
    const kedua = await tambah(admin, { ...input, nama: 'Drs. Rahmat Hidayat, M.Si', peran: 'pengamat' });
    expect(ambil(kedua)).toMatchObject({ akun: 'ada', sandi: null });
    expect(JSON.stringify(kedua)).not.toContain(b.nama);
    expect((await pengguna(input.surel)).nama).toBe('Rahmat Hidayat');
  });

  test('NIP alone finds the account; another name, or two accounts, are refused without telling whose', async () => {
    const nip = '198001012005011001';
    const lama = orang({ nama: 'Bambang Susilo', nip });
    ambil(await tambah(adminB, lama));
    ambil(await tambah(admin, { ...orang(), nama: 'Bambang Susilo', nip }));
    const salahNama = await tambah(admin, { ...orang(), nama: 'Joko Widagdo', nip });
    expect(salahNama).toMatchObject({ ok: false, error: { fields: { nama: expect.any(String) } } });
    expect(JSON.stringify(salahNama)).not.toMatch(/Bambang|Susilo/);
    const lain = orang({ nama: 'Bambang Susilo' });
    ambil(await tambah(adminB, lain));
    expect(await tambah(admin, { ...lain, nip })).toMatchObject({
      ok: false,
      error: { fields: { nip: expect.any(String) } },
    });
  });

  test('a unit peran needs a unit of this instansi; other peran take none', async () => {
    expect(await tambah(admin, orang({ peran: 'kepala_unit' }))).toMatchObject({
      ok: false,
      error: { code: 'INVALID_INPUT', fields: { unitId: 'Pilih unitnya.' } },
    });
    expect(kodeOf(await tambah(admin, orang({ peran: 'kepala_unit', unitId: b.unitId })))).toBe('NOT_FOUND');
    const { keanggotaanId } = ambil(await tambah(admin, orang({ peran: 'tpi_ketua', unitId: a.unitId })));
    const [k] = await asAdmin('SELECT unit_id FROM keanggotaan WHERE id = $1', [keanggotaanId]);
    expect(k).toEqual({ unit_id: null });
  });

  test('the same peran twice is refused, a second peran is not', async () => {
    const input = orang();
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
    const hasil = await tambah(admin, { ...orang(), ...ganti } as never);
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
    expect(await pengguna('citra@impor.go.id')).toBeUndefined();
  });

  test('an account with another name refuses its row', async () => {
    ambil(await tambah(adminB, orang({ nama: 'Eka Putra', surel: 'eka@impor.go.id' })));
    const hasil = await impor(admin, {
      mulai: '2024-01-01',
      baris: [sel('Fajar Nugraha', 'eka@impor.go.id', 'Pimpinan')],
    });
    expect(hasil).toMatchObject({
      ok: false,
      error: { fields: { 'baris.0': expect.stringContaining('nama lain') } },
    });
  });

  test('200 new people in one paste end in time; 201 are refused', async () => {
    const baris = Array.from({ length: 201 }, (_, i) =>
      sel(`Pegawai ${i} Uji`, `pegawai${i}@banyak.go.id`, 'Pengamat'),
    );
    expect(kodeOf(await impor(admin, { mulai: '2024-01-01', baris }))).toBe('INVALID_INPUT');
    const hasil = ambil(await impor(admin, { mulai: '2024-01-01', baris: baris.slice(0, 200) }));
    expect(hasil.sandi).toHaveLength(200);
  }, 60_000);
});

describe('F104 people: end a peran', () => {
  test('from the day given on; at once when that is today: the next request of a living session is refused', async () => {
    const input = orang({ peran: 'anggota_tim', unitId: a.unitId });
    const { keanggotaanId, sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi!);
    expect((await sesiOfToken(token))?.pelaku).toMatchObject({ peran: 'anggota_tim' });
    ambil(await akhiri(admin, { keanggotaanId, versi: 1, berhentiMulai: hariIni }));
    const mati = await sesiOfToken(token);
    expect(mati).toMatchObject({ aktif: null, pelaku: null, konteks: [] });
    expect(kodeOf(await tambah(mati, orang()))).toBe('TANPA_PERAN');
  });

  test('a session whose peran ends does not slip into another instansi by itself (F102)', async () => {
    const input = orang({ peran: 'admin_instansi', nama: 'Gita Savitri' });
    const { keanggotaanId, sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi!);
    expect((await sesiOfToken(token))?.pelaku?.instansiId).toBe(a.id);
    ambil(await tambah(adminB, { ...input, peran: 'admin_instansi' }));
    expect((await sesiOfToken(token))?.pelaku?.instansiId).toBe(a.id);
    ambil(await akhiri(admin, { keanggotaanId, versi: 1, berhentiMulai: hariIni }));
    const sesi = await sesiOfToken(token);
    expect(sesi).toMatchObject({ aktif: null, pelaku: null });
    expect(sesi?.konteks.map((k) => k.instansiId)).toEqual([b.id]);
  });

  test('a later day leaves the peran until then', async () => {
    const input = orang();
    const { keanggotaanId, sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi!);
    expect(ambil(await akhiri(admin, { keanggotaanId, versi: 1, berhentiMulai: '2099-01-01' }))).toEqual({
      selesai: '2098-12-31',
    });
    expect((await sesiOfToken(token))?.pelaku).not.toBeNull();
    expect(kodeOf(await akhiri(admin, { keanggotaanId, versi: 2, berhentiMulai: '2099-01-01' }))).toBe(
      'TIDAK_ADA_PERUBAHAN',
    );
  });

  test('stale version, day before the beginning, foreign id', async () => {
    const { keanggotaanId } = ambil(await tambah(admin, orang()));
    expect(kodeOf(await akhiri(admin, { keanggotaanId, versi: 0, berhentiMulai: hariIni }))).toBe(
      'STALE_VERSION',
    );
    expect(kodeOf(await akhiri(admin, { keanggotaanId, versi: 1, berhentiMulai: '2023-12-31' }))).toBe(
      'INVALID_INPUT',
    );
    expect(kodeOf(await akhiri(adminB, { keanggotaanId, versi: 1, berhentiMulai: hariIni }))).toBe(
      'NOT_FOUND',
    );
  });

  test('the last admin stays, also when two admins let each other go at the same moment', async () => {
    const c = await buatInstansi();
    const satu = await buatSesi(c, 'admin_instansi');
    const idSatu = satu.aktif!.id;
    expect(kodeOf(await akhiri(satu, { keanggotaanId: idSatu, versi: 1, berhentiMulai: hariIni }))).toBe(
      'ADMIN_TERAKHIR',
    );
    const dua = await buatSesi(c, 'admin_instansi');
    const hasil = await Promise.all([
      akhiri(satu, { keanggotaanId: dua.aktif!.id, versi: 1, berhentiMulai: hariIni }),
      akhiri(dua, { keanggotaanId: idSatu, versi: 1, berhentiMulai: hariIni }),
    ]);
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    expect(hasil.map((h) => (h.ok ? 'ok' : h.error.code))).toContain('ADMIN_TERAKHIR');
  });

  test('an admin who begins later, ends some day, or is disabled does not count as another', async () => {
    const c = await buatInstansi();
    const satu = await buatSesi(c, 'admin_instansi');
    const lain = await buatSesi(c, 'admin_instansi');
    const coba = async () =>
      kodeOf(await akhiri(satu, { keanggotaanId: satu.aktif!.id, versi: 1, berhentiMulai: hariIni }));
    const set = (sql: string) => asAdmin(`UPDATE keanggotaan SET ${sql} WHERE id = $1`, [lain.aktif!.id]);
    await set("selesai = '2099-01-01'");
    expect(await coba()).toBe('ADMIN_TERAKHIR');
    await set("selesai = NULL, mulai = '2099-01-01'");
    expect(await coba()).toBe('ADMIN_TERAKHIR');
    await set("mulai = '2020-01-01'");
    await asAdmin('UPDATE pengguna SET aktif = false WHERE id = $1', [lain.penggunaId]);
    expect(await coba()).toBe('ADMIN_TERAKHIR');
  });
});

describe('F104 people: account', () => {
  test('disable ends every session at once and blocks sign-in; enable lets in again (ASVS 7.4.2)', async () => {
    const input = orang();
    const { sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi!);
    const { id, versi } = await pengguna(input.surel);
    ambil(await aktifkan(admin, { penggunaId: id, versi, aktif: false }));
    expect(await sesiOfToken(token)).toBeNull();
    expect((await masuk(input.surel, sandi!, null)).ok).toBe(false);
    ambil(await aktifkan(admin, { penggunaId: id, versi: versi + 1, aktif: true }));
    expect(await sesiOfToken(token)).toBeNull();
    expect((await masuk(input.surel, sandi!, null)).ok).toBe(true);
    expect(kodeOf(await aktifkan(admin, { penggunaId: id, versi, aktif: false }))).toBe('STALE_VERSION');
  });

  test('a reset gives a new one-time password, ends all sessions, kills the old password (ASVS 6.4.3)', async () => {
    const input = orang();
    const { sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi!);
    const { id } = await pengguna(input.surel);
    const kunci = randomUUID();
    const baru = ambil(await setelSandi(admin, { penggunaId: id }, kunci)).sandi!;
    expect(await sesiOfToken(token)).toBeNull();
    expect((await masuk(input.surel, sandi!, null)).ok).toBe(false);
    expect((await masuk(input.surel, baru, null)).ok).toBe(true);
    expect((await pengguna(input.surel)).wajib_ganti).toBe(true);
    expect(ambil(await setelSandi(admin, { penggunaId: id }, kunci)).sandi).toBeNull();
  });

  test('an admin cannot choose a password: no input of any action of people takes one', async () => {
    const hasil = await setelSandi(admin, { penggunaId: newId(), sandi: 'pilihan admin sendiri' } as never);
    expect(kodeOf(hasil)).toBe('INVALID_INPUT');
    expect(kodeOf(await tambah(admin, { ...orang(), sandi: 'pilihan admin sendiri' } as never))).toBe(
      'INVALID_INPUT',
    );
  });

  test('the account of somebody who also serves elsewhere, assesses as TPN, or manages the platform is out of reach', async () => {
    const aksi = async (id: string) => {
      const versi = (await asAdmin<BarisPengguna>('SELECT * FROM pengguna WHERE id = $1', [id]))[0]!.versi;
      return [
        kodeOf(await setelSandi(admin, { penggunaId: id })),
        kodeOf(await aktifkan(admin, { penggunaId: id, versi, aktif: false })),
        kodeOf(
          await ubah(admin, { penggunaId: id, versi, nama: 'Nama Baru', surel: 'baru@baru.id', nip: null }),
        ),
      ];
    };
    const dua = orang({ nama: 'Hadi Wijaya' });
    ambil(await tambah(adminB, dua));
    ambil(await tambah(admin, dua));
    expect(await aksi((await pengguna(dua.surel)).id)).toEqual(Array(3).fill('AKUN_BERSAMA'));

    const kelak = orang({ nama: 'Indah Permata' });
    ambil(await tambah(admin, kelak));
    ambil(await tambah(adminB, { ...kelak, mulai: '2099-01-01' }));
    expect(await aksi((await pengguna(kelak.surel)).id)).toEqual(Array(3).fill('AKUN_BERSAMA'));

    const penilai = orang({ nama: 'Joni Iskandar' });
    ambil(await tambah(admin, penilai));
    const p = await pengguna(penilai.surel);
    await dalam(a.id, (tx) =>
      tx.db.penugasan.create({
        data: {
          instansiId: a.id,
          id: newId(),
          penggunaId: p.id,
          programId: a.programId,
          nomorSurat: 'ST',
          mulai: new Date('2024-01-01'),
        },
      }),
    );
    expect(await aksi(p.id)).toEqual(Array(3).fill('AKUN_BERSAMA'));

    const kelola = orang({ nama: 'Kartika Sari' });
    ambil(await tambah(admin, kelola));
    const k = await pengguna(kelola.surel);
    await asAdmin("INSERT INTO pengelola_platform (pengguna_id, mulai) VALUES ($1, '2024-01-01')", [k.id]);
    expect(await aksi(k.id)).toEqual(Array(3).fill('AKUN_BERSAMA'));
  });

  test('somebody who never served here is not found, whoever they are', async () => {
    const input = orang();
    ambil(await tambah(adminB, input));
    const { id, versi } = await pengguna(input.surel);
    expect(kodeOf(await setelSandi(admin, { penggunaId: id }))).toBe('NOT_FOUND');
    expect(kodeOf(await aktifkan(admin, { penggunaId: id, versi, aktif: false }))).toBe('NOT_FOUND');
    expect(kodeOf(await ubah(admin, { penggunaId: id, versi, nama: 'X', surel: 'x@x.id', nip: null }))).toBe(
      'NOT_FOUND',
    );
    expect(kodeOf(await setelSandi(admin, { penggunaId: newId() }))).toBe('NOT_FOUND');
  });

  test('nobody resets or disables themselves here; the only admin is not disabled', async () => {
    const { penggunaId } = admin;
    expect(kodeOf(await setelSandi(admin, { penggunaId }))).toBe('FORBIDDEN');
    expect(kodeOf(await aktifkan(admin, { penggunaId, versi: 1, aktif: false }))).toBe('FORBIDDEN');
    const c = await buatInstansi();
    const satu = await buatSesi(c, 'admin_instansi');
    const dua = await buatSesi(c, 'admin_instansi');
    await asAdmin("UPDATE keanggotaan SET selesai = '2099-01-01' WHERE id = $1", [satu.aktif!.id]);
    expect(kodeOf(await aktifkan(satu, { penggunaId: dua.penggunaId, versi: 1, aktif: false }))).toBe(
      'ADMIN_TERAKHIR',
    );
  });

  test('name, address and number are corrected; those of another account are refused', async () => {
    const input = orang();
    ambil(await tambah(admin, input));
    const lain = orang({ nip: '197801012002121001' });
    ambil(await tambah(adminB, lain));
    const { id, versi } = await pengguna(input.surel);
    const isi = {
      penggunaId: id,
      versi,
      nama: 'Nama Betul',
      surel: 'betul@kab.go.id',
      nip: '199001012015011001',
    };
    expect(await ubah(admin, { ...isi, surel: lain.surel })).toMatchObject({
      ok: false,
      error: { fields: { surel: expect.any(String) } },
    });
    expect(await ubah(admin, { ...isi, nip: lain.nip })).toMatchObject({
      ok: false,
      error: { fields: { nip: expect.any(String) } },
    });
    ambil(await ubah(admin, isi));
    expect(await pengguna('betul@kab.go.id')).toMatchObject({
      nama: 'Nama Betul',
      nip: '199001012015011001',
    });
    expect(kodeOf(await ubah(admin, isi))).toBe('STALE_VERSION');
  });

  test('a demo account keeps its password and name', async () => {
    const input = orang();
    ambil(await tambah(admin, input));
    await asAdmin('UPDATE pengguna SET demo = true WHERE surel = $1', [input.surel]);
    const { id, versi } = await pengguna(input.surel);
    expect(kodeOf(await setelSandi(admin, { penggunaId: id }))).toBe('AKUN_DEMO');
    expect(kodeOf(await aktifkan(admin, { penggunaId: id, versi, aktif: false }))).toBe('AKUN_DEMO');
  });

  test('adding a disabled person again opens the account with a new one-time password, all old sessions dead', async () => {
    const input = orang();
    const { sandi } = ambil(await tambah(admin, input));
    const { id, versi } = await pengguna(input.surel);
    ambil(await aktifkan(admin, { penggunaId: id, versi, aktif: false }));
    const lagi = ambil(await tambah(admin, { ...input, peran: 'pengamat' }));
    expect(lagi.sandi).not.toBe(sandi);
    expect((await masuk(input.surel, sandi!, null)).ok).toBe(false);
    expect((await masuk(input.surel, lagi.sandi!, null)).ok).toBe(true);
  });
});

describe('F77 TPN evaluators by letter', () => {
  const tugas = (ganti = {}) => ({
    programId: a.programId,
    nama: 'Lukman Hakim',
    surel: 'lukman@menpan.go.id',
    nip: null,
    nomorSurat: 'B/12/ST/2026',
    mulai: '2024-01-01',
    selesai: null,
    ...ganti,
  });

  test('an evaluator enters one program by letter and leaves at once when the assignment ends', async () => {
    const { penugasanId, sandi } = ambil(await tugaskan(admin, tugas()));
    const token = await masukSebagai('lukman@menpan.go.id', sandi!);
    expect((await sesiOfToken(token))?.pelaku).toMatchObject({ peran: 'tpn', programId: a.programId });
    expect(kodeOf(await tugaskan(admin, tugas()))).toBe('ALREADY_EXISTS');
    expect(kodeOf(await akhiriTugas(adminB, { penugasanId, versi: 1, berhentiMulai: hariIni }))).toBe(
      'NOT_FOUND',
    );
    expect(kodeOf(await akhiriTugas(admin, { penugasanId, versi: 9, berhentiMulai: hariIni }))).toBe(
      'STALE_VERSION',
    );
    ambil(await akhiriTugas(admin, { penugasanId, versi: 1, berhentiMulai: hariIni }));
    expect((await sesiOfToken(token))?.pelaku).toBeNull();
  });

  test("another instansi's program is not found; a period ends after it begins", async () => {
    expect(kodeOf(await tugaskan(admin, tugas({ programId: b.programId })))).toBe('NOT_FOUND');
    expect(await tugaskan(admin, tugas({ selesai: '2023-12-31' }))).toMatchObject({
      ok: false,
      error: { fields: { selesai: expect.any(String) } },
    });
  });
});

describe('F106 jabatan with dated holders', () => {
  test('holder, acting holder and end of a period; two holders at once are refused, also in parallel (S3-11)', async () => {
    const { jabatanId } = ambil(await tambahJabatan(admin, { nama: 'Bupati', unitId: null }));
    expect(kodeOf(await tambahJabatan(admin, { nama: 'Bupati', unitId: null }))).toBe('ALREADY_EXISTS');
    const masa = {
      jabatanId,
      nama: 'Nama Bupati',
      kapasitas: 'definitif' as const,
      mulai: '2021-02-26',
      selesai: null,
      dasar: 'SK Mendagri',
    };
    const hasil = await Promise.all([
      catatMasa(admin, masa),
      catatMasa(admin, { ...masa, nama: 'Lain', kapasitas: 'pj' }),
    ]);
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    const { masaId } = ambil(hasil.find((h) => h.ok)!);
    expect(kodeOf(await akhiriMasa(admin, { masaId, selesai: '2021-01-01' }))).toBe('INVALID_INPUT');
    ambil(await akhiriMasa(admin, { masaId, selesai: '2025-02-19' }));
    expect(kodeOf(await akhiriMasa(admin, { masaId, selesai: '2025-02-19' }))).toBe('TIDAK_ADA_PERUBAHAN');
    ambil(await catatMasa(admin, { ...masa, nama: 'Penjabat', kapasitas: 'pj', mulai: '2025-02-20' }));
  });

  test("another instansi's jabatan, period and unit are not found", async () => {
    const { jabatanId } = ambil(await tambahJabatan(adminB, { nama: 'Bupati', unitId: null }));
    const masa = {
      jabatanId,
      nama: 'X Y',
      kapasitas: 'pj' as const,
      mulai: '2021-02-26',
      selesai: null,
      dasar: null,
    };
    expect(kodeOf(await catatMasa(admin, masa))).toBe('NOT_FOUND');
    const { masaId } = ambil(await catatMasa(adminB, masa));
    expect(kodeOf(await akhiriMasa(admin, { masaId, selesai: '2025-01-01' }))).toBe('NOT_FOUND');
    expect(kodeOf(await tambahJabatan(admin, { nama: 'Camat', unitId: b.unitId }))).toBe('NOT_FOUND');
  });
});

test('every change of people leaves its event in the audit trail (F130)', async () => {
  const jenis = await asAdmin<{ jenis: string }>(
    'SELECT DISTINCT jenis FROM peristiwa WHERE instansi_id = $1',
    [a.id],
  );
  expect(jenis.map((j) => j.jenis)).toEqual(
    expect.arrayContaining([
      'pengguna_ditambahkan',
      'pengguna_diubah',
      'pengguna_dinonaktifkan',
      'pengguna_diaktifkan',
      'keanggotaan_diberikan',
      'keanggotaan_diakhiri',
      'penugasan_diberikan',
      'penugasan_diakhiri',
      'sandi_disetel_ulang',
      'jabatan_ditambahkan',
      'masa_jabatan_dicatat',
      'masa_jabatan_diakhiri',
    ]),
  );
  await appClient().$disconnect();
});
