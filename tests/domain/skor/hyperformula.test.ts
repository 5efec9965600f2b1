import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ModusKosong } from '@/lib/domain/instrumen/types';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { listInstrumen } from '@/lib/instrumen/load-instrumen';
import { arbitraryLke } from '../../support/arbitrary-lke';
import { buildBukuKerja } from '../../support/hyperformula-lke';

const JUMLAH: Readonly<Record<string, number>> = { 'permenpanrb-90-2021': 10_000 };

describe('F23 R25 an independent spreadsheet agrees', () => {
  it.each(listInstrumen().map(({ instrumen }) => [instrumen.id, instrumen] as const))(
    'F23 R25 HyperFormula workbook of %s: every node to 0.01 on random LKE',
    (id, instrumen) => {
      const buku = buildBukuKerja(instrumen);
      let terburuk = 0;
      fc.assert(
        fc.property(
          arbitraryLke(instrumen),
          fc.constantFrom<ModusKosong>('nol', 'lewati'),
          (jawaban, kosong) => {
            buku.fill(jawaban, kosong);
            const { total, pengungkit, hasil, area, bagian, subkomponen } = scoreLke(instrumen, jawaban, {
              kosong,
            });
            const ours: Record<string, number> = {
              total,
              pengungkit,
              hasil,
              ...area,
              ...bagian,
              ...subkomponen,
            };
            const lembar = buku.read();
            expect(Object.keys(ours).sort()).toEqual(Object.keys(lembar).sort());
            for (const [kode, nilai] of Object.entries(ours))
              terburuk = Math.max(terburuk, Math.abs(nilai - (lembar[kode] ?? Number.NaN)));
            expect(terburuk).toBeLessThan(0.01);
          },
        ),
        { numRuns: JUMLAH[id] ?? 300 },
      );
      // Far inside the bar: the sheet differs only by its own floating-point rounding.
      expect(terburuk).toBeLessThan(1e-6);
      buku.buku.destroy();
    },
    180_000,
  );
});
