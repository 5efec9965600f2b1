import { expect, test } from 'playwright/test';
import { buatDunia, expectAxe, masukSebagai, sql } from '@/tests/support/lke-e2e';
import { canangkan, expectMuat, RUPA, tambahOrang, tambahUnit } from '@/tests/support/pimpinan-e2e';

async function unitDemo(nama: string): Promise<string> {
  const [baris] = await sql<{ id: string }>(
    `SELECT k.id FROM keikutsertaan k JOIN unit_kerja u ON u.id = k.unit_id JOIN program p ON p.id = k.program_id
      JOIN instansi i ON i.id = k.instansi_id
     WHERE u.nama = $1 AND i.kode = 'tanah-bumbu' ORDER BY p.tahun DESC LIMIT 1`,
    [nama],
  );
  return baris?.id ?? '';
}

test.describe('page of one unit', () => {
  test('F1 a refusal teaches: why building cannot start, then it starts', async ({ browser }) => {
    const dunia = await buatDunia();
    const { keikutsertaanId } = await tambahUnit(dunia, 'Dinas Perikanan');
    const { page } = await masukSebagai(browser, await tambahOrang(dunia, 'admin_instansi'));
    await page.goto(`/unit/${keikutsertaanId}`);
    const mulai = page.getByRole('button', { name: 'Mulai pembangunan' });
    await expect(mulai).toHaveAttribute('aria-disabled', 'true');
    await expect(page.getByText('Pencanangan belum dicatat.').first()).toBeVisible();
    await expect(page.getByRole('link', { name: 'Catat pencanangan' })).toHaveAttribute(
      'href',
      '/pengaturan/pencanangan',
    );
    await canangkan(dunia);
    await page.reload();
    await mulai.press('Enter');
    await page.getByRole('dialog').getByRole('button', { name: 'Mulai pembangunan' }).press('Enter');
    await expect(page.getByText(/Dinas Perikanan mulai membangun/)).toBeVisible();
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Pembangunan, sedang berjalan' }),
    ).toBeVisible();
    await expect(page.getByText('Tahap berpindah')).toBeVisible();
  });

  test('F5 a prasyarat is recorded and corrected; the reason of a refusal stands at its field', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await masukSebagai(browser, await tambahOrang(dunia, 'admin_instansi'));
    await page.goto(`/unit/${dunia.keikutsertaanId}`);
    const baris = page.getByRole('row', { name: /Tindak lanjut hasil pengawasan/ });
    await expect(baris).toContainText('Belum dicatat');
    await baris.getByRole('button', { name: /^Catat/ }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Simpan syarat' }).click();
    await expect(dialog.getByText('Isi nilainya.')).toBeVisible();
    await dialog.getByLabel('Nilai').fill('176,5');
    await dialog.getByRole('button', { name: 'Simpan syarat' }).click();
    await expect(dialog.getByText('Angka ini di luar jangkauan syaratnya.')).toBeVisible();
    await dialog.getByLabel('Nilai').fill('76,5');
    await dialog.getByLabel('Keadaan per tanggal').fill('2026-01-31');
    await dialog.getByLabel('Sumber').fill('LHP Inspektorat 2025');
    await dialog.getByRole('button', { name: 'Simpan syarat' }).click();
    await expect(baris).toContainText('76,50\u00a0% dari minimal 100\u00a0%');
    await expect(baris).toContainText('per 31\u00a0Januari 2026, LHP Inspektorat 2025');
    await baris.getByRole('button', { name: /^Ubah/ }).click();
    await expect(dialog.getByLabel('Nilai')).toHaveValue('76,5');
    await dialog.getByLabel('Nilai').fill('100');
    await dialog.getByRole('button', { name: 'Simpan syarat' }).click();
    await expect(baris).toContainText('terpenuhi');

    // A prasyarat of the instansi: a letter from its scale.
    const sakip = page.getByRole('row', { name: /^Predikat SAKIP instansi/ });
    await sakip.getByRole('button', { name: /^Catat/ }).click();
    await dialog.getByLabel('Nilai').selectOption('BB');
    await dialog.getByRole('button', { name: 'Simpan syarat' }).click();
    await expect(sakip).toContainText('BB');
    const fakta = await sql(
      'SELECT kode, nilai, keikutsertaan_id IS NULL AS instansi FROM fakta_prasyarat WHERE instansi_id = $1 ORDER BY kode',
      [dunia.instansiId],
    );
    expect(fakta).toEqual([
      { kode: 'sakip', nilai: 'BB', instansi: true },
      { kode: 'tlhp', nilai: 100, instansi: false },
    ]);
  });

  test('target and building day are changed; somebody else’s newer change is not overwritten', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const { page } = await masukSebagai(browser, await tambahOrang(dunia, 'admin_instansi'));
    await page.goto(`/unit/${dunia.keikutsertaanId}`);
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Membangun sejak').fill('2090-01-01');
    await dialog.getByRole('button', { name: 'Simpan setelan' }).click();
    await expect(dialog.getByText('Tanggal ini belum tiba.')).toBeVisible();
    await dialog.getByLabel('Membangun sejak').fill('2024-05-02');
    await sql('UPDATE keikutsertaan SET versi = versi + 1 WHERE id = $1', [dunia.keikutsertaanId]);
    await dialog.getByRole('button', { name: 'Simpan setelan' }).click();
    await expect(dialog.getByRole('alert')).toContainText('baru saja diubah orang lain');
    await page.reload();
    await page.getByRole('button', { name: 'Ubah', exact: true }).click();
    await dialog.getByLabel('Target').selectOption('WBBM');
    await dialog.getByLabel('Membangun sejak').fill('2024-05-02');
    await dialog.getByRole('button', { name: 'Simpan setelan' }).click();
    await expect(page.getByText('Setelan unit tersimpan.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Kesiapan menuju WBBM' })).toBeVisible();
    await expect(page.getByText('2\u00a0Mei 2024')).toBeVisible();
  });

  test('F21 F104 the unit reads its page without the controls of others; other units are not found', async ({
    browser,
  }) => {
    const dukcapil = await unitDemo('Dinas Kependudukan dan Pencatatan Sipil');
    const { page } = await masukSebagai(browser, 'kepala.dukcapil@tanahbumbu.example');
    await page.goto(`/unit/${dukcapil}`);
    await expect(page.getByRole('heading', { name: 'Nilai per area' })).toBeVisible();
    await expect(page.getByRole('button', { name: /^(Ubah|Catat)/ })).toHaveCount(0);
    await expect(page.getByRole('link', { name: /Jawab yang dikembalikan|mengisi LKE/ })).toBeVisible();
    const lain = await unitDemo('Kecamatan Satui');
    expect((await page.goto(`/unit/${lain}`))?.status()).toBe(404);
    expect((await page.goto('/unit/bukan-id'))?.status()).toBe(404);
  });
});

for (const { nama, opsi } of RUPA) {
  test(`F126 no axe violation at ${nama}`, async ({ browser }) => {
    const { page } = await masukSebagai(browser, 'organisasi@tanahbumbu.example', opsi);
    for (const unit of ['Dinas Kependudukan dan Pencatatan Sipil', 'Kecamatan Satui', 'Kecamatan Angsana']) {
      await page.goto(`/unit/${await unitDemo(unit)}`);
      await expect(page.getByRole('heading', { level: 1, name: unit })).toBeVisible();
      await expectAxe(page);
      await expectMuat(page);
    }
    await page.goto(`/unit/${await unitDemo('Dinas Kependudukan dan Pencatatan Sipil')}`);
    await page.getByRole('button', { name: /^Ubah: Kepatuhan/ }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectAxe(page);
  });
}
