import { expect, test } from 'playwright/test';
import { buatDunia, expectAxe, masukSebagai, sql } from '@/tests/support/lke-e2e';
import { expectMuat, RUPA, tambahOrang } from '@/tests/support/pimpinan-e2e';

test.describe('F111 my tasks', () => {
  test('a unit finds its LKE, its head sends it, TPI finds it next, then nobody waits', async ({
    browser,
  }) => {
    const dunia = await buatDunia();
    const anggota = await masukSebagai(browser, dunia.surel.anggota_tim);
    await anggota.page.goto('/');
    await expect(anggota.page).toHaveURL(/\/beranda$/);
    await expect(anggota.page.getByText(`Mulai isi LKE ${dunia.unit}`, { exact: true })).toBeVisible();
    await anggota.page.getByRole('link', { name: /^Isi LKE/ }).press('Enter');
    await expect(anggota.page).toHaveURL(new RegExp(`/lke/${dunia.lkeId}/MP$`));

    const tpi = await masukSebagai(browser, dunia.surel.tpi_anggota);
    await tpi.page.goto('/beranda');
    await expect(tpi.page.getByRole('heading', { name: 'Tidak ada yang menunggu Anda' })).toBeVisible();

    // The unit sends; TPI's worksheet comes with it.
    await sql("UPDATE lke SET status = 'terkirim', dikirim_pada = now() - interval '16 days' WHERE id = $1", [
      dunia.lkeId,
    ]);
    await sql(
      `INSERT INTO lke (instansi_id, id, keikutsertaan_id, penilai, instrumen_id, instrumen_versi)
       SELECT instansi_id, gen_random_uuid(), keikutsertaan_id, 'tpi', instrumen_id, instrumen_versi FROM lke WHERE id = $1`,
      [dunia.lkeId],
    );
    await tpi.page.reload();
    await expect(tpi.page.getByText(`Nilai LKE ${dunia.unit}`, { exact: true })).toBeVisible();
    await expect(tpi.page.getByText(/Menunggu 16 hari/)).toBeVisible();
    await anggota.page.goto('/beranda');
    await expect(anggota.page.getByRole('heading', { name: 'Tidak ada yang menunggu Anda' })).toBeVisible();
  });

  test('what is past its day stands first and says so', async ({ browser }) => {
    const dunia = await buatDunia();
    await sql("UPDATE program SET mandiri_tutup = '2026-01-31' WHERE instansi_id = $1", [dunia.instansiId]);
    const { page } = await masukSebagai(browser, dunia.surel.kepala_unit);
    await page.goto('/beranda');
    await expect(page.getByText(/1 hal menunggu Anda, 1 sudah lewat batas/)).toBeVisible();
    await expect(page.getByText(/31\sJanuari 2026, terlambat \d+ hari/)).toBeVisible();
  });

  test('an admin of an empty instansi is led through the set-up', async ({ browser }) => {
    const { page } = await masukSebagai(browser, 'organisasi@padangpanjang.example');
    await page.goto('/beranda');
    await expect(page.locator('.tugas > li')).toHaveText([/Susun unit kerja/, /Buat program tahun ini/]);
    await expect(page.getByRole('link', { name: /^Tambah unit/ })).toHaveAttribute(
      'href',
      '/pengaturan/unit',
    );
  });

  test('somebody without a peran is told what to do', async ({ browser }) => {
    const dunia = await buatDunia();
    const surel = await tambahOrang(dunia, 'pengamat');
    await sql(
      "UPDATE keanggotaan SET selesai = '2020-12-31' WHERE pengguna_id = (SELECT id FROM pengguna WHERE surel = $1)",
      [surel],
    );
    const { page } = await masukSebagai(browser, surel);
    await page.goto('/beranda');
    await expect(page.getByRole('heading', { name: 'Anda belum punya peran' })).toBeVisible();
  });
});

for (const { nama, opsi } of RUPA) {
  test(`F126 no axe violation at ${nama}`, async ({ browser }) => {
    for (const surel of ['organisasi@tanahbumbu.example', 'kepala.dukcapil@tanahbumbu.example']) {
      const { page } = await masukSebagai(browser, surel, opsi);
      await page.goto('/beranda');
      await expect(page.getByRole('heading', { level: 1, name: 'Tugas saya' })).toBeVisible();
      await expectAxe(page);
      await expectMuat(page);
    }
  });
}
