import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { startPembangunanManyAction } from '@/app/(app)/program/actions';
import type { Sesi } from '@/lib/access/kini';
import { newId } from '@/lib/db/id';
import { insertPencanangan } from '@/lib/db/repo/pencanangan';
import type { Tahap } from '@/lib/domain/program/tahap';
import { getProgram, type PermintaanProgram } from '@/lib/queries/program';
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

const MINTA: PermintaanProgram = {
  programId: null,
  cari: '',
  jenis: null,
  target: null,
  tahap: null,
  halaman: 1,
};

let a: InstansiUji;
let b: InstansiUji;
const s = {} as Record<'admin' | 'kepala' | 'anggota' | 'tpn' | 'asing', Sesi>;
const id = {} as Record<'puskesmas' | 'dinas' | 'induk', string>;

async function lihat(sesi: Sesi, minta: Partial<PermintaanProgram> = {}) {
  kini.sesi = sesi;
  const hasil = await getProgram({ ...MINTA, ...minta });
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

async function mulai(
  sesi: Sesi | null,
  isi: { programId: string; id: readonly string[] },
  kunci = randomUUID(),
) {
  kini.sesi = sesi;
  return startPembangunanManyAction(
    { programId: isi.programId, keikutsertaanIdList: [...isi.id], dokumen: 'SK 7/2026' },
    kunci,
  );
}

beforeAll(async () => {
  [a, b] = [await buatInstansi(), await buatInstansi()];
  s.admin = await buatSesi(a, 'admin_instansi');
  s.kepala = await buatSesi(a, 'kepala_unit', a.indukId);
  s.anggota = await buatSesi(a, 'anggota_tim', a.unitId);
  s.tpn = await buatSesi(a, 'tpn');
  s.asing = await buatSesi(b, 'admin_instansi');
  id.puskesmas = await ikutkan(a, a.unitId, {
    lke: [{ penilai: 'unit', status: 'terkirim', jawaban: jawaban() }],
    kembalikan: 1,
  });
  id.dinas = await ikutkan(a, a.unitLainId, { tahap: 'penilaian' });
  id.induk = await ikutkan(a, a.indukId, { tahap: 'pencanangan' });
});

const namaPer = (v: Awaited<ReturnType<typeof lihat>>) =>
  Object.fromEntries(v.kolom.map((k) => [k.tahap, k.kartu.map((u) => u.nama)])) as Record<Tahap, string[]>;

describe('board of a program (F1, S0-6, S0-12)', () => {
  test('every unit stands in the column of its stage, with where it is in words', async () => {
    const v = await lihat(s.admin);
    expect(namaPer(v)).toEqual({
      pencanangan: ['Dinas Kesehatan'],
      pembangunan: ['Puskesmas Pagatan'],
      pengusulan: [],
      penilaian: ['Dinas Pendidikan'],
      penetapan: [],
    });
    const kartu = v.kolom.flatMap((k) => k.kartu);
    expect(kartu.map((k) => k.kalimat)).toEqual([
      'Belum dicanangkan',
      '1 pertanyaan dikembalikan TPI',
      '0 dari 6 langkah TPN tercatat',
    ]);
    expect(kartu[1]).toMatchObject({
      nilai: 100,
      sumberNilai: 'nilai unit',
      membangun: true,
      diusulkan: false,
    });
    expect(v.belumDicanangkan).toBe(1);
    expect(v.siapMulai).toEqual([]);
  });

  test('filters and the list view', async () => {
    expect((await lihat(s.admin, { cari: 'PAGATAN' })).tersaring).toBe(1);
    expect((await lihat(s.admin, { jenis: 'puskesmas' })).daftar.map((u) => u.nama)).toEqual([
      'Puskesmas Pagatan',
    ]);
    const satu = await lihat(s.admin, { tahap: 'penilaian' });
    expect(satu.daftar.map((u) => u.id)).toEqual([id.dinas]);
    expect(satu.kolom.map((k) => k.jumlah)).toEqual([1, 1, 0, 1, 0]);
    expect((await lihat(s.admin, { target: 'WBBM' })).tersaring).toBe(0);
  });

  test('a unit peran sees its own subtree, TPN only what was proposed, another tenant nothing (F102, F104)', async () => {
    const nama = async (sesi: Sesi) => (await lihat(sesi)).daftar.map((u) => u.nama).sort();
    expect(await nama(s.kepala)).toEqual(['Dinas Kesehatan', 'Puskesmas Pagatan']);
    expect(await nama(s.anggota)).toEqual(['Puskesmas Pagatan']);
    expect(await nama(s.tpn)).toEqual(['Dinas Pendidikan']);
    expect(await nama(s.asing)).toEqual([]);
    kini.sesi = s.asing;
    expect(await getProgram({ ...MINTA, programId: a.programId })).toEqual({ ok: false, error: 'NOT_FOUND' });
    kini.sesi = s.admin;
    expect(await getProgram({ ...MINTA, programId: 'bukan-id' })).toEqual({ ok: false, error: 'NOT_FOUND' });
    kini.sesi = null;
    expect(await getProgram(MINTA)).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
  });

  test('a fixed handful of statements (P2)', async () => {
    const { sql } = await rekamSql(() => lihat(s.admin, { programId: a.programId }));
    // Start, guard, programs, units, returned butir, end; the session lookup of a real request is one more.
    expect(sql).toHaveLength(6);
  });
});

describe('start in many units at once (S0-12)', () => {
  test('refused as a whole while one of them is not declared; nothing has moved', async () => {
    const dua = await ikutkan(b, b.unitId, { tahap: 'pencanangan' });
    const tiga = await ikutkan(b, b.unitLainId, { tahap: 'pencanangan' });
    await dalam(b.id, (tx) =>
      insertPencanangan(tx, newId(), {
        programId: b.programId,
        unitId: b.unitId,
        tanggal: '2026-01-05',
        tempat: null,
        moda: 'tanpa_acara',
        naskah: null,
        publikasi: [],
        pihak: [],
      }),
    );
    expect(await mulai(s.asing, { programId: b.programId, id: [dua, tiga] })).toMatchObject({
      ok: false,
      error: {
        code: 'TRANSISI_TERTAHAN',
        detail: { unit: 'Dinas Pendidikan', halangan: [{ kode: 'BELUM_DICANANGKAN' }] },
      },
    });
    expect(await asAdmin('SELECT id FROM lke WHERE instansi_id = $1', [b.id])).toEqual([]);
    const v = await lihat(s.asing);
    expect(v.siapMulai.map((u) => u.nama)).toEqual(['Puskesmas Pagatan']);
    expect(v.belumDicanangkan).toBe(1);
    expect(v.kolom[0]?.kartu.find((k) => k.id === dua)?.belumMulai).toBeGreaterThan(0);
  });

  test('all declared ones move, each with its empty worksheet and its event; a replay changes nothing', async () => {
    await dalam(a.id, (tx) =>
      insertPencanangan(tx, newId(), {
        programId: a.programId,
        unitId: null,
        tanggal: '2026-01-05',
        tempat: 'Pendopo',
        moda: 'acara',
        naskah: null,
        publikasi: [],
        pihak: [],
      }),
    );
    const kunci = randomUUID();
    // The one that builds already is left alone.
    const isi = { programId: a.programId, id: [id.induk, id.puskesmas] };
    expect(await mulai(s.admin, isi, kunci)).toEqual({ ok: true, data: { dimulai: 1 } });
    expect(await mulai(s.admin, isi, kunci)).toEqual({ ok: true, data: { dimulai: 1 } });
    expect(await mulai(s.admin, isi)).toMatchObject({ ok: false, error: { code: 'TIDAK_ADA_PERUBAHAN' } });
    const riwayat = await asAdmin('SELECT transisi, dokumen FROM riwayat_tahap WHERE keikutsertaan_id = $1', [
      id.induk,
    ]);
    expect(riwayat).toEqual([{ transisi: 'mulai_pembangunan', dokumen: 'SK 7/2026' }]);
    const lke = await asAdmin('SELECT penilai::text AS penilai FROM lke WHERE keikutsertaan_id = $1', [
      id.induk,
    ]);
    expect(lke).toEqual([{ penilai: 'unit' }]);
    const peristiwa = await asAdmin(
      "SELECT jenis FROM peristiwa WHERE objek_id = $1 AND jenis = 'tahap_berpindah'",
      [id.induk],
    );
    expect(peristiwa).toHaveLength(1);
  });

  test('only an admin, only units of this program, only of this instansi', async () => {
    expect(await mulai(s.kepala, { programId: a.programId, id: [id.induk] })).toMatchObject({
      error: { code: 'FORBIDDEN' },
    });
    expect(await mulai(s.asing, { programId: a.programId, id: [id.induk] })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await mulai(s.asing, { programId: b.programId, id: [id.induk] })).toMatchObject({
      error: { code: 'NOT_FOUND' },
    });
    expect(await mulai(null, { programId: a.programId, id: [id.induk] })).toMatchObject({
      error: { code: 'UNAUTHENTICATED' },
    });
    const banyak = Array.from({ length: 201 }, () => randomUUID());
    expect(await mulai(s.admin, { programId: a.programId, id: banyak })).toMatchObject({
      error: { code: 'INVALID_INPUT', fields: { keikutsertaanIdList: 'Paling banyak 200 unit sekaligus.' } },
    });
  });
});
