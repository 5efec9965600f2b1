import { expect, type Page, test } from 'playwright/test';
import { buatDunia, expectAxe, masukSebagai } from '@/tests/support/lke-e2e';
import { expectMuat, RUPA, tambahUnit } from '@/tests/support/pimpinan-e2e';

const BUPATI = 'bupati@tanahbumbu.example';
const DUKCAPIL = 'Dinas Kependudukan dan Pencatatan Sipil';

const kesiapan = (page: Page) => page.getByRole('table', { name: /^Kesiapan unit kerja/ });
const namaUnit = (page: Page) => kesiapan(page).locator('tbody th').allInnerTexts();

test.describe('F95 from the dashboard to a question', () => {
  test('the bupati drills to a question in three taps on a phone', async ({ browser }) => {
    const { page } = await masukSebagai(browser, BUPATI, {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.goto('/');
    await expect(page).toHaveURL(/\/dasbor$/);
    await expect(page.getByText(/dari \d+ unit yang membangun/)).toBeVisible();
    // 1: the unit
    await kesiapan(page).getByRole('link', { name: DUKCAPIL }).tap();
    await expect(page.getByRole('heading', { level: 1, name: DUKCAPIL })).toBeVisible();
    // 2: the area
    await page
      .getByRole('table', { name: /^Nilai per area/ })
      .getByRole('link', { name: 'Penguatan Pengawasan' })
      .tap();
    await expect(page.getByRole('heading', { level: 1, name: 'Penguatan Pengawasan' })).toBeVisible();
    // 3: the question
    await page.locator('[id^="butir-"]').first().getByRole('button').first().tap();
    await expect(page).toHaveURL(/butir=A\.I\.5/);
  });

  test('two taps from the heat map', async ({ browser }) => {
    const { page } = await masukSebagai(browser, BUPATI);
    await page.goto('/dasbor');
    const baris = page
      .getByRole('table', { name: /^Nilai area tiap unit kerja/ })
      .getByRole('row', { name: DUKCAPIL });
    await baris.getByRole('cell').nth(4).getByRole('link').click();
    await expect(page).toHaveURL(/\/lke\/[0-9a-f-]{36}\/PW/);
    await page.locator('[id^="butir-"]').first().getByRole('button').first().click();
    await expect(page).toHaveURL(/butir=/);
  });
});

test.describe('F94 table, filters, download', () => {
  test('search, filters and order live in the address and survive a reload, by keyboard alone', async ({
    browser,
  }) => {
    const { page } = await masukSebagai(browser, BUPATI);
    await page.goto('/dasbor');
    const semua = await namaUnit(page);
    expect(semua.length).toBeGreaterThan(5);
    await page.getByRole('searchbox', { name: 'Cari unit kerja' }).focus();
    await page.keyboard.type('kecamatan');
    await expect(page).toHaveURL(/cari=kecamatan/);
    await expect.poll(async () => (await namaUnit(page)).every((n) => n.startsWith('Kecamatan'))).toBe(true);
    await page.getByRole('columnheader', { name: 'Nilai' }).getByRole('link').focus();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/urut=nilai/);
    await expect(page.getByRole('columnheader', { name: 'Nilai' })).toHaveAttribute(
      'aria-sort',
      'descending',
    );
    const urut = await namaUnit(page);
    await page.reload();
    expect(await namaUnit(page)).toEqual(urut);
    await expect(page.getByRole('searchbox', { name: 'Cari unit kerja' })).toHaveValue('kecamatan');
    await page.getByRole('combobox', { name: 'Tahap' }).selectOption('pencanangan');
    await expect(page).toHaveURL(/tahap=pencanangan/);
    await expect.poll(async () => (await namaUnit(page)).length).toBeGreaterThan(0);
    await page
      .getByRole('group', { name: 'Saring menurut keadaan' })
      .getByRole('link', { name: /^Siap/ })
      .click();
    await expect(page.getByRole('heading', { name: 'Tidak ada unit yang cocok' })).toBeVisible();
    await page.getByRole('link', { name: 'Hapus saringan' }).click();
    await expect.poll(async () => (await namaUnit(page)).length).toBe(semua.length);
  });

  test('an earlier year is one press away; the CSV holds what the table shows', async ({ browser }) => {
    const { page } = await masukSebagai(browser, BUPATI);
    await page.goto('/dasbor?keadaan=hampir');
    const nama = await namaUnit(page);
    const unduhan = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Unduh CSV' }).click();
    const berkas = await unduhan;
    expect(berkas.suggestedFilename()).toBe('kesiapan-zi-2027.csv');
    const isi = await (await berkas.createReadStream()).toArray();
    const baris = Buffer.concat(isi).toString('utf8').trimEnd().split('\r\n');
    expect(baris.slice(1).map((b) => b.split(';')[0])).toEqual(nama);
    await page
      .getByRole('group', { name: 'Tahun program' })
      .getByRole('link', { name: 'Program 2026' })
      .click();
    await expect(page).toHaveURL(/tahun=2026/);
    await expect(page.getByText(/· program 2026/)).toBeVisible();
  });
});

test.describe('projector and paper', () => {
  test('the projector shows large type without menus and ends with Esc', async ({ browser }) => {
    const { page } = await masukSebagai(browser, BUPATI);
    await page.goto('/dasbor');
    const biasa = await page.evaluate(() => getComputedStyle(document.querySelector('h2')!).fontSize);
    await page.getByRole('link', { name: 'Proyektor' }).click();
    await expect(page).toHaveURL(/mode=proyektor/);
    await expect(page.getByRole('navigation', { name: 'Menu utama' }).first()).toBeHidden();
    await expect(page.getByRole('searchbox')).toHaveCount(0);
    const besar = await page.evaluate(() => getComputedStyle(document.querySelector('h2')!).fontSize);
    expect(Number.parseFloat(besar)).toBeGreaterThan(Number.parseFloat(biasa) * 1.4);
    await expectMuat(page);
    await expectAxe(page);
    await page.keyboard.press('Escape');
    await expect(page).not.toHaveURL(/mode=/);
    await expect(page.getByRole('navigation', { name: 'Menu utama' }).first()).toBeVisible();
  });

  test('paper carries the table and not the controls', async ({ browser }) => {
    const { page } = await masukSebagai(browser, BUPATI);
    await page.goto('/dasbor');
    await page.emulateMedia({ media: 'print' });
    await expect(page.getByRole('navigation', { name: 'Menu utama' }).first()).toBeHidden();
    await expect(page.getByRole('searchbox')).toBeHidden();
    await expect(page.getByRole('link', { name: 'Unduh CSV' })).toBeHidden();
    await expect(kesiapan(page)).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Tanah Bumbu');
  });
});

test.describe('who sees what', () => {
  test('F104 a unit peran is told so, a visitor signs in and comes back', async ({ browser }) => {
    const unit = await masukSebagai(browser, 'kepala.dukcapil@tanahbumbu.example');
    const tolak = await unit.page.goto('/dasbor');
    expect(tolak?.status()).toBe(403);
    await expect(unit.page.getByText('Peran Anda tidak dapat membuka halaman ini')).toBeVisible();
    const tamu = await browser.newPage({ baseURL: process.env.TERAJU_URL });
    await tamu.goto('/dasbor?keadaan=siap');
    await expect(tamu).toHaveURL(/\/masuk\?kembali=%2Fdasbor/);
  });

  test('S0-6 an instansi without a program is led to its first step', async ({ browser }) => {
    const { page } = await masukSebagai(browser, 'organisasi@padangpanjang.example');
    await page.goto('/dasbor');
    await expect(page.getByRole('heading', { name: 'Belum ada program Zona Integritas' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'Buat program' })).toHaveAttribute(
      'href',
      '/pengaturan/program',
    );
    await expectAxe(page);
    await page.goto('/dasbor?tahun=1999&halaman=-3&urut=%27--&keadaan=x');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });

  test('a long name breaks instead of being cut, and injected names stay text', async ({ browser }) => {
    const dunia = await buatDunia();
    const nama = `<img src=x onerror="window.__xss=1"> ${'Badan Pengelolaan Pemberdayaan '.repeat(5)}`.trim();
    const { keikutsertaanId } = await tambahUnit(dunia, nama, 'pembangunan');
    const { page } = await masukSebagai(browser, dunia.surel.pimpinan, {
      viewport: { width: 360, height: 740 },
    });
    await page.goto('/dasbor');
    await expect(page.getByRole('link', { name: nama }).first()).toBeVisible();
    await expectMuat(page);
    await page.goto(`/unit/${keikutsertaanId}`);
    await expect(page.getByRole('heading', { level: 1, name: nama })).toBeVisible();
    await expectMuat(page);
    expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  });
});

for (const { nama, opsi } of RUPA) {
  test(`F126 no axe violation at ${nama}`, async ({ browser }) => {
    const { page } = await masukSebagai(browser, BUPATI, opsi);
    await page.goto('/dasbor');
    await expect(kesiapan(page)).toBeVisible();
    await expectAxe(page);
    await expectMuat(page);
    await page.locator('.att summary').first().click();
    await expectAxe(page);
  });
}
