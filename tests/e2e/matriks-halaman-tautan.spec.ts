import { expect, test } from 'playwright/test';
import { ALAMAT, bukaSesi } from '@/tests/support/e2e';
import {
  alamatOf,
  hasilHalaman,
  idOf,
  matriksHalaman,
  orangPerPeran,
  tahunDemo,
  tampil,
  unitDemo,
} from '@/tests/support/e2e-halaman';

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The addresses within the app that a page links to. */
function tautanOf(html: string): string[] {
  const semua = [...html.matchAll(/<a [^>]*href="(\/[^"]*)"/g)].map(([, alamat]) =>
    (alamat ?? '').replaceAll('&amp;', '&').replace(/#.*$/, ''),
  );
  return semua.filter((alamat) => alamat !== '');
}

test('F104 what a page offers to a peran, that peran can open: no link leads nowhere or to a refusal', async () => {
  test.setTimeout(240_000);
  const unit = await unitDemo(
    'tanah-bumbu',
    'Dinas Perpustakaan dan Kearsipan',
    await tahunDemo('tanah-bumbu'),
  );
  const buntu = new Map<string, Set<string>>();
  let diikuti = 0;
  for (const [peran, siapa] of await orangPerPeran('tanah-bumbu', unit.unitId)) {
    const headers = { accept: 'text/html', cookie: await bukaSesi(siapa) };
    const ambil = (alamat: string) => fetch(`${ALAMAT}${alamat}`, { headers, redirect: 'manual' });
    // One link of each form is enough: rows of a table all lead to the same kind of page.
    const sudah = new Set<string>();
    for (const [pola, baris] of Object.entries(matriksHalaman())) {
      if (!tampil(pola) || !baris.peran?.includes(peran)) continue;
      const html = await (await ambil(alamatOf(pola, idOf(unit, baris.lke), baris.kueri))).text();
      for (const tautan of tautanOf(html)) {
        const bentuk = tautan.replace(UUID, '[id]').replace(/\?.*$/, '');
        if (sudah.has(bentuk)) continue;
        sudah.add(bentuk);
        diikuti++;
        const hasil = await hasilHalaman(await ambil(tautan));
        if (typeof hasil !== 'number' || hasil < 400) continue;
        const kunci = `${hasil} ${bentuk}`;
        buntu.set(kunci, (buntu.get(kunci) ?? new Set()).add(`${peran} on ${pola}`));
      }
    }
  }
  expect(diikuti).toBeGreaterThan(20);
  expect(Object.fromEntries([...buntu].map(([k, v]) => [k, [...v]]))).toEqual({});
});
