import { expect, test } from 'playwright/test';
import { isPeranUnit, PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import { ALAMAT, bukaSesi, sql } from '@/tests/support/e2e';
import {
  alamatOf,
  type BarisHalaman,
  type HasilHalaman,
  halamanBangunan,
  hasilHalaman,
  idOf,
  matriksHalaman,
  orangPerPeran,
  tahunDemo,
  unitDemo,
} from '@/tests/support/e2e-halaman';
import { sidikIsi } from '@/tests/support/sidik';

const MATRIKS = matriksHalaman();
const TANAH_BUMBU = 'tanah-bumbu';

async function buka(alamat: string, cookie: string | null) {
  const headers = { accept: 'text/html', ...(cookie ? { cookie } : {}) };
  return hasilHalaman(await fetch(`${ALAMAT}${alamat}`, { headers, redirect: 'manual' }));
}

/** As `buka`; a page that leads on to where its row says counts as opened. */
async function bukaAtauAlih(alamat: string, cookie: string, { alih }: BarisHalaman) {
  const hasil = await buka(alamat, cookie);
  return typeof hasil === 'string' && alih && hasil.startsWith(`→ ${alih}`) ? 200 : hasil;
}

test('S1 every page and GET route of the build is in the reviewed matrix, and the other way round', () => {
  expect([...halamanBangunan().keys()].sort()).toEqual(Object.keys(MATRIKS).sort());
});

test.describe('S1 every page × every peran × own unit, other unit, other instansi, nobody', () => {
  let unit: Record<'milik' | 'lain' | 'asing', Awaited<ReturnType<typeof unitDemo>>>;
  const cookie = new Map<Peran, string>();

  test.beforeAll(async () => {
    const tahun = await tahunDemo(TANAH_BUMBU);
    const jauh = await unitLengkap('<>', TANAH_BUMBU);
    // Two units that TPN evaluates, so that every peran reaches at least one of them.
    unit = {
      milik: await unitDemo(TANAH_BUMBU, 'Dinas Perpustakaan dan Kearsipan', tahun),
      lain: await unitDemo(TANAH_BUMBU, 'Kecamatan Karang Bintang', tahun),
      asing: await unitDemo(jauh.kode, jauh.nama, jauh.tahun),
    };
    for (const [peran, konteks] of await orangPerPeran(TANAH_BUMBU, unit.milik.unitId))
      cookie.set(peran, await bukaSesi(konteks));
    expect([...cookie.keys()].sort()).toEqual([...PERAN].sort());
  });

  for (const [pola, baris] of Object.entries(MATRIKS)) {
    const rute = halamanBangunan().get(pola)?.rute ?? false;

    test(pola, async () => {
      if (baris.umum) {
        // Signing in has no page at the bare address of its handler.
        if (!pola.includes('[...')) expect(await buka(pola, null)).toBe(200);
        return;
      }
      if (baris.pintu) {
        for (const siapa of [null, ...cookie.values()]) expect(await buka(pola, siapa)).toBe(405);
        return;
      }
      if (baris.alih && !baris.peran) {
        expect(await buka(pola, null)).toBe(baris.alih === '/masuk' ? 'masuk' : `→ ${baris.alih}`);
        return;
      }
      const alamat = {
        milik: alamatOf(pola, idOf(unit.milik, baris.lke), baris.kueri),
        lain: alamatOf(pola, idOf(unit.lain, baris.lke), baris.kueri),
        asing: alamatOf(pola, idOf(unit.asing, baris.lke), baris.kueri),
      };
      expect(await buka(alamat.milik, null)).toBe(rute ? 401 : 'masuk');
      expect(await buka(alamat.asing, null)).toBe(rute ? 401 : 'masuk');
      for (const peran of PERAN) {
        const siapa = cookie.get(peran) as string;
        // The platform's admin belongs to no instansi: for them its pages are not there.
        const luar = peran === 'admin_platform' ? 404 : 403;
        const ini = baris.peran?.includes(peran) ? 200 : luar;
        const hasil = {
          peran,
          milik: await bukaAtauAlih(alamat.milik, siapa, baris),
          lain: await bukaAtauAlih(alamat.lain, siapa, baris),
          asing: await bukaAtauAlih(alamat.asing, siapa, baris),
        };
        const tanpaId = alamat.asing === alamat.milik;
        expect(hasil).toEqual({
          peran,
          milik: ini,
          lain: baris.perUnit && isPeranUnit(peran) ? 404 : ini,
          asing: tanpaId ? ini : 404,
        });
      }
    });
  }
});

test('S1 reading changes nothing: every page and GET route, by every peran, twice (ASVS 3.5.3)', async () => {
  // An instansi that no other browser test writes to.
  const kode = 'bps-sumatera-selatan';
  const unit = await unitDemo(kode, (await unitLengkap('=', kode)).nama, await tahunDemo(kode));
  const orang = await orangPerPeran(kode, unit.unitId);
  const cookie = await Promise.all([...orang.values()].map(bukaSesi));
  const sebelum = await sidikIsi(unit.instansiId, sql);
  const hasil = new Map<HasilHalaman, number>();
  for (let putaran = 0; putaran < 2; putaran++)
    for (const [pola, baris] of Object.entries(MATRIKS))
      for (const siapa of pola.includes('[...') ? [] : cookie) {
        const ini = await buka(alamatOf(pola, idOf(unit, baris.lke), baris.kueri), siapa);
        hasil.set(ini, (hasil.get(ini) ?? 0) + 1);
      }
  expect(hasil.get(200)).toBeGreaterThan(0);
  expect([...hasil.keys()].filter((ini) => typeof ini === 'number' && ini >= 500)).toEqual([]);
  expect(await sidikIsi(unit.instansiId, sql)).toEqual(sebelum);
});

/** A unit of this instansi (or of any other one) that has worksheets of unit and TPI. */
async function unitLengkap(banding: '=' | '<>', kode: string) {
  const [baris] = await sql<{ kode: string; nama: string; tahun: number }>(
    `SELECT i.kode, u.nama, p.tahun FROM keikutsertaan k
       JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
       JOIN program p ON p.instansi_id = k.instansi_id AND p.id = k.program_id
       JOIN instansi i ON i.id = k.instansi_id
      WHERE i.kode ${banding} $1 AND EXISTS (SELECT 1 FROM lke l WHERE l.keikutsertaan_id = k.id AND l.penilai = 'tpi')
      ORDER BY i.kode, u.nama LIMIT 1`,
    [kode],
  );
  if (!baris) throw new Error('no such unit in the demo');
  return baris;
}
