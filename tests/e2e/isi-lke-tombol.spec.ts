import { readFileSync } from 'node:fs';
import { expect, test } from 'playwright/test';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import { baris, buatDunia, bukaMeja, expectAxe, masukSebagai, sql } from '@/tests/support/lke-e2e';

const BUTIR = 'A.I.5.iv.b';
const JUMLAH = 'A.II.5.iii.b';
const instrumen = JSON.parse(
  readFileSync('seeds/instrumen/permenpanrb-90-2021/v1/instrumen.json', 'utf8'),
) as Instrumen;

test.describe('keyboard', () => {
  test('F126 J, K, letters, N, Enter, L, brackets and ? work without a mouse and never while typing', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim', 'MP');
    await page.keyboard.press('j');
    await expect(baris(page, 'A.I.1.i.a').getByRole('button', { expanded: false })).toBeFocused();
    await page.keyboard.press('y');
    await expect(baris(page, 'A.I.1.i.a').getByText(/tersimpan/)).toBeVisible();
    await page.keyboard.press('j');
    await page.keyboard.press('b');
    await expect(baris(page, 'A.I.1.i.b').getByRole('radio', { name: /^B/ })).toBeChecked();
    await page.keyboard.press('n');
    const catatan = baris(page, 'A.I.1.i.b').getByLabel('Penjelasan singkat');
    await expect(catatan).toBeFocused();
    await page.keyboard.type('ajakan kepala bagian jadi lebih nyata [2027]?');
    await expect(catatan).toHaveValue('ajakan kepala bagian jadi lebih nyata [2027]?');
    await expect(baris(page, 'A.I.1.i.b').getByRole('radio', { name: /^B/ })).toBeChecked();
    await page.keyboard.press('Escape');
    await page.keyboard.press('k');
    await expect(baris(page, 'A.I.1.i.a').getByRole('radio', { name: 'Ya' })).toBeChecked();
    await expect(page).toHaveURL(/butir=A\.I\.1\.i\.a/);
    await page.keyboard.press('Enter');
    await expect(baris(page, 'A.I.1.i.a').getByLabel('Penjelasan singkat')).toHaveCount(0);
    await page.keyboard.press('l');
    await expect(baris(page, 'A.I.1.ii.a').getByRole('button').first()).toBeFocused();
    await page.keyboard.press(']');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penataan Tatalaksana');
    await page.keyboard.press('[');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog')).toContainText('Ke pertanyaan kosong berikutnya');
    await page.keyboard.press('j');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });

  test('F13 F32 F37 all 113 questions are answered by keyboard alone, the LKE is sent and withdrawn', async ({
    browser,
  }) => {
    test.setTimeout(240_000);
    const dunia = await buatDunia();
    const { page } = await bukaMeja(browser, dunia, 'kepala_unit', 'MP');
    const kirim = page.locator('.lk-s').getByRole('button', { name: 'Kirim ke TPI' });
    await expect(kirim).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('Belum dapat dikirim: 113 pertanyaan kosong.')).toBeVisible();
    const butir = instrumen.komponen.flatMap(({ area }) =>
      area.flatMap(({ bagian }) =>
        bagian.flatMap(({ subkomponen }) => subkomponen.flatMap((sub) => sub.butir)),
      ),
    );
    expect(butir).toHaveLength(113);
    const mulai = Date.now();
    for (const satu of butir) {
      await page.keyboard.press('l');
      await expect(baris(page, satu.kode).getByRole('button').first()).toBeFocused();
      const [terbaik] = satu.tingkat;
      if (terbaik) await page.keyboard.press(terbaik.label.charAt(0).toLowerCase());
      else {
        await page.keyboard.press('Enter');
        await expect(baris(page, satu.kode).locator('input').first()).toBeFocused();
        if (satu.skala) await page.keyboard.type('4');
        else
          for (const { peran } of satu.rumus?.masukan ?? []) {
            if (peran === 'komponen') continue;
            await page.keyboard.type(peran === 'pengurang' ? '0' : '1');
            await page.keyboard.press('Tab');
          }
        await page.keyboard.press('Escape');
        await expect(baris(page, satu.kode).getByRole('button').first()).toBeFocused();
        await page.keyboard.press('Enter');
      }
    }
    await expect(page.getByText('113 dari 113 terjawab')).toBeVisible();
    await expect(page.getByText('belum tersimpan')).toHaveCount(0);
    await expect(page.locator('.lk-s .tb-l .tb-v')).toHaveText('100,00');
    test
      .info()
      .annotations.push({ type: 'seconds for 113', description: String((Date.now() - mulai) / 1000) });
    const [skor] = await sql('SELECT total, terjawab FROM skor_lke WHERE lke_id = $1', [dunia.lkeId]);
    expect(skor).toEqual({ total: 100, terjawab: 113 });

    await kirim.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Kirim ke TPI' }).press('Enter');
    await expect(page.getByText('Hanya dapat dilihat')).toBeVisible();
    const [sesudah] = await sql('SELECT status, sidik_jari IS NOT NULL AS beku FROM lke WHERE id = $1', [
      dunia.lkeId,
    ]);
    expect(sesudah).toEqual({ status: 'terkirim', beku: true });
    await page.getByRole('button', { name: 'Tarik kembali' }).press('Enter');
    await expect(kirim).toBeVisible();
    const [ditarik] = await sql('SELECT status FROM lke WHERE id = $1', [dunia.lkeId]);
    expect(ditarik).toEqual({ status: 'draf' });
  });
});

test.describe('F25 F35 F123 phone, filters, print', () => {
  test('one question at a time with the thumb, filters in the address, the score in a strip', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim', 'MP?saring=kosong', {
      viewport: { width: 360, height: 740 },
      hasTouch: true,
      isMobile: true,
    });
    await page.getByRole('button', { name: 'Satu per satu' }).tap();
    await expect(page).toHaveURL(/satu=true/);
    await expect(page.getByText('i.a · 1 dari 16')).toBeVisible();
    await page.getByRole('radio', { name: /Ada tim pembangunan ZI/ }).tap();
    await expect(page.getByText(/tersimpan/).first()).toBeVisible();
    await page.getByRole('button', { name: 'Berikutnya' }).tap();
    await expect(page.getByText('i.b · 2 dari 16')).toBeVisible();
    await page.getByRole('button', { name: 'Tampilkan daftar' }).first().tap();
    // The answered one stays until the filter is chosen anew.
    await expect(baris(page, 'A.I.1.i.a')).toBeVisible();
    await page.getByRole('combobox', { name: 'Area LKE' }).selectOption('TT');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Penataan Tatalaksana');
    await page.getByRole('button', { name: /Nilai sementara/ }).tap();
    await expect(page.getByRole('dialog')).toContainText('Yang menahan WBK');
    await page.keyboard.press('Escape');
    const lebar = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(lebar).toBeLessThanOrEqual(360);
    const kecil = await page.evaluate(
      () =>
        [...document.querySelectorAll('.lk-d .ch label, .lk-d .btn, .lk-d select')]
          .map((e) => e.getBoundingClientRect())
          .filter((r) => r.height > 0 && (r.height < 44 || r.width < 44)).length,
    );
    expect(kecil).toBe(0);
  });

  test('the filter "Belum diisi" survives a reload and links lead to the question', async ({ browser }) => {
    const dunia = await buatDunia();
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim');
    await baris(page, BUTIR).getByRole('radio', { name: /^A/ }).check();
    await page.getByRole('button', { name: /Belum diisi/ }).click();
    await expect(page).toHaveURL(/saring=kosong/);
    await expect(baris(page, BUTIR)).toHaveCount(0);
    await expect(baris(page, BUTIR)).toHaveCount(0);
    await page.reload();
    await expect(page.getByRole('button', { name: /Belum diisi/ })).toHaveAttribute('aria-pressed', 'true');
    const saran = page.locator('.lk-s .lk-naik a').first();
    await saran.click();
    await expect(page).toHaveURL(/butir=/);
    await expect(page.locator('.lk-q.is-buka')).toBeInViewport();
    await page.goBack();
    await expect(page).not.toHaveURL(/butir=/);
  });

  test('/lke leads to the one worksheet, without an area to the first blank one; the print view has every question', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await masukSebagai(browser, dunia.surel.anggota_tim);
    await page.goto('/lke');
    await expect(page).toHaveURL(new RegExp(`/lke/${dunia.lkeId}/MP$`));
    await page.goto(`/lke/${dunia.lkeId}/cetak`);
    await expect(page.getByText('DATA DEMO')).toBeVisible();
    await expect(page.locator('.ct tbody td:first-child')).toHaveCount(113);
    await expectAxe(page);
    for (const alamat of [`/lke/${dunia.lkeId}/XX`, '/lke/bukan-id/MP']) {
      const jawab = await page.goto(alamat);
      expect(jawab?.status()).toBe(404);
    }
  });

  for (const lebar of [360, 1280])
    for (const tema of ['light', 'dark'] as const)
      test(`F126 no axe violation at ${lebar} px, ${tema}`, async ({ browser }) => {
        const dunia = await buatDunia();
        const { page } = await bukaMeja(browser, dunia, 'anggota_tim', `PW?butir=${JUMLAH}`, {
          viewport: { width: lebar, height: 800 },
          colorScheme: tema,
        });
        await expectAxe(page);
        await page.goto(`/lke/${dunia.lkeId}/PW?butir=${BUTIR}`);
        await baris(page, BUTIR).getByRole('radio', { name: /^A/ }).check();
        await expect(baris(page, BUTIR).getByText(/tersimpan/)).toBeVisible();
        await expectAxe(page);
        await baris(page, BUTIR)
          .getByRole('button', { name: /Mengapa/ })
          .click();
        await expect(page.getByRole('dialog')).toBeVisible();
        await expectAxe(page);
      });
});
