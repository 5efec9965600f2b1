import { describe, expect, test } from 'vitest';
import {
  ambangKelompok,
  kelompokOfButir,
  kodePendek,
  kodeSebutan,
  listKelompokArea,
  minimumKelompok,
} from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';

function instrumenOf(id: string) {
  const termuat = loadInstrumen(id);
  if (!termuat) throw new Error(`${id} is missing`);
  return termuat.instrumen;
}
const kini = instrumenOf('permenpanrb-90-2021');

describe('F13 the stops of a desk', () => {
  test('six areas and HASIL hold every butir once, in every instrumen', () => {
    for (const id of ['permenpanrb-90-2021', 'permenpanrb-52-2014', 'permenpanrb-10-2019']) {
      const instrumen = instrumenOf(id);
      const daftar = listKelompokArea(instrumen);
      expect(daftar.map(({ kode }) => kode)).toEqual(['MP', 'TT', 'SDM', 'AK', 'PW', 'PP', 'HASIL']);
      expect(daftar.flatMap(({ butir }) => butir)).toEqual([...letakByKode(instrumen).keys()]);
    }
    expect(listKelompokArea(kini).map(({ butir }) => butir.length)).toEqual([16, 15, 21, 14, 22, 22, 3]);
  });

  test('a butir leads to its stop; an unknown one to none', () => {
    expect(kelompokOfButir(kini, 'A.II.5.i.a')?.kode).toBe('PW');
    expect(kelompokOfButir(kini, 'B.II.a')?.kode).toBe('HASIL');
    expect(kelompokOfButir(kini, 'X')).toBeUndefined();
  });

  test('F18 the marks of a stop are its minimum, or the sum of the minima of its areas', () => {
    const [mp, , , , pw, , hasil] = listKelompokArea(kini);
    expect(minimumKelompok(kini, mp!, 'WBK')).toBe(4.8);
    expect(minimumKelompok(kini, pw!, 'WBBM')).toBe(11.25);
    expect(minimumKelompok(kini, hasil!, 'WBK')).toBe(32.25);
    expect(minimumKelompok(kini, hasil!, 'WBBM')).toBe(35.25);
    expect(ambangKelompok(kini, hasil!, 'WBK').map(({ kode }) => kode)).toEqual([
      'hasil:B.I',
      'hasil:B.I.a',
      'hasil:B.I.b',
      'hasil:B.II',
    ]);
    expect(ambangKelompok(kini, pw!, 'WBK').map(({ kode }) => kode)).toEqual(['area:PW']);
  });

  test('short names are those people say', () => {
    expect(kodePendek(kini, 'A.I.5.iv.b')).toBe('iv.b');
    expect(kodePendek(kini, 'B.I.a')).toBe('B.I.a');
    expect(kodePendek(instrumenOf('permenpanrb-52-2014'), 'A.I.1.a')).toBe('1.a');
    expect(kodePendek(kini, 'X')).toBe('X');
    expect(kodeSebutan(kini, 'A.I.5.iv.b')).toBe('iv.b');
    expect(kodeSebutan(kini, 'A.II.5.i.a')).toBe('Reform i.a');
    expect(kodeSebutan(kini, 'B.II.a')).toBe('B.II.a');
  });
});
