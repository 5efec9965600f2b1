import { beforeAll, describe, expect, test, vi } from 'vitest';
import { GET } from '@/app/(app)/dasbor/csv/route';
import type { Sesi } from '@/lib/access/kini';
import { newId } from '@/lib/db/id';
import { insertProgram } from '@/lib/db/repo/program';
import { saveSkor } from '@/lib/db/repo/skor';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { getDasbor, type PermintaanDasbor } from '@/lib/queries/dasbor';
import { withClient } from '@/scripts/lib/roles';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatInstansi, buatSesi, dalam, type InstansiUji } from '@/tests/support/pabrik';
import { ikutkan, jawaban, PIN } from '@/tests/support/pabrik-program';
import { type Pernyataan, rekamSql } from '@/tests/support/sql';

const kini = vi.hoisted(() => ({ sesi: null as Sesi | null }));
vi.mock('@/lib/access/kini', async (asli) => ({
  ...(await asli<typeof import('@/lib/access/kini')>()),
  sesiKini: async () => kini.sesi,
}));

await testDatabase();

const instrumen = loadInstrumen('permenpanrb-90-2021')!.instrumen;
const MINTA: PermintaanDasbor = {
  tahun: null,
  saring: { cari: '', keadaan: null, target: null, jenis: null, tahap: null },
  urut: 'keadaan',
  arah: 'naik',
  halaman: 1,
};

async function sebagai(sesi: Sesi | null, minta: Partial<PermintaanDasbor> = {}) {
  kini.sesi = sesi;
  const hasil = await getDasbor({ ...MINTA, ...minta });
  if (!hasil.ok) throw new Error(hasil.error);
  return hasil.value;
}

let a: InstansiUji;
let b: InstansiUji;
const s = {} as Record<'bupati' | 'admin' | 'kepala' | 'tpn' | 'tpi' | 'bupatiB', Sesi>;
const id = {} as Record<'puskesmas' | 'dinas' | 'induk', string>;

beforeAll(async () => {
  [a, b] = [await buatInstansi(), await buatInstansi('Kabupaten Kosong')];
  s.bupati = await buatSesi(a, 'pimpinan');
  s.admin = await buatSesi(a, 'admin_instansi');
  s.kepala = await buatSesi(a, 'kepala_unit', a.indukId);
  s.tpi = await buatSesi(a, 'tpi_ketua');
  s.tpn = await buatSesi(a, 'tpn');
  s.bupatiB = await buatSesi(b, 'pimpinan');
  const lalu = await dalam(a.id, (tx) =>
    insertProgram(tx, {
      tahun: 2025,
      nama: 'Zona Integritas 2025',
      ...PIN,
      kosong: 'nol',
      mandiriBuka: null,
      mandiriTutup: null,
      tpiTutup: null,
      usulanTutup: null,
    }),
  );
  const baik = jawaban();
  const lemah = jawaban(['PW', 'MP']);
  await ikutkan(a, a.unitId, {
    programId: lalu,
    lke: [{ penilai: 'unit', status: 'terkirim', jawaban: lemah }],
  });
  id.puskesmas = await ikutkan(a, a.unitId, {
    lke: [
      { penilai: 'unit', status: 'terkirim', jawaban: baik },
      { penilai: 'tpi', status: 'disahkan', jawaban: baik },
    ],
  });
  id.dinas = await ikutkan(a, a.unitLainId, {
    lke: [{ penilai: 'unit', status: 'terkirim', jawaban: lemah }],
    kembalikan: 2,
  });
  id.induk = await ikutkan(a, a.indukId, { tahap: 'pencanangan' });
}, 120_000);

describe('dashboard of the instansi (F94, F95, S0-6)', () => {
  test('counts, funnel and rows follow the stored scores and facts', async () => {
    const v = await sebagai(s.bupati);
    expect(v).toMatchObject({ semua: 3, membangun: 2, instansi: a.nama, daftarTahun: [2026, 2025] });
    expect(v.hitung).toEqual({ siap: 0, hampir: 1, jauh: 1, belum_dinilai: 0 });
    expect(v.corong.map((c) => [c.kode, c.sampai, c.kini])).toEqual([
      ['pencanangan', 3, 1],
      ['pembangunan', 2, 2],
      ['pengusulan', 0, 0],
      ['penilaian', 0, 0],
      ['penetapan', 0, 0],
    ]);
    expect(v.baris.map((r) => [r.nama, r.keadaan, r.sumberNilai])).toEqual([
      ['Puskesmas Pagatan', 'hampir', 'nilai TPI'],
      ['Dinas Pendidikan', 'jauh', 'nilai unit'],
    ]);
    const [pusk, dinas] = v.baris;
    expect(pusk?.nilai).toBe(100);
    expect(pusk?.persen).toMatchObject({ MP: 100, PW: 100 });
    expect(dinas?.persen.PW).toBeLessThan(60);
    expect(dinas?.menahan).toMatch(/Penguatan Pengawasan/);
    // Last year's score of the same unit, under the same LKE.
    const lalu = scoreLke(instrumen, jawaban(['PW', 'MP']), { kosong: 'nol' }).total;
    expect(pusk?.selisih).toBeCloseTo(100 - lalu, 2);
    expect(dinas?.selisih).toBeNull();
    expect(v.kolom.find((k) => k.kode === 'PW')).toMatchObject({ wbk: 60, wbbm: 75 });
    expect(v.kertas?.unit).toHaveLength(2);
  });

  test('what needs attention names the waiting things and whom to call', async () => {
    const v = await sebagai(s.bupati);
    const kunci = v.perhatian.map((p) => p.kunci);
    expect(kunci).toContain('butir_dikembalikan');
    expect(kunci).toContain('tpi_menunggu');
    expect(kunci).toContain('prasyarat_belum_dicatat');
    const tpi = v.perhatian.find((p) => p.kunci === 'tpi_menunggu');
    expect(tpi).toMatchObject({ hubungi: s.tpi.nama, unit: [{ id: id.dinas, nama: 'Dinas Pendidikan' }] });
    expect(v.perhatian.find((p) => p.kunci === 'butir_dikembalikan')?.judul).toMatch(/^2 pertanyaan/);
  });

  test('filters, search, order and year come from the address', async () => {
    const saring = MINTA.saring;
    expect((await sebagai(s.bupati, { saring: { ...saring, keadaan: 'jauh' } })).baris).toHaveLength(1);
    expect((await sebagai(s.bupati, { saring: { ...saring, cari: 'pagatan' } })).baris[0]?.nama).toBe(
      'Puskesmas Pagatan',
    );
    expect((await sebagai(s.bupati, { saring: { ...saring, tahap: 'pencanangan' } })).baris[0]?.id).toBe(
      id.induk,
    );
    expect((await sebagai(s.bupati, { urut: 'nilai', arah: 'naik' })).baris[0]?.nama).toBe(
      'Dinas Pendidikan',
    );
    const lalu = await sebagai(s.bupati, { tahun: 2025 });
    expect(lalu.program?.tahun).toBe(2025);
    expect(lalu.semua).toBe(1);
    expect((await sebagai(s.bupati, { tahun: 1999 })).program).toBeNull();
  });

  test('who may: a unit peran and TPN are refused, a visitor is sent to sign in (F104)', async () => {
    for (const sesi of [s.kepala, s.tpn]) {
      kini.sesi = sesi;
      expect(await getDasbor(MINTA)).toEqual({ ok: false, error: 'FORBIDDEN' });
    }
    kini.sesi = null;
    expect(await getDasbor(MINTA)).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
  });

  test('another tenant sees nothing of it; an empty one sees an empty dashboard (F102)', async () => {
    const v = await sebagai(s.bupatiB);
    expect(v).toMatchObject({ instansi: 'Kabupaten Kosong', semua: 0, baris: [], perhatian: [] });
    expect(JSON.stringify(v)).not.toContain(a.nama);
  });
});

describe('dashboard: cost (P2, P14)', () => {
  test('at most 10 statements, the same number for 3 and for 203 units; answers are never scanned', async () => {
    const kecil = await rekamSql(() => sebagai(s.bupati));
    const lke = Array.from({ length: 200 }, () => newId());
    await dalam(a.id, async (tx) => {
      const unit = lke.map((unitId, urut) => ({
        instansiId: a.id,
        id: unitId,
        jalur: [unitId],
        nama: `Kecamatan ${String(urut).padStart(3, '0')}`,
        jenis: 'kecamatan' as const,
        mulai: new Date('2020-01-01'),
      }));
      await tx.db.unitKerja.createMany({ data: unit });
      const ikut = unit.map((u) => ({ id: newId(), unitId: u.id }));
      await tx.db.keikutsertaan.createMany({
        data: ikut.map((k) => ({
          ...k,
          instansiId: a.id,
          programId: a.programId,
          tahap: 'pembangunan' as const,
        })),
      });
      await tx.db.lke.createMany({
        data: ikut.map((k, urut) => ({
          instansiId: a.id,
          id: lke[urut]!,
          keikutsertaanId: k.id,
          penilai: 'unit' as const,
          status: 'terkirim' as const,
          ...PIN,
        })),
      });
      const skor = scoreLke(instrumen, jawaban(['TT']), { kosong: 'nol' });
      for (const lkeId of lke) await saveSkor(tx, lkeId, skor);
      await tx.db.$executeRaw`
        INSERT INTO jawaban (instansi_id, lke_id, kode, nilai, diubah_oleh)
        SELECT ${a.id}::uuid, l.id, 'K' || g, '"Ya"', ${newId()}::uuid
          FROM unnest(${lke}::uuid[]) AS l(id), generate_series(1, 113) g`;
    });
    await asAdmin('ANALYZE');
    const besar = await rekamSql(() => sebagai(s.bupati));
    expect(besar.hasil.membangun).toBe(202);
    expect(besar.hasil.baris).toHaveLength(50);
    expect(besar.sql.length).toBe(kecil.sql.length);
    // The session lookup of a real request is one more than what is recorded here.
    expect(besar.sql.length + 1).toBeLessThanOrEqual(10);
    const simpul = (await Promise.all(besar.sql.map(rencana))).flat().filter((n) => n.tabel === 'jawaban');
    expect(simpul.length).toBeGreaterThan(0);
    for (const n of simpul) expect(n.indeks).toBe('jawaban_dikembalikan');
  }, 120_000);

  test('the CSV carries every row of the filter, guarded and safe (F94, ASVS 1.2.10)', async () => {
    await dalam(a.id, (tx) =>
      tx.db.unitKerja.updateMany({ where: { id: a.unitLainId }, data: { nama: '=HYPERLINK("http://x")' } }),
    );
    kini.sesi = s.bupati;
    const jawab = await GET(new Request('http://localhost/dasbor/csv?urut=nama'));
    expect(jawab.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(jawab.headers.get('content-disposition')).toContain('kesiapan-zi-2026.csv');
    const isi = Buffer.from(await jawab.arrayBuffer());
    expect([...isi.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const baris = isi.subarray(3).toString('utf8').trimEnd().split('\r\n');
    expect(baris).toHaveLength(1 + 202);
    expect(baris[0]).toMatch(/^Unit kerja;Jenis unit;/);
    expect(baris.some((l) => l.startsWith('"\'=HYPERLINK'))).toBe(true);
    expect(baris.some((l) => /^"?[=+@]/.test(l))).toBe(false);
    kini.sesi = s.kepala;
    expect((await GET(new Request('http://localhost/dasbor/csv'))).status).toBe(403);
    kini.sesi = null;
    expect((await GET(new Request('http://localhost/dasbor/csv'))).status).toBe(401);
    kini.sesi = s.bupatiB;
    const kosong = await GET(new Request('http://localhost/dasbor/csv'));
    expect((await kosong.text()).trimEnd().split('\r\n')).toHaveLength(1);
  });
});

interface Simpul {
  readonly tabel: string | null;
  readonly indeks: string | null;
}

interface NodeRencana {
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: NodeRencana[];
}

/** The tables that a statement reads and by which index, as PostgreSQL plans it for the app's own role. */
async function rencana({ teks, nilai }: Pernyataan): Promise<readonly Simpul[]> {
  const { urls } = await testDatabase();
  return withClient(urls.app, async (client) => {
    await client.query('BEGIN');
    await client.query("SELECT set_config('app.instansi', $1, true)", [a.id]);
    const { rows } = await client.query<{ 'QUERY PLAN': { Plan: NodeRencana }[] }>(
      `EXPLAIN (FORMAT JSON) ${teks}`,
      [...nilai],
    );
    await client.query('ROLLBACK');
    const simpul: Simpul[] = [];
    const jalan = (n: NodeRencana) => {
      simpul.push({ tabel: n['Relation Name'] ?? null, indeks: n['Index Name'] ?? null });
      n.Plans?.forEach(jalan);
    };
    for (const { Plan } of rows[0]!['QUERY PLAN']) jalan(Plan);
    return simpul;
  });
}
