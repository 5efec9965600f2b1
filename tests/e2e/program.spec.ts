import { expect, test } from 'playwright/test';
import { buatDunia, expectAxe, masukSebagai, sql } from '@/tests/support/lke-e2e';
import { canangkan, expectMuat, RUPA, tambahOrang, tambahUnit } from '@/tests/support/pimpinan-e2e';

test.describe('F1 board of units by stage', () => {
  test('S0-4 S0-12 declared units are started together and move on the board', async ({ browser }) => {
    const dunia = await buatDunia();
    await tambahUnit(dunia, 'Dinas Perikanan');
    await tambahUnit(dunia, 'Dinas Sosial');
    const { page } = await masukSebagai(browser, await tambahOrang(dunia, 'admin_instansi'));
    await page.goto('/program');
    const kolom = (tahap: string) => page.getByRole('region', { name: new RegExp(`^${tahap}`) });
    await expect(kolom('Pencanangan').getByRole('listitem')).toHaveCount(2);
    await expect(kolom('Pencanangan')).toContainText('Belum dicanangkan');
    await expect(page.getByRole('link', { name: 'Catat pencanangan' })).toBeVisible();

    await canangkan(dunia);
    await page.reload();
    await expect(kolom('Pencanangan').getByText(/dicanangkan \d+ hari lalu, belum mulai/)).toHaveCount(2);
    await page.getByRole('button', { name: 'Mulai di 2 unit' }).focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nomor keputusan').fill('SK 12 Tahun 2026');
    await dialog.getByRole('checkbox', { name: 'Dinas Sosial' }).press('Space');
    await dialog.getByRole('button', { name: 'Mulai di 1 unit' }).click();
    await expect(page.getByText('1 unit mulai membangun.')).toBeVisible();
    await expect(kolom('Pembangunan')).toContainText('Dinas Perikanan');
    await expect(kolom('Pencanangan').getByRole('listitem')).toHaveCount(1);
    const [riwayat] = await sql('SELECT dokumen FROM riwayat_tahap WHERE instansi_id = $1', [
      dunia.instansiId,
    ]);
    expect(riwayat).toEqual({ dokumen: 'SK 12 Tahun 2026' });
  });

  test('list view, filters and search live in the address', async ({ browser }) => {
    const { page } = await masukSebagai(browser, 'bupati@tanahbumbu.example');
    await page.goto('/program');
    await page.getByRole('link', { name: 'Daftar' }).click();
    await expect(page).toHaveURL(/tampilan=daftar/);
    const nama = () => page.locator('.daftar-unit tbody th').allInnerTexts();
    await page
      .getByRole('group', { name: 'Saring menurut tahap' })
      .getByRole('link', { name: /^Penilaian TPN/ })
      .click();
    await expect(page).toHaveURL(/tahap=penilaian/);
    await expect.poll(async () => (await nama()).length).toBe(3);
    await expect(page.getByText('diusulkan').first()).toBeVisible();
    await page.getByRole('searchbox', { name: 'Cari unit kerja' }).fill('karang');
    await expect.poll(nama).toEqual(['Kecamatan Karang Bintang']);
    await page.reload();
    expect(await nama()).toEqual(['Kecamatan Karang Bintang']);
    await page.getByRole('combobox', { name: 'Jenis unit' }).selectOption('kecamatan');
    await expect(page).toHaveURL(/jenis=kecamatan/);
  });

  test('F104 a unit peran sees its own units only; a foreign program is not found', async ({ browser }) => {
    const { page } = await masukSebagai(browser, 'kepala.dukcapil@tanahbumbu.example');
    await page.goto('/program');
    await expect(page.locator('.kartu')).toHaveCount(1);
    const dunia = await buatDunia();
    const [asing] = await sql<{ id: string }>('SELECT id FROM program WHERE instansi_id = $1', [
      dunia.instansiId,
    ]);
    expect((await page.goto(`/program/${asing?.id}`))?.status()).toBe(404);
    expect((await page.goto('/program/bukan-id'))?.status()).toBe(404);
  });

  test('an instansi without a program says what will be here', async ({ browser }) => {
    const { page } = await masukSebagai(browser, 'organisasi@padangpanjang.example');
    await page.goto('/program');
    await expect(page.getByRole('heading', { name: 'Belum ada program Zona Integritas' })).toBeVisible();
    await expectAxe(page);
  });
});

for (const { nama, opsi } of RUPA) {
  test(`F126 no axe violation at ${nama}`, async ({ browser }) => {
    const { page } = await masukSebagai(browser, 'organisasi@tanahbumbu.example', opsi);
    for (const alamat of ['/program', '/program?tampilan=daftar']) {
      await page.goto(alamat);
      await expect(page.getByRole('link', { name: 'Kecamatan Satui' })).toBeVisible();
      await expectAxe(page);
      await expectMuat(page);
    }
    await page.getByRole('button', { name: /^Mulai di/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAxe(page);
  });
}
