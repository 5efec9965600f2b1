import { type Browser, expect, type Page, test } from 'playwright/test';
import { expectAxe, jawabanTersimpan, masukSebagai, sql } from '@/tests/support/lke-e2e';
import {
  buatDuniaPenilai,
  buatUnit,
  type DuniaPenilai,
  TERBAIK,
  tabKe,
  type UnitE2e,
} from '@/tests/support/penilai-e2e';

const SEMUA = [...TERBAIK.keys()];
const ALASAN = 'SK tim belum ditandatangani pejabat berwenang';
const NAMA_PANJANG = 'Badan Kesatuan Bangsa, Politik, Penanggulangan Bencana, dan Perlindungan Masyarakat';

async function masuk(browser: Browser, dunia: DuniaPenilai, peran: keyof DuniaPenilai['surel'], opsi = {}) {
  return (await masukSebagai(browser, dunia.surel[peran], opsi)).page;
}

/** The keys answer once the desk is alive. */
async function siap(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('.meja-act button') ?? {}).some((k) => k.startsWith('__reactProps')),
  );
}

/** The question that is open, by its full kode. */
async function terbuka(page: Page, kode: string): Promise<void> {
  await expect(page.locator('.meja-r')).toContainText(kode);
}

function nilaiTpi(unit: UnitE2e, kode: string) {
  return jawabanTersimpan(unit.tpi, kode);
}

test.describe('F67 F68 F69 F70 TPI with the keyboard alone', () => {
  test('from the queue to the endorsed result without touching the mouse', async ({ browser }) => {
    const dunia = await buatDuniaPenilai();
    const unit = await buatUnit(dunia, 'Kecamatan Kusan Hilir');
    const page = await masuk(browser, dunia, 'tpi_ketua');
    await page.goto('/penilaian');
    await expect(page.getByText('1 unit perlu dinilai')).toBeVisible();
    await tabKe(page, page.getByRole('link', { name: 'Nilai unit ini' }));
    await page.keyboard.press('Enter');
    await siap(page);
    const [k0 = '', k1 = '', k2 = '', k3 = ''] = SEMUA;
    await terbuka(page, k0);

    // Agree with S, go on with Enter; the unit's answers stay as they are.
    await page.keyboard.press('s');
    await expect(page.getByText(/tersimpan \d\d\.\d\d/)).toBeVisible();
    await page.keyboard.press('Enter');
    await terbuka(page, k1);

    // A lower level: the effect is told, and Enter asks for the reason first.
    await page.keyboard.press('c');
    await expect(page.getByText(/Turun dari A ke C: nilai area 8,00 menjadi/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(page.getByText('Tulis alasannya agar unit dapat memperbaiki.')).toBeVisible();
    await expect(page.getByLabel('Alasan')).toBeFocused();
    await page.keyboard.type(ALASAN);
    await page.keyboard.press('Control+Enter');
    await terbuka(page, k2);
    await expect.poll(async () => (await nilaiTpi(unit, k1))?.catatan).toBe(ALASAN);

    // A letter typed into the reason is text, not a value; a reused remark comes with it.
    await page.keyboard.press('s');
    await page.keyboard.press('n');
    await page.keyboard.type('abcde');
    await page.keyboard.press('Escape');
    await expect.poll(async () => (await nilaiTpi(unit, k2))?.catatan).toBe('abcde');
    expect((await nilaiTpi(unit, k2))?.nilai).toBe(TERBAIK.get(k2));

    // Take a value back, and back again forward with J and K.
    await page.keyboard.press('Enter');
    await terbuka(page, k3);
    await page.keyboard.press('b');
    await page.keyboard.press('Control+z');
    await expect.poll(async () => (await nilaiTpi(unit, k3))?.nilai ?? null).toBeNull();
    await page.keyboard.press('k');
    await terbuka(page, k2);
    await page.keyboard.press('u');
    await terbuka(page, k3);

    // R sends this one question back; the list says so; again R offers to take it back.
    await page.keyboard.press('r');
    const jendela = page.locator('.dlg');
    await tabKe(page, jendela.getByLabel('Alasan'));
    await page.keyboard.type('Rencana aksi belum memuat target yang terukur.');
    await tabKe(page, jendela.getByRole('button', { name: 'Kembalikan' }));
    await page.keyboard.press('Enter');
    await expect(jendela).toBeHidden();
    await expect(page.getByText('Dikembalikan, menunggu jawaban unit')).toBeVisible();
    await expect(page.locator('.mq[aria-current]')).toContainText('dikembalikan');
    await page.keyboard.press('r');
    await tabKe(page, jendela.getByRole('button', { name: 'Batalkan pengembalian' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Dikembalikan, menunggu jawaban unit')).toBeHidden();

    // Everything else at once, after the list was shown; taken back and done again.
    const sekaligus = page.getByRole('button', { name: /Setujui \d+ pertanyaan sekaligus/ });
    await tabKe(page, sekaligus);
    await page.keyboard.press('Enter');
    await tabKe(page, jendela.getByRole('radio', { name: /^Area/ }));
    await page.keyboard.press('ArrowRight');
    await tabKe(page, jendela.getByRole('button', { name: 'Setujui 110 pertanyaan' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('113 dari 113 dinilai')).toBeVisible();
    await tabKe(page, page.getByRole('button', { name: 'Urungkan' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('3 dari 113 dinilai')).toBeVisible();
    await tabKe(page, sekaligus);
    await page.keyboard.press('Enter');
    await tabKe(page, jendela.getByRole('radio', { name: /^Area/ }));
    await page.keyboard.press('ArrowRight');
    await tabKe(page, jendela.getByRole('button', { name: 'Setujui 110 pertanyaan' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('113 dari 113 dinilai')).toBeVisible();

    // The summary compares the tiers and endorses.
    await tabKe(page, page.getByRole('link', { name: 'Periksa ringkasan, lalu sahkan' }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Nilai TPI terhadap unit' })).toBeVisible();
    await expect(page.getByRole('row', { name: /Nilai total/ })).toContainText('turun 0,25');
    await expect(page.getByText(ALASAN)).toBeVisible();
    await tabKe(page, page.getByRole('button', { name: 'Sahkan hasil TPI' }));
    await page.keyboard.press('Enter');
    await tabKe(page, jendela.getByRole('button', { name: 'Sahkan', exact: true }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Hasil TPI sudah disahkan', { exact: true })).toBeVisible();

    const [lke] = await sql<{ status: string }>('SELECT status FROM lke WHERE id = $1', [unit.tpi]);
    expect(lke?.status).toBe('disahkan');
    const jawaban = await sql<{ kode: string; nilai: unknown }>(
      'SELECT kode, nilai FROM jawaban WHERE lke_id = $1',
      [unit.unit],
    );
    expect(Object.fromEntries(jawaban.map((j) => [j.kode, j.nilai]))).toEqual(Object.fromEntries(TERBAIK));
  });

  test('the keys are shown with ?, and are silent for a reader who does not score', async ({ browser }) => {
    const dunia = await buatDuniaPenilai();
    const unit = await buatUnit(dunia, 'Kecamatan Batulicin');
    const page = await masuk(browser, dunia, 'pimpinan');
    await page.goto(`/penilaian/${unit.tpi}/PP?butir=A.I.6.ii.d`);
    await expect(page.getByText(/Yang menilai adalah TPI/)).toBeVisible();
    await page.keyboard.press('?');
    await expect(page.locator('.dlg')).toContainText('Simpan dan ke pertanyaan berikutnya');
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.keyboard.press('j');
    await terbuka(page, 'A.I.6.ii.e');
    expect(await nilaiTpi(unit, 'A.I.6.ii.d')).toBeUndefined();
  });

  test('F28 a value that two assessors set at once is put side by side', async ({ browser }) => {
    const dunia = await buatDuniaPenilai();
    const unit = await buatUnit(dunia, 'Kecamatan Satui');
    const alamat = `/penilaian/${unit.tpi}/PP?butir=A.I.6.ii.d`;
    const [satu, dua] = [await masuk(browser, dunia, 'tpi_ketua'), await masuk(browser, dunia, 'tpi_ketua')];
    for (const page of [satu, dua]) {
      await page.goto(alamat);
      await siap(page);
    }
    await satu.keyboard.press('b');
    await expect(satu.getByText(/tersimpan/)).toBeVisible();
    await dua.keyboard.press('c');
    await dua.getByRole('button', { name: 'pilih jawaban' }).click();
    await expect(dua.locator('.dlg')).toContainText('B: Sebagian besar');
    await dua.getByRole('button', { name: 'Pakai jawaban server' }).click();
    await expect(dua.getByRole('radio', { name: /^B/ })).toBeChecked();
    await expect.poll(async () => (await nilaiTpi(unit, 'A.I.6.ii.d'))?.nilai).toBe('B');
  });
});

test('F70 on a phone the desk has three tabs and nothing scrolls sideways', async ({ browser }) => {
  const dunia = await buatDuniaPenilai();
  const unit = await buatUnit(dunia, NAMA_PANJANG);
  const page = await masuk(browser, dunia, 'tpi_ketua', {
    viewport: { width: 360, height: 780 },
    hasTouch: true,
    isMobile: true,
  });
  await page.goto(`/penilaian/${unit.tpi}/PP?butir=A.I.6.ii.d`);
  await siap(page);
  await expect(page.getByRole('heading', { name: NAMA_PANJANG })).toBeVisible();
  await page.getByRole('button', { name: 'Klaim' }).tap();
  await expect(page.getByText('Sudah diterapkan.')).toBeVisible();
  await page.getByRole('button', { name: 'Daftar' }).tap();
  await page.getByRole('link', { name: /Ada inovasi pelayanan/ }).tap();
  await page.locator('.meja-r').getByRole('radio', { name: /^B/ }).tap();
  await expect(page.getByText(/tersimpan \d\d\.\d\d/)).toBeVisible();
  expect((await nilaiTpi(unit, 'A.I.6.ii.f'))?.nilai).toBe('B');
  for (const alamat of [`/penilaian/${unit.tpi}/PP`, `/penilaian/${unit.tpi}`, '/penilaian'])
    await expectLebar(page, alamat);
});

async function expectLebar(page: Page, alamat: string): Promise<void> {
  await page.goto(alamat);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
}

for (const [tema, lebar] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const) {
  test(`axe: queue, desk and summary have no violation, ${tema} at ${lebar} px`, async ({ browser }) => {
    const dunia = await buatDuniaPenilai();
    const unit = await buatUnit(dunia, NAMA_PANJANG);
    const page = await masuk(browser, dunia, 'tpi_ketua', {
      viewport: { width: lebar, height: 900 },
      colorScheme: tema,
    });
    await page.goto('/penilaian');
    await expectAxe(page);
    await page.goto(`/penilaian/${unit.tpi}/PP?butir=A.I.6.ii.d`);
    await siap(page);
    await page.keyboard.press('b');
    await expect(page.getByText(/Turun dari A ke B/)).toBeVisible();
    await expectAxe(page);
    for (const bagian of lebar === 360 ? ['Klaim', 'Daftar'] : []) {
      await page.getByRole('button', { name: bagian }).click();
      await expectAxe(page);
    }
    await page.goto(`/penilaian/${unit.tpi}/SDM?butir=A.II.3.iii.a`);
    await siap(page);
    await expectAxe(page);
    await page.goto(`/penilaian/${unit.tpi}`);
    await expectAxe(page);
  });
}
