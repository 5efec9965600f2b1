import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type BarisImporUnit, periksaImporUnit, urutImpor } from '@/lib/domain/unit/impor-unit';
import { bacaJenisUnit, JENIS_UNIT, LABEL_JENIS_UNIT, tebakJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { isMelingkar, jalurNama, urutPohon } from '@/lib/domain/unit/susunan';
import { templatUnitOf } from '@/lib/domain/unit/templat-unit';

const b = (nama: string, induk = '', jenis = ''): BarisImporUnit => ({ nama, induk, jenis });

describe('F103 kinds of units', () => {
  test('each kind is read by code and by label', () => {
    for (const jenis of JENIS_UNIT) {
      expect(bacaJenisUnit(jenis)).toBe(jenis);
      expect(bacaJenisUnit(LABEL_JENIS_UNIT[jenis].toUpperCase())).toBe(jenis);
    }
    expect(bacaJenisUnit('Kerajaan')).toBeNull();
  });

  test.each([
    ['Dinas Kependudukan dan Pencatatan Sipil', 'dukcapil'],
    ['Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu', 'ptsp'],
    ['Dinas Pendidikan dan Kebudayaan', 'pendidikan'],
    ['Dinas Tenaga Kerja', 'ketenagakerjaan'],
    ['RSUD dr. H. Andi Abdurrahman Noor', 'rsud'],
    ['Puskesmas Pagatan', 'puskesmas'],
    ['Kecamatan Kusan Hilir', 'kecamatan'],
    ['UPTD Laboratorium Kesehatan', 'uptd'],
    ['Bagian Organisasi', 'bagian'],
    ['Dinas Kesehatan', 'dinas'],
    ['Satuan Polisi Pamong Praja', 'lainnya'],
  ])('%s reads as %s (F6)', (nama, jenis) => {
    expect(tebakJenisUnit(nama)).toBe(jenis);
  });
});

describe('F103 the tree', () => {
  test('tree order with depth; an orphan stands at the root; numbers in their own order', () => {
    const hasil = urutPohon([
      { id: 'b', indukId: null, nama: 'Bagian 10' },
      { id: 'a', indukId: null, nama: 'Bagian 2' },
      { id: 'c', indukId: 'b', nama: 'Seksi' },
      { id: 'd', indukId: 'hilang', nama: 'Zebra' },
    ]);
    expect(hasil.map((h) => [h.unit.id, h.dalam])).toEqual([
      ['a', 0],
      ['b', 0],
      ['c', 1],
      ['d', 0],
    ]);
  });

  test('a unit cannot come under itself or what is below it', () => {
    expect(isMelingkar('a', ['x', 'a', 'b'])).toBe(true);
    expect(isMelingkar('a', ['x', 'b'])).toBe(false);
  });

  test('a path of names ends even when the data is circular', () => {
    const daftar = new Map([
      ['a', { id: 'a', indukId: 'b', nama: 'A' }],
      ['b', { id: 'b', indukId: 'a', nama: 'B' }],
    ]);
    expect(jalurNama(daftar, 'a')).toBe('B › A');
  });
});

describe('F103 paste of units', () => {
  test('a parent may be an existing unit or another row, before or after', () => {
    const hasil = periksaImporUnit(
      [b('Puskesmas Pagatan', 'Dinas Kesehatan'), b('Dinas Kesehatan'), b('Bagian Umum', 'Setda')],
      [{ id: 's', indukId: null, nama: 'SETDA' }],
    );
    expect(hasil.map((h) => [h.keadaan, h.induk])).toEqual([
      ['baru', { baris: 1 }],
      ['baru', null],
      ['baru', { id: 's' }],
    ]);
    expect(urutImpor(hasil)).toEqual([1, 0, 2]);
  });

  test('pasting a list again adds nothing', () => {
    const ada = [
      { id: 'd', indukId: null, nama: 'Dinas Kesehatan' },
      { id: 'p', indukId: 'd', nama: 'Puskesmas Pagatan' },
    ];
    const hasil = periksaImporUnit(
      [b('Dinas  Kesehatan'.replace('  ', ' ')), b('puskesmas pagatan', 'dinas kesehatan')],
      ada,
    );
    expect(hasil.map((h) => h.keadaan)).toEqual(['ada', 'ada']);
    expect(urutImpor(hasil)).toEqual([]);
  });

  test.each([
    ['NAMA_KOSONG', [b('')], []],
    ['NAMA_PANJANG', [b('x'.repeat(201))], []],
    ['JENIS_TIDAK_DIKENAL', [b('Dinas', '', 'Kerajaan')], []],
    ['INDUK_TIDAK_ADA', [b('Dinas', 'Entah')], []],
    ['INDUK_MELINGKAR', [b('A', 'B'), b('B', 'A')], []],
    ['INDUK_MELINGKAR', [b('A', 'A')], []],
    ['GANDA_DI_DAFTAR', [b('Dinas'), b('dinas')], []],
    [
      'INDUK_GANDA',
      [b('Seksi', 'Sekretariat')],
      [
        { id: '1', indukId: 'x', nama: 'Sekretariat' },
        { id: '2', indukId: 'y', nama: 'Sekretariat' },
      ],
    ],
  ] as const)('%s is told', (masalah, baris, ada) => {
    expect(periksaImporUnit(baris, ada).at(-1)?.masalah).toContain(masalah);
  });

  test('the same name under two parents is two units', () => {
    const hasil = periksaImporUnit([b('A'), b('B'), b('Sekretariat', 'A'), b('Sekretariat', 'B')], []);
    expect(hasil.every((h) => h.keadaan === 'baru')).toBe(true);
  });

  test('whatever is pasted: parents come before their children and every new row once', () => {
    const nama = fc.constantFrom('A', 'B', 'C', 'D', 'A / B', '');
    fc.assert(
      fc.property(
        fc.array(fc.record({ nama, induk: nama, jenis: fc.constant('') }), { maxLength: 12 }),
        (baris) => {
          const hasil = periksaImporUnit(baris, [{ id: 'x', indukId: null, nama: 'D' }]);
          const urut = urutImpor(hasil);
          expect(new Set(urut).size).toBe(urut.length);
          for (const [i, baris] of urut.entries()) {
            const induk = hasil[baris]?.induk;
            if (induk && 'baris' in induk && hasil[induk.baris]?.keadaan === 'baru') {
              expect(urut.indexOf(induk.baris)).toBeLessThan(i);
            }
          }
        },
      ),
      { numRuns: 2_000 },
    );
  });

  test('every template passes its own check, with a kind for most of its units', () => {
    for (const jenis of ['kabupaten', 'kota', 'provinsi', 'kementerian', 'lembaga', 'vertikal']) {
      const { baris } = templatUnitOf(jenis);
      const hasil = periksaImporUnit(
        baris.map(([nama, induk]) => b(nama, induk)),
        [],
      );
      expect(hasil.filter((h) => h.keadaan !== 'baru')).toEqual([]);
    }
  });
});
