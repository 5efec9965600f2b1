import { type Browser, expect, type Page, test } from 'playwright/test';
import { ALAMAT, masuk, satu, sql } from '@/tests/support/e2e';
import { hasilHalaman, tahunDemo, unitDemo } from '@/tests/support/e2e-halaman';
import { baris } from '@/tests/support/lke-e2e';

// The main job, told as the people of Tanah Bumbu do it: Disdukcapil lacks one answer here and one report there.

const UNIT = 'Dinas Kependudukan dan Pencatatan Sipil';
const ALASAN = 'Notula pembentukan tim belum ditandatangani';
const LANGKAH = ['Pra evaluasi', 'Evaluasi desk', 'Evaluasi lapangan', 'Survei', 'Clearance', 'Panel'];
const DILAPORKAN = 'A.II.5.iii.b';

test.describe.configure({ mode: 'serial' });
test.setTimeout(180_000);

let unit: Awaited<ReturnType<typeof unitDemo>>;
/** Every address that the people used: nobody else may open one of them. */
const dipakai = new Set<string>();
const orang = new Map<string, Page>();

/** The page of one person, who signs in through the form the first time. */
async function sebagai(browser: Browser, surel: string): Promise<Page> {
  const ada = orang.get(surel);
  if (ada) return ada;
  const context = await browser.newContext({ baseURL: ALAMAT, locale: 'id-ID' });
  const page = await masuk(context, `${surel}@tanahbumbu.example`);
  page.on('framenavigated', (bingkai) => {
    const { pathname, origin } = new URL(bingkai.url());
    if (origin === ALAMAT && /[0-9a-f]{8}-/.test(pathname)) dipakai.add(pathname);
  });
  orang.set(surel, page);
  return page;
}

/** The total on the scale beside the LKE, against WBK and WBBM. */
async function total(page: Page): Promise<number> {
  const teks = await page.locator('.lk-s .tb-l .tb-v').textContent();
  return Number(teks?.replace(',', '.'));
}

function jawabanUnit() {
  return sql<{ kode: string; nilai: unknown; catatan: string | null }>(
    'SELECT kode, nilai, catatan FROM jawaban WHERE lke_id = $1 ORDER BY kode',
    [unit.lkeUnit],
  );
}

async function lembar(penilai: 'tpi' | 'tpn'): Promise<string> {
  const { id } = await satu<{ id: string }>(
    'SELECT id FROM lke WHERE keikutsertaan_id = $1 AND penilai = $2::penilai',
    [unit.keikutsertaanId, penilai],
  );
  return id;
}

test.beforeAll(async () => {
  unit = await unitDemo('tanah-bumbu', UNIT, await tahunDemo('tanah-bumbu'));
});

test('S4-6 1 the team answers what is open, and each answer moves the score towards WBK', async ({
  browser,
}) => {
  const page = await sebagai(browser, 'umum.dukcapil');
  await page.goto(`/lke/${unit.lkeUnit}/PW`);
  await expect(page.getByText('111 dari 113 terjawab')).toBeVisible();
  let sebelum = await total(page);
  expect(sebelum).toBeCloseTo(74, 1);
  for (const kode of ['A.I.5.iv.c', 'A.I.5.v.e', 'A.I.5.v.d']) {
    await page.goto(`/lke/${unit.lkeUnit}/PW?butir=${kode}`);
    await baris(page, kode)
      .getByRole('radio', { name: /^(A|Ya)/ })
      .check();
    await expect(baris(page, kode).getByText(/tersimpan \d\d\.\d\d/)).toBeVisible();
    await expect.poll(() => total(page)).toBeGreaterThan(sebelum);
    sebelum = await total(page);
  }
  // All who must report have reported now: the count of the LKE follows the facts.
  await page.goto(`/lke/${unit.lkeUnit}/PW?butir=${DILAPORKAN}`);
  const isi = baris(page, DILAPORKAN);
  await isi
    .getByLabel('Jumlah yang sudah melapor')
    .fill(await isi.getByLabel('Jumlah wajib lapor non-LHKPN').inputValue());
  await isi.getByLabel('Jumlah yang sudah melapor').blur();
  await expect(isi.getByText(/tersimpan \d\d\.\d\d/)).toBeVisible();
  await expect(page.getByText('113 dari 113 terjawab')).toBeVisible();
  expect(await total(page)).toBeGreaterThanOrEqual(75);
  await expect(page.locator('.lk-s')).toContainText('WBBM');
  const { total: tersimpan } = await satu<{ total: number }>('SELECT total FROM skor_lke WHERE lke_id = $1', [
    unit.lkeUnit,
  ]);
  expect(await total(page)).toBeCloseTo(tersimpan, 2);
});

test('S4-6 2 the head of the unit sends the LKE to TPI, and nobody changes it any more', async ({
  browser,
}) => {
  const page = await sebagai(browser, 'kepala.dukcapil');
  await page.goto(`/lke/${unit.lkeUnit}/PW`);
  await page.locator('.lk-s').getByRole('button', { name: 'Kirim ke TPI' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Kirim ke TPI' }).click();
  await expect(page.getByText('Hanya dapat dilihat')).toBeVisible();
  const tim = await sebagai(browser, 'umum.dukcapil');
  await tim.goto(`/lke/${unit.lkeUnit}/PW?butir=A.I.5.iv.c`);
  await expect(baris(tim, 'A.I.5.iv.c').getByRole('radio').first()).toBeDisabled();
});

test('F67 3 TPI scores beside the unit: agrees at once, lowers one with its reason, the head of TPI endorses', async ({
  browser,
}) => {
  const milikUnit = await jawabanUnit();
  const tpi = await lembar('tpi');
  const auditor = await sebagai(browser, 'auditor.muda');
  await auditor.goto('/penilaian');
  await expect(auditor.getByRole('row', { name: new RegExp(UNIT) })).toBeVisible();
  const turun = milikUnit.find((j) => j.kode.startsWith('A.I.1.') && j.nilai === 'Ya')?.kode ?? '';
  await auditor.goto(`/penilaian/${tpi}/MP?butir=${turun}`);
  await auditor
    .locator('.meja-r')
    .getByRole('radio', { name: /^Tidak/ })
    .check();
  await auditor.getByLabel('Alasan').fill(ALASAN);
  await auditor.getByLabel('Alasan').blur();
  await expect(auditor.getByText(/tersimpan \d\d\.\d\d/)).toBeVisible();
  await auditor.getByRole('button', { name: /Setujui \d+ pertanyaan sekaligus/ }).click();
  const jendela = auditor.locator('.dlg');
  await jendela.getByRole('radio', { name: /^Semua/ }).check();
  await jendela.getByRole('button', { name: /^Setujui \d+ pertanyaan$/ }).click();
  await expect(auditor.getByText('113 dari 113 dinilai')).toBeVisible();

  const ketua = await sebagai(browser, 'irban1');
  await ketua.goto(`/penilaian/${tpi}`);
  await expect(ketua.getByText(ALASAN)).toBeVisible();
  await ketua.getByRole('button', { name: 'Sahkan hasil TPI' }).click();
  await ketua.getByRole('button', { name: 'Sahkan', exact: true }).click();
  await expect(ketua.getByText('Hasil TPI sudah disahkan', { exact: true })).toBeVisible();

  // The unit's own answers are what they were, and the unit reads why one is lower.
  expect(await jawabanUnit()).toEqual(milikUnit);
  const tim = await sebagai(browser, 'umum.dukcapil');
  await tim.goto(`/lke/${unit.lkeUnit}/MP?butir=${turun}`);
  await expect(baris(tim, turun)).toContainText(ALASAN);
});

test('F5 S3-10 4 the missing prerequisite is recorded, the admin composes the letter, the head sends it', async ({
  browser,
}) => {
  const admin = await sebagai(browser, 'organisasi');
  await admin.goto('/usulan');
  await expect(admin.getByRole('list', { name: `Yang menahan ${UNIT}` })).toContainText(/LHK/);
  await admin.goto(`/unit/${unit.keikutsertaanId}`);
  await admin.getByRole('button', { name: /^Ubah: .*LHK/ }).click();
  await admin.getByLabel('Nilai', { exact: true }).fill('100');
  await admin.getByLabel('Sumber').fill('Rekap LHKPN dan LHKAN Inspektorat');
  await admin.getByRole('button', { name: 'Simpan syarat' }).click();
  await expect(admin.getByText('Syarat tercatat.')).toBeVisible();

  await admin.goto('/usulan');
  await admin.getByRole('button', { name: `Masukkan ke usulan ${UNIT}` }).click();
  await expect(admin.getByText(`${UNIT} masuk ke surat usulan.`)).toBeVisible();
  await admin.getByRole('link', { name: 'Buka surat usulan' }).click();
  await admin.getByLabel('Nomor surat').fill('065/127/ORG');
  const hari = await admin.getByLabel('Tanggal surat').getAttribute('max');
  await admin.getByLabel('Tanggal surat').fill(hari ?? '2026-11-20');
  await admin.getByLabel('Nomor SPTJM').fill('065/128/ORG');
  await admin.getByRole('button', { name: 'Simpan surat' }).click();
  await expect(admin.getByRole('heading', { name: 'Surat usulan 065/127/ORG' })).toBeVisible();
  const surat = new URL(admin.url()).pathname;

  const bupati = await sebagai(browser, 'bupati');
  await bupati.goto(surat);
  await bupati.getByRole('button', { name: 'Kirim usulan ke TPN' }).click();
  await expect(bupati.locator('.dlg')).toContainText(`${UNIT}, menuju WBK`);
  await bupati.getByRole('button', { name: 'Kirim', exact: true }).click();
  await expect(bupati.getByText(/Usulan \d+ unit terkirim ke TPN\./)).toBeVisible();
});

test('F77 5 TPN enters its six steps, endorses its score and recommends', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: ALAMAT, locale: 'id-ID' });
  const tpn = await masuk(context, 'tpn1@teraju.example');
  orang.set('tpn', tpn);
  await tpn.goto(`/penilaian/tpn/${unit.keikutsertaanId}`);
  dipakai.add(`/penilaian/tpn/${unit.keikutsertaanId}`);
  for (const nama of LANGKAH) {
    const form = tpn.getByRole('form', { name: `Catat ${nama}` });
    await form.getByLabel('Hasil').selectOption('Lolos');
    await form.getByRole('button', { name: `Catat ${nama}` }).click();
    await expect(tpn.getByText(`${nama} tercatat: lolos.`)).toBeVisible();
  }
  await tpn.goto(`/penilaian/${await lembar('tpn')}`);
  dipakai.add(new URL(tpn.url()).pathname);
  await tpn.getByRole('button', { name: 'Sahkan hasil TPN' }).click();
  await tpn.getByRole('button', { name: 'Sahkan', exact: true }).click();
  await expect(tpn.getByText('Hasil TPN sudah disahkan', { exact: true })).toBeVisible();
  await tpn.goto(`/penilaian/tpn/${unit.keikutsertaanId}`);
  await tpn.getByRole('button', { name: 'Rekomendasikan menjadi WBK' }).click();
  await tpn.getByRole('button', { name: 'Rekomendasikan', exact: true }).click();
  await expect(tpn.getByText('Unit ini sudah direkomendasikan.')).toBeVisible();
});

test('ASVS 2.3.5 6 one person enters the decision, another one publishes it', async ({ browser }) => {
  const tpn = orang.get('tpn') as Page;
  await tpn.goto('/penetapan');
  await tpn.getByRole('button', { name: `Masukkan keputusan ${UNIT}` }).click();
  await tpn.getByLabel('Nomor keputusan').fill('KEP 214 Tahun 2027');
  await tpn.getByRole('button', { name: 'Simpan keputusan' }).click();
  await expect(tpn.getByText('Anda yang memasukkan keputusan ini.')).toBeVisible();
  await expect(tpn.getByRole('button', { name: `Periksa dan terbitkan ${UNIT}` })).toHaveCount(0);

  const bupati = await sebagai(browser, 'bupati');
  await bupati.goto('/penetapan');
  await bupati.getByRole('button', { name: `Periksa dan terbitkan ${UNIT}` }).click();
  await expect(bupati.locator('.dlg')).toContainText('KEP 214 Tahun 2027');
  await bupati.getByRole('button', { name: 'Terbitkan', exact: true }).click();
  await expect(bupati.getByText('ditetapkan Menuju WBK').first()).toBeVisible();
  expect(
    await satu('SELECT status::text AS status FROM penetapan WHERE keikutsertaan_id = $1', [
      unit.keikutsertaanId,
    ]),
  ).toEqual({ status: 'diterbitkan' });
});

test('F94 S0-6 7 the head of the instansi sees the new state, and what holds the others back', async ({
  browser,
}) => {
  const bupati = await sebagai(browser, 'bupati');
  await bupati.goto('/dasbor?cari=kependudukan');
  const milik = bupati.getByRole('row', { name: new RegExp(UNIT) });
  await expect(milik.first()).toContainText(/Penetapan|WBK/);
  await bupati.goto('/dasbor?cari=pagatan');
  const lain = bupati.getByRole('row', { name: /Puskesmas Pagatan/ }).first();
  await expect(lain).toContainText(/Akuntabilitas|Capaian Kinerja/);
  await bupati.goto(`/unit/${unit.keikutsertaanId}`);
  await expect(bupati.getByText('KEP 214 Tahun 2027').first()).toBeVisible();
});

test('F102 8 a person of another instansi finds none of the addresses that were used', async ({
  browser,
}) => {
  const context = await browser.newContext({ baseURL: ALAMAT, locale: 'id-ID' });
  const page = await masuk(context, 'organisasi@kuansing.example');
  expect([...dipakai].map((alamat) => alamat.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/, '[id]')).sort()).toEqual(
    expect.arrayContaining([
      '/lke/[id]/PW',
      '/penilaian/[id]',
      '/penilaian/tpn/[id]',
      '/unit/[id]',
      '/usulan/[id]',
    ]),
  );
  const [kue] = (await context.cookies()).filter(({ name }) => name.endsWith('teraju.sesi'));
  for (const alamat of dipakai) {
    const jawaban = await fetch(`${ALAMAT}${alamat}`, {
      headers: { accept: 'text/html', cookie: `${kue?.name}=${kue?.value}` },
    });
    expect(await hasilHalaman(jawaban), alamat).toBe(404);
  }
  await page.goto(`/unit/${unit.keikutsertaanId}`);
  await expect(page.getByRole('heading', { name: 'Halaman ini tidak ditemukan' })).toBeVisible();
  await expect(page.getByText(UNIT)).toHaveCount(0);
});

test('F98 an instansi that starts from nothing meets calm pages and a first step', async ({ browser }) => {
  const context = await browser.newContext({ baseURL: ALAMAT, locale: 'id-ID' });
  const page = await masuk(context, 'organisasi@padangpanjang.example');
  for (const alamat of ['/beranda', '/dasbor', '/program', '/usulan', '/penetapan', '/pengaturan/program']) {
    await page.goto(alamat);
    const isi = page.getByRole('main');
    await expect(isi.getByRole('heading').first(), alamat).toBeVisible();
    await expect(isi, alamat).not.toContainText(/NaN|undefined|null|tidak ditemukan|terganggu/);
  }
  await page.goto('/dasbor');
  await expect(page.getByText('Belum ada program Zona Integritas')).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'Buat program' }).click();
  await expect(page).toHaveURL(/\/pengaturan\/program/);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
});
