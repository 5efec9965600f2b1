import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvLine } from '@/lib/domain/csv';
import { assessKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import {
  type ArahUrut,
  bagiHalaman,
  type KolomUrut,
  type SaringUnit,
  saringUnit,
  type UnitTersaring,
  urutUnit,
} from '@/lib/domain/program/saring-unit';
import { TAHAP } from '@/lib/domain/program/tahap';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { daysBetween } from '@/lib/domain/tanggal';
import { type FaktaSumberDaya, terjangkau } from '@/lib/domain/wewenang/can';
import { jangkauanOf } from '@/lib/domain/wewenang/jangkauan';
import { PERAN, type Pelaku } from '@/lib/domain/wewenang/peran';
import { kalimatPenghalang } from '@/lib/errors/kesiapan';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';

const TANPA: SaringUnit = { cari: '', keadaan: null, target: null, jenis: null, tahap: null };
const unit = (nama: string, ubah: Partial<UnitTersaring> = {}) => ({
  nama,
  singkatan: null,
  keadaan: 'jauh' as const,
  target: 'WBK' as const,
  jenis: 'dinas',
  tahap: 'pembangunan' as const,
  ...ubah,
});

describe('lists of units (F94)', () => {
  const daftar = [
    unit('Dinas Kesehatan', { singkatan: 'Dinkes' }),
    unit('Puskesmas Pagatan', { jenis: 'puskesmas', keadaan: 'siap' }),
    unit('Kecamatan Satui', { jenis: 'kecamatan', target: 'WBBM', tahap: 'penilaian' }),
  ];
  const nama = (saring: Partial<SaringUnit>) =>
    saringUnit(daftar, { ...TANPA, ...saring }).map((u) => u.nama);

  test('search takes every word in any case, in name or short name', () => {
    expect(nama({ cari: '  PAGATAN puskes ' })).toEqual(['Puskesmas Pagatan']);
    expect(nama({ cari: 'dinkes' })).toEqual(['Dinas Kesehatan']);
    expect(nama({ cari: 'pagatan satui' })).toEqual([]);
    expect(nama({})).toHaveLength(3);
  });

  test('filters add up', () => {
    expect(nama({ keadaan: 'siap' })).toEqual(['Puskesmas Pagatan']);
    expect(nama({ target: 'WBBM', tahap: 'penilaian' })).toEqual(['Kecamatan Satui']);
    expect(nama({ jenis: 'puskesmas', tahap: 'penilaian' })).toEqual([]);
  });

  test('units without a number stay last whichever way a column is turned', () => {
    const baris = [
      { nama: 'B', keadaan: 'belum_dinilai' as const, nilai: null, selisih: null },
      { nama: 'A', keadaan: 'siap' as const, nilai: 80, selisih: -1 },
      { nama: 'C', keadaan: 'siap' as const, nilai: 90, selisih: 4 },
    ];
    const urut = (kolom: KolomUrut, arah: ArahUrut) =>
      urutUnit(baris, kolom, arah)
        .map((b) => b.nama)
        .join('');
    expect(urut('nilai', 'turun')).toBe('CAB');
    expect(urut('nilai', 'naik')).toBe('ACB');
    expect(urut('selisih', 'naik')).toBe('ACB');
    expect(urut('nama', 'turun')).toBe('CBA');
    expect(urut('keadaan', 'naik')).toBe('CAB');
    expect(urut('keadaan', 'turun')).toBe('BCA');
  });

  test('a page beyond the end gives the last page', () => {
    expect(bagiHalaman([1, 2, 3], 9, 2)).toEqual({ isi: [3], halaman: 2, jumlahHalaman: 2 });
    expect(bagiHalaman([1, 2, 3], -4, 2)).toEqual({ isi: [1, 2], halaman: 1, jumlahHalaman: 2 });
    expect(bagiHalaman([], 1, 2)).toEqual({ isi: [], halaman: 1, jumlahHalaman: 1 });
  });

  test('days between crosses months and years', () => {
    expect(daysBetween('2026-12-30', '2027-01-02')).toBe(3);
    expect(daysBetween('2026-03-01', '2026-02-28')).toBe(-1);
  });
});

describe('the reach of a list is the reach of `can` (F104)', () => {
  test('for every peran, unit, program and stage', () => {
    const id = fc.constantFrom('u1', 'u2', 'u3');
    const pelaku: fc.Arbitrary<Pelaku> = fc.record({
      penggunaId: fc.constant('p'),
      nama: fc.constant('n'),
      peran: fc.constantFrom(...PERAN.filter((p) => p !== 'admin_platform')),
      instansiId: fc.constant('i1'),
      unitId: fc.option(id, { nil: null }),
      programId: fc.option(fc.constantFrom('a', 'b'), { nil: null }),
    });
    const fakta = fc.record({
      instansiId: fc.constant('i1'),
      jalur: fc.uniqueArray(id, { minLength: 1 }),
      programId: fc.constantFrom('a', 'b'),
      tahap: fc.constantFrom(...TAHAP),
    });
    fc.assert(
      fc.property(pelaku, fakta, (p, f: FaktaSumberDaya & { jalur: string[]; programId: string }) => {
        const j = jangkauanOf(p);
        const lewatDaftar =
          j !== null &&
          (j.bawahUnit === null || f.jalur.includes(j.bawahUnit)) &&
          (j.programId === null || j.programId === f.programId) &&
          (j.tahap === null || (f.tahap !== null && j.tahap.includes(f.tahap)));
        expect(lewatDaftar).toBe(terjangkau(p, f));
      }),
      { numRuns: 5000 },
    );
  });

  test('the platform reaches no unit', () => {
    const platform = {
      penggunaId: 'p',
      nama: 'n',
      peran: 'admin_platform',
      instansiId: null,
      unitId: null,
      programId: null,
    } as const;
    expect(jangkauanOf(platform)).toBeNull();
  });
});

describe('cells of a CSV (ASVS 1.2.10)', () => {
  test('no lead character can start a formula', () => {
    for (const awal of ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'])
      expect(
        csvLine([`${awal}1+1`])
          .replace(/^"/, '')
          .startsWith("'"),
      ).toBe(true);
    expect(csvLine(['Kecamatan A=B'])).toBe('Kecamatan A=B\r\n');
  });

  test('separators, quotes and line breaks stay inside their cell; numbers carry a decimal comma', () => {
    expect(csvLine(['a;b', 'c"d', 'e\nf', null, 74, -1.4, 59.996])).toBe(
      '"a;b";"c""d";"e\nf";;74,00;-1,40;60,00\r\n',
    );
  });
});

describe('what holds a unit, in words (F18)', () => {
  const instrumen = loadInstrumen('permenpanrb-90-2021')!.instrumen;
  const nilai = (jawaban: Parameters<typeof scoreLke>[1]) => scoreLke(instrumen, jawaban, { kosong: 'nol' });

  test('names the two hardest and counts the rest; an index speaks as an index', () => {
    const kesiapan = assessKesiapan({
      instrumen,
      skor: nilai({ 'B.I.a': 3.41, 'B.I.b': 'A', 'B.II.a': 4 }),
      sasaran: 'WBK',
      jenisInstansi: 'daerah',
      jenisUnit: 'dinas',
      fakta: [],
      riwayat: { predikat: null, predikatSejak: null, dicabutPada: null, membangunSejak: '2026-05-05' },
      perTanggal: '2026-11-22',
    });
    const kalimat = kalimatPenghalang(kesiapan);
    expect(kalimat).toMatch(/^Pengungkit kurang 40,00; .*; \d+ syarat lain$/);
    const ipak = kesiapan.penghalang.find((s) => s.kode === 'hasil:B.I.a')!;
    expect(kalimatPenghalang({ ...kesiapan, penghalang: [ipak] })).toBe('IPAK 3,41 dari minimal 3,60');
    const masa = kesiapan.penghalang.find((s) => s.kode === 'masa_pembangunan')!;
    expect(kalimatPenghalang({ ...kesiapan, penghalang: [masa] })).toBe(
      'Lama membangun ZI menuju predikat yang diusulkan 0 tahun dari minimal 1 tahun; genap pada 5\u00a0Mei 2027',
    );
  });

  test('a failing index never reads as its own minimum', () => {
    const kesiapan = assessKesiapan({
      instrumen,
      skor: nilai({ 'B.I.a': 3.59 }),
      sasaran: 'WBK',
      jenisInstansi: 'daerah',
      jenisUnit: 'dinas',
      fakta: [],
      riwayat: { predikat: null, predikatSejak: null, dicabutPada: null, membangunSejak: null },
      perTanggal: '2026-11-22',
    });
    const ipak = kesiapan.penghalang.find((s) => s.kode === 'hasil:B.I.a')!;
    expect(kalimatPenghalang({ ...kesiapan, penghalang: [ipak] })).toBe('IPAK 3,59 dari minimal 3,60');
  });

  test('nothing holds: says so, and names the affirmation track', () => {
    const siap = { keadaan: 'siap', sasaran: 'WBK', afirmasi: false, syarat: [], penghalang: [] } as const;
    expect(kalimatPenghalang(siap)).toBe('Semua syarat dan ambang WBK terpenuhi');
  });
});
