import { describe, expect, test } from 'vitest';
import { bacaPeran } from '@/lib/domain/orang/baca-peran';
import { type BarisImporOrang, periksaImporOrang } from '@/lib/domain/orang/impor-orang';
import { periksaMasa } from '@/lib/domain/orang/masa-jabatan';
import { isNamaSerupa, POLA_SUREL, samakanNip } from '@/lib/domain/orang/pengenal';
import { hariSebelum } from '@/lib/domain/tanggal';
import { bacaTempelan, kolomTempelan } from '@/lib/domain/tempelan';
import { PERAN_KEANGGOTAAN } from '@/lib/domain/wewenang/peran';

describe('F105 paste from Excel: cells', () => {
  test('tabs and line ends, quoted cells with breaks and quotes, empty rows dropped, spaces trimmed', () => {
    const teks = 'Nama\tJenis\r\n"Dinas\nKesehatan"\t dinas \r\n\t\r\n"Kata ""zona"" kita"\tbadan\n';
    expect(bacaTempelan(teks)).toEqual([
      ['Nama', 'Jenis'],
      ['Dinas Kesehatan', 'dinas'],
      ['Kata "zona" kita', 'badan'],
    ]);
  });

  test('text without tabs is read as CSV with semicolons or commas', () => {
    expect(bacaTempelan('a;b\nc;d')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(bacaTempelan('a,"b, dan c"')).toEqual([['a', 'b, dan c']]);
  });

  test('a header row orders the columns, in any case and with other names; without one the given order holds', () => {
    const kolom = ['nama', 'surel'] as const;
    const sebutan = { surel: ['email'] };
    expect(
      kolomTempelan(
        [
          ['E-mail', 'NAMA'],
          ['a@b.id', 'Ani'],
        ],
        kolom,
        sebutan,
      ),
    ).toEqual([{ nama: 'Ani', surel: 'a@b.id' }]);
    expect(kolomTempelan([['Ani', 'a@b.id'], ['Budi']], kolom, sebutan)).toEqual([
      { nama: 'Ani', surel: 'a@b.id' },
      { nama: 'Budi', surel: '' },
    ]);
  });

  test('an unclosed quote or 100 kB of separators ends in rows, not in a hang', () => {
    expect(bacaTempelan('"tidak ditutup\tsel')).toEqual([['tidak ditutup sel']]);
    expect(bacaTempelan(',;\t"'.repeat(25_000)).length).toBeLessThan(2);
  });
});

const unit = [
  { id: 'u1', indukId: null, nama: 'Dinas Kesehatan' },
  { id: 'u2', indukId: 'u1', nama: 'Sekretariat' },
  { id: 'u3', indukId: null, nama: 'Dinas Sosial' },
  { id: 'u4', indukId: 'u3', nama: 'Sekretariat' },
];
const dasar: BarisImporOrang = {
  nama: 'Siti Aminah',
  surel: 'siti@kab.go.id',
  nip: '19850101 201001 2 001',
  peran: 'Operator',
  unit: 'dinas kesehatan',
  jabatan: '',
};

describe('F105 paste of people', () => {
  test('a good row becomes peran, unit, plain NIP and small address', () => {
    const [h] = periksaImporOrang([{ ...dasar, surel: 'SITI@Kab.go.id' }], unit, []);
    expect(h).toEqual({
      nama: 'Siti Aminah',
      surel: 'siti@kab.go.id',
      nip: '198501012010012001',
      peran: 'anggota_tim',
      unitId: 'u1',
      unitNama: 'Dinas Kesehatan',
      jabatan: null,
      keadaan: 'baru',
      masalah: [],
    });
  });

  test.each([
    ['NAMA_KOSONG', { nama: '' }],
    ['NAMA_PANJANG', { nama: 'x'.repeat(151) }],
    ['SUREL_SALAH', { surel: 'siti(at)kab.go.id' }],
    ['NIP_SALAH', { nip: '1,98501E+17' }],
    ['PERAN_TIDAK_DIKENAL', { peran: 'raja' }],
    ['UNIT_KOSONG', { unit: '' }],
    ['UNIT_TIDAK_ADA', { unit: 'Dinas Entah' }],
    ['UNIT_GANDA', { unit: 'Sekretariat' }],
    ['JABATAN_PANJANG', { jabatan: 'x'.repeat(201) }],
  ] as const)('%s is told and stops the row', (masalah, ganti) => {
    const [h] = periksaImporOrang([{ ...dasar, ...ganti }], unit, []);
    expect(h).toMatchObject({ keadaan: 'salah' });
    expect(h?.masalah).toContain(masalah);
  });

  test('a unit name that occurs twice is told apart by its path', () => {
    const [h] = periksaImporOrang([{ ...dasar, unit: 'Dinas Sosial / Sekretariat' }], unit, []);
    expect(h).toMatchObject({ unitId: 'u4', unitNama: 'Dinas Sosial › Sekretariat', keadaan: 'baru' });
  });

  test('a peran of the whole instansi needs no unit and takes none', () => {
    const [h] = periksaImporOrang([{ ...dasar, peran: 'Pimpinan instansi' }], unit, []);
    expect(h).toMatchObject({ peran: 'pimpinan', unitId: null, keadaan: 'baru' });
  });

  test('the same person and peran: twice in the list is wrong, held already is left alone', () => {
    const ganda = periksaImporOrang([dasar, dasar], unit, []);
    expect(ganda.map((h) => h.keadaan)).toEqual(['baru', 'salah']);
    expect(ganda[1]?.masalah).toEqual(['GANDA_DI_DAFTAR']);
    const lama = periksaImporOrang([dasar], unit, [
      { surel: 'siti@kab.go.id', peran: 'anggota_tim', unitId: 'u1' },
    ]);
    expect(lama[0]?.keadaan).toBe('ada');
  });

  test('one number with two addresses, or one address with two numbers, is wrong', () => {
    const dua = periksaImporOrang([dasar, { ...dasar, surel: 'lain@kab.go.id' }], unit, []);
    expect(dua[1]?.masalah).toEqual(['ORANG_BERBEDA']);
    const nip = periksaImporOrang([dasar, { ...dasar, nip: '198501012010012002', peran: 'ketua' }], unit, []);
    expect(nip[1]?.masalah).toEqual(['ORANG_BERBEDA']);
  });

  test('every peran is read by its own code', () => {
    for (const p of PERAN_KEANGGOTAAN) expect(bacaPeran(p)).toBe(p);
    expect(bacaPeran('admin_platform')).toBeNull();
    expect(bacaPeran('tpn')).toBeNull();
  });
});

describe('identity of people', () => {
  test('addresses', () => {
    for (const baik of ['a@b.id', 'siti.aminah+zi@kab.go.id']) expect(POLA_SUREL.test(baik)).toBe(true);
    for (const buruk of ['a@b', '@b.id', 'a b@c.id', 'a@b.id\nBcc: x@y.id', '<a@b.id>', 'a@b..id'])
      expect(POLA_SUREL.test(buruk)).toBe(false);
    const mulai = performance.now();
    POLA_SUREL.test(`a@${'a.'.repeat(50_000)}`);
    POLA_SUREL.test('a'.repeat(100_000));
    expect(performance.now() - mulai).toBeLessThan(50);
  });

  test('grouped NIP', () => {
    expect(samakanNip(' 19850101 201001 2 001 ')).toBe('198501012010012001');
  });

  test('two spellings of a name share a word beside titles', () => {
    expect(isNamaSerupa('dr. H. Ahmad Fauzi, M.Kes', 'AHMAD  FAUZI')).toBe(true);
    expect(isNamaSerupa('Siti Aminah, S.E.', 'Hj. Siti Aminah')).toBe(true);
    expect(isNamaSerupa('Drs. Budi Santoso', 'Drs. Ahmad Fauzi')).toBe(false);
  });
});

describe('F106 jabatan as dated data', () => {
  const masa = (
    kapasitas: 'definitif' | 'plt' | 'plh' | 'pj' | 'an',
    mulai: string,
    selesai: string | null,
  ) => ({
    kapasitas,
    mulai,
    selesai,
  });

  test('one holder at a time: definitif, Plt and Pj exclude each other, one day apart is free', () => {
    const lain = [masa('definitif', '2020-01-01', '2025-06-30')];
    expect(periksaMasa(masa('plt', '2025-06-30', null), lain)).toEqual({
      ok: false,
      error: 'JABATAN_TERISI',
    });
    expect(periksaMasa(masa('plt', '2025-07-01', null), lain).ok).toBe(true);
    expect(periksaMasa(masa('pj', '2019-01-01', null), lain)).toEqual({ ok: false, error: 'JABATAN_TERISI' });
  });

  test('Plh and a.n. stand beside the holder, for a period only (S2-1)', () => {
    const lain = [masa('definitif', '2020-01-01', null)];
    expect(periksaMasa(masa('plh', '2025-05-01', '2025-05-03'), lain).ok).toBe(true);
    expect(periksaMasa(masa('an', '2025-05-02', '2025-05-02'), lain).ok).toBe(true);
    expect(periksaMasa(masa('plh', '2025-05-01', null), lain)).toEqual({
      ok: false,
      error: 'PLH_TANPA_SELESAI',
    });
  });

  test('a period does not end before it begins', () => {
    expect(periksaMasa(masa('definitif', '2025-05-02', '2025-05-01'), [])).toEqual({
      ok: false,
      error: 'SELESAI_SEBELUM_MULAI',
    });
  });

  test('the day before crosses months, years and leap days', () => {
    expect(['2026-01-01', '2024-03-01', '2026-11-22'].map(hariSebelum)).toEqual([
      '2025-12-31',
      '2024-02-29',
      '2026-11-21',
    ]);
  });
});
