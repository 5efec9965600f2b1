import AxeBuilder from '@axe-core/playwright';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import { ALAMAT, masuk, satu, sql } from '@/tests/support/e2e';

// First use, as the real persons: the platform's manager registers an instansi; its admin signs in with the
// one-time password, chooses one, and sets the instansi up until a unit could begin to build.
test.describe.configure({ mode: 'serial' });

const UJI = Date.now().toString(36);
const ADMIN = `admin-${UJI}@contoh.go.id`;
const KETUA = `ketua-${UJI}@contoh.go.id`;
const INSTANSI = `Pemerintah Kabupaten Contoh ${UJI}`;
const SANDI = 'payung biru di halte';

let sandiAdmin = '';
let sandiKetua = '';
let admin: BrowserContext;

/** Reads the one-time password off the dialog and closes it. */
async function catatSandi(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: 'Kata sandi sekali pakai' });
  const sandi = (await dialog.locator('[data-sandi]').textContent()) ?? '';
  expect(sandi).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/);
  await page.keyboard.press('Escape');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'Sudah saya catat' }).click();
  await expect(dialog).toBeHidden();
  return sandi;
}

async function periksaAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${n.target.join(' ')}`))).toEqual([]);
}

test.beforeAll(async ({ browser }) => {
  admin = await browser.newContext({ baseURL: ALAMAT });
});

test.afterAll(() => admin.close());

test('the platform’s manager registers an instansi and sees its admin’s password once', async ({
  context,
}) => {
  const page = await masuk(context, 'platform@teraju.example');
  await expect(page.getByRole('heading', { name: 'Daftar instansi' })).toBeVisible();
  await page.getByRole('link', { name: 'Daftarkan instansi' }).first().click();
  await page.getByRole('button', { name: 'Daftarkan instansi' }).click();
  await expect(page.getByText('Nama instansi belum diisi.')).toBeVisible();
  await page.getByLabel('Nama resmi').fill(INSTANSI);
  await page.getByLabel('Nama pendek').fill(`Kabupaten Contoh ${UJI}`);
  await expect(page.getByLabel('Kode')).toHaveValue(`kabupaten-contoh-${UJI}`);
  await page.getByLabel('Zona waktu').selectOption('WIT');
  await page.getByLabel('Nama lengkap').fill('Admin Pertama');
  await page.getByLabel('Surel dinas').fill(ADMIN);
  await page.getByRole('button', { name: 'Daftarkan instansi' }).click();
  sandiAdmin = await catatSandi(page);
  await expect(page).toHaveURL(/\/platform$/);
  await expect(page.getByRole('rowheader', { name: new RegExp(INSTANSI) })).toBeVisible();
});

test('F134 the one-time password opens only the page that changes it; weak ones are refused there', async () => {
  const page = await masuk(admin, ADMIN, sandiAdmin);
  await expect(page).toHaveURL(/\/ganti-sandi$/);
  for (const alamat of ['/', '/beranda', '/pengaturan/unit', '/akun']) {
    await page.goto(alamat);
    await expect(page).toHaveURL(/\/ganti-sandi$/);
  }
  await expect(page.getByLabel('Kata sandi sekarang')).toHaveCount(0);
  const coba = async (sandi: string, ulang = sandi) => {
    await page.getByLabel('Kata sandi baru', { exact: true }).fill(sandi);
    await page.getByLabel('Ulangi kata sandi baru').fill(ulang);
    await page.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  };
  await coba('pendek');
  await expect(page.getByText('Sandi terlalu pendek.')).toBeVisible();
  await coba('passwordpassword123');
  await expect(page.getByText(/mudah ditebak/)).toBeVisible();
  await coba(SANDI, 'lain sama sekali');
  await expect(page.getByText('Kedua kata sandi baru belum sama.')).toBeVisible();
  await coba(SANDI);
  await expect(page).toHaveURL(/\/pengaturan$/);
  await expect(page.getByRole('heading', { name: 'Menyiapkan instansi' })).toBeVisible();
  await page.close();
});

test('F103 F107 the admin pastes units: wrong rows are named before anything is saved', async () => {
  const page = await admin.newPage();
  await page.goto('/pengaturan');
  await page.getByRole('link', { name: 'Susun unit kerja' }).click();
  await expect(page.getByRole('heading', { name: 'Belum ada unit kerja' })).toBeVisible();
  await page.getByRole('link', { name: 'Tempel dari Excel' }).first().click();
  const kotak = page.getByLabel('Tempel baris dari Excel');
  await kotak.fill(
    'Nama\tJenis\tInduk\nDinas Kesehatan\t\t\nPuskesmas Contoh\t\tDinas Kesehatan\nKecamatan Utara\tKerajaan\t\nBagian Umum\t\tSetda',
  );
  await expect(page.getByText('Jenis ini tidak dikenal.', { exact: false })).toBeVisible();
  await expect(page.getByText('Induk "Setda" tidak ada', { exact: false })).toBeVisible();
  await expect(page.getByText('Perbaiki 2 baris yang ditandai dahulu.')).toBeVisible();
  await kotak.fill(
    'Nama\tInduk\nDinas Kesehatan\t\nPuskesmas Contoh\tDinas Kesehatan\nKecamatan Utara\t\nKecamatan Selatan\t\nBagian Umum\tDinas Kesehatan',
  );
  await page.getByRole('button', { name: 'Tambahkan 5 unit' }).click();
  await expect(page).toHaveURL(/\/pengaturan\/unit$/);
  await expect(page.getByRole('rowheader', { name: 'Puskesmas Contoh' })).toBeVisible();
  await page.close();
});

test('F103 a unit is renamed, moved with undo, closed and opened again', async () => {
  const page = await admin.newPage();
  await page.goto('/pengaturan/unit');
  const tindakan = async (unit: string, apa: string) => {
    await page.getByRole('button', { name: `Tindakan untuk ${unit}` }).click();
    await page.getByRole('menuitem', { name: apa }).click();
  };
  await tindakan('Bagian Umum', 'Ubah nama dan jenis');
  await page.getByLabel('Nama unit').fill('Bagian Umum dan Keuangan');
  await page.getByRole('button', { name: 'Simpan' }).click();
  await expect(page.getByRole('rowheader', { name: /Bagian Umum dan Keuangan/ })).toBeVisible();

  await tindakan('Bagian Umum dan Keuangan', 'Pindahkan');
  const pilih = page.getByRole('dialog').getByLabel(/Di bawah unit/);
  await pilih.fill('utara');
  await page.getByRole('option', { name: /Kecamatan Utara/ }).click();
  await page.getByRole('button', { name: 'Pindahkan unit' }).click();
  const induk = () =>
    satu<{ nama: string }>(
      `SELECT i.nama FROM unit_kerja u JOIN unit_kerja i ON i.instansi_id = u.instansi_id AND i.id = u.induk_id
         JOIN instansi s ON s.id = u.instansi_id WHERE s.nama = $1 AND u.nama = 'Bagian Umum dan Keuangan'`,
      [INSTANSI],
    ).then((b) => b.nama);
  await expect.poll(induk).toBe('Kecamatan Utara');
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await expect.poll(induk).toBe('Dinas Kesehatan');

  await tindakan('Kecamatan Selatan', 'Tutup unit');
  await page.getByRole('dialog').getByRole('button', { name: 'Tutup unit' }).click();
  await expect(page.getByRole('rowheader', { name: /Kecamatan Selatan/ })).toBeHidden();
  await page.getByRole('button', { name: 'Tampilkan yang ditutup' }).click();
  await tindakan('Kecamatan Selatan', 'Buka kembali');
  await expect(page.getByText('Kecamatan Selatan dibuka kembali.')).toBeVisible();
  await page.close();
});

test('F105 people are added one by one and pasted; each first password is shown once', async () => {
  const page = await admin.newPage();
  await page.goto('/pengaturan/orang');
  await page.getByRole('button', { name: 'Tambah orang' }).click();
  const dialog = page.getByRole('dialog', { name: 'Tambah orang' });
  await dialog.getByLabel('Nama lengkap').fill('Ketua Tim Kesehatan');
  await dialog.getByLabel('Surel dinas').fill(KETUA);
  await dialog.getByLabel('Peran').selectOption('ketua_tim');
  await dialog.getByRole('button', { name: 'Tambahkan orang' }).click();
  await expect(dialog.getByText('Pilih unitnya.')).toBeVisible();
  await dialog.getByLabel('Unit kerja').fill('kesehatan');
  await page.getByRole('option', { name: /^Dinas Kesehatan/ }).click();
  await dialog.getByRole('button', { name: 'Tambahkan orang' }).click();
  sandiKetua = await catatSandi(page);
  await expect(page.getByRole('rowheader', { name: /Ketua Tim Kesehatan/ })).toBeVisible();

  await page.getByRole('link', { name: 'Tempel dari Excel' }).click();
  await page
    .getByLabel('Tempel baris dari Excel')
    .fill(
      `nama\tsurel\tperan\tunit\nKepala Dinas\tkepala-${UJI}@contoh.go.id\tKepala unit\tDinas Kesehatan\nInspektur\tinspektur-${UJI}@contoh.go.id\tTPI, ketua tim\t`,
    );
  await page.getByRole('button', { name: 'Tambahkan 2 orang' }).click();
  await expect(page.locator('td [data-sandi]')).toHaveCount(2);
  await page.close();
});

test('F8 F14 S0-12 a program is made and units are enrolled by kind', async () => {
  const page = await admin.newPage();
  await page.goto('/pengaturan/program');
  await page.getByRole('link', { name: 'Buat program' }).first().click();
  await expect(page.getByRole('radio', { name: /90 Tahun 2021/ })).toBeChecked();
  await page.getByLabel('Batas pengusulan ke TPN').fill('2000-01-01');
  await page.getByRole('button', { name: 'Buat program' }).click();
  await page.getByLabel('Pengisian ditutup').fill('2099-01-01');
  await page.getByLabel('Penilaian TPI ditutup').fill('2098-01-01');
  await page.getByRole('button', { name: 'Buat program' }).click();
  await expect(page.getByText('Penutupan penilaian TPI mendahului penutupan pengisian.')).toBeVisible();
  for (const nama of ['Pengisian ditutup', 'Penilaian TPI ditutup', 'Batas pengusulan ke TPN'])
    await page.getByLabel(nama).fill('');
  await page.getByRole('button', { name: 'Buat program' }).click();
  await expect(page).toHaveURL(/\/pengaturan\/program\/[0-9a-f-]{36}\/unit$/);
  await page.getByRole('button', { name: /^Kecamatan/ }).click();
  await page.getByRole('checkbox', { name: 'Dinas Kesehatan' }).check();
  await page.getByRole('button', { name: 'Ikutkan 3 unit' }).click();
  await expect(page.getByText('Pencanangan, target WBK')).toHaveCount(3);
  await page.getByRole('link', { name: 'Setelan' }).click();
  await page.getByLabel('Nama program').fill('Zona Integritas Contoh');
  await page.getByRole('button', { name: 'Simpan setelan' }).click();
  await expect(page.getByText('Setelan program disimpan.')).toBeVisible();
  await page.close();
});

test('F2 S1-10 S4-2 the declaration is recorded with its people and prints as a piagam', async () => {
  const page = await admin.newPage();
  await page.goto('/pengaturan/pencanangan');
  await page.getByRole('link', { name: 'Catat pencanangan' }).first().click();
  await page.getByLabel(/^Tempat/).fill('Pendopo Kabupaten');
  await page.getByLabel('Lembaga').fill(INSTANSI);
  await page.getByLabel('Jabatan').fill('Bupati Contoh');
  await page.getByRole('button', { name: 'Tambah saksi' }).click();
  await page.getByRole('button', { name: 'Catat pencanangan' }).click();
  await expect(page.getByText('Lembaga belum diisi.')).toBeVisible();
  await page.getByLabel('Lembaga').last().fill('Ombudsman Republik Indonesia');
  await page.getByLabel('Jabatan').last().fill('Kepala Perwakilan');
  await page
    .getByLabel(/^Kapasitas/)
    .last()
    .fill('mewakili');
  await page.getByRole('button', { name: 'Tambah tautan' }).click();
  await page.getByLabel('Tautan 1').fill('https://contoh.go.id/berita');
  await page.getByRole('button', { name: 'Catat pencanangan' }).click();
  await page.getByRole('link', { name: 'Piagam' }).click();
  await expect(page.getByRole('heading', { name: 'Piagam pencanangan' })).toBeVisible();
  await expect(page.getByText('mewakili Kepala Perwakilan')).toBeVisible();
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
  await page.close();
});

test('F104 ending a peran takes a living session’s access at once', async ({ browser }) => {
  const ketua = await browser.newContext({ baseURL: ALAMAT });
  const halaman = await masuk(ketua, KETUA, sandiKetua);
  await halaman.getByLabel('Kata sandi baru', { exact: true }).fill('lemari tua milik paman');
  await halaman.getByLabel('Ulangi kata sandi baru').fill('lemari tua milik paman');
  await halaman.getByRole('button', { name: 'Simpan dan lanjutkan' }).click();
  await expect(halaman).toHaveURL(/\/beranda$/);

  const page = await admin.newPage();
  await page.goto('/pengaturan/orang');
  await page.getByRole('button', { name: 'Tindakan untuk Ketua Tim Kesehatan' }).click();
  await page.getByRole('menuitem', { name: /Akhiri peran Ketua tim kerja/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Akhiri peran' }).click();
  await expect(page.getByRole('rowheader', { name: /Ketua Tim Kesehatan/ })).toBeHidden();

  await halaman.goto('/program');
  await expect(halaman).toHaveURL(/\/akun$/);
  await expect(halaman.getByText('Anda belum memegang peran', { exact: false })).toBeVisible();
  await halaman.getByRole('button', { name: 'Keluar dari semua perangkat' }).click();
  await expect(halaman).toHaveURL(/\/masuk/);
  await ketua.close();

  await page.goto('/pengaturan/orang');
  await page.getByRole('button', { name: 'Tindakan untuk Admin Pertama' }).click();
  await page.getByRole('menuitem', { name: /Akhiri peran Admin instansi/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Akhiri peran' }).click();
  await expect(page.getByText('Ini admin terakhir instansi.', { exact: false })).toBeVisible();
  await page.close();
});

test('F130 every step stands in the audit trail, as a sentence', async () => {
  const page = await admin.newPage();
  await page.goto('/jejak-audit');
  for (const kalimat of [/Mendaftarkan instansi/, /Menambahkan unit Puskesmas Contoh/, /Kecamatan Utara/])
    await expect(page.getByText(kalimat).first()).toBeVisible();
  const { n } = await satu<{ n: number }>(
    'SELECT count(*)::int AS n FROM peristiwa p JOIN instansi i ON i.id = p.instansi_id WHERE i.nama = $1',
    [INSTANSI],
  );
  expect(n).toBeGreaterThan(20);
  await page.close();
});

test('the whole form of a new unit works by keyboard alone', async () => {
  const page = await admin.newPage();
  await page.goto('/pengaturan/unit');
  await page.getByRole('button', { name: 'Tambah unit' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.getByLabel('Nama unit').focus();
  await page.keyboard.type('Puskesmas Papan Ketik');
  await expect(page.getByLabel('Jenis', { exact: true })).toHaveValue('puskesmas');
  await page
    .getByRole('dialog')
    .getByLabel(/Di bawah unit/)
    .focus();
  await page.keyboard.type('dinas kes');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Tambahkan unit' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('rowheader', { name: /Puskesmas Papan Ketik/ })).toBeVisible();
  const [u] = await sql<{ dalam: number }>(
    "SELECT cardinality(jalur)::int AS dalam FROM unit_kerja WHERE nama = 'Puskesmas Papan Ketik'",
  );
  expect(u?.dalam).toBe(2);
  await page.close();
});

test('dialogs and menus pass axe, light and dark, wide and narrow (F126)', async () => {
  const page = await admin.newPage();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.goto('/pengaturan/unit');
      await page.getByRole('button', { name: 'Tambah unit' }).click();
      await page
        .getByRole('dialog')
        .getByLabel(/Di bawah unit/)
        .fill('dinas');
      await expect(page.getByRole('option').first()).toBeVisible();
      await periksaAxe(page);
      await page.goto('/pengaturan/orang');
      await page.getByRole('button', { name: 'Tindakan untuk Admin Pertama' }).click();
      await expect(page.getByRole('menu')).toBeVisible();
      await periksaAxe(page);
    }
  await page.close();
});
