import { expect } from 'vitest';
import { type Instrumen, PREDIKAT } from '@/lib/domain/instrumen/types';
import { roundPoin } from '@/lib/domain/numeric';
import type { SkorLke } from '@/lib/domain/skor/types';
import {
  hundredthsHalfUp,
  hundredthsMissing,
  missedExactly,
  type Pecahan,
  pecahan,
  type SkorTepat,
  testedValue,
  toNumber,
} from './oracle-lke';

/** Every figure of a score shows the same two decimals as the exact value, and every decision is the same. */
export function expectExact(instrumen: Instrumen, skor: SkorLke, tepat: SkorTepat): void {
  const same = (kode: string, nilai: number, harus: Pecahan): void => {
    if (
      Math.round(roundPoin(nilai) * 100) !== hundredthsHalfUp(harus) ||
      Math.abs(nilai - toNumber(harus)) > 1e-12
    )
      expect.fail(`${kode}: ${nilai} is not ${harus.atas}/${harus.bawah}`);
  };
  same('total', skor.total, tepat.total);
  for (const kode of ['pengungkit', 'hasil'] as const)
    same(kode, skor[kode], tepat.komponen.get(kode) as Pecahan);
  for (const tingkat of ['area', 'bagian', 'subkomponen'] as const) {
    expect(Object.keys(skor[tingkat])).toEqual([...tepat[tingkat].keys()]);
    for (const [kode, harus] of tepat[tingkat]) same(kode, skor[tingkat][kode] ?? Number.NaN, harus);
  }
  for (const predikat of PREDIKAT) {
    const { syarat, terpenuhi } = skor.predikat[predikat];
    const gagal = syarat.filter((satu) => satu.terpenuhi === false).map(({ kode }) => kode);
    const harus = missedExactly(instrumen, tepat, predikat);
    expect({ predikat, gagal, terpenuhi }).toEqual({ predikat, gagal: harus, terpenuhi: harus.length === 0 });
    for (const [urut, ambang] of instrumen.predikat[predikat].ambang.entries())
      if (ambang.minimum !== null) {
        const kurang = hundredthsMissing(testedValue(tepat, ambang), pecahan(ambang.minimum));
        if (Math.round((syarat[urut]?.kurang ?? Number.NaN) * 100) !== kurang)
          expect.fail(`${predikat} ${ambang.kode}: kurang ${syarat[urut]?.kurang}, exactly ${kurang / 100}`);
      }
  }
}
