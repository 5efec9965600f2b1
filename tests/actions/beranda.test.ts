import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Sesi } from '@/lib/access/kini';
import { getBeranda } from '@/lib/queries/beranda';
import { testDatabase } from '@/tests/support/database';
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
const s = {} as Record<'admin' | 'bupati' | 'kepala' | 'lain' | 'tpi' | 'tpn' | 'pengamat' | 'adminB', Sesi>;
const id = {} as Record<'puskesmas' | 'dinas', string>;

async function lihat(sesi: Sesi | null) {
  kini.sesi = sesi;
  const hasil = await getBeranda();
  if (!hasil.ok) throw new Error(hasil.error);
  if (hasil.value.jenis !== 'kerja') throw new Error(hasil.value.jenis);
  return hasil.value;
}

const kode = async (sesi: Sesi) => (await lihat(sesi)).tugas.map((t) => t.kunci.split(':')[0]);

beforeAll(async () => {
  [a, b] = [await buatInstansi(), await buatInstansi()];
  s.admin = await buatSesi(a, 'admin_instansi');
  s.bupati = await buatSesi(a, 'pimpinan');
  s.kepala = await buatSesi(a, 'kepala_unit', a.unitId);
  s.lain = await buatSesi(a, 'ketua_tim', a.unitLainId);
  s.tpi = await buatSesi(a, 'tpi_ketua');
  s.tpn = await buatSesi(a, 'tpn');
  s.pengamat = await buatSesi(a, 'pengamat');
  s.adminB = await buatSesi(b, 'admin_instansi');
  id.puskesmas = await ikutkan(a, a.unitId, {
    lke: [
      { penilai: 'unit', status: 'terkirim', jawaban: jawaban() },
      { penilai: 'tpi', status: 'draf', jawaban: {} },
    ],
    kembalikan: 3,
  });
  id.dinas = await ikutkan(a, a.unitLainId, {
    lke: [{ penilai: 'unit', status: 'draf', jawaban: jawaban(['PW']) }],
  });
});

describe('start page (F111)', () => {
  test('each person finds their own work with the way to it', async () => {
    const kepala = await lihat(s.kepala);
    expect(kepala.tugas).toMatchObject([
      {
        judul: 'Perbaiki 3 pertanyaan yang dikembalikan TPI',
        keterangan: 'Puskesmas Pagatan',
        batas: null,
      },
    ]);
    expect(kepala.tugas[0]?.href).toMatch(/^\/lke\/[0-9a-f-]{36}\/MP\?saring=kembali$/);
    expect(kepala.unitSaya).toMatchObject([
      { nama: 'Puskesmas Pagatan', nilai: 100, sumberNilai: 'nilai unit' },
    ]);
    expect(kepala.ringkasan).toBeNull();

    const tpi = await lihat(s.tpi);
    expect(tpi.tugas.map((t) => t.judul)).toEqual(['Nilai LKE Puskesmas Pagatan']);
    expect(tpi.tugas[0]?.keterangan).toMatch(/Menunggu 20 hari/);
    expect(tpi.ringkasan).toMatchObject({ membangun: 2, semua: 2 });

    // Complete, but only the kepala may send: nothing waits for the ketua.
    expect(await kode(s.lain)).toEqual([]);
    expect(await kode(s.pengamat)).toEqual([]);
    expect(await kode(s.bupati)).toEqual([]);
    expect((await lihat(s.pengamat)).ringkasan).not.toBeNull();
  });

  test('the admin sees what the program still lacks', async () => {
    expect(await kode(s.admin)).toEqual(['catat_pencanangan', 'catat_syarat']);
    expect(await kode(s.adminB)).toEqual(['ikutkan_unit', 'beri_peran_kepala', 'beri_peran_tpi']);
  });

  test('TPN sees a unit only once it has been proposed (F104)', async () => {
    expect(await kode(s.tpn)).toEqual([]);
    const [dinas] = await dalam(a.id, async (tx) => {
      await tx.db.$executeRaw`UPDATE keikutsertaan SET tahap = 'penilaian' WHERE id = ${id.dinas}::uuid`;
      return tx.db.$queryRaw<
        { nama: string }[]
      >`SELECT nama FROM unit_kerja WHERE id = ${a.unitLainId}::uuid`;
    });
    const v = await lihat(s.tpn);
    expect(v.tugas.map((t) => t.judul)).toEqual([`Catat langkah TPN untuk ${dinas?.nama}`]);
    expect(JSON.stringify(v)).not.toContain('Puskesmas');
  });

  test('nothing of another tenant; no peran, no tenant, nobody (F102)', async () => {
    expect(JSON.stringify(await lihat(s.adminB))).not.toContain(a.nama);
    kini.sesi = { ...s.admin, aktif: null, pelaku: null };
    expect(await getBeranda()).toEqual({ ok: true, value: { jenis: 'tanpa_peran' } });
    kini.sesi = { ...s.admin, pelaku: { ...s.admin.pelaku!, peran: 'admin_platform', instansiId: null } };
    expect(await getBeranda()).toEqual({ ok: true, value: { jenis: 'platform' } });
    kini.sesi = null;
    expect(await getBeranda()).toEqual({ ok: false, error: 'UNAUTHENTICATED' });
  });

  test('at most 10 statements with the session (P2)', async () => {
    const { sql } = await rekamSql(() => lihat(s.admin));
    expect(sql.length + 1).toBeLessThanOrEqual(10);
  });
});
