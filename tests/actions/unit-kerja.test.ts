import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  addUnitAction,
  closeUnitAction,
  importUnitAction,
  moveUnitAction,
  reopenUnitAction,
  updateUnitAction,
} from '@/app/(app)/pengaturan/unit/actions';
import type { Sesi } from '@/lib/access/kini';
import { findUnit, listUnit } from '@/lib/db/repo/unit';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';
import { ambil, kodeOf, pintu } from '@/tests/support/pintu';

await testDatabase();

const tambah = pintu(addUnitAction);
const ubah = pintu(updateUnitAction);
const pindah = pintu(moveUnitAction);
const tutup = pintu(closeUnitAction);
const bukaKembali = pintu(reopenUnitAction);
const impor = pintu(importUnitAction);

const baru = (nama: string, indukId: string | null) => ({
  nama,
  singkatan: null,
  jenis: 'lainnya' as const,
  indukId,
  mulai: '2020-01-01',
});

let a: InstansiUji;
let b: InstansiUji;
let admin: Sesi;
let asing: Sesi;

beforeAll(async () => {
  a = await buatInstansi();
  b = await buatInstansi();
  admin = await buatSesi(a, 'admin_instansi');
  asing = await buatSesi(b, 'admin_instansi');
});

const unit = async (id: string, instansi = a) => (await dalam(instansi.id, (tx) => findUnit(tx, id)))!;

describe('F103 units: add and change', () => {
  test('a unit is added below another, its jalur follows, the event is written', async () => {
    const { unitId } = ambil(await tambah(admin, { ...baru('UPTD Farmasi', a.unitId), jenis: 'uptd' }));
    expect(await unit(unitId)).toMatchObject({ nama: 'UPTD Farmasi', jalur: [a.indukId, a.unitId, unitId] });
    const [p] = await asAdmin<{ jenis: string; unit_id: string }>(
      'SELECT jenis, unit_id FROM peristiwa WHERE objek_id = $1',
      [unitId],
    );
    expect(p).toEqual({ jenis: 'unit_ditambahkan', unit_id: unitId });
  });

  test('a name twice under one parent is refused, under another parent it is not (also in other letters)', async () => {
    ambil(await tambah(admin, baru('Sekretariat', a.indukId)));
    expect(kodeOf(await tambah(admin, baru('SEKRETARIAT', a.indukId)))).toBe('ALREADY_EXISTS');
    ambil(await tambah(admin, baru('Sekretariat', a.unitLainId)));
  });

  test('bad input lands on its field: empty name, 1 MB name, unknown kind, impossible day', async () => {
    for (const [ganti, field] of [
      [{ nama: '  ' }, 'nama'],
      [{ nama: 'x'.repeat(1_000_000) }, 'nama'],
      [{ jenis: 'kerajaan' }, 'jenis'],
      [{ mulai: '2026-02-30' }, 'mulai'],
    ] as const) {
      const hasil = await tambah(admin, { ...baru('Baru', null), ...ganti } as never);
      expect(hasil).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
      if (!hasil.ok) expect(Object.keys(hasil.error.fields ?? {})).toEqual([field]);
    }
  });

  test('rename keeps the unit; a stale version changes nothing', async () => {
    const u = await unit(a.unitLainId);
    const isi = {
      unitId: u.id,
      versi: u.versi,
      nama: 'Dinas Pendidikan dan Kebudayaan',
      singkatan: 'Disdikbud',
      jenis: 'pendidikan' as const,
    };
    expect(ambil(await ubah(admin, isi))).toEqual({ versi: u.versi + 1 });
    expect(await ubah(admin, { ...isi, nama: 'Lain' })).toMatchObject({
      ok: false,
      error: { code: 'STALE_VERSION', detail: { versi: u.versi + 1 } },
    });
    expect((await unit(u.id)).nama).toBe('Dinas Pendidikan dan Kebudayaan');
  });

  test('a replay adds one unit and gives the first answer; the key serves no other input (R3)', async () => {
    const kunci = randomUUID();
    const [x, y] = await Promise.all([
      tambah(admin, baru('Sekali saja', null), kunci),
      tambah(admin, baru('Sekali saja', null), kunci),
    ]);
    expect(x).toEqual(y);
    expect(kodeOf(await tambah(admin, baru('Lain lagi', null), kunci))).toBe('REQUEST_KEY_REUSED');
  });

  test("another instansi's unit is not found, neither as target nor as parent (F102)", async () => {
    const u = await unit(a.unitId);
    expect(
      kodeOf(await ubah(asing, { unitId: u.id, versi: u.versi, nama: 'X', singkatan: null, jenis: 'dinas' })),
    ).toBe('NOT_FOUND');
    expect(kodeOf(await tambah(asing, baru('X', u.id)))).toBe('NOT_FOUND');
    expect(kodeOf(await pindah(asing, { unitId: b.unitId, versi: 1, indukId: u.id }))).toBe('NOT_FOUND');
    expect(kodeOf(await pindah(admin, { unitId: u.id, versi: u.versi, indukId: b.unitId }))).toBe(
      'NOT_FOUND',
    );
  });
});

describe('F103 units: move', () => {
  test('everything below moves along: jalur of the whole subtree in one transaction', async () => {
    const atas = ambil(await tambah(admin, baru('Atas', null))).unitId;
    const tengah = ambil(await tambah(admin, baru('Tengah', atas))).unitId;
    const bawah = ambil(await tambah(admin, baru('Bawah', tengah))).unitId;
    const tujuan = ambil(await tambah(admin, baru('Tujuan', a.indukId))).unitId;
    expect(ambil(await pindah(admin, { unitId: tengah, versi: 1, indukId: tujuan }))).toEqual({
      versi: 2,
      dipindahkan: 2,
    });
    expect((await unit(tengah)).jalur).toEqual([a.indukId, tujuan, tengah]);
    expect((await unit(bawah)).jalur).toEqual([a.indukId, tujuan, tengah, bawah]);
    expect((await unit(bawah)).indukId).toBe(tengah);
    ambil(await pindah(admin, { unitId: tengah, versi: 2, indukId: null }));
    expect((await unit(bawah)).jalur).toEqual([tengah, bawah]);
  });

  test('no circles: not under itself, not under what is below it', async () => {
    const u = await unit(a.indukId);
    expect(kodeOf(await pindah(admin, { unitId: u.id, versi: u.versi, indukId: a.unitId }))).toBe(
      'INDUK_MELINGKAR',
    );
    expect(kodeOf(await pindah(admin, { unitId: u.id, versi: u.versi, indukId: u.id }))).toBe(
      'INDUK_MELINGKAR',
    );
    expect((await unit(a.unitId)).jalur).toEqual([a.indukId, a.unitId]);
  });

  test('two opposite moves at once cannot make a circle', async () => {
    const x = ambil(await tambah(admin, baru('Silang X', null))).unitId;
    const y = ambil(await tambah(admin, baru('Silang Y', null))).unitId;
    const hasil = await Promise.all([
      pindah(admin, { unitId: x, versi: 1, indukId: y }),
      pindah(admin, { unitId: y, versi: 1, indukId: x }),
    ]);
    expect(hasil.filter((h) => h.ok)).toHaveLength(1);
    const salah = await asAdmin(
      `SELECT u.id FROM unit_kerja u LEFT JOIN unit_kerja i ON i.instansi_id = u.instansi_id AND i.id = u.induk_id
        WHERE u.jalur IS DISTINCT FROM coalesce(i.jalur, '{}') || u.id`,
    );
    expect(salah).toEqual([]);
  });

  test('a unit role reaches the subtree at its new place at once (F104)', async () => {
    const kepala = await buatSesi(a, 'kepala_unit', a.unitLainId);
    const u = ambil(await tambah(admin, baru('Pindahan', a.indukId))).unitId;
    expect(
      kodeOf(await ubah(kepala, { unitId: u, versi: 1, nama: 'X', singkatan: null, jenis: 'dinas' })),
    ).toBe('NOT_FOUND');
    ambil(await pindah(admin, { unitId: u, versi: 1, indukId: a.unitLainId }));
    expect(
      kodeOf(await ubah(kepala, { unitId: u, versi: 2, nama: 'X', singkatan: null, jenis: 'dinas' })),
    ).toBe('FORBIDDEN');
  });
});

describe('F103 units: close and open again', () => {
  test('units below hold it, a running program holds it', async () => {
    const u = await unit(a.indukId);
    expect(kodeOf(await tutup(admin, { unitId: u.id, versi: u.versi, selesai: '2026-12-31' }))).toBe(
      'UNIT_PUNYA_ANAK',
    );
    const ikut = ambil(await tambah(admin, baru('Sedang ikut', null))).unitId;
    await dalam(a.id, (tx) =>
      tx.db.keikutsertaan.create({
        data: {
          instansiId: a.id,
          id: randomUUID(),
          programId: a.programId,
          unitId: ikut,
          tahap: 'pembangunan',
        },
      }),
    );
    expect(kodeOf(await tutup(admin, { unitId: ikut, versi: 1, selesai: '2026-12-31' }))).toBe(
      'UNIT_MASIH_IKUT',
    );
    ambil(await tutup(admin, { unitId: ikut, versi: 1, selesai: '2027-12-31' }));
  });

  test('the peran of its people end with it and come back with nobody', async () => {
    const u = ambil(await tambah(admin, baru('Akan ditutup', null))).unitId;
    const kepala = await buatSesi(a, 'kepala_unit', u);
    expect(ambil(await tutup(admin, { unitId: u, versi: 1, selesai: '2021-06-30' }))).toEqual({
      versi: 2,
      peranBerakhir: 1,
    });
    const [k] = await asAdmin<{ selesai: string }>(
      'SELECT selesai::text FROM keanggotaan WHERE pengguna_id = $1',
      [kepala.penggunaId],
    );
    expect(k).toEqual({ selesai: '2021-06-30' });
    expect(kodeOf(await tambah(admin, baru('Anak', u)))).toBe('INVALID_INPUT');
    ambil(await bukaKembali(admin, { unitId: u, versi: 2 }));
    expect((await unit(u)).selesai).toBeNull();
    expect(kodeOf(await bukaKembali(admin, { unitId: u, versi: 3 }))).toBe('TIDAK_ADA_PERUBAHAN');
  });

  test('not before it began; not open below a closed one; a closed name is free again', async () => {
    const u = ambil(await tambah(admin, baru('Lama', null))).unitId;
    const anak = ambil(await tambah(admin, baru('Anak lama', u))).unitId;
    expect(kodeOf(await tutup(admin, { unitId: anak, versi: 1, selesai: '2019-12-31' }))).toBe(
      'INVALID_INPUT',
    );
    ambil(await tutup(admin, { unitId: anak, versi: 1, selesai: '2022-12-31' }));
    ambil(await tutup(admin, { unitId: u, versi: 1, selesai: '2022-12-31' }));
    expect(kodeOf(await bukaKembali(admin, { unitId: anak, versi: 2 }))).toBe('UNIT_INDUK_TUTUP');
    ambil(await tambah(admin, baru('Lama', null)));
    expect(kodeOf(await bukaKembali(admin, { unitId: u, versi: 2 }))).toBe('ALREADY_EXISTS');
  });
});

describe('F103 F105 units: paste from Excel', () => {
  const baris = (nama: string, induk = '', jenis = '') => ({ nama, induk, jenis });

  test('a list is added whole, with parents from the list and from the tree', async () => {
    const hasil = ambil(
      await impor(admin, {
        mulai: '2024-01-01',
        baris: [
          baris('Kelurahan Kota Pagatan', 'Kecamatan Kusan Hilir'),
          baris('Kecamatan Kusan Hilir'),
          baris('Puskesmas Batulicin', 'Dinas Kesehatan', 'puskesmas'),
          baris('Dinas Kesehatan'),
        ],
      }),
    );
    expect(hasil).toEqual({ ditambahkan: 3, sudahAda: 1 });
    const semua = await dalam(a.id, (tx) => listUnit(tx));
    const kecamatan = semua.find((u) => u.nama === 'Kecamatan Kusan Hilir')!;
    expect(semua.find((u) => u.nama === 'Kelurahan Kota Pagatan')).toMatchObject({
      jenis: 'kelurahan',
      indukId: kecamatan.id,
      jalur: [kecamatan.id, expect.any(String)],
    });
    expect(semua.find((u) => u.nama === 'Puskesmas Batulicin')?.jalur[0]).toBe(a.indukId);
  });

  test('one wrong row refuses the whole list and is named', async () => {
    const sebelum = (await dalam(a.id, (tx) => listUnit(tx))).length;
    const hasil = await impor(admin, {
      mulai: '2024-01-01',
      baris: [baris('Benar'), baris('Salah', 'Tidak ada'), baris('', '')],
    });
    expect(hasil).toMatchObject({
      ok: false,
      error: {
        code: 'INVALID_INPUT',
        fields: { 'baris.1': expect.stringContaining('Tidak ada'), 'baris.2': 'Nama unit kosong.' },
      },
    });
    expect((await dalam(a.id, (tx) => listUnit(tx))).length).toBe(sebelum);
  });

  test('2,000 units in one paste, one event each; 2,001 are refused', async () => {
    const c = await buatInstansi();
    const adminC = await buatSesi(c, 'admin_instansi');
    const daftar = Array.from({ length: 2_000 }, (_, i) =>
      baris(`Unit ${i}`, i % 10 === 0 ? '' : `Unit ${i - (i % 10)}`),
    );
    expect(ambil(await impor(adminC, { mulai: '2024-01-01', baris: daftar })).ditambahkan).toBe(2_000);
    expect(kodeOf(await impor(adminC, { mulai: '2024-01-01', baris: [...daftar, baris('Satu lagi')] }))).toBe(
      'INVALID_INPUT',
    );
    const [n] = await asAdmin<{ n: number }>(
      'SELECT count(*)::int AS n FROM peristiwa WHERE instansi_id = $1',
      [c.id],
    );
    expect(n?.n).toBe(2_000);
    expect(kodeOf(await impor(adminC, { mulai: '2024-01-01', baris: daftar }))).toBe('TIDAK_ADA_PERUBAHAN');
  }, 60_000);
});
