import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import {
  recordPrasyaratAction,
  startPembangunanAction,
  updateKeikutsertaanAction,
} from '@/app/(app)/unit/[keikutsertaanId]/actions';
import type { Sesi } from '@/lib/access/kini';
import { newId } from '@/lib/db/id';
import { insertPencanangan } from '@/lib/db/repo/pencanangan';
import { getUnit, type UnitView } from '@/lib/queries/unit';
import type { RecordPrasyaratInput, UpdateKeikutsertaanInput } from '@/lib/schemas/program';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';
import { ikutkan, jawaban } from '@/tests/support/pabrik-program';
import { rekamSql } from '@/tests/support/sql';

const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

await testDatabase();

let a: InstansiUji;
let b: InstansiUji;
const s = {} as Record<'admin' | 'kepala' | 'lain' | 'tpi' | 'ketuaTpi' | 'tpn' | 'asing', Sesi>;
const id = {} as Record<'puskesmas' | 'dinas' | 'induk', string>;

async function lihat(sesi: Sesi | null, siapa: string): Promise<UnitView> {
  kini.sesi = sesi;
  const hasil = await getUnit(siapa);
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

async function tolak(sesi: Sesi | null, siapa: string) {
  kini.sesi = sesi;
  const hasil = await getUnit(siapa);
  return hasil.ok ? 'BOLEH' : hasil.error;
}

const FAKTA: Omit<RecordPrasyaratInput, 'programId'> = {
  keikutsertaanId: null,
  kode: 'sakip',
  nilai: 'B',
  perTanggal: '2026-01-31',
  sumber: 'LHE SAKIP 2025',
  dikecualikan: null,
  versi: 0,
};

function catat(sesi: Sesi | null, isi: Partial<RecordPrasyaratInput>, kunci: string = randomUUID()) {
  kini.sesi = sesi;
  return recordPrasyaratAction({ programId: a.programId, ...FAKTA, ...isi }, kunci);
}

beforeAll(async () => {
  [a, b] = [await buatInstansi(), await buatInstansi()];
  s.admin = await buatSesi(a, 'admin_instansi');
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.lain = await buatSesi(a, 'kepala_unit', a.unitLainId);
  s.tpi = await buatSesi(a, 'tpi_anggota');
  s.ketuaTpi = await buatSesi(a, 'tpi_ketua');
  s.tpn = await buatSesi(a, 'tpn');
  s.asing = await buatSesi(b, 'admin_instansi');
  id.puskesmas = await ikutkan(a, a.unitId, {
    lke: [
      { penilai: 'unit', status: 'terkirim', jawaban: jawaban() },
      { penilai: 'tpi', status: 'draf', jawaban: jawaban(['PW']) },
    ],
  });
  id.dinas = await ikutkan(a, a.unitLainId, {
    tahap: 'penilaian',
    lke: [{ penilai: 'tpi', status: 'disahkan', jawaban: jawaban() }],
  });
  id.induk = await ikutkan(a, a.indukId, { tahap: 'pencanangan' });
});

describe('page of one unit (F1, F5, F18, F21)', () => {
  test('scores side by side with differences, thresholds and what holds the next move', async () => {
    const v = await lihat(s.admin, id.puskesmas);
    const pw = v.area.find((x) => x.kode === 'PW')!;
    expect(pw.nilai.unit).toBe(15);
    expect(pw.nilai.tpi).toBeLessThan(9);
    expect(pw.selisih.tpi).toBeCloseTo((pw.nilai.tpi ?? 0) - 15, 2);
    expect(pw).toMatchObject({ bobot: 15, minimum: 9, selisih: { tpn: null } });
    expect(v.area.map((x) => x.kode)).toEqual([
      'MP',
      'TT',
      'SDM',
      'AK',
      'PW',
      'PP',
      'HASIL',
      'pengungkit',
      'total',
    ]);
    // TPI has not endorsed: the unit's own score decides.
    expect(v.nilai).toMatchObject({ total: 100, sumber: 'nilai unit', wbk: 75, wbbm: 85 });
    expect(v.ambang).toHaveLength(12);
    expect(v.ambang.every((x) => x.keadaan === 'terpenuhi' && x.sumber.includes('Tabel 6'))).toBe(true);
    expect(v.gerak).toMatchObject([{ kode: 'usulkan', berwenang: true }]);
    expect(v.gerak[0]?.halangan[0]).toBe('Hasil penilaian TPI belum disahkan.');
    expect(v.syarat.filter((x) => x.lingkup === 'instansi')).toHaveLength(4);
    expect(v.syarat.find((x) => x.kode === 'masa_pembangunan')?.isian).toBeNull();
    expect(v.tahapan.map((t) => t.status)).toEqual(['selesai', 'kini', 'nanti', 'nanti', 'nanti']);
  });

  test("a draft of TPI is not the unit's to see; the endorsed one is", async () => {
    const v = await lihat(s.kepala, id.puskesmas);
    expect(v.lembar.map((l) => l.penilai)).toEqual(['unit']);
    expect(v.area.find((x) => x.kode === 'total')?.nilai.tpi).toBeNull();
    expect(v.boleh).toMatchObject({ isi: true, syarat: false, atur: false });
    expect(v.gerak[0]).toMatchObject({ berwenang: false, oleh: 'Admin instansi atau Pimpinan instansi' });
    expect((await lihat(s.lain, id.dinas)).lembar.map((l) => l.penilai)).toEqual(['tpi']);
  });

  test('who may see it (F102, F104)', async () => {
    expect(await tolak(s.lain, id.puskesmas)).toBe('NOT_FOUND');
    expect(await tolak(s.asing, id.puskesmas)).toBe('NOT_FOUND');
    expect(await tolak(s.tpn, id.puskesmas)).toBe('NOT_FOUND');
    expect(await tolak(s.tpn, id.dinas)).toBe('BOLEH');
    expect(await tolak(s.admin, 'bukan-id')).toBe('NOT_FOUND');
    expect(await tolak(null, id.puskesmas)).toBe('UNAUTHENTICATED');
    // The audit trail has its own izin.
    expect((await lihat(s.tpi, id.puskesmas)).jejak).toBeNull();
    expect((await lihat(s.kepala, id.puskesmas)).jejak).toEqual([]);
  });

  test('at most 10 statements with the session (P2)', async () => {
    const { sql } = await rekamSql(() => lihat(s.admin, id.puskesmas));
    expect(sql.length + 1).toBeLessThanOrEqual(10);
  });
});

describe('start, settings and prerequisites of a unit', () => {
  test('building starts after the declaration, through the same guard that the page shows', async () => {
    const awal = await lihat(s.admin, id.induk);
    expect(awal.gerak[0]?.halangan).toEqual(['Pencanangan belum dicatat.']);
    kini.sesi = s.admin;
    const isi = { keikutsertaanId: id.induk, dokumen: null };
    expect(await startPembangunanAction(isi, randomUUID())).toMatchObject({
      error: { code: 'TRANSISI_TERTAHAN', detail: { halangan: [{ kode: 'BELUM_DICANANGKAN' }] } },
    });
    await dalam(a.id, (tx) =>
      insertPencanangan(tx, newId(), {
        programId: a.programId,
        unitId: null,
        tanggal: '2026-01-05',
        tempat: 'Pendopo',
        moda: 'acara',
        naskah: null,
        publikasi: [{ tautan: 'https://uji.example/berita', tanggal: null }],
        pihak: [],
      }),
    );
    expect((await lihat(s.admin, id.induk)).gerak[0]?.halangan).toEqual([]);
    expect(await startPembangunanAction(isi, randomUUID())).toMatchObject({ ok: true });
    const v = await lihat(s.admin, id.induk);
    expect(v).toMatchObject({ tahap: 'pembangunan', riwayat: [{ dari: 'pencanangan', ke: 'pembangunan' }] });
    expect(v.pencanangan[0]).toMatchObject({
      tanggal: '2026-01-05',
      publikasi: [{ tautan: 'https://uji.example/berita' }],
    });
    expect(v.jejak?.[0]?.apa).toBe('Tahap berpindah');
  });

  test('settings: saved once, refused when stale, in the future, without their predicate, or after the proposal', async () => {
    const v = await lihat(s.admin, id.puskesmas);
    const isi: UpdateKeikutsertaanInput = {
      keikutsertaanId: v.id,
      versi: v.versi,
      target: 'WBBM',
      membangunSejak: '2024-01-05',
      predikatAwal: 'WBK',
      predikatSejak: '2025-12-10',
      dicabutPada: null,
    };
    const ubah = (beda: Partial<UpdateKeikutsertaanInput>) =>
      updateKeikutsertaanAction({ ...isi, ...beda }, randomUUID());
    expect(await ubah({ membangunSejak: '2099-01-01' })).toMatchObject({
      error: { fields: { membangunSejak: 'Tanggal ini belum tiba.' } },
    });
    expect(await ubah({ predikatAwal: null })).toMatchObject({
      error: {
        code: 'INVALID_INPUT',
        fields: { predikatAwal: 'Pilih predikatnya, atau kosongkan tanggalnya.' },
      },
    });
    expect(await ubah({ dicabutPada: '2025-01-01' })).toMatchObject({
      error: { fields: { dicabutPada: 'Pencabutan mendahului penetapannya.' } },
    });
    expect(await ubah({})).toEqual({ ok: true, data: { versi: v.versi + 1 } });
    expect(await ubah({})).toMatchObject({ error: { code: 'STALE_VERSION' } });
    expect(
      await updateKeikutsertaanAction({ ...isi, keikutsertaanId: id.dinas }, randomUUID()),
    ).toMatchObject({
      error: { code: 'TAHAP_BERBEDA' },
    });
    kini.sesi = s.kepala;
    expect(await ubah({})).toMatchObject({ error: { code: 'FORBIDDEN' } });
    expect((await lihat(s.admin, id.puskesmas)).syarat.find((x) => x.lingkup === 'riwayat')).toMatchObject({
      keadaan: 'terpenuhi',
    });
  });

  test('a fact is recorded, shown, corrected and audited; readiness follows (F5)', async () => {
    const unitFakta = { keikutsertaanId: id.puskesmas, kode: 'tlhp', nilai: 80 };
    expect(await catat(s.ketuaTpi, unitFakta)).toEqual({ ok: true, data: { versi: 1 } });
    const kurang = (await lihat(s.admin, id.puskesmas)).syarat.find((x) => x.kode === 'tlhp');
    expect(kurang).toMatchObject({
      keadaan: 'tidak_terpenuhi',
      kalimat: '80\u00a0% dari minimal 100\u00a0%.',
      versi: 1,
      fakta: { nilai: 80, perTanggal: '2026-01-31', sumber: 'LHE SAKIP 2025' },
    });
    expect(await catat(s.admin, { ...unitFakta, nilai: 100, versi: 1 })).toEqual({
      ok: true,
      data: { versi: 2 },
    });
    expect((await lihat(s.admin, id.puskesmas)).syarat.find((x) => x.kode === 'tlhp')?.keadaan).toBe(
      'terpenuhi',
    );
    const peristiwa = await asAdmin<{ data: unknown }>(
      "SELECT data FROM peristiwa WHERE jenis = 'prasyarat_dicatat' AND instansi_id = $1 ORDER BY waktu",
      [a.id],
    );
    expect(peristiwa.map((p) => p.data)).toMatchObject([
      { kode: 'tlhp', sebelum: null, nilai: 80 },
      { kode: 'tlhp', sebelum: 80, nilai: 100 },
    ]);
  });

  test('a fact of the instansi counts for every unit', async () => {
    const kunci = randomUUID();
    expect(await catat(s.admin, {}, kunci)).toEqual({ ok: true, data: { versi: 1 } });
    expect(await catat(s.admin, {}, kunci)).toEqual({ ok: true, data: { versi: 1 } });
    for (const satu of [id.puskesmas, id.induk])
      expect((await lihat(s.admin, satu)).syarat.find((x) => x.kode === 'sakip')?.fakta?.nilai).toBe('B');
  });

  test('a stale version, a wrong value, an unknown kode and a future day are refused with their sentence', async () => {
    expect(await catat(s.admin, { versi: 0, nilai: 'A' })).toMatchObject({
      error: { code: 'STALE_VERSION', detail: { versi: 1, kini: 'B' } },
    });
    expect(await catat(s.admin, { kode: 'opini_bpk', versi: 3 })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(await catat(s.admin, { kode: 'opini_bpk', nilai: 'WTP', versi: 3 })).toMatchObject({
      error: { code: 'STALE_VERSION' },
    });
    expect(await catat(s.admin, { kode: 'opini_bpk', nilai: 'XYZ' })).toMatchObject({
      error: { fields: { nilai: 'Pilih salah satu dari daftar.' } },
    });
    expect(await catat(s.admin, { kode: 'tidak_ada' })).toMatchObject({
      error: { fields: { kode: 'Syarat ini tidak ada pada LKE program ini.' } },
    });
    // A prasyarat of the unit is not recorded for the instansi, nor the other way round.
    expect(await catat(s.admin, { kode: 'tlhp', nilai: 100 })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(await catat(s.admin, { keikutsertaanId: id.puskesmas })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(await catat(s.admin, { perTanggal: '2099-01-01', versi: 1 })).toMatchObject({
      error: { fields: { perTanggal: 'Tanggal ini belum tiba.' } },
    });
    expect(
      await catat(s.admin, { keikutsertaanId: id.puskesmas, kode: 'masa_pembangunan', nilai: 2 }),
    ).toMatchObject({ error: { code: 'INVALID_INPUT' } });
  });

  test('who may record: admin and heads of TPI, inside their instansi, before the letter went out', async () => {
    for (const sesi of [s.kepala, s.tpi])
      expect(await catat(sesi, { keikutsertaanId: id.puskesmas, kode: 'dampak', nilai: true })).toMatchObject(
        {
          error: { code: 'FORBIDDEN' },
        },
      );
    expect(await catat(s.asing, {})).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(
      await catat(s.asing, { keikutsertaanId: id.puskesmas, kode: 'dampak', nilai: true }),
    ).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await catat(s.admin, { programId: b.programId })).toMatchObject({ error: { code: 'NOT_FOUND' } });
    expect(await catat(s.admin, { keikutsertaanId: id.dinas, kode: 'dampak', nilai: true })).toMatchObject({
      error: { code: 'TAHAP_BERBEDA' },
    });
    expect(await catat(null, {})).toMatchObject({ error: { code: 'UNAUTHENTICATED' } });
  });
});
