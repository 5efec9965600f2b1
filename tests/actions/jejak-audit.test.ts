import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Sesi } from '@/lib/access/kini';
import { insertPeristiwa } from '@/lib/db/audit';
import { withTenant } from '@/lib/db/tenant';
import type { PeristiwaBaru } from '@/lib/domain/audit/events';
import { ok } from '@/lib/domain/result';
import { formatTanggal } from '@/lib/format';
import { getJejak, getJejakPotongan, type PermintaanJejak } from '@/lib/queries/jejak-audit';
import { testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, type InstansiUji } from '@/tests/support/pabrik';

const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

await testDatabase();

const SEMUA: PermintaanJejak = {
  objek: null,
  objekId: null,
  unitId: null,
  penggunaId: null,
  dari: null,
  sampai: null,
  sebelum: null,
};

let a: InstansiUji;
let b: InstansiUji;
let admin: Sesi;
let kepala: Sesi;

function ditutup(unitId: string): PeristiwaBaru {
  return {
    jenis: 'unit_ditutup',
    objek: 'unit_kerja',
    objekId: unitId,
    unitId,
    data: { selesai: '2026-01-05' },
  };
}

async function catat(instansi: InstansiUji, daftar: PeristiwaBaru[], penggunaId: string | null = null) {
  await withTenant({ instansiId: instansi.id, penggunaId, zonaWaktu: 'WITA' }, async (tx) => {
    await insertPeristiwa(tx, 'admin_instansi', daftar);
    return ok(null);
  });
}

beforeAll(async () => {
  [a, b] = [await buatInstansi(), await buatInstansi()];
  admin = await buatSesi(a, 'admin_instansi');
  kepala = await buatSesi(a, 'kepala_unit', a.indukId);
  await catat(a, [ditutup(a.indukId), ditutup(a.unitId)], admin.penggunaId);
  await catat(
    a,
    Array.from({ length: 60 }, () => ditutup(a.unitLainId)),
  );
  await catat(b, [ditutup(b.unitId)]);
});

beforeEach(() => {
  kini.sesi = admin;
});

async function jejak(p: Partial<PermintaanJejak> = {}) {
  const hasil = await getJejak({ ...SEMUA, ...p });
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

describe('jejak audit (F130)', () => {
  test('newest first, page by page, without a gap or a repeat', async () => {
    const satu = await jejak();
    expect(satu.peristiwa).toHaveLength(50);
    const dua = await jejak({ sebelum: satu.berikut });
    expect(dua.peristiwa).toHaveLength(12);
    expect(dua.berikut).toBeNull();
    expect(new Set([...satu.peristiwa, ...dua.peristiwa].map((e) => e.id)).size).toBe(62);
  });

  test('each event is a sentence with a person, a place and a fingerprint', async () => {
    const { peristiwa } = await jejak({ unitId: a.unitId });
    expect(peristiwa).toHaveLength(1);
    expect(peristiwa[0]).toMatchObject({
      siapa: admin.nama,
      unit: 'Puskesmas Pagatan',
      kalimat: `Menutup unit per ${formatTanggal('2026-01-05')}`,
    });
    expect(peristiwa[0]?.sidikJari).toMatch(/^[0-9a-f]{64}$/);
  });

  test('a head of unit sees its own unit and those below it, nothing else', async () => {
    kini.sesi = kepala;
    const view = await jejak();
    expect(view.peristiwa.map((e) => e.unit).sort()).toEqual(['Dinas Kesehatan', 'Puskesmas Pagatan']);
    expect(view.unit.map((u) => u.nama).sort()).toEqual(['Dinas Kesehatan', 'Puskesmas Pagatan']);
    expect((await jejak({ unitId: a.unitLainId })).peristiwa).toEqual([]);
  });

  test('filters by person and day; another instansi’s ids find nothing (F102)', async () => {
    expect((await jejak({ penggunaId: admin.penggunaId })).peristiwa).toHaveLength(2);
    expect((await jejak({ dari: '2020-01-01', sampai: '2020-12-31' })).peristiwa).toEqual([]);
    expect((await jejak({ unitId: b.unitId })).peristiwa).toEqual([]);
    expect((await jejak({ objekId: b.unitId })).peristiwa).toEqual([]);
  });

  test('who lacks the izin is refused, a visitor is sent to sign in; the download has all in one stretch', async () => {
    kini.sesi = await buatSesi(a, 'anggota_tim', a.unitId);
    expect(await getJejak(SEMUA)).toEqual({ ok: false, error: 'FORBIDDEN' });
    kini.sesi = null;
    expect(await getJejakPotongan(SEMUA)).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
    kini.sesi = admin;
    const hasil = await getJejakPotongan(SEMUA);
    expect(hasil).toMatchObject({ ok: true, value: { berikut: null } });
    expect(hasil.ok && hasil.value.peristiwa.length).toBe(62);
  });

  test('TPI’s unfinished scores are not told to the unit, neither on the page nor in the download (F67)', async () => {
    const disimpan = (penilai: 'unit' | 'tpi', sesudah: string): PeristiwaBaru => ({
      jenis: 'jawaban_disimpan',
      objek: 'lke',
      objekId: a.indukId,
      unitId: a.indukId,
      data: {
        penilai,
        kode: 'A.I.1.i.b',
        sebelum: null,
        sesudah,
        catatanSebelum: null,
        catatanSesudah: null,
        versi: 1,
      },
    });
    const sekaligus: PeristiwaBaru = {
      jenis: 'jawaban_disetujui_sekaligus',
      objek: 'lke',
      objekId: a.indukId,
      unitId: a.indukId,
      data: { kode: ['A.I.1.i.a'] },
    };
    await catat(a, [disimpan('unit', 'A'), disimpan('tpi', 'C'), sekaligus]);
    const saring = { ...SEMUA, objek: 'lke' };
    const terbaca = async () => {
      const potongan = await getJejakPotongan(saring);
      if (!potongan.ok) throw new Error(potongan.error);
      const halaman = (await jejak({ objek: 'lke' })).peristiwa.map((e) => e.kalimat);
      expect(potongan.value.peristiwa.map((e) => e.kalimat)).toEqual(halaman);
      return halaman;
    };
    expect(await terbaca()).toHaveLength(3);
    kini.sesi = kepala;
    expect(await terbaca()).toEqual(['Jawaban unit A.I.1.i.b: kosong → A']);
  });
});
