import { expect, test } from 'playwright/test';
import { baris, buatDunia, bukaMeja, expectAxe, jawabanTersimpan, sql } from '@/tests/support/lke-e2e';

const BUTIR = 'A.I.5.iv.b';
const JUMLAH = 'A.II.5.iii.b';

test.describe('F26 F30 answering', () => {
  test('by mouse: the choice is shown at once, "tersimpan" follows, the score moves, a reload keeps it', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim');
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
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim', `PW?butir=${JUMLAH}`);
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
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim', 'HASIL?butir=B.I.a');
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
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim');
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
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim', `PW?butir=${BUTIR}`);
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

test.describe('F27 R11 without a network', () => {
  test('what is answered offline says so, survives a crash, and is sent when the network is back', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { context, page } = await bukaMeja(browser, dunia, 'anggota_tim');
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
    await expect.poll(async () => (await jawabanTersimpan(dunia.lkeId, BUTIR))?.nilai).toBe('B');
    await expect.poll(async () => (await jawabanTersimpan(dunia.lkeId, 'A.I.1.i.a'))?.nilai).toBe('Ya');
    await expect(baru.getByText('belum tersimpan')).toHaveCount(0);
    expect(
      await baru.evaluate(() => Object.keys(localStorage).filter((k) => k.startsWith('teraju:draf'))),
    ).toEqual([]);
  });

  test('a lost answer of the server leads to one save, not two', async ({ browser }) => {
    const dunia = await buatDunia();
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim');
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
    const { context, page } = await bukaMeja(browser, dunia, 'anggota_tim');
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
      const satu = await bukaMeja(browser, dunia, 'anggota_tim');
      const dua = await bukaMeja(browser, dunia, 'kepala_unit', `PW?butir=${BUTIR}`);
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
      const { page } = await bukaMeja(browser, dunia, peran, `PW?butir=${BUTIR}`);
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
    const { page } = await bukaMeja(browser, dunia, 'anggota_tim', `PW?saring=kembali&butir=${BUTIR}`);
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
