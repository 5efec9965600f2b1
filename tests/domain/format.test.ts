import { describe, expect, it } from 'vitest';
import {
  formatBilangan,
  formatHariTanggal,
  formatJam,
  formatPersen,
  formatRupiah,
  formatSelisih,
  formatSkor,
  formatTanggal,
  formatTanggalWaktu,
  formatTenggat,
  formatUkuran,
  hitungHari,
} from '@/lib/format';

/** Non-breaking spaces read as ordinary ones. */
const baca = (teks: string) => teks.replaceAll('\u00a0', ' ');

// 22 November 2026, 10.42 WITA
const kini = new Date('2026-11-22T02:42:00Z');

describe('F17 numbers as Indonesian readers write them', () => {
  it('shows a score with exactly two decimals and a comma', () => {
    expect(formatSkor(75.5)).toBe('75,50');
    expect(formatSkor(0)).toBe('0,00');
    expect(formatSkor(8.414)).toBe('8,41');
    expect(formatSkor(1234.5)).toBe('1.234,50');
  });

  it('signs a difference, and never writes minus zero', () => {
    expect(formatSelisih(3.24)).toBe('+3,24');
    expect(formatSelisih(-1.4)).toBe('−1,40');
    expect(formatSelisih(-0.001)).toBe('0,00');
    expect(formatSelisih(0.001)).toBe('0,00');
  });

  it('shows counts, percents, rupiah and file sizes', () => {
    expect(formatBilangan(5030)).toBe('5.030');
    expect(formatBilangan(3.5, 2)).toBe('3,5');
    expect(baca(formatPersen((26 / 34) * 100))).toBe('76,47 %');
    expect(baca(formatPersen(100, 0))).toBe('100 %');
    expect(formatRupiah(18_500_000)).toBe('Rp18.500.000');
    expect(formatRupiah(-5)).toBe('−Rp5');
    expect(
      ['0', '999', '240000', '999600', '1800000', '2500000000'].map((n) => baca(formatUkuran(Number(n)))),
    ).toEqual(['0 B', '999 B', '240 kB', '1 MB', '1,8 MB', '2,5 GB']);
  });
});

describe('F8 dates and deadlines in the zone of the instansi', () => {
  it('writes the same moment in each zone', () => {
    expect(baca(formatTanggalWaktu(kini, 'WITA'))).toBe('22 November 2026, 10.42 WITA');
    expect(baca(formatTanggalWaktu(kini, 'WIB'))).toBe('22 November 2026, 09.42 WIB');
    expect(baca(formatTanggalWaktu(kini.toISOString(), 'WIT'))).toBe('22 November 2026, 11.42 WIT');
    expect(formatJam(kini, 'WITA')).toBe('10.42');
  });

  it('turns the date at midnight of the zone', () => {
    const malam = new Date('2026-12-31T15:30:00Z');
    expect(baca(formatTanggal(malam, 'WIB'))).toBe('31 Desember 2026');
    expect(baca(formatTanggal(malam, 'WIT'))).toBe('1 Januari 2027');
  });

  it('leaves a calendar day alone in every zone', () => {
    expect(baca(formatTanggal('2026-11-22', 'WIT'))).toBe('22 November 2026');
    expect(baca(formatHariTanggal('2026-12-11'))).toBe('Jumat, 11 Desember 2026');
  });

  it('counts the days that remain or have passed', () => {
    expect(formatTenggat('2026-12-11', kini, 'WITA')).toBe('19 hari lagi');
    expect(formatTenggat('2026-11-23', kini, 'WITA')).toBe('besok');
    expect(formatTenggat('2026-11-22', kini, 'WITA')).toBe('hari ini');
    expect(formatTenggat('2026-11-19', kini, 'WITA')).toBe('terlambat 3 hari');
    expect(hitungHari('2026-12-11', kini, 'WITA')).toBe(19);
  });

  it('knows that a time of today has passed, and counts by calendar day', () => {
    expect(formatTenggat(new Date('2026-11-22T02:41:00Z'), kini, 'WITA')).toBe('lewat hari ini');
    expect(formatTenggat(new Date('2026-11-22T02:43:00Z'), kini, 'WITA')).toBe('hari ini');
    // 16.30 UTC is already the next day in WITA but not in WIB.
    expect(formatTenggat(new Date('2026-11-22T16:30:00Z'), kini, 'WITA')).toBe('besok');
    expect(formatTenggat(new Date('2026-11-22T16:30:00Z'), kini, 'WIB')).toBe('hari ini');
  });
});
