import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from 'playwright/test';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import {
  buatDunia,
  type DuniaLke,
  expectAxe,
  jawabanTersimpan,
  masukSebagai,
  sql,
} from '@/tests/support/lke-e2e';

const BUTIR = 'A.I.5.iv.b';
const JUMLAH = 'A.II.5.iii.b';
const instrumen = JSON.parse(
  readFileSync('seeds/instrumen/permenpanrb-90-2021/v1/instrumen.json', 'utf8'),
) as Instrumen;

function baris(page: Page, kode: string) {
  return page.locator(`[id="butir-${kode}"]`);
}

async function buka(
  browser: Browser,
  dunia: DuniaLke,
  peran: keyof DuniaLke['surel'],
  area = 'PW',
  opsi = {},
) {
  const { context, page } = await masukSebagai(browser, dunia.surel[peran], opsi);
  await page.goto(`/lke/${dunia.lkeId}/${area}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  // The keys answer once the page is alive.
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('.lk-q') ?? {}).some((kunci) => kunci.startsWith('__reactProps')),
  );
  return { context, page };
}

test.describe('F26 F30 answering', () => {
  test('by mouse: the choice is shown at once, "tersimpan" follows, the score moves, a reload keeps it', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim');
    await expect(page.getByText('0 dari 113 terjawab')).toBeVisible();
    await baris(page, BUTIR).getByRole('radio', { name: /^A/ }).check();
    await expect(baris(page, BUTIR).getByText(/tersimpan \d\d\.\d\d/)).toBeVisible();
    await expect(page.locator('.lk-s .tb-l .tb-v')).toHaveText('0,50');
    expect(await jawabanTersimpan(dunia.lkeId, BUTIR)).toEqual({ nilai: 'A', catatan: null, versi: 1 });
    await page.reload();
    await expect(baris(page, BUTIR).getByRole('radio', { name: /^A/ })).toBeChecked();
    await expect(page.getByText('1 dari 113 terjawab')).toBeVisible();
  });

  test('F16 counts: the formula is computed live, a zero denominator is explained, nonsense is told at its field', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim', `PW?butir=${JUMLAH}`);
    const isi = baris(page, JUMLAH);
    await isi.getByLabel('Jumlah wajib lapor non-LHKPN').fill('34');
    await isi.getByLabel('Jumlah yang sudah melapor').fill('26');
    await expect(isi.getByText('26 dari 34 = 76,47')).toBeVisible();
    await isi.getByLabel('Jumlah wajib lapor non-LHKPN').fill('0');
    await expect(isi.getByText('Penyebut 0 dihitung 0', { exact: false })).toBeVisible();
    await expect(isi.getByText('Periksa kembali')).toBeVisible();
    await isi.getByLabel('Jumlah wajib lapor non-LHKPN').fill('3,5');
    await expect(isi.getByText('Tulis bilangan bulat, misalnya 34.')).toBeVisible();
    await isi.getByLabel('Jumlah wajib lapor non-LHKPN').fill('1.250');
    await isi.getByLabel('Jumlah yang sudah melapor').press('Tab');
    await expect
      .poll(async () => (await jawabanTersimpan(dunia.lkeId, JUMLAH))?.nilai)
      .toEqual({ harusLaporNon: 1250, sudahLaporNon: 26 });
  });

  test('F22 an index takes a comma and stays inside its scale', async ({ browser }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim', 'HASIL?butir=B.I.a');
    const isi = baris(page, 'B.I.a').getByLabel('Indeks, 0 sampai 4');
    await isi.fill('4,2');
    await expect(page.getByText('Isi antara 0 dan 4.')).toBeVisible();
    await isi.fill('3,60');
    await isi.blur();
    await expect(baris(page, 'B.I.a').getByText(/tersimpan/)).toBeVisible();
    expect((await jawabanTersimpan(dunia.lkeId, 'B.I.a'))?.nilai).toBe(3.6);
    await expect(page.locator('.lk-s .tb-l .tb-v')).toHaveText('15,75');
  });

  test('a replaced answer can be taken back: from the toast and with Ctrl+Z', async ({ browser }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim');
    const pilih = (huruf: string) => baris(page, BUTIR).getByRole('radio', { name: new RegExp(`^${huruf}`) });
    await pilih('B').check();
    await pilih('C').check();
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await expect(pilih('B')).toBeChecked();
    await page.keyboard.press('Control+z');
    await page.keyboard.press('Control+z');
    await expect(pilih('B')).toBeChecked();
    await expect.poll(async () => (await jawabanTersimpan(dunia.lkeId, BUTIR))?.nilai).toBe('B');
  });

  test('F19 F130 the number explains itself, and the history tells who, when and what', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim', `PW?butir=${BUTIR}`);
    const isi = baris(page, BUTIR);
    await isi.getByRole('radio', { name: /Tidak berkala/ }).check();
    await isi.getByLabel('Penjelasan singkat').fill('Evaluasi semester I selesai');
    await isi.getByLabel('Penjelasan singkat').blur();
    await expect(isi.getByText(/tersimpan/)).toBeVisible();
    await isi.getByRole('button', { name: 'Mengapa 0,25?' }).click();
    const jendela = page.getByRole('dialog');
    await expect(jendela).toContainText('0,50 × bobot 1,50 ÷ 3 pertanyaan = 0,25');
    await expect(jendela).toContainText('Lampiran III A.I.5.iv.b');
    await jendela.getByRole('button', { name: 'Nilai total' }).click();
    await expect(jendela).toContainText('kurang 74,75 dari WBK');
    await page.keyboard.press('Escape');
    await isi.getByRole('button', { name: 'Riwayat' }).click();
    await expect(jendela).toContainText('belum diisi menjadi B');
    await expect(jendela).toContainText('Evaluasi semester I selesai');
    await expect(jendela).toContainText('anggota tim');
  });
});

test.describe('keyboard', () => {
  test('F126 J, K, letters, N, Enter, L, brackets and ? work without a mouse and never while typing', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim', 'MP');
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
    const { page } = await buka(browser, dunia, 'kepala_unit', 'MP');
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

test.describe('F27 R11 without a network', () => {
  test('what is answered offline says so, survives a crash, and is sent when the network is back', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { context, page } = await buka(browser, dunia, 'anggota_tim');
    await context.setOffline(true);
    await expect(page.getByText('Tidak ada jaringan')).toBeVisible();
    await baris(page, BUTIR).getByRole('radio', { name: /^B/ }).check();
    await expect(baris(page, BUTIR).getByText('menunggu jaringan')).toBeVisible();
    // Another area opens without a request.
    await page
      .locator('.lk-a')
      .getByRole('link', { name: /Manajemen Perubahan/ })
      .click();
    await baris(page, 'A.I.1.i.a').getByRole('radio', { name: 'Ya' }).check();
    await expect(page.getByText('2 belum tersimpan')).toBeVisible();
    expect(await jawabanTersimpan(dunia.lkeId, BUTIR)).toBeUndefined();
    // The tab dies with both answers on the device.
    await page.close({ runBeforeUnload: false });
    await context.setOffline(false);
    const baru = await context.newPage();
    await baru.goto(`/lke/${dunia.lkeId}/PW`);
    await expect(baris(baru, BUTIR).getByRole('radio', { name: /^B/ })).toBeChecked();
    await expect(baris(baru, BUTIR).getByText(/tersimpan/)).toBeVisible();
    await expect.poll(async () => (await jawabanTersimpan(dunia.lkeId, 'A.I.1.i.a'))?.nilai).toBe('Ya');
    expect(
      await baru.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('teraju:draf'))),
    ).toEqual([]);
  });

  test('a lost answer of the server leads to one save, not two', async ({ browser }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim');
    let hilang = 2;
    await page.route('**/api/jawaban/unit', async (route) => {
      if (hilang === 0) return route.continue();
      hilang -= 1;
      // It reaches the server; its answer never comes back.
      await route.fetch();
      await route.abort('connectionreset');
    });
    await baris(page, BUTIR).getByRole('radio', { name: /^B/ }).check();
    await expect(baris(page, BUTIR).getByText('menunggu jaringan')).toBeVisible();
    await expect(baris(page, BUTIR).getByText(/tersimpan/)).toBeVisible({ timeout: 15_000 });
    const peristiwa = await sql('SELECT 1 FROM peristiwa WHERE objek_id = $1', [dunia.lkeId]);
    expect(peristiwa).toHaveLength(1);
  });

  test('R12 a session that ended keeps the answers; after the sign-in they are sent, and nobody else sees them', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { context, page } = await buka(browser, dunia, 'anggota_tim');
    await sql(
      'UPDATE sesi SET dicabut_pada = now() WHERE pengguna_id = (SELECT id FROM pengguna WHERE surel = $1)',
      [dunia.surel.anggota_tim],
    );
    await baris(page, BUTIR).getByRole('radio', { name: /^B/ }).check();
    await expect(page.getByText('Sesi Anda sudah berakhir')).toBeVisible();
    const masuk = async (surel: string) => {
      const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json();
      await context.request.post('/api/auth/callback/credentials', {
        form: { csrfToken, pengenal: surel, sandi: 'teraju demo 2026', json: 'true', callbackUrl: '/' },
      });
      await page.goto(`/lke/${dunia.lkeId}/PW`);
    };
    await masuk(dunia.surel.kepala_unit);
    await expect(page.getByText('0 dari 113 terjawab')).toBeVisible();
    await expect(baris(page, BUTIR).getByRole('radio', { name: /^B/ })).not.toBeChecked();
    await masuk(dunia.surel.anggota_tim);
    await expect(baris(page, BUTIR).getByText(/tersimpan/)).toBeVisible();
    expect((await jawabanTersimpan(dunia.lkeId, BUTIR))?.nilai).toBe('B');
  });
});

test.describe('F28 two people, one question', () => {
  for (const pilihan of ['Pakai jawaban Anda', 'Pakai jawaban server'] as const)
    test(`the second is shown both answers and chooses: ${pilihan}; both stay in the history`, async ({
      browser,
    }) => {
      const dunia = await buatDunia();
      const satu = await buka(browser, dunia, 'anggota_tim');
      const dua = await buka(browser, dunia, 'kepala_unit', `PW?butir=${BUTIR}`);
      await baris(satu.page, BUTIR).getByRole('radio', { name: /^A/ }).check();
      await expect(baris(satu.page, BUTIR).getByText(/tersimpan/)).toBeVisible();
      await baris(dua.page, BUTIR).getByRole('radio', { name: /^C/ }).check();
      const jendela = dua.page.getByRole('dialog');
      await expect(jendela).toContainText('Jawaban iv.b diubah di dua tempat');
      await expect(jendela).toContainText('A: Berkala');
      await expect(jendela).toContainText('C: Belum');
      await expectAxe(dua.page);
      await jendela.getByRole('button', { name: 'Putuskan nanti' }).click();
      await expect(dua.page.getByText('1 jawaban diubah di dua tempat')).toBeVisible();
      await dua.page.reload();
      await dua.page.getByRole('dialog').getByRole('button', { name: pilihan }).click();
      await expect(baris(dua.page, BUTIR).getByText(/tersimpan/)).toBeVisible();
      const menang = pilihan === 'Pakai jawaban Anda' ? 'C' : 'A';
      await expect.poll(async () => (await jawabanTersimpan(dunia.lkeId, BUTIR))?.nilai).toBe(menang);
      await expect
        .poll(async () =>
          JSON.stringify(
            (
              await sql<{ data: unknown }>('SELECT data FROM peristiwa WHERE objek_id = $1', [dunia.lkeId])
            ).map(({ data }) => data),
          ),
        )
        .toMatch(/"A".*"C"|"C".*"A"/);
    });
});

test.describe('F8 F67 F68 F104 locked, read-only, sent back', () => {
  test('who only reads is told who fills in; nothing can be changed, and TPI’s work stays hidden', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    for (const peran of ['pimpinan', 'tpi_anggota'] as const) {
      const { page } = await buka(browser, dunia, peran, `PW?butir=${BUTIR}`);
      await expect(
        page.getByText('Yang mengisi adalah tim kerja dan kepala unit', { exact: false }),
      ).toBeVisible();
      await expect(baris(page, BUTIR).getByRole('radio').first()).toBeDisabled();
      await page.keyboard.press('b');
      await expect(page.getByText('0 dari 113 terjawab')).toBeVisible();
    }
  });

  test('a butir that TPI sent back is corrected and sent once; the others stay locked', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    await sql(
      `INSERT INTO jawaban (instansi_id, lke_id, kode, nilai, diubah_oleh, dikembalikan)
       SELECT $1, $2, $3, '"B"', id, 'Lampirkan notula rapat' FROM pengguna WHERE surel = $4`,
      [dunia.instansiId, dunia.lkeId, BUTIR, dunia.surel.anggota_tim],
    );
    await sql("UPDATE lke SET status = 'terkirim', dikirim_pada = now() WHERE id = $1", [dunia.lkeId]);
    const { page } = await buka(browser, dunia, 'anggota_tim', `PW?saring=kembali&butir=${BUTIR}`);
    await expect(page.getByText('TPI mengembalikan 1 pertanyaan')).toBeVisible();
    const isi = baris(page, BUTIR);
    await expect(isi).toContainText('Lampirkan notula rapat');
    await isi.getByRole('radio', { name: /^A/ }).check();
    await isi.getByLabel('Penjelasan singkat').fill('Notula 30 Juni terlampir');
    await expect(isi.getByText('belum dikirim')).toBeVisible();
    await page.reload();
    await expect(isi.getByLabel('Penjelasan singkat')).toHaveValue('Notula 30 Juni terlampir');
    expect((await jawabanTersimpan(dunia.lkeId, BUTIR))?.nilai).toBe('B');
    await isi.getByRole('button', { name: 'Kirim jawaban ini ke TPI' }).click();
    await expect(isi.getByText(/tersimpan/)).toBeVisible();
    expect(await jawabanTersimpan(dunia.lkeId, BUTIR)).toMatchObject({
      nilai: 'A',
      catatan: 'Notula 30 Juni terlampir',
    });
    await expect(isi.getByRole('radio').first()).toBeDisabled();
  });
});

test.describe('F25 F35 F123 phone, filters, print', () => {
  test('one question at a time with the thumb, filters in the address, the score in a strip', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await buka(browser, dunia, 'anggota_tim', 'MP?saring=kosong', {
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
    const { page } = await buka(browser, dunia, 'anggota_tim');
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
        const { page } = await buka(browser, dunia, 'anggota_tim', `PW?butir=${JUMLAH}`, {
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
