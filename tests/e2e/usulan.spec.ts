import { type Browser, expect, type Page, test } from 'playwright/test';
import { expectAxe, masukSebagai, sql } from '@/tests/support/lke-e2e';
import { buatDuniaPenilai, buatUnit, type DuniaPenilai } from '@/tests/support/penilai-e2e';

async function masuk(browser: Browser, dunia: DuniaPenilai, peran: keyof DuniaPenilai['surel'], opsi = {}) {
  return (await masukSebagai(browser, dunia.surel[peran], opsi)).page;
}

async function catatLangkah(page: Page, nama: string, hasil: string): Promise<void> {
  const form = page.getByRole('form', { name: `Catat ${nama}` });
  await form.getByLabel('Hasil').selectOption(hasil);
  await form.getByRole('button', { name: `Catat ${nama}` }).click();
  await expect(page.getByText(`${nama} tercatat: ${hasil.toLowerCase()}.`)).toBeVisible();
}

/** Closes what tells of the last success, as a person does whose button lies under it. */
async function tutupPesan(page: Page, teks: string): Promise<void> {
  await expect(page.getByText(teks)).toBeVisible();
  await page.locator('.toast [aria-label="Tutup pemberitahuan"]').first().click();
}

const LANGKAH = ['Pra evaluasi', 'Evaluasi desk', 'Evaluasi lapangan', 'Survei', 'Clearance', 'Panel'];

test.describe('S3-10 F1 F9 F77 from the letter to the decision, by the people whose task it is', () => {
  test('admin composes, the head sends, TPN evaluates and recommends, two persons decide', async ({
    browser,
  }) => {
    const dunia = await buatDuniaPenilai();
    const a = await buatUnit(dunia, 'Kecamatan Simpang Empat', { tpi: 'disahkan' });
    await buatUnit(dunia, 'Kecamatan Sungai Loban', { tpi: 'disahkan' });
    const belum = await buatUnit(dunia, 'Kecamatan Angsana');

    const admin = await masuk(browser, dunia, 'admin_instansi');
    await admin.goto('/usulan');
    await expect(admin.getByRole('list', { name: `Yang menahan ${belum.nama}` })).toContainText(
      'Hasil penilaian TPI belum disahkan.',
    );
    await admin.getByRole('button', { name: 'Masukkan 2 unit sekaligus' }).click();
    await expect(admin.getByText('2 unit masuk ke surat usulan.')).toBeVisible();
    await admin.getByRole('link', { name: 'Buka surat usulan' }).click();
    await expect(admin.getByText('Belum diisi: nomor surat, tanggal surat, nomor SPTJM.')).toBeVisible();

    // A unit leaves the letter with a reason that cannot be left out.
    await admin.getByRole('button', { name: 'Keluarkan Kecamatan Sungai Loban' }).click();
    const jendela = admin.locator('.dlg');
    await jendela.getByRole('button', { name: 'Keluarkan' }).click();
    await expect(jendela.getByText('Tulis alasannya, sedikitnya 10 huruf.')).toBeVisible();
    await jendela.getByLabel('Alasan').fill('Bukti layanan masih dilengkapi.');
    await jendela.getByRole('button', { name: 'Keluarkan' }).click();
    await expect(admin.getByText('Kecamatan Sungai Loban dikeluarkan dari surat usulan.')).toBeVisible();

    await admin.getByLabel('Nomor surat').fill('065/12/ORG');
    await admin.getByLabel('Tanggal surat').fill('2026-05-20');
    await admin.getByLabel('Nomor SPTJM').fill('065/13/ORG');
    await admin.getByRole('button', { name: 'Simpan surat' }).click();
    await expect(admin.getByRole('heading', { name: 'Surat usulan 065/12/ORG' })).toBeVisible();
    // The button is dead for the admin and says whose task it is.
    await expect(admin.getByText('Yang mengirim usulan ke TPN adalah pimpinan instansi.')).toBeVisible();
    const alamat = new URL(admin.url()).pathname;

    const bupati = await masuk(browser, dunia, 'pimpinan');
    await bupati.goto(alamat);
    await bupati.getByRole('button', { name: 'Kirim usulan ke TPN' }).click();
    await expect(bupati.locator('.dlg')).toContainText('Kecamatan Simpang Empat, menuju WBK');
    await bupati.getByRole('button', { name: 'Kirim', exact: true }).click();
    await expect(bupati.getByText('Usulan 1 unit terkirim ke TPN.')).toBeVisible();
    await expect(bupati.getByText(/Dikirim .* oleh Bupati Uji/)).toBeVisible();

    const tpn = await masuk(browser, dunia, 'tpn');
    await tpn.goto('/penilaian');
    await expect(tpn.getByRole('heading', { name: 'Antrean penilaian TPN' })).toBeVisible();
    await expect(tpn.getByRole('row', { name: /Kecamatan Simpang Empat/ })).toContainText('0 dari 6');
    await expect(tpn.getByText('Kecamatan Sungai Loban')).toHaveCount(0);
    await tpn.goto(`/penilaian/tpn/${a.keikutsertaanId}`);
    await expect(tpn.getByText('Catat dahulu Pra evaluasi.').first()).toBeVisible();
    for (const nama of LANGKAH) await catatLangkah(tpn, nama, 'Lolos');
    await expect(tpn.getByRole('list', { name: 'Yang menahan rekomendasi' })).toContainText(
      'Nilai TPN belum disahkan.',
    );
    await tpn.getByRole('link', { name: 'ringkasan dan pengesahannya di sini' }).click();
    await tpn.getByRole('button', { name: 'Sahkan hasil TPN' }).click();
    await tpn.getByRole('button', { name: 'Sahkan', exact: true }).click();
    await expect(tpn.getByText('Hasil TPN sudah disahkan', { exact: true })).toBeVisible();
    await tpn.getByRole('link', { name: 'Buka langkah TPN' }).click();
    await tpn.getByRole('button', { name: 'Rekomendasikan menjadi WBK' }).click();
    await tpn.getByRole('button', { name: 'Rekomendasikan', exact: true }).click();
    await expect(tpn.getByText('Unit ini sudah direkomendasikan.')).toBeVisible();

    await tpn.goto('/penetapan');
    await tpn.getByRole('button', { name: 'Masukkan keputusan Kecamatan Simpang Empat' }).click();
    await tpn.getByLabel('Nomor keputusan').fill('KEP 1 Tahun 2026');
    await tpn.getByRole('button', { name: 'Simpan keputusan' }).click();
    await expect(tpn.getByText(/Minta orang lain memeriksa dan menerbitkannya\.$/).first()).toBeVisible();
    await expect(tpn.getByText('Anda yang memasukkan keputusan ini.')).toBeVisible();

    await bupati.goto('/penetapan');
    await bupati.getByRole('button', { name: 'Periksa dan terbitkan Kecamatan Simpang Empat' }).click();
    await expect(bupati.locator('.dlg')).toContainText('KEP 1 Tahun 2026');
    await bupati.getByRole('button', { name: 'Terbitkan', exact: true }).click();
    await expect(bupati.getByText('ditetapkan Menuju WBK')).toBeVisible();
    const [p] = await sql<{ status: string }>('SELECT status FROM penetapan WHERE keikutsertaan_id = $1', [
      a.keikutsertaanId,
    ]);
    expect(p?.status).toBe('diterbitkan');
  });

  test('F77 a unit that fails a step goes back to building and reads what to work on', async ({
    browser,
  }) => {
    const dunia = await buatDuniaPenilai();
    const a = await buatUnit(dunia, 'Kecamatan Kuranji', { tpi: 'disahkan' });
    const bupati = await masuk(browser, dunia, 'pimpinan');
    await bupati.goto('/usulan');
    await bupati.getByRole('button', { name: 'Masukkan ke usulan Kecamatan Kuranji' }).click();
    await tutupPesan(bupati, 'Kecamatan Kuranji masuk ke surat usulan.');
    await bupati.getByRole('link', { name: 'Buka surat usulan' }).click();
    await bupati.getByLabel('Nomor surat').fill('S-1');
    await bupati.getByLabel('Tanggal surat').fill('2026-05-20');
    await bupati.getByLabel('Nomor SPTJM').fill('S-2');
    await bupati.getByRole('button', { name: 'Simpan surat' }).click();
    await tutupPesan(bupati, 'Surat usulan tersimpan.');
    await bupati.getByRole('button', { name: 'Kirim usulan ke TPN' }).click();
    await bupati.getByRole('button', { name: 'Kirim', exact: true }).click();
    await expect(bupati.getByText('Usulan 1 unit terkirim ke TPN.')).toBeVisible();

    const tpn = await masuk(browser, dunia, 'tpn');
    await tpn.goto(`/penilaian/tpn/${a.keikutsertaanId}`);
    await catatLangkah(tpn, 'Pra evaluasi', 'Lolos');
    await catatLangkah(tpn, 'Evaluasi desk', 'Tidak lolos');
    await expect(
      tpn.getByText(/tidak lolos pada Evaluasi desk, jadi evaluasinya berhenti/).first(),
    ).toBeVisible();
    await tpn.getByRole('button', { name: 'Kembalikan untuk dibina' }).click();
    await tpn.getByLabel('Alasan dan yang perlu diperbaiki').fill('Paparan tidak sesuai dengan LKE.');
    await tpn.getByRole('button', { name: 'Kembalikan', exact: true }).click();
    await expect(tpn).toHaveURL(/\/penilaian\/tpn\//);
    await bupati.goto('/penetapan');
    await expect(bupati.getByRole('heading', { name: 'Dikembalikan TPN untuk dibina' })).toBeVisible();
    await expect(bupati.getByText('Evaluasi desk: tidak lolos')).toBeVisible();
    await expect(bupati.getByText('Paparan tidak sesuai dengan LKE.')).toBeVisible();
  });
});

for (const [tema, lebar] of [
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const) {
  test(`axe: usulan, letter, TPN and penetapan have no violation, ${tema} at ${lebar} px`, async ({
    browser,
  }) => {
    const dunia = await buatDuniaPenilai();
    const a = await buatUnit(dunia, 'Badan Kesatuan Bangsa, Politik, dan Perlindungan Masyarakat', {
      tpi: 'disahkan',
    });
    await buatUnit(dunia, 'Kecamatan Angsana');
    const page = await masuk(browser, dunia, 'pimpinan', {
      viewport: { width: lebar, height: 900 },
      colorScheme: tema,
    });
    const periksa = async (alamat: string) => {
      await page.goto(alamat);
      await expectAxe(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(lebar);
    };
    await periksa('/penetapan');
    await periksa('/usulan');
    await page.getByRole('button', { name: /^Masukkan ke usulan/ }).click();
    await page.getByRole('link', { name: 'Buka surat usulan' }).click();
    await expect(page.getByRole('heading', { name: 'Surat usulan' })).toBeVisible();
    const surat = new URL(page.url()).pathname;
    await periksa(surat);
    await periksa(`${surat}/surat`);
    await sql(`UPDATE keikutsertaan SET tahap = 'penilaian' WHERE id = $1`, [a.keikutsertaanId]);
    await periksa(`/penilaian/tpn/${a.keikutsertaanId}`);
    await sql(`UPDATE keikutsertaan SET tahap = 'penetapan' WHERE id = $1`, [a.keikutsertaanId]);
    await periksa('/penetapan');
  });
}
