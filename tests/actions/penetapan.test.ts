import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { enterPenetapanAction, publishPenetapanAction } from '@/app/(app)/penetapan/actions';
import {
  endorseLkeTpnAction,
  recommendPenetapanAction,
  recordLangkahAction,
  returnToPembinaanAction,
} from '@/app/(app)/penilaian/actions';
import { proposeUnitAction, sendUsulanAction, updateSuratAction } from '@/app/(app)/usulan/actions';
import { POST as simpanTpn } from '@/app/api/jawaban/tpn/route';
import type { Sesi } from '@/lib/access/kini';
import { lkeByPenilai } from '@/lib/db/repo/lke';
import { LANGKAH_TPN, type LangkahTpn } from '@/lib/domain/program/tahap';
import { getPenetapan, type PenetapanView } from '@/lib/queries/penetapan';
import { getPenilaianTpn, type PenilaianTpnView } from '@/lib/queries/penilaian-tpn';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { hitungPernyataan } from '@/tests/support/hitung-pernyataan';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';
import { buatDisahkan, penuhiPrasyarat, type UnitDinilai } from '@/tests/support/penilaian-uji';
import { ambil, pintu, tolak } from '@/tests/support/pintu';

await testDatabase();

const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

const catat = pintu(recordLangkahAction);
const rekomendasikan = pintu(recommendPenetapanAction);
const bina = pintu(returnToPembinaanAction);
const sahkan = pintu(endorseLkeTpnAction);
const tetapkan = pintu(enterPenetapanAction);
const terbitkan = pintu(publishPenetapanAction);
const nilai = pintu(simpanTpn as never) as ReturnType<typeof pintu<object, { versi: number }>>;

const TANGGAL = '2026-07-01';
let a: InstansiUji;
const s = {} as Record<
  'admin' | 'bupati' | 'kepala' | 'kepalaLain' | 'ketua' | 'tpn' | 'tpnLain' | 'asing',
  Sesi
>;
let x: UnitDinilai;
let y: UnitDinilai;

beforeAll(async () => {
  a = await buatInstansi();
  const b = await buatInstansi();
  s.admin = await buatSesi(a, 'admin_instansi');
  s.bupati = await buatSesi(a, 'pimpinan');
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.kepalaLain = await buatSesi(a, 'kepala_unit', a.unitLainId);
  s.ketua = await buatSesi(a, 'tpi_ketua');
  s.tpn = await buatSesi(a, 'tpn');
  s.tpnLain = await buatSesi(a, 'tpn');
  s.asing = await buatSesi(b, 'tpn');
  x = await buatDisahkan(a, a.unitId, s.kepala, s.ketua);
  y = await buatDisahkan(a, a.unitLainId, s.kepala, s.ketua);
  let usulanId = '';
  for (const u of [x, y]) {
    await penuhiPrasyarat(a, u.keikutsertaanId);
    usulanId = ambil(
      await pintu(proposeUnitAction)(s.admin, { keikutsertaanId: u.keikutsertaanId }),
    ).usulanId;
  }
  const surat = { nomorSurat: 'S-1', tanggalSurat: '2026-05-20', nomorSptjm: 'S-2', narahubung: null };
  ambil(await pintu(updateSuratAction)(s.admin, { usulanId, versi: 2, ...surat }));
  ambil(await pintu(sendUsulanAction)(s.bupati, { usulanId, versi: 3 }));
});

function isiLangkah(
  u: UnitDinilai,
  langkah: LangkahTpn,
  hasil: 'lolos' | 'tidak_lolos' = 'lolos',
  versi = 0,
) {
  const { keikutsertaanId } = u;
  return { keikutsertaanId, langkah, hasil, tanggal: TANGGAL, catatan: null, versi };
}

async function lihatTpn(siapa: Sesi, u: UnitDinilai): Promise<PenilaianTpnView> {
  kini.sesi = siapa;
  const hasil = await getPenilaianTpn(u.keikutsertaanId);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

async function lihat(siapa: Sesi): Promise<PenetapanView> {
  kini.sesi = siapa;
  const hasil = await getPenetapan(null);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

describe('F77 S3-10 the steps of TPN', () => {
  test('no step is skipped, a day to come is refused, a second writer is told', async () => {
    expect(tolak(await catat(s.tpn, isiLangkah(x, 'desk')))).toMatchObject({
      code: 'LANGKAH_BELUM_GILIRAN',
      detail: { kodeList: ['administrasi'] },
    });
    expect(
      tolak(await catat(s.tpn, { ...isiLangkah(x, 'administrasi'), tanggal: '2099-01-01' })).fields,
    ).toEqual({ tanggal: 'Tanggal ini belum tiba.' });
    ambil(await catat(s.tpn, isiLangkah(x, 'administrasi')));
    expect(tolak(await catat(s.admin, isiLangkah(x, 'administrasi'))).code).toBe('STALE_VERSION');
    const v = await lihatTpn(s.tpn, x);
    expect(v.langkah.map((l) => l.catat.boleh)).toEqual([true, true, false, false, false, false]);
    expect(v.langkah[2]?.catat.alasan).toBe('Catat dahulu Evaluasi desk.');
    expect(v.berikut).toBe('desk');
  });

  test('permission: others read, another instansi’s evaluator finds nothing', async () => {
    expect(tolak(await catat(s.ketua, isiLangkah(x, 'desk'))).code).toBe('FORBIDDEN');
    expect(tolak(await catat(s.asing, isiLangkah(x, 'desk'))).code).toBe('NOT_FOUND');
    expect((await lihatTpn(s.bupati, x)).langkah[1]?.catat).toMatchObject({ boleh: false });
    kini.sesi = s.asing;
    expect(await getPenilaianTpn(x.keikutsertaanId)).toEqual({ ok: false, error: 'NOT_FOUND' });
    kini.sesi = s.kepala;
    expect(await getPenilaianTpn(x.keikutsertaanId)).toEqual({ ok: false, error: 'FORBIDDEN' });
  });

  test('a recommendation waits for every step and for TPN’s endorsed score; the page names the same', async () => {
    for (const l of LANGKAH_TPN.slice(1)) ambil(await catat(s.tpn, isiLangkah(x, l)));
    expect((await lihatTpn(s.tpn, x)).rekomendasi).toMatchObject({
      boleh: false,
      halangan: ['Nilai TPN belum disahkan.'],
    });
    expect(
      tolak(await rekomendasikan(s.tpn, { keikutsertaanId: x.keikutsertaanId, dokumen: null })),
    ).toMatchObject({
      detail: { halangan: [{ kode: 'TPN_BELUM_DISAHKAN' }] },
    });
  });

  test('F21 the field value counts where it differs, with its reason; deltas against TPI', async () => {
    const lkeId = (await dalam(a.id, (tx) => lkeByPenilai(tx, x.keikutsertaanId))).tpn?.id ?? '';
    const turun = { lkeId, kode: 'A.I.1.i.a', nilai: 'Tidak', versi: 1 };
    ambil(await nilai(s.tpn, { ...turun, catatan: null }));
    expect(tolak(await sahkan(s.tpn, { lkeId }))).toMatchObject({
      code: 'LKE_NILAI_TURUN_TANPA_ALASAN',
      detail: { kodeList: ['A.I.1.i.a'] },
    });
    ambil(await nilai(s.tpn, { ...turun, versi: 2, catatan: 'Tim tidak dikenal pegawai' }));
    ambil(await sahkan(s.tpn, { lkeId }));
    const v = await lihatTpn(s.tpn, x);
    expect(v.banding.find((b) => b.kode === 'MP')?.nilai).toEqual({ tpi: 8, tpn: 7.75 });
    expect(v.gerbang?.terpenuhi).toBe(true);
    const tpi = await asAdmin<{ nilai: unknown }>(
      'SELECT nilai FROM jawaban WHERE lke_id = $1 AND kode = $2',
      [x.tpi, 'A.I.1.i.a'],
    );
    expect(tpi[0]?.nilai).toBe('Ya');
    expect(v.rekomendasi.boleh).toBe(true);
    expect(v.bina.boleh).toBe(false);
  });
});

describe('S3-10 the decision takes two persons (ASVS 2.3.5)', () => {
  const keputusan = () => ({
    keikutsertaanId: x.keikutsertaanId,
    keputusan: 'WBK' as const,
    nomor: 'KEP-1',
    tanggal: '2026-10-01',
    catatan: null,
    versi: 0,
  });
  let penetapanId: string;

  test('no decision before the recommendation', async () => {
    expect(tolak(await tetapkan(s.tpn, keputusan())).code).toBe('TAHAP_BERBEDA');
    ambil(await rekomendasikan(s.tpn, { keikutsertaanId: x.keikutsertaanId, dokumen: 'LHE-1' }));
    expect((await lihat(s.tpn)).unit).toMatchObject([
      { keputusan: null, masukkan: { boleh: true }, terbitkan: { boleh: false } },
    ]);
  });

  test('only the target or coaching, a day that has come; once per request key', async () => {
    expect(tolak(await tetapkan(s.tpn, { ...keputusan(), keputusan: 'WBBM' })).fields).toHaveProperty(
      'keputusan',
    );
    expect(tolak(await tetapkan(s.tpn, { ...keputusan(), tanggal: '2099-01-01' })).fields).toHaveProperty(
      'tanggal',
    );
    expect(tolak(await tetapkan(s.bupati, keputusan())).code).toBe('FORBIDDEN');
    const kunci = randomUUID();
    const hasil = await tetapkan(s.tpn, keputusan(), kunci);
    penetapanId = ambil(hasil).penetapanId;
    expect(await tetapkan(s.tpn, keputusan(), kunci)).toEqual(hasil);
    expect(tolak(await tetapkan(s.admin, keputusan())).code).toBe('STALE_VERSION');
  });

  test('who entered it does not publish it, and is told so; somebody else publishes what they read', async () => {
    expect(tolak(await terbitkan(s.tpn, { penetapanId, versi: 1 })).code).toBe('DUA_ORANG');
    expect((await lihat(s.tpn)).unit[0]?.terbitkan.alasan).toContain('Minta orang lain');
    expect((await lihat(s.bupati)).unit[0]?.terbitkan).toEqual({ boleh: true, alasan: null });
    expect(tolak(await terbitkan(s.ketua, { penetapanId, versi: 1 })).code).toBe('FORBIDDEN');
    expect(tolak(await terbitkan(s.asing, { penetapanId, versi: 1 })).code).toBe('NOT_FOUND');
    ambil(await tetapkan(s.tpn, { ...keputusan(), nomor: 'KEP-1A', versi: 1 }));
    expect(tolak(await terbitkan(s.bupati, { penetapanId, versi: 1 })).code).toBe('STALE_VERSION');
    ambil(await terbitkan(s.bupati, { penetapanId, versi: 2 }));
    expect(tolak(await terbitkan(s.tpnLain, { penetapanId, versi: 3 })).code).toBe('PENETAPAN_SUDAH_TERBIT');
    expect(tolak(await tetapkan(s.admin, { ...keputusan(), versi: 3 })).code).toBe('PENETAPAN_SUDAH_TERBIT');
    const [u] = (await lihat(s.kepala)).unit;
    expect(u?.keputusan).toMatchObject({ nomor: 'KEP-1A', status: 'diterbitkan', pengusul: s.tpn.nama });
  });
});

describe('F77 a unit that falls short goes back to building with what to work on', () => {
  test('only after a failed step, with a reason; then it waits for next year', async () => {
    const pulang = { keikutsertaanId: y.keikutsertaanId, alasan: 'Layanan loket belum sesuai standar.' };
    expect(tolak(await bina(s.tpn, pulang))).toMatchObject({
      detail: { halangan: [{ kode: 'BELUM_ADA_LANGKAH_GAGAL' }] },
    });
    ambil(await catat(s.tpn, isiLangkah(y, 'administrasi')));
    ambil(await catat(s.tpn, { ...isiLangkah(y, 'desk', 'tidak_lolos'), catatan: 'Paparan tidak sesuai' }));
    expect(tolak(await catat(s.tpn, isiLangkah(y, 'lapangan'))).code).toBe('LANGKAH_TERHENTI');
    expect((await lihatTpn(s.tpn, y)).bina).toMatchObject({ boleh: true });
    ambil(await bina(s.tpn, pulang));
    expect((await lihat(s.admin)).dibina).toMatchObject([
      {
        unitNama: 'Dinas Pendidikan',
        alasan: pulang.alasan,
        perbaikan: ['Evaluasi desk: tidak lolos. Paparan tidak sesuai'],
      },
    ]);
    expect(
      tolak(await pintu(proposeUnitAction)(s.admin, { keikutsertaanId: y.keikutsertaanId })),
    ).toMatchObject({
      detail: { halangan: [{ kode: 'USULAN_SUDAH_DIKIRIM' }] },
    });
  });

  test('a unit peran sees only its own decision, TPN only what is with it (F104)', async () => {
    expect((await lihat(s.kepala)).dibina).toEqual([]);
    const lain = await lihat(s.kepalaLain);
    expect([lain.unit.length, lain.dibina.length]).toEqual([0, 1]);
    expect((await lihat(s.tpn)).dibina).toEqual([]);
  });

  test('at most ten statements for a page (P2)', async () => {
    kini.sesi = s.admin;
    expect(await hitungPernyataan(() => getPenetapan(null))).toBeLessThanOrEqual(10);
    expect(await hitungPernyataan(() => getPenilaianTpn(x.keikutsertaanId))).toBeLessThanOrEqual(10);
  });
});
