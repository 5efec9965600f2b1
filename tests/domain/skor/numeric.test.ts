import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimalsOf, gcd, kurangPoin, lcm, roundPoin, toWhole } from '@/lib/domain/numeric';
import { poinToNumber, subtractPoin } from '@/lib/domain/skor/poin';
import { addYears, fullYearsBetween } from '@/lib/domain/tanggal';
import { hundredthsHalfUp, type Pecahan, plus } from '../../support/oracle-lke';

describe('F17 rounding of points', () => {
  it.each([
    [0, 0],
    [0.005, 0.01],
    [0.0049999999, 0],
    [1.005, 1.01],
    [2.675, 2.68],
    [8.405, 8.41],
    [74.995, 75],
    [99.994999999999, 99.99],
    [100, 100],
    [-1.005, -1.01],
    [-0.004, 0],
  ])('F17 %d shows as %d', (nilai, tampil) => {
    expect(roundPoin(nilai)).toBe(tampil);
  });

  it.each([
    [74.99, 75, 0.01],
    [74.9999999999, 75, 0.01],
    [75, 75, 0],
    [75.01, 75, 0],
    [8.41, 9, 0.59],
    [0, 18.25, 18.25],
  ])('F18 from %d to %d lacks %d', (nilai, minimum, kurang) => {
    expect(kurangPoin(nilai, minimum)).toBe(kurang);
  });

  it('F17 every half-hundredth rounds up, every neighbour below it down', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999 }), (seratus) => {
        const tengah = (2 * seratus + 1) / 200;
        expect(roundPoin(tengah)).toBe((seratus + 1) / 100);
        expect(roundPoin(tengah - 1e-13)).toBe(seratus / 100);
      }),
    );
  });

  it('F17 reads numbers as typed decimals', () => {
    expect(toWhole(0.67, 2)).toBe(67);
    expect(toWhole(3.601, 2)).toBeNull();
    expect(toWhole(Number.POSITIVE_INFINITY, 2)).toBeNull();
    expect(toWhole(1e300, 2)).toBeNull();
    expect([0, 3.6, 0.25, 18.25].map((nilai) => decimalsOf(nilai))).toEqual([0, 1, 2, 2]);
    expect(decimalsOf(1 / 3)).toBeNull();
    expect([gcd(12, 18), lcm(4, 6)]).toEqual([6, 12]);
  });
});

describe('R25 exact points', () => {
  const PENGALI = 33_600_000;
  const pecahan = fc
    .integer({ min: 2, max: 1_000_000 })
    .chain((pembagi) =>
      fc.record({ sisa: fc.integer({ min: 1, max: pembagi - 1 }), pembagi: fc.constant(pembagi) }),
    );
  const poin = fc.record({
    utuh: fc.oneof(
      fc.integer({ min: 0, max: 3_360_000_000 }),
      // Next to the grid of half-hundredths.
      fc
        .tuple(fc.integer({ min: 1, max: 19_999 }), fc.integer({ min: -3, max: 1 }))
        .map(([k, beda]) => k * 168_000 + beda),
    ),
    pecahan: fc.array(pecahan, { maxLength: 4 }),
  });
  const exact = ({
    utuh,
    pecahan: isi,
  }: {
    utuh: number;
    pecahan: readonly { sisa: number; pembagi: number }[];
  }): Pecahan => {
    const unit = isi.reduce<Pecahan>(
      (jumlah, { sisa, pembagi }) => plus(jumlah, { atas: BigInt(sisa), bawah: BigInt(pembagi) }),
      { atas: BigInt(utuh), bawah: 1n },
    );
    return { atas: unit.atas, bawah: unit.bawah * BigInt(PENGALI) };
  };

  it('R25 a sum of units and fractions rounds like the exact rational', () => {
    fc.assert(
      fc.property(poin, (isi) => {
        expect(Math.round(roundPoin(poinToNumber(isi, PENGALI)) * 100)).toBe(hundredthsHalfUp(exact(isi)));
      }),
      { numRuns: 10_000 },
    );
  });

  it('R25 fractions that add up to whole units land on the grid itself', () => {
    const isi = {
      utuh: 168_000 - 1,
      pecahan: [
        { sisa: 1, pembagi: 3 },
        { sisa: 2, pembagi: 3 },
      ],
    };
    expect(poinToNumber(isi, PENGALI)).toBe(0.005);
    const kurang = {
      ...isi,
      pecahan: [
        { sisa: 1, pembagi: 3 },
        { sisa: 666_665, pembagi: 999_998 },
      ],
    };
    expect(poinToNumber(kurang, PENGALI)).toBeLessThan(0.005);
  });

  it('R25 a difference is exact in both directions', () => {
    const a = { utuh: 10, pecahan: [{ sisa: 1, pembagi: 3 }] };
    const b = { utuh: 8, pecahan: [{ sisa: 5, pembagi: 6 }] };
    expect(poinToNumber(subtractPoin(a, b), 200)).toBeCloseTo(1.5 / 200, 15);
    expect(poinToNumber(subtractPoin(b, a), 200)).toBeCloseTo(-1.5 / 200, 15);
    expect(poinToNumber(subtractPoin(a, a), 200)).toBe(0);
  });
});

describe('F11 days', () => {
  it('F11 counts full years, leap days included', () => {
    expect(addYears('2024-02-29', 1)).toBe('2025-03-01');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
    expect(addYears('1999-12-31', 1)).toBe('2000-12-31');
    expect(fullYearsBetween('2024-05-31', '2025-05-30')).toBe(0);
    expect(fullYearsBetween('2024-05-31', '2025-05-31')).toBe(1);
    expect(fullYearsBetween('2024-02-29', '2025-02-28')).toBe(0);
    expect(fullYearsBetween('2026-01-01', '2025-01-01')).toBe(0);
  });
});
