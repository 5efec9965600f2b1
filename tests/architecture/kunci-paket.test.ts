import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Paket {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Paket> };

/** True when a package at `dari` finds `nama` in its own or an outer node_modules, as Node.js looks for it. */
function ketemu(dari: string, nama: string): boolean {
  for (let tempat = dari; ; tempat = tempat.slice(0, Math.max(0, tempat.lastIndexOf('/node_modules/')))) {
    if (lock.packages[`${tempat === '' ? '' : `${tempat}/`}node_modules/${nama}`]) return true;
    if (tempat === '') return false;
  }
}

test('F137 package-lock.json names the packages of every platform: npm ci refuses a lock without them', () => {
  // A registry that lacks packages of other platforms makes `npm install` leave them out of a new lock.
  const hilang = Object.entries(lock.packages).flatMap(([dari, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter((nama) => !ketemu(dari, nama)),
  );
  expect(hilang).toEqual([]);
});
