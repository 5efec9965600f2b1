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
  resetSandiAction,
  setAktifAction,
  updateOrangAction,
} from '@/app/(app)/pengaturan/orang/actions';
import type { Sesi } from '@/lib/access/kini';
import { masuk } from '@/lib/auth/masuk';
import { sesiOfToken } from '@/lib/auth/session';
import { newId } from '@/lib/db/id';
import { hariDi } from '@/lib/domain/waktu';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { akunDari, type BarisAkun, masukSebagai, orangBaru } from '@/tests/support/orang-uji';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';
import { ambil, kodeOf, pintu } from '@/tests/support/pintu';

await testDatabase();

const tambah = pintu(addOrangAction);
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

describe('F104 people: end a peran', () => {
  test('from the day given on; at once when that is today: the next request of a living session is refused', async () => {
    const input = orangBaru({ peran: 'anggota_tim', unitId: a.unitId });
    const { keanggotaanId, sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi);
    expect((await sesiOfToken(token))?.pelaku).toMatchObject({ peran: 'anggota_tim' });
    ambil(await akhiri(admin, { keanggotaanId, versi: 1, berhentiMulai: hariIni }));
    const mati = await sesiOfToken(token);
    expect(mati).toMatchObject({ aktif: null, pelaku: null, konteks: [] });
    expect(kodeOf(await tambah(mati, orangBaru()))).toBe('TANPA_PERAN');
  });

  test('a session whose peran ends does not slip into another instansi by itself (F102)', async () => {
    const input = orangBaru({ peran: 'admin_instansi', nama: 'Gita Savitri' });
    const { keanggotaanId, sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi);
    expect((await sesiOfToken(token))?.pelaku?.instansiId).toBe(a.id);
    ambil(await tambah(adminB, { ...input, peran: 'admin_instansi' }));
    expect((await sesiOfToken(token))?.pelaku?.instansiId).toBe(a.id);
    ambil(await akhiri(admin, { keanggotaanId, versi: 1, berhentiMulai: hariIni }));
    const sesi = await sesiOfToken(token);
    expect(sesi).toMatchObject({ aktif: null, pelaku: null });
    expect(sesi?.konteks.map((k) => k.instansiId)).toEqual([b.id]);
  });

  test('a later day leaves the peran until then', async () => {
    const input = orangBaru();
    const { keanggotaanId, sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi);
    expect(ambil(await akhiri(admin, { keanggotaanId, versi: 1, berhentiMulai: '2099-01-01' }))).toEqual({
      selesai: '2098-12-31',
    });
    expect((await sesiOfToken(token))?.pelaku).not.toBeNull();
    expect(kodeOf(await akhiri(admin, { keanggotaanId, versi: 2, berhentiMulai: '2099-01-01' }))).toBe(
      'TIDAK_ADA_PERUBAHAN',
    );
  });

  test('stale version, day before the beginning, foreign id', async () => {
    const { keanggotaanId } = ambil(await tambah(admin, orangBaru()));
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
    const input = orangBaru();
    const { sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi);
    const { id, versi } = await akunDari(input.surel);
    ambil(await aktifkan(admin, { penggunaId: id, versi, aktif: false }));
    expect(await sesiOfToken(token)).toBeNull();
    expect((await masuk(input.surel, sandi!, null)).ok).toBe(false);
    ambil(await aktifkan(admin, { penggunaId: id, versi: versi + 1, aktif: true }));
    expect(await sesiOfToken(token)).toBeNull();
    expect((await masuk(input.surel, sandi!, null)).ok).toBe(true);
    expect(kodeOf(await aktifkan(admin, { penggunaId: id, versi, aktif: false }))).toBe('STALE_VERSION');
  });

  test('a reset gives a new one-time password, ends all sessions, kills the old password (ASVS 6.4.3)', async () => {
    const input = orangBaru();
    const { sandi } = ambil(await tambah(admin, input));
    const token = await masukSebagai(input.surel, sandi);
    const { id } = await akunDari(input.surel);
    const kunci = randomUUID();
    const baru = ambil(await setelSandi(admin, { penggunaId: id }, kunci)).sandi!;
    expect(await sesiOfToken(token)).toBeNull();
    expect((await masuk(input.surel, sandi!, null)).ok).toBe(false);
    expect((await masuk(input.surel, baru, null)).ok).toBe(true);
    expect((await akunDari(input.surel)).wajib_ganti).toBe(true);
    expect(ambil(await setelSandi(admin, { penggunaId: id }, kunci)).sandi).toBeNull();
  });

  test('an admin cannot choose a password: no input of any action of people takes one', async () => {
    const hasil = await setelSandi(admin, { penggunaId: newId(), sandi: 'pilihan admin sendiri' } as never);
    expect(kodeOf(hasil)).toBe('INVALID_INPUT');
    expect(kodeOf(await tambah(admin, { ...orangBaru(), sandi: 'pilihan admin sendiri' } as never))).toBe(
      'INVALID_INPUT',
    );
  });

  test('the account of somebody who also serves elsewhere, assesses as TPN, or manages the platform is out of reach', async () => {
    const aksi = async (id: string) => {
      const versi = (await asAdmin<BarisAkun>('SELECT * FROM pengguna WHERE id = $1', [id]))[0]!.versi;
      return [
        kodeOf(await setelSandi(admin, { penggunaId: id })),
        kodeOf(await aktifkan(admin, { penggunaId: id, versi, aktif: false })),
        kodeOf(
          await ubah(admin, { penggunaId: id, versi, nama: 'Nama Baru', surel: 'baru@baru.id', nip: null }),
        ),
      ];
    };
    const dua = orangBaru({ nama: 'Hadi Wijaya' });
    ambil(await tambah(adminB, dua));
    ambil(await tambah(admin, dua));
    expect(await aksi((await akunDari(dua.surel)).id)).toEqual(Array(3).fill('AKUN_BERSAMA'));

    const kelak = orangBaru({ nama: 'Indah Permata' });
    ambil(await tambah(admin, kelak));
    ambil(await tambah(adminB, { ...kelak, mulai: '2099-01-01' }));
    expect(await aksi((await akunDari(kelak.surel)).id)).toEqual(Array(3).fill('AKUN_BERSAMA'));

    const penilai = orangBaru({ nama: 'Joni Iskandar' });
    ambil(await tambah(admin, penilai));
    const p = await akunDari(penilai.surel);
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

    const kelola = orangBaru({ nama: 'Kartika Sari' });
    ambil(await tambah(admin, kelola));
    const k = await akunDari(kelola.surel);
    await asAdmin("INSERT INTO pengelola_platform (pengguna_id, mulai) VALUES ($1, '2024-01-01')", [k.id]);
    expect(await aksi(k.id)).toEqual(Array(3).fill('AKUN_BERSAMA'));
  });

  test('somebody who never served here is not found, whoever they are', async () => {
    const input = orangBaru();
    ambil(await tambah(adminB, input));
    const { id, versi } = await akunDari(input.surel);
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
    const input = orangBaru();
    ambil(await tambah(admin, input));
    const lain = orangBaru({ nip: '197801012002121001' });
    ambil(await tambah(adminB, lain));
    const { id, versi } = await akunDari(input.surel);
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
    expect(await akunDari('betul@kab.go.id')).toMatchObject({
      nama: 'Nama Betul',
      nip: '199001012015011001',
    });
    expect(kodeOf(await ubah(admin, isi))).toBe('STALE_VERSION');
  });

  test('a demo account keeps its password and name', async () => {
    const input = orangBaru();
    ambil(await tambah(admin, input));
    await asAdmin('UPDATE pengguna SET demo = true WHERE surel = $1', [input.surel]);
    const { id, versi } = await akunDari(input.surel);
    expect(kodeOf(await setelSandi(admin, { penggunaId: id }))).toBe('AKUN_DEMO');
    expect(kodeOf(await aktifkan(admin, { penggunaId: id, versi, aktif: false }))).toBe('AKUN_DEMO');
  });

  test('adding a disabled person again opens the account with a new one-time password, all old sessions dead', async () => {
    const input = orangBaru();
    const { sandi } = ambil(await tambah(admin, input));
    const { id, versi } = await akunDari(input.surel);
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
    const token = await masukSebagai('lukman@menpan.go.id', sandi);
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
});
