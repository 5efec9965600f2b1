import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, test } from 'playwright/test';
import { ALAMAT, bukaSesi, konteksOf, masuk, pakaiSesi, satu, sql } from '@/tests/support/e2e';
import {
  alamatOf,
  idOf,
  matriksHalaman,
  orangPerPeran,
  tahunDemo,
  tampil,
  unitDemo,
} from '@/tests/support/e2e-halaman';

const MATRIKS = matriksHalaman();
const ADMIN = 'organisasi@tanahbumbu.example';

/** Every route with its parameters filled in, for the admin of Tanah Bumbu. */
async function semuaAlamat(): Promise<string[]> {
  const unit = await unitDemo(
    'tanah-bumbu',
    'Dinas Perpustakaan dan Kearsipan',
    await tahunDemo('tanah-bumbu'),
  );
  return Object.entries(MATRIKS)
    .filter(([pola]) => !pola.includes('[...'))
    .map(([pola, baris]) => alamatOf(pola, idOf(unit, baris.lke), baris.kueri));
}

const cookieAdmin = async () => bukaSesi(await konteksOf(ADMIN, 'admin_instansi'));

function arahan(csp: string): ReadonlyMap<string, string> {
  return new Map(
    csp.split(';').map((satu) => {
      const [nama = '', ...isi] = satu.trim().split(/\s+/);
      return [nama, isi.join(' ')];
    }),
  );
}

test('every route carries every security header, for visitors and for people (ASVS 3.4.1–3.4.8, 14.3.2)', async () => {
  const nonce = new Set<string>();
  const cookie = await cookieAdmin();
  const daftar = [...(await semuaAlamat()), '/tak-ada', '/manifest.webmanifest', '/ikon.svg'];
  for (const alamat of daftar) {
    for (const siapa of [null, cookie]) {
      const jawaban = await fetch(`${ALAMAT}${alamat}`, {
        headers: { accept: 'text/html', ...(siapa ? { cookie: siapa } : {}) },
        redirect: 'manual',
      });
      const kepala = jawaban.headers;
      const tentang = `${alamat} ${siapa ? 'as admin' : 'as visitor'}`;
      expect(jawaban.status, tentang).toBeLessThan(500);
      expect(kepala.get('strict-transport-security'), tentang).toMatch(/max-age=(\d{8,}); includeSubDomains/);
      expect(kepala.get('x-content-type-options'), tentang).toBe('nosniff');
      expect(kepala.get('referrer-policy'), tentang).toBe('same-origin');
      expect(kepala.get('cross-origin-opener-policy'), tentang).toBe('same-origin');
      expect(kepala.get('x-frame-options'), tentang).toBe('DENY');
      expect(kepala.get('x-powered-by'), tentang).toBeNull();
      expect(kepala.get('server'), tentang).toBeNull();
      if (/^\/(ikon|manifest)/.test(alamat)) continue;

      const csp = arahan(kepala.get('content-security-policy') ?? '');
      expect(csp.get('script-src'), tentang).toMatch(/^'self' 'nonce-[\w+/=]{22,}' 'strict-dynamic'$/);
      expect(csp.get('object-src'), tentang).toBe("'none'");
      expect(csp.get('base-uri'), tentang).toBe("'none'");
      expect(csp.get('frame-ancestors'), tentang).toBe("'none'");
      expect(csp.get('form-action'), tentang).toBe("'self'");
      expect(csp.get('connect-src'), tentang).toBe("'self'");
      expect(csp.get('report-uri'), tentang).toBe('/api/csp');
      const sekali = csp.get('script-src') ?? '';
      expect(nonce.has(sekali), `${tentang}: a nonce is used once`).toBe(false);
      nonce.add(sekali);
      if (jawaban.status === 200) expect(kepala.get('cache-control'), tentang).toMatch(/no-store/);
    }
  }
});

/** Opens a page and tells what its browser complained about. */
async function keluhan(context: BrowserContext, alamat: string): Promise<string[]> {
  const page = await context.newPage();
  const daftar: string[] = [];
  page.on('console', (pesan) => {
    const { url } = pesan.location();
    // A prefetched link that leads nowhere is told by matriks-halaman-tautan.spec.ts.
    if (url.includes('_rsc=') && pesan.text().includes('404')) return;
    if (pesan.type() === 'error' || pesan.type() === 'warning') daftar.push(`${pesan.text()} ${url}`);
  });
  page.on('pageerror', (galat) => daftar.push(String(galat)));
  page.on('request', (permintaan) => {
    if (permintaan.url().endsWith('/api/csp')) daftar.push(`CSP report: ${permintaan.postData()}`);
    if (!permintaan.url().startsWith(ALAMAT)) daftar.push(`foreign host: ${permintaan.url()}`);
  });
  await page.goto(alamat, { waitUntil: 'load' });
  // Time for what the page starts by itself: hydration, prefetches, reports.
  await page.waitForTimeout(500);
  await page.close();
  return daftar;
}

test('no page makes its browser complain: no CSP violation, console error or foreign host (ASVS 3.4.3)', async ({
  context,
}) => {
  const unit = await unitDemo(
    'tanah-bumbu',
    'Dinas Perpustakaan dan Kearsipan',
    await tahunDemo('tanah-bumbu'),
  );
  const orang = await orangPerPeran('tanah-bumbu', unit.unitId);
  for (const [pola, baris] of Object.entries(MATRIKS)) {
    if (!tampil(pola) || !baris.peran) continue;
    const siapa = orang.get(baris.peran[0] ?? 'admin_instansi');
    if (!siapa) throw new Error(`nobody to open ${pola}`);
    await context.clearCookies();
    await pakaiSesi(context, await bukaSesi(siapa));
    expect(await keluhan(context, alamatOf(pola, idOf(unit, baris.lke), baris.kueri)), pola).toEqual([]);
  }
  await context.clearCookies();
  expect(await keluhan(context, '/masuk')).toEqual([]);
});

test('markup that slipped into a page does not run, and is reported (ASVS 3.4.3, 3.4.7)', async ({
  page,
}) => {
  await page.route('**/masuk', async (rute) => {
    const asli = await rute.fetch();
    const selundup =
      '<script>window.__xss=1</script><img src="/x" onerror="window.__xss=2"><script src="https://jahat.example/x.js"></script>';
    await rute.fulfill({
      response: asli,
      body: (await asli.text()).replace('</body>', `${selundup}</body>`),
    });
  });
  const laporan: string[] = [];
  page.on('request', (permintaan) => {
    if (permintaan.url().endsWith('/api/csp')) laporan.push(permintaan.postData() ?? '');
  });
  await page.goto('/masuk', { waitUntil: 'networkidle' });
  expect(await page.evaluate(() => '__xss' in window)).toBe(false);
  expect(laporan.filter((isi) => isi.includes('script-src')).length).toBeGreaterThanOrEqual(2);
});

/** Ways out of the site that have worked somewhere. */
const KELUAR: readonly string[] = [
  ...[
    '//',
    '///',
    '////',
    '/\\',
    '\\\\',
    '\\/',
    '/\t/',
    '/\n/',
    '/%09/',
    '/%5c',
    '/%2f',
    '//%2f',
    '/.//',
    '/..//',
  ].map((awal) => `${awal}jahat.example`),
  ...[
    'http://',
    'https://',
    'HTTPS://',
    'http:/',
    'http:',
    'https:',
    'ftp://',
    'ws://',
    '//user@',
    'https://localhost@',
  ].map((awal) => `${awal}jahat.example/`),
  'javascript:window.__xss=1',
  'JaVaScRiPt:window.__xss=1',
  'java\tscript:window.__xss=1',
  ' javascript:window.__xss=1',
  '\u0001javascript:window.__xss=1',
  'javascript://%0Awindow.__xss=1',
  'data:text/html,<script>window.__xss=1</script>',
  'vbscript:msgbox(1)',
  'blob:https://jahat.example/1',
  'file:///etc/passwd',
  '//jahat.example:80\\@localhost/',
  'https:jahat.example',
  '//jahat。example',
  '//①②⑦.0.0.1',
  '/\u2028/jahat.example',
  '/\u00a0//jahat.example',
  '/@jahat.example//',
  '?kembali=//jahat.example',
  '#//jahat.example',
  'jahat.example',
  './/jahat.example',
  '/masuk?kembali=//jahat.example',
  '/api/auth/signin?callbackUrl=https://jahat.example',
  '/\r\nLocation: https://jahat.example',
  '//[::1]/',
  '//0x7f000001/',
];

test(`?kembali= in ${KELUAR.length} hostile forms never leaves the origin (ASVS 1.2.2, 3.7.2)`, async ({
  page,
}) => {
  test.setTimeout(240_000);
  expect(KELUAR.length).toBeGreaterThanOrEqual(50);
  // Signing in is answered here: what matters is where the page goes afterwards.
  await page.route('**/api/auth/callback/credentials*', (rute) =>
    rute.fulfill({ json: { url: `${ALAMAT}/masuk` } }),
  );
  const tujuan: string[] = [];
  await page.route('**/*', (rute) => {
    if (!rute.request().isNavigationRequest()) return rute.fallback();
    tujuan.push(rute.request().url());
    return tujuan.length === 1
      ? rute.fallback()
      : rute.fulfill({ contentType: 'text/html', body: '<title>Sampai</title>' });
  });
  const kembaliKe = async (kembali: string) => {
    tujuan.length = 0;
    await page.goto(`/masuk?kembali=${encodeURIComponent(kembali)}`);
    await page.getByLabel('NIP atau surel dinas').fill('siapa@contoh.example');
    await page.getByLabel('Kata sandi').fill('apa saja');
    await page.getByRole('button', { name: 'Masuk', exact: true }).click();
    // A script in the address would leave the page where it is, and this would wait in vain.
    await expect(page, JSON.stringify(kembali)).toHaveTitle('Sampai');
    return tujuan.slice(1);
  };
  for (const kembali of KELUAR)
    for (const alamat of await kembaliKe(kembali))
      expect(new URL(alamat).origin, JSON.stringify(kembali)).toBe(ALAMAT);
  // An address of our own is still followed.
  expect(await kembaliKe('/dasbor?tahun=2027')).toEqual([`${ALAMAT}/dasbor?tahun=2027`]);
});

test('a cross-site POST has no effect on any route (ASVS 3.5.1)', async () => {
  const cookie = await cookieAdmin();
  const jumlah = async () =>
    (await satu<{ n: string }>('SELECT count(*) || $1 AS n FROM permintaan', [''])).n;
  const sebelum = await jumlah();
  for (const [pola, { pintu }] of Object.entries(MATRIKS)) {
    if (!pintu || pola === '/api/csp') continue;
    for (const origin of ['https://jahat.example', 'null', 'http://localhost.jahat.example', undefined]) {
      const jawaban = await fetch(`${ALAMAT}${pola}`, {
        method: 'POST',
        headers: { cookie, 'content-type': 'text/plain', ...(origin ? { origin } : {}) },
        body: '{}',
      });
      expect(jawaban.status, `${pola} from ${origin}`).toBe(403);
    }
  }
  expect(await jumlah()).toBe(sebelum);
});

test('S6 a server action obeys its own site only, and without a session it does nothing', async () => {
  const manifest = JSON.parse(readFileSync('.next-test/server/server-reference-manifest.json', 'utf8')) as {
    node: Record<string, { exportedName?: string }>;
  };
  const aksi = Object.keys(manifest.node);
  expect(aksi.length).toBeGreaterThan(0);
  const siapa = await konteksOf('camat.kusan-hilir@tanahbumbu.example', 'kepala_unit');
  const cookie = await bukaSesi(siapa);
  const konteks = await sql<{ id: string }>(
    'SELECT id FROM keanggotaan WHERE pengguna_id = $1 AND id <> $2',
    [siapa.penggunaId, siapa.id],
  );
  const panggil = (id: string, kepala: Record<string, string>, isi: string) =>
    fetch(`${ALAMAT}/program`, {
      method: 'POST',
      headers: { 'next-action': id, 'content-type': 'text/plain;charset=UTF-8', ...kepala },
      body: isi,
      redirect: 'manual',
    });
  const aktif = async () =>
    (
      await satu<{ id: string }>(
        'SELECT konteks_id AS id FROM sesi WHERE pengguna_id = $1 AND dicabut_pada IS NULL ORDER BY dibuat_pada DESC LIMIT 1',
        [siapa.penggunaId],
      )
    ).id;
  const ganti = JSON.stringify([{ konteksId: konteks[0]?.id }]);
  const sebelum = await satu<{ n: string }>('SELECT count(*)::text AS n FROM permintaan');
  for (const id of aksi) {
    for (const origin of ['https://jahat.example', 'null']) await panggil(id, { cookie, origin }, ganti);
    const tanpaSesi = await panggil(id, { origin: ALAMAT }, ganti);
    expect(tanpaSesi.status, id).toBe(200);
    expect(await tanpaSesi.text(), id).toContain('UNAUTHENTICATED');
    for (const isi of ['', '[', '[null]', '[{"$":"1"}]', `["${'x'.repeat(900_000)}"]`])
      await panggil(id, { cookie, origin: ALAMAT }, isi);
  }
  expect(await satu('SELECT count(*)::text AS n FROM permintaan')).toEqual(sebelum);
  expect(await aktif()).toBe(siapa.id);
  // The same call from our own page does work: the refusals above are not for another reason.
  for (const id of aksi) await panggil(id, { cookie, origin: ALAMAT }, ganti);
  expect(await aktif()).toBe(konteks[0]?.id);
  expect((await fetch(`${ALAMAT}/api/health`)).status).toBe(200);
});

test('the session cookie cannot be read by a script, and signing out ends the session at once (ASVS 3.3, 7.4.1)', async ({
  context,
}) => {
  const page = await masuk(context, 'irban1@tanahbumbu.example');
  const cookie = (await context.cookies()).find((satuan) => satuan.name.endsWith('teraju.sesi'));
  expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/', domain: 'localhost' });
  expect(cookie?.value.length).toBeGreaterThanOrEqual(43);
  expect(await page.evaluate(() => document.cookie)).not.toContain('teraju.sesi');
  const kepala = { cookie: `${cookie?.name}=${cookie?.value}`, accept: 'text/html' };
  const unduh = () => fetch(`${ALAMAT}/dasbor/csv`, { headers: kepala });
  expect((await unduh()).status).toBe(200);

  await page.goto('/dasbor');
  await page.getByRole('button', { name: /menu akun/ }).click();
  await page
    .getByRole('menuitem', { name: 'Keluar' })
    .or(page.getByRole('button', { name: 'Keluar' }))
    .click();
  await page.waitForURL(/\/masuk/);
  expect((await unduh()).status).toBe(401);
  await page.goto('/dasbor');
  await page.waitForURL(/\/masuk\?kembali=%2Fdasbor/);
});
