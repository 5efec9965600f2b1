import { randomUUID } from 'node:crypto';
import AxeBuilder from '@axe-core/playwright';
import pg from 'pg';
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect,
  type Locator,
  type Page,
} from 'playwright/test';

/** The password of every demo account; people made here carry its hash. */
const SANDI = 'teraju demo 2026';

/** A tenant of its own with one unit that builds, so that specs never meet on the same answers. */
export interface DuniaLke {
  readonly instansiId: string;
  readonly lkeId: string;
  readonly keikutsertaanId: string;
  readonly unit: string;
  /** E-mail address by peran. */
  readonly surel: Readonly<Record<'kepala_unit' | 'anggota_tim' | 'pimpinan' | 'tpi_anggota', string>>;
}

/** Statements as the superuser, who sees every tenant: to set a stage and to prove what was stored. */
export async function sql<Row extends object = Record<string, unknown>>(
  teks: string,
  nilai: readonly unknown[] = [],
): Promise<Row[]> {
  const client = new pg.Client(process.env.TERAJU_ADMIN_URL);
  await client.connect();
  try {
    return (await client.query<Row>(teks, [...nilai])).rows;
  } finally {
    await client.end();
  }
}

/** Makes the tenant: instansi, unit, people, a program under 90/2021 and an empty worksheet. */
export async function buatDunia(unit = 'Kecamatan Uji Coba Pelayanan Terpadu Kabupaten'): Promise<DuniaLke> {
  const [instansiId, unitId, programId, keikutsertaanId, lkeId] = Array.from({ length: 5 }, () =>
    randomUUID(),
  );
  const ekor = randomUUID().slice(0, 8);
  await sql(
    `INSERT INTO instansi (id, kode, nama, nama_pendek, jenis, zona_waktu, demo)
     VALUES ($1, $2, 'Pemerintah Kabupaten Uji', 'Kabupaten Uji', 'kabupaten', 'WITA', true)`,
    [instansiId, `uji-${ekor}`],
  );
  await sql(
    `INSERT INTO unit_kerja (instansi_id, id, jalur, nama, jenis, mulai)
     VALUES ($1, $2, ARRAY[$2::uuid], $3, 'kecamatan', '2020-01-01')`,
    [instansiId, unitId, unit],
  );
  await sql(
    `INSERT INTO program (instansi_id, id, tahun, nama, instrumen_id, instrumen_versi, kosong)
     VALUES ($1, $2, 2027, 'Siklus 2027', 'permenpanrb-90-2021', 1, 'nol')`,
    [instansiId, programId],
  );
  await sql(
    `INSERT INTO keikutsertaan (instansi_id, id, program_id, unit_id, tahap, target, membangun_sejak)
     VALUES ($1, $2, $3, $4, 'pembangunan', 'WBK', '2024-01-01')`,
    [instansiId, keikutsertaanId, programId, unitId],
  );
  await sql(
    `INSERT INTO lke (instansi_id, id, keikutsertaan_id, penilai, instrumen_id, instrumen_versi)
     VALUES ($1, $2, $3, 'unit', 'permenpanrb-90-2021', 1)`,
    [instansiId, lkeId, keikutsertaanId],
  );
  const orang = async (peran: keyof DuniaLke['surel'], diUnit: boolean): Promise<string> => {
    const surel = `${peran}-${ekor}@uji.example`;
    const id = randomUUID();
    await sql(
      `INSERT INTO pengguna (id, surel, nama, sandi_hash, demo)
       SELECT $1, $2, $3, sandi_hash, true FROM pengguna WHERE demo AND sandi_hash IS NOT NULL LIMIT 1`,
      [id, surel, `${peran.replace('_', ' ')} ${ekor}`],
    );
    await sql(
      `INSERT INTO keanggotaan (instansi_id, id, pengguna_id, peran, unit_id, mulai)
       VALUES ($1, gen_random_uuid(), $2, $3::peran, $4, '2020-01-01')`,
      [instansiId, id, peran, diUnit ? unitId : null],
    );
    return surel;
  };
  const surel = {
    kepala_unit: await orang('kepala_unit', true),
    anggota_tim: await orang('anggota_tim', true),
    pimpinan: await orang('pimpinan', false),
    tpi_anggota: await orang('tpi_anggota', false),
  };
  return { instansiId, lkeId, keikutsertaanId, unit, surel } as DuniaLke;
}

/** A new browser of one person, signed in. */
export async function masukSebagai(
  browser: Browser,
  surel: string,
  opsi: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const context = await browser.newContext({ baseURL: process.env.TERAJU_URL, ...opsi });
  const { csrfToken } = await (await context.request.get('/api/auth/csrf')).json();
  const jawab = await context.request.post('/api/auth/callback/credentials', {
    form: { csrfToken, pengenal: surel, sandi: SANDI, json: 'true', callbackUrl: '/' },
  });
  expect(jawab.ok()).toBe(true);
  return { context, page: await context.newPage() };
}

/** The stored answer of one butir. */
export async function jawabanTersimpan(
  lkeId: string,
  kode: string,
): Promise<{ nilai: unknown; catatan: string | null; versi: number } | undefined> {
  const [baris] = await sql<{ nilai: unknown; catatan: string | null; versi: number }>(
    'SELECT nilai, catatan, versi FROM jawaban WHERE lke_id = $1 AND kode = $2',
    [lkeId, kode],
  );
  return baris;
}

/** No violation of WCAG 2.2 A and AA on the page as it stands. */
export async function expectAxe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
    [],
  );
}

/** The row of one question. */
export function baris(page: Page, kode: string): Locator {
  return page.locator(`[id="butir-${kode}"]`);
}

/** Opens the desk as one person, and waits until the page is alive: only then do the keys answer. */
export async function bukaMeja(
  browser: Browser,
  dunia: DuniaLke,
  peran: keyof DuniaLke['surel'],
  area = 'PW',
  opsi: BrowserContextOptions = {},
): Promise<{ context: BrowserContext; page: Page }> {
  const { context, page } = await masukSebagai(browser, dunia.surel[peran], opsi);
  await page.goto(`/lke/${dunia.lkeId}/${area}`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForFunction(() =>
    Object.keys(document.querySelector('.lk-q') ?? {}).some((kunci) => kunci.startsWith('__reactProps')),
  );
  return { context, page };
}
