import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from 'playwright/test';
import type { Peran } from '@/lib/domain/wewenang/peran';
import { bukaSesi, type Konteks, pakaiSesi } from '@/tests/support/e2e';
import {
  alamatOf,
  idOf,
  matriksHalaman,
  orangPerPeran,
  tahunDemo,
  tampil,
  unitDemo,
} from '@/tests/support/e2e-halaman';

const KODE = 'tanah-bumbu';
const TATA = [
  { lebar: 1280, warna: 'light' },
  { lebar: 1280, warna: 'dark' },
  { lebar: 360, warna: 'light' },
  { lebar: 360, warna: 'dark' },
] as const;
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

/** Pages of the build that a browser shows, with the first peran that may open each. */
const HALAMAN = Object.entries(matriksHalaman()).flatMap(([pola, baris]) => {
  if (!tampil(pola)) return [];
  return [{ pola, baris, peran: baris.peran?.[0] ?? null }];
});

let orang: ReadonlyMap<Peran, Konteks>;
let unit: Awaited<ReturnType<typeof unitDemo>>;

test.beforeAll(async () => {
  unit = await unitDemo(KODE, 'Dinas Perpustakaan dan Kearsipan', await tahunDemo(KODE));
  orang = await orangPerPeran(KODE, unit.unitId);
});

/** What axe finds, as one line per element, and whether the page is wider than the screen. */
async function periksa(page: Page): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(WCAG).analyze();
  const temuan = violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.target.join(' ')}`));
  const lebih = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
  return lebih > 0 ? [...temuan, `wider than the screen by ${lebih} px`] : temuan;
}

for (const { pola, baris, peran } of HALAMAN) {
  test(`WCAG 2.2 AA: ${pola} as ${peran ?? 'visitor'}, wide and narrow, light and dark`, async ({
    page,
    context,
  }) => {
    const siapa = peran && orang.get(peran);
    if (siapa) await pakaiSesi(context, await bukaSesi(siapa));
    const alamat = alamatOf(pola, idOf(unit, baris.lke), baris.kueri);
    for (const { lebar, warna } of TATA) {
      await page.setViewportSize({ width: lebar, height: 900 });
      await page.emulateMedia({ colorScheme: warna, reducedMotion: 'reduce' });
      await page.goto(alamat, { waitUntil: 'load' });
      expect(await page.title(), pola).toMatch(/Teraju$/);
      await expect(page.getByRole('main'), pola).toHaveCount(1);
      expect(await periksa(page), `${pola} at ${lebar} px, ${warna}`).toEqual([]);
    }
  });
}

test('WCAG 2.2 AA: what a person meets when a page is not theirs or not there', async ({ page, context }) => {
  const siapa = orang.get('anggota_tim');
  if (!siapa) throw new Error('the demo has no anggota tim in this unit');
  await pakaiSesi(context, await bukaSesi(siapa));
  for (const alamat of ['/dasbor', '/tak-ada', '/program/bukan-id'])
    for (const { lebar, warna } of TATA) {
      await page.setViewportSize({ width: lebar, height: 900 });
      await page.emulateMedia({ colorScheme: warna, reducedMotion: 'reduce' });
      await page.goto(alamat, { waitUntil: 'load' });
      await expect(page.getByRole('heading', { name: /tidak (ditemukan|dapat membuka)/ })).toBeVisible();
      expect(await periksa(page), `${alamat} at ${lebar} px, ${warna}`).toEqual([]);
    }
});
