import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  proposeUnitAction,
  sendUsulanAction,
  updateSuratAction,
  withdrawUnitAction,
} from '@/app/(app)/usulan/actions';
import type { Sesi } from '@/lib/access/kini';
import { getSurat, getUsulan, type SuratLengkapView, type UsulanView } from '@/lib/queries/usulan';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { hitungPernyataan } from '@/tests/support/hitung-pernyataan';
import { buatInstansi, buatSesi, type InstansiUji } from '@/tests/support/pabrik';
import {
  buatDisahkan,
  buatTerkirim,
  penuhiPrasyarat,
  terbaik,
  type UnitDinilai,
} from '@/tests/support/penilaian-uji';
import { ambil, pintu, tolak } from '@/tests/support/pintu';

await testDatabase();

const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

const masukkan = pintu(proposeUnitAction);
const keluarkan = pintu(withdrawUnitAction);
const ubahSurat = pintu(updateSuratAction);
const kirim = pintu(sendUsulanAction);

const SURAT = {
  nomorSurat: '065/1/ORG',
  tanggalSurat: '2026-05-20',
  nomorSptjm: '065/2/ORG',
  narahubung: null,
};
const ALASAN = 'Bukti layanan masih dilengkapi unit.';

let a: InstansiUji;
const s = {} as Record<'admin' | 'bupati' | 'kepala' | 'ketua' | 'tpn' | 'asing', Sesi>;
let siap: UnitDinilai;
let kurang: UnitDinilai;

beforeAll(async () => {
  a = await buatInstansi();
  const b = await buatInstansi();
  s.admin = await buatSesi(a, 'admin_instansi');
  s.bupati = await buatSesi(a, 'pimpinan');
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.ketua = await buatSesi(a, 'tpi_ketua');
  s.tpn = await buatSesi(a, 'tpn');
  s.asing = await buatSesi(b, 'pimpinan');
  siap = await buatDisahkan(a, a.unitId, s.kepala, s.ketua);
  await penuhiPrasyarat(a, siap.keikutsertaanId);
  kurang = await buatTerkirim(a, a.unitLainId, s.kepala);
});

async function lihat(siapa: Sesi): Promise<UsulanView> {
  kini.sesi = siapa;
  const hasil = await getUsulan(null);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

async function lihatSurat(siapa: Sesi, id: string): Promise<SuratLengkapView> {
  kini.sesi = siapa;
  const hasil = await getSurat(id);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

describe('S3-10 F9 F10 who may go into the one letter of the instansi', () => {
  test('ready units apart from almost ready ones, each with what holds it', async () => {
    const v = await lihat(s.admin);
    expect(v.siap).toMatchObject([
      { unitNama: 'Puskesmas Pagatan', total: 100, dariTpi: true, halangan: [] },
    ]);
    expect(v.hampir).toMatchObject([{ unitNama: 'Dinas Pendidikan' }]);
    expect(v.hampir[0]?.halangan).toContain('Hasil penilaian TPI belum disahkan.');
    expect(v).toMatchObject({ draf: null, jauh: 0, riwayat: [], susun: { boleh: true } });
  });

  test('the page shows what the command refuses: not before TPI has endorsed, not for others’ units', async () => {
    expect(tolak(await masukkan(s.admin, { keikutsertaanId: kurang.keikutsertaanId }))).toMatchObject({
      code: 'TRANSISI_TERTAHAN',
      detail: { halangan: expect.arrayContaining([{ kode: 'TPI_BELUM_DISAHKAN' }]) },
    });
    expect(tolak(await masukkan(s.ketua, { keikutsertaanId: siap.keikutsertaanId })).code).toBe('FORBIDDEN');
    expect(tolak(await masukkan(s.asing, { keikutsertaanId: siap.keikutsertaanId })).code).toBe('NOT_FOUND');
    expect((await lihat(s.ketua)).susun).toMatchObject({ boleh: false });
  });

  test('after the last day nothing goes in, and the page says which day it was', async () => {
    await asAdmin("UPDATE program SET usulan_tutup = '2026-05-31' WHERE id = $1", [a.programId]);
    expect(tolak(await masukkan(s.admin, { keikutsertaanId: siap.keikutsertaanId }))).toMatchObject({
      detail: { halangan: [{ kode: 'USULAN_DITUTUP', rincian: '2026-05-31' }] },
    });
    const [calon] = (await lihat(s.admin)).hampir.filter((c) => c.unitNama === 'Puskesmas Pagatan');
    expect(calon?.halangan.map((h) => h.replaceAll('\u00a0', ' '))).toEqual([
      'Pengusulan ditutup 31 Mei 2026.',
    ]);
    await asAdmin('UPDATE program SET usulan_tutup = NULL WHERE id = $1', [a.programId]);
  });
});

describe('F9 F75 the letter: frozen results, one sender, nothing skipped', () => {
  let usulanId: string;

  test('a unit goes in once, with TPI’s result frozen by its fingerprint; a replay has one effect (R3)', async () => {
    const kunci = randomUUID();
    const pertama = ambil(await masukkan(s.admin, { keikutsertaanId: siap.keikutsertaanId }, kunci));
    usulanId = pertama.usulanId;
    expect(await masukkan(s.admin, { keikutsertaanId: siap.keikutsertaanId }, kunci)).toEqual({
      ok: true,
      data: pertama,
    });
    expect(tolak(await masukkan(s.admin, { keikutsertaanId: siap.keikutsertaanId })).code).toBe(
      'TAHAP_BERBEDA',
    );
    const v = await lihatSurat(s.admin, usulanId);
    expect(v.unit).toMatchObject([{ unitNama: 'Puskesmas Pagatan', total: 100, utuh: true, halangan: [] }]);
    expect(v.kurang).toEqual(['Belum diisi: nomor surat, tanggal surat, nomor SPTJM.']);
    expect(v.kirim).toMatchObject({ boleh: false });
  });

  test('a frozen result that somebody changed no longer gives its fingerprint', async () => {
    await asAdmin(
      `UPDATE usulan_unit SET potret = jsonb_set(potret, '{skor,total}', '99') WHERE usulan_id = $1`,
      [usulanId],
    );
    expect((await lihatSurat(s.admin, usulanId)).unit).toMatchObject([{ total: 99, utuh: false }]);
    await asAdmin(
      `UPDATE usulan_unit SET potret = jsonb_set(potret, '{skor,total}', '100') WHERE usulan_id = $1`,
      [usulanId],
    );
  });

  test('an open letter is not there for TPN, and not for another instansi', async () => {
    for (const siapa of [s.tpn, s.asing]) {
      kini.sesi = siapa;
      expect(await getSurat(usulanId)).toEqual({ ok: false, error: 'NOT_FOUND' });
    }
    expect((await lihat(s.tpn)).draf).toBeNull();
    expect(tolak(await ubahSurat(s.asing, { usulanId, versi: 1, ...SURAT })).code).toBe('NOT_FOUND');
  });

  test('letter data: bad input on its field, a stale version refused, then saved', async () => {
    expect(tolak(await ubahSurat(s.admin, { usulanId, versi: 1, ...SURAT, nomorSurat: '  ' }))).toMatchObject(
      {
        code: 'INVALID_INPUT',
        fields: { nomorSurat: 'Nomor surat belum diisi.' },
      },
    );
    expect(tolak(await ubahSurat(s.admin, { usulanId, versi: 7, ...SURAT })).code).toBe('STALE_VERSION');
    ambil(await ubahSurat(s.admin, { usulanId, versi: 1, ...SURAT }));
    expect((await lihatSurat(s.bupati, usulanId)).kirim).toEqual({ boleh: true, alasan: null });
  });

  test('only the head sends, and only the letter that was read; a unit taken out needs a reason', async () => {
    expect(tolak(await kirim(s.admin, { usulanId, versi: 2 })).code).toBe('FORBIDDEN');
    expect((await lihatSurat(s.admin, usulanId)).kirim.alasan).toContain('pimpinan instansi');
    expect(
      tolak(await keluarkan(s.admin, { keikutsertaanId: siap.keikutsertaanId, alasan: 'x' })),
    ).toMatchObject({
      fields: { alasan: expect.any(String) },
    });
    ambil(await keluarkan(s.admin, { keikutsertaanId: siap.keikutsertaanId, alasan: ALASAN }));
    expect(tolak(await kirim(s.bupati, { usulanId, versi: 2 })).code).toBe('STALE_VERSION');
    expect(tolak(await kirim(s.bupati, { usulanId, versi: 3 })).code).toBe('USULAN_KOSONG');
    expect((await lihatSurat(s.bupati, usulanId)).kurang).toEqual(['Surat belum berisi unit.']);
    ambil(await masukkan(s.bupati, { keikutsertaanId: siap.keikutsertaanId }));
  });

  test('sending moves the unit to TPN with TPI’s values as the start; then nothing changes any more', async () => {
    const { versi } = await lihatSurat(s.bupati, usulanId);
    expect(ambil(await kirim(s.bupati, { usulanId, versi }))).toEqual({ unit: 1 });
    for (const coba of [
      kirim(s.bupati, { usulanId, versi: versi + 1 }),
      ubahSurat(s.admin, { usulanId, versi: versi + 1, ...SURAT }),
    ])
      expect(tolak(await coba).code).toBe('USULAN_SUDAH_DIKIRIM');
    expect(
      tolak(await keluarkan(s.admin, { keikutsertaanId: siap.keikutsertaanId, alasan: ALASAN })).code,
    ).toBe('TAHAP_BERBEDA');
    const tpn = await asAdmin<{ jumlah: number }>(
      `SELECT count(*)::int AS jumlah FROM jawaban j JOIN lke l ON l.id = j.lke_id
        WHERE l.keikutsertaan_id = $1 AND l.penilai = 'tpn'`,
      [siap.keikutsertaanId],
    );
    expect(tpn[0]?.jumlah).toBe(terbaik.size);
    const v = await lihat(s.tpn);
    expect(v.riwayat).toMatchObject([
      { id: usulanId, nomorSurat: '065/1/ORG', jumlahUnit: 1, status: 'dikirim' },
    ]);
    expect(await lihatSurat(s.tpn, usulanId)).toMatchObject({ ubah: { boleh: false }, kurang: [] });
  });

  test('at most ten statements for a page, however many units (P2)', async () => {
    kini.sesi = s.admin;
    expect(await hitungPernyataan(() => getUsulan(null))).toBeLessThanOrEqual(10);
    expect(await hitungPernyataan(() => getSurat(usulanId))).toBeLessThanOrEqual(10);
  });
});
