/**
 * P7: our score engine against a spreadsheet engine on the same LKE. The workbook is the one that the tests
 * hold against the engine, built from the instrument with spreadsheet formulas.
 */
import fc from 'fast-check';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { rescore, scoreLke, startHitungan } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { compareInterleaved, type Perbandingan, timeEach } from '@/scripts/bench/compare';
import { arbitraryLke } from '@/tests/support/arbitrary-lke';
import { buildBukuKerja } from '@/tests/support/hyperformula-lke';

const MINIMAL_PENUH = 500;
const MINIMAL_SATU = 3;
const KODE = 'A.I.3.iv.c';

/** Prints both comparisons; the last line ends in the ratio of full calculations. */
export async function run({ long }: { readonly long: boolean }): Promise<boolean> {
  const terbit = loadInstrumen('permenpanrb-90-2021');
  if (!terbit) throw new Error('permenpanrb-90-2021 is not published');
  const { instrumen } = terbit;
  const rounds = long ? 25 : 7;
  const lke = fc.sample(arbitraryLke(instrumen), { numRuns: 64, seed: 90 });
  const [contoh = {}] = lke;
  const buku = buildBukuKerja(instrumen);

  let beda = 0;
  for (const jawaban of lke) {
    buku.fill(jawaban, 'nol');
    beda = Math.max(beda, Math.abs(buku.readTotal() - scoreLke(instrumen, jawaban, { kosong: 'nol' }).total));
  }
  buku.fill(contoh, 'nol');

  const jawabanLain: readonly NilaiJawaban[] = ['A', 'C'];
  const penuh = await compareInterleaved(
    rounds,
    () =>
      timeEach(20, () => {
        buku.buku.rebuildAndRecalculate();
        return buku.readTotal();
      }),
    () => timeEach(10_000, (urut) => scoreLke(instrumen, lke[urut % lke.length] ?? contoh)),
  );
  let hitungan = startHitungan(instrumen, contoh);
  const satu = await compareInterleaved(
    rounds,
    () =>
      timeEach(2_000, (urut) => {
        buku.change(KODE, jawabanLain[urut % 2] ?? null);
        return buku.readTotal();
      }),
    () =>
      timeEach(20_000, (urut) => {
        hitungan = rescore(hitungan, KODE, jawabanLain[urut % 2] ?? null);
        return hitungan.skor.total;
      }),
  );
  buku.buku.destroy();

  const mikro = (milidetik: number): string => `${(milidetik * 1000).toFixed(1)} µs`;
  const line = (nama: string, { a, b, rasio }: Perbandingan, minimal: number): string =>
    `p7 ${nama}: HyperFormula ${mikro(a)}, ours ${mikro(b)}, pass ≥ ${minimal}, ratio ${rasio.toFixed(1)}`;
  console.log(`p7 totals of ${lke.length} LKE differ by at most ${beda.toExponential(1)} (pass ≤ 0.01)`);
  console.log(line('one answer', satu, MINIMAL_SATU));
  console.log(line('full calculation', penuh, MINIMAL_PENUH));
  return beda <= 0.01 && satu.rasio >= MINIMAL_SATU && penuh.rasio >= MINIMAL_PENUH;
}
