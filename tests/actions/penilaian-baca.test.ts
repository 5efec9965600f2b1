import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { agreeJawabanAction, returnButirAction } from '@/app/(app)/penilaian/actions';
import { POST as simpanTpi } from '@/app/api/jawaban/tpi/route';
import { POST as simpanUnit } from '@/app/api/jawaban/unit/route';
import type { Sesi } from '@/lib/access/kini';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { getLembarPenilaian } from '@/lib/queries/lembar-penilaian';
import { getMeja } from '@/lib/queries/meja-penilai';
import { type AntreanView, getAntrean, type SaringAntrean } from '@/lib/queries/penilaian';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { hitungPernyataan } from '@/tests/support/hitung-pernyataan';
import { buatInstansi, buatSesi, type InstansiUji } from '@/tests/support/pabrik';
import { buatTerkirim, instrumenUji, terbaik, type UnitDinilai } from '@/tests/support/penilaian-uji';
import { ambil, pintu } from '@/tests/support/pintu';

await testDatabase();

const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

const setujui = pintu(agreeJawabanAction);
const kembalikan = pintu(returnButirAction);
const nilai = pintu(simpanTpi as never) as ReturnType<typeof pintu<object, { versi: number }>>;
const isi = pintu(simpanUnit as never) as ReturnType<typeof pintu<object, { versi: number }>>;

const SEMUA = [...terbaik.keys()];
const [K0 = '', K1 = ''] = SEMUA;
const RENDAH = letakByKode(instrumenUji).get(K0)?.butir.tingkat.at(-1)?.label ?? '';
const DASAR: SaringAntrean = {
  meja: null,
  tahun: null,
  keadaan: null,
  target: null,
  cari: '',
  urut: 'lama',
  halaman: 1,
};

let a: InstansiUji;
const s = {} as Record<'kepala' | 'anggota' | 'tpi' | 'ketua' | 'tpn' | 'bupati' | 'asing', Sesi>;
let d: UnitDinilai;
let lain: UnitDinilai;

beforeAll(async () => {
  a = await buatInstansi();
  const b = await buatInstansi();
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.anggota = await buatSesi(a, 'anggota_tim', a.unitId);
  s.tpi = await buatSesi(a, 'tpi_anggota');
  s.ketua = await buatSesi(a, 'tpi_ketua');
  s.tpn = await buatSesi(a, 'tpn');
  s.bupati = await buatSesi(a, 'pimpinan');
  s.asing = await buatSesi(b, 'tpi_anggota');
  d = await buatTerkirim(a, a.unitId, s.kepala);
  lain = await buatTerkirim(a, a.unitLainId, s.kepala);
  await asAdmin("UPDATE lke SET dikirim_pada = now() - interval '9 days' WHERE id = $1", [lain.unit]);
});

async function antrean(siapa: Sesi, saring: Partial<SaringAntrean> = {}): Promise<AntreanView> {
  kini.sesi = siapa;
  const hasil = await getAntrean({ ...DASAR, ...saring });
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

describe('F101 the queue of the assessors', () => {
  test('longest waiting first, with age, progress and the unit to open next', async () => {
    const v = await antrean(s.tpi);
    expect(v.baris.map((x) => [x.unitNama, x.keadaan, x.menunggu, x.dinilai, x.jumlahButir])).toEqual([
      ['Dinas Pendidikan', 'belum', 9, 0, 113],
      ['Puskesmas Pagatan', 'belum', 0, 0, 113],
    ]);
    expect(v).toMatchObject({ meja: 'tpi', duaMeja: true, menilai: true, belumMasuk: 0 });
    expect(v.berikut).toEqual({ lkeId: lain.tpi, unitNama: 'Dinas Pendidikan' });
  });

  test('differences and states follow the work; filters and search leave what they say', async () => {
    ambil(await setujui(s.tpi, { lkeId: d.tpi, kode: SEMUA.slice(1) }));
    ambil(await nilai(s.tpi, { lkeId: d.tpi, kode: K0, nilai: RENDAH, catatan: 'SK belum ada', versi: 0 }));
    const siap = await antrean(s.tpi, { keadaan: 'siap_sahkan' });
    expect(siap.baris).toMatchObject([{ lkeId: d.tpi, beda: 1, dinilai: 113, dikembalikan: 0 }]);
    expect(siap.jumlah).toMatchObject({ belum: 1, siap_sahkan: 1, selesai: 0 });
    ambil(await kembalikan(s.tpi, { lkeId: d.unit, kode: K1, alasan: 'Notula belum bertanggal' }));
    expect((await antrean(s.tpi, { cari: 'pagatan' })).baris).toMatchObject([
      { keadaan: 'berjalan', dikembalikan: 1 },
    ]);
    expect((await antrean(s.tpi, { target: 'WBBM' })).baris).toEqual([]);
    // What was begun is opened before what is untouched.
    expect((await antrean(s.tpi)).berikut?.lkeId).toBe(d.tpi);
  });

  test('leaders watch but do not score; TPN sees only its own desk; a unit sees none (F104)', async () => {
    expect(await antrean(s.bupati)).toMatchObject({ menilai: false, total: 2 });
    expect(await antrean(s.tpn, { meja: 'tpi' })).toMatchObject({ meja: 'tpn', duaMeja: false, total: 0 });
    kini.sesi = s.kepala;
    expect(await getAntrean(DASAR)).toEqual({ ok: false, error: 'FORBIDDEN' });
    expect((await antrean(s.asing)).baris).toEqual([]);
  });
});

describe('F67 F68 F70 the desk of TPI', () => {
  async function meja(siapa: Sesi | null, id = d.tpi, area = 'MP') {
    kini.sesi = siapa;
    return getMeja(id, area);
  }

  test('claim and own answer apart, open returns with their history and the change that followed', async () => {
    ambil(
      await isi(s.anggota, { lkeId: d.unit, kode: K1, nilai: 'C', catatan: 'Notula dilengkapi', versi: 2 }),
    );
    ambil(await kembalikan(s.tpi, { lkeId: d.unit, kode: K1, alasan: 'Notula belum ditandatangani' }));
    const hasil = await meja(s.tpi);
    if (!hasil.ok) throw new Error(hasil.error);
    const v = hasil.value;
    expect(v.sendiri[K0]).toMatchObject({ nilai: RENDAH, catatan: 'SK belum ada', versi: 1 });
    expect(v.unit[K0]).toMatchObject({ nilai: terbaik.get(K0), oleh: s.kepala.nama });
    expect(v.unit[K1]).toMatchObject({ nilai: 'C', catatan: 'Notula dilengkapi', oleh: s.anggota.nama });
    expect(v.tpi).toBeNull();
    expect(v.dikembalikan).toEqual({ [K1]: 'Notula belum ditandatangani' });
    expect(v.riwayatKembali[K1]).toMatchObject([
      {
        alasan: 'Notula belum bertanggal',
        oleh: s.tpi.nama,
        dijawab: { sebelum: terbaik.get(K1), sesudah: 'C' },
      },
      { alasan: 'Notula belum ditandatangani', dijawab: null },
    ]);
    expect(v).toMatchObject({ isi: { boleh: true }, kembalikan: { boleh: true }, lkeUnitId: d.unit });
    expect(v.antrean).toMatchObject({ urutan: 2, jumlah: 2, berikut: { lkeId: lain.tpi } });
  });

  test('F69 remarks written on other units come back as chips, the most used first', async () => {
    const kode = { kode: K0, nilai: RENDAH };
    ambil(await nilai(s.ketua, { ...kode, lkeId: lain.tpi, catatan: 'SK belum ada', versi: 0 }));
    const hasil = await meja(s.tpi, lain.tpi);
    if (!hasil.ok) throw new Error(hasil.error);
    expect(hasil.value.catatanTerpakai).toEqual({ [K0]: ['SK belum ada'] });
  });

  test('a reader without the peran is told who scores; other ids and areas are not there', async () => {
    const hasil = await meja(s.bupati);
    if (!hasil.ok) throw new Error(hasil.error);
    expect(hasil.value.isi).toMatchObject({ boleh: false });
    expect(hasil.value.isi.alasan).toContain('Yang menilai adalah TPI');
    for (const [siapa, id, area] of [
      [s.asing, d.tpi, 'MP'],
      [s.tpn, d.tpi, 'MP'],
      [s.tpi, d.unit, 'MP'],
      [s.tpi, d.tpi, 'XX'],
      [s.tpi, randomUUID(), 'MP'],
      [s.tpi, 'tpn', 'MP'],
    ] as const)
      expect(await meja(siapa, id, area)).toEqual({ ok: false, error: 'NOT_FOUND' });
    expect(await meja(s.kepala)).toEqual({ ok: false, error: 'FORBIDDEN' });
    expect(await meja(null)).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
  });
});

describe('F21 F69 the summary of a worksheet', () => {
  test('tiers side by side, the differences, and what an endorsement waits for', async () => {
    kini.sesi = s.ketua;
    const hasil = await getLembarPenilaian(d.tpi);
    if (!hasil.ok) throw new Error(hasil.error);
    const v = hasil.value;
    const total = v.banding.find((b) => b.kode === 'total');
    expect(total).toMatchObject({ bobot: 100, wbk: 75, wbbm: 85 });
    // Each lost one butir of the same worth: the unit K1 on its second try, TPI K0.
    expect(total?.nilai).toEqual({ unit: 99.75, tpi: 99.75 });
    expect(v.banding.map((b) => b.kode)).toEqual([
      'MP',
      'TT',
      'SDM',
      'AK',
      'PW',
      'PP',
      'B.I',
      'B.II',
      'pengungkit',
      'total',
    ]);
    expect(v.beda.map((b) => [b.kode, b.pendek, b.arah])).toEqual([
      [K0, 'i.a', 'turun'],
      [K1, 'i.b', 'naik'],
    ]);
    expect(v.kurang.dikembalikan).toMatchObject([{ kode: K1, area: 'MP' }]);
    expect(v.kurang.kosong).toEqual([]);
    expect(v.sahkan.boleh).toBe(false);
    expect(v.kemajuan[0]).toMatchObject({ kode: 'MP', beda: 2, dikembalikan: 1 });
  });

  test('every page of the desk keeps to ten statements (P2)', async () => {
    kini.sesi = s.tpi;
    for (const buka of [
      () => getAntrean(DASAR),
      () => getMeja(d.tpi, 'PP'),
      () => getLembarPenilaian(d.tpi),
    ]) {
      const jumlah = await hitungPernyataan(buka);
      expect(jumlah).toBeGreaterThan(4);
      expect(jumlah).toBeLessThanOrEqual(10);
    }
  });
});
