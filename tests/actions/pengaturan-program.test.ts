import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { recordPencananganAction, updatePencananganAction } from '@/app/(app)/pengaturan/pencanangan/actions';
import {
  createProgramAction,
  enrollUnitAction,
  updateProgramAction,
} from '@/app/(app)/pengaturan/program/actions';
import type { Sesi } from '@/lib/access/kini';
import { listPencanangan } from '@/lib/db/repo/pencanangan';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';
import { ambil, kodeOf, pintu } from '@/tests/support/pintu';

await testDatabase();

const buat = pintu(createProgramAction);
const ubah = pintu(updateProgramAction);
const ikutsertakan = pintu(enrollUnitAction);
const catat = pintu(recordPencananganAction);
const perbaiki = pintu(updatePencananganAction);

const isi = (ganti = {}) => ({
  tahun: 2027,
  nama: 'Zona Integritas 2027',
  instrumenId: 'permenpanrb-90-2021',
  instrumenVersi: 1,
  kosong: 'nol' as const,
  mandiriBuka: null,
  mandiriTutup: null,
  tpiTutup: null,
  usulanTutup: null,
  ...ganti,
});

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

describe('F8 F14 program of a year', () => {
  test('one per year; windows in order; the year stays', async () => {
    const { programId } = ambil(await buat(admin, isi()));
    expect(kodeOf(await buat(admin, isi({ nama: 'Kedua' })))).toBe('ALREADY_EXISTS');
    expect(
      await buat(admin, isi({ tahun: 2028, mandiriBuka: '2028-03-01', mandiriTutup: '2028-02-01' })),
    ).toMatchObject({
      ok: false,
      error: { fields: { mandiriTutup: expect.any(String) } },
    });
    const ganti = { programId, versi: 1, isi: isi({ mandiriBuka: '2027-01-04', usulanTutup: '2027-05-31' }) };
    expect(ambil(await ubah(admin, ganti))).toEqual({ versi: 2 });
    expect(kodeOf(await ubah(admin, ganti))).toBe('STALE_VERSION');
    expect(kodeOf(await ubah(admin, { programId, versi: 2, isi: isi({ tahun: 2029 }) }))).toBe(
      'INVALID_INPUT',
    );
    expect(kodeOf(await ubah(adminB, { programId, versi: 2, isi: isi() }))).toBe('NOT_FOUND');
  });

  test('an archive serves programs of its own years only (10/2019)', async () => {
    const arsip = { instrumenId: 'permenpanrb-10-2019' };
    expect(kodeOf(await buat(admin, isi({ tahun: 2028, ...arsip })))).toBe('INSTRUMEN_ARSIP');
    const { programId } = ambil(await buat(admin, isi({ tahun: 2020, nama: 'ZI 2020', ...arsip })));
    const [p] = await asAdmin('SELECT instrumen_id FROM program WHERE id = $1', [programId]);
    expect(p).toEqual({ instrumen_id: 'permenpanrb-10-2019' });
    const lain = ambil(await buat(admin, isi({ tahun: 2029 }))).programId;
    expect(
      kodeOf(await ubah(admin, { programId: lain, versi: 1, isi: isi({ tahun: 2029, ...arsip }) })),
    ).toBe('INSTRUMEN_ARSIP');
  });

  test('an unknown instrumen is refused on its field', async () => {
    expect(await buat(admin, isi({ tahun: 2030, instrumenId: 'permenpanrb-1-1945' }))).toMatchObject({
      ok: false,
      error: { fields: { instrumenId: expect.any(String) } },
    });
  });

  test('enrolment in bulk (S0-12): twice changes nothing, a foreign unit refuses all', async () => {
    const input = {
      programId: a.programId,
      unitIdList: [a.indukId, a.unitId, a.unitLainId],
      target: 'WBK' as const,
    };
    expect(kodeOf(await ikutsertakan(admin, { ...input, unitIdList: [a.unitId, b.unitId] }))).toBe(
      'NOT_FOUND',
    );
    expect(ambil(await ikutsertakan(admin, input))).toEqual({ ditambahkan: 3 });
    expect(kodeOf(await ikutsertakan(admin, input))).toBe('TIDAK_ADA_PERUBAHAN');
    expect(kodeOf(await ikutsertakan(adminB, input))).toBe('NOT_FOUND');
  });
});

describe('F2 pencanangan', () => {
  const pihak = (peran: 'penandatangan' | 'saksi', jabatan: string) => ({
    peran,
    lembaga: 'Pemerintah Kabupaten',
    jabatan,
    nama: null,
    kapasitas: null,
  });
  const canang = (ganti = {}) => ({
    programId: a.programId,
    unitId: null,
    tanggal: '2026-01-05',
    tempat: 'Pendopo',
    moda: 'acara' as const,
    naskah: null,
    publikasi: [{ tautan: 'https://contoh.go.id/berita', tanggal: '2026-01-06' }],
    pihak: [pihak('penandatangan', 'Bupati'), pihak('saksi', 'Kepala Perwakilan Ombudsman')],
    ...ganti,
  });
  const satu = async (id: string) =>
    (await dalam(a.id, (tx) => listPencanangan(tx, a.programId))).find((p) => p.id === id)!;

  test('is corrected with its people; the former text stays in the trail; stale and foreign change nothing', async () => {
    const { pencananganId } = ambil(await catat(admin, canang()));
    const { programId: _p, unitId: _u, ...sisa } = canang();
    const ganti = {
      ...sisa,
      pencananganId,
      versi: 1,
      tempat: 'Gedung Mahligai',
      pihak: [pihak('saksi', 'Kapolres'), pihak('penandatangan', 'Plt. Bupati')],
    };
    expect(ambil(await perbaiki(admin, ganti))).toEqual({ versi: 2 });
    expect(await satu(pencananganId)).toMatchObject({
      tempat: 'Gedung Mahligai',
      versi: 2,
      pihak: [{ jabatan: 'Kapolres' }, { jabatan: 'Plt. Bupati' }],
    });
    expect(kodeOf(await perbaiki(admin, { ...ganti, tempat: 'Lain' }))).toBe('STALE_VERSION');
    expect(kodeOf(await perbaiki(adminB, { ...ganti, versi: 2 }))).toBe('NOT_FOUND');
    const [p] = await asAdmin<{ data: { sebelum: { tempat: string } } }>(
      "SELECT data FROM peristiwa WHERE jenis = 'pencanangan_diubah' AND objek_id = $1",
      [pencananganId],
    );
    expect(p?.data.sebelum.tempat).toBe('Pendopo');
  });

  test('links run no code; a foreign unit and program are not found; a replay records once', async () => {
    const jahat = { publikasi: [{ tautan: 'javascript:alert(1)', tanggal: null }] };
    expect(kodeOf(await catat(admin, canang(jahat)))).toBe('INVALID_INPUT');
    expect(kodeOf(await catat(admin, canang({ unitId: b.unitId })))).toBe('NOT_FOUND');
    expect(kodeOf(await catat(admin, canang({ programId: b.programId })))).toBe('NOT_FOUND');
    const kunci = randomUUID();
    const input = canang({ unitId: a.unitId });
    const [x, y] = await Promise.all([catat(admin, input, kunci), catat(admin, input, kunci)]);
    expect(ambil(x)).toEqual(ambil(y));
    const [n] = await asAdmin<{ n: number }>(
      'SELECT count(*)::int AS n FROM pencanangan WHERE unit_id = $1',
      [a.unitId],
    );
    expect(n?.n).toBe(1);
  });
});
