import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrumen, ModusKosong } from '@/lib/domain/instrumen/types';
import type { JawabanByKode, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { roundPoin } from '@/lib/domain/numeric';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { listInstrumen, loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { arbitraryLke } from '../../support/arbitrary-lke';
import { expectExact } from '../../support/expect-exact';
import { scoreExactly } from '../../support/oracle-lke';

const modus = fc.constantFrom<ModusKosong>('nol', 'lewati');
const JUMLAH: Readonly<Record<string, number>> = { 'permenpanrb-90-2021': 10_000 };

describe('R25 F23 the engine equals exact rational arithmetic', () => {
  it.each(listInstrumen().map(({ instrumen }) => [instrumen.id, instrumen] as const))(
    'R25 random LKE of %s: every figure, every gate',
    (id, instrumen) => {
      fc.assert(
        fc.property(arbitraryLke(instrumen), modus, (jawaban, kosong) => {
          expectExact(
            instrumen,
            scoreLke(instrumen, jawaban, { kosong }),
            scoreExactly(instrumen, jawaban, kosong),
          );
        }),
        { numRuns: JUMLAH[id] ?? 1_000 },
      );
    },
    120_000,
  );
});

/** Primes just below a million: the sum of four such fractions can miss a whole number by 1e-24. */
const PRIMA = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917, 999_907] as const;

/** Four ratio butir of 90/2021 worth exactly one point each, with their count keys above and below. */
const SATU_POIN = [
  { kode: 'A.II.1.i.a', atas: 'jumlahPerubahan', bawah: 'jumlahAgen' },
  { kode: 'A.II.1.i.b', atas: 'perubahanTerintegrasi', bawah: 'perubahanDibuat' },
  { kode: 'A.II.5.iii.a', atas: 'sudahLapor', bawah: 'harusLapor' },
  { kode: 'A.II.5.iii.b', atas: 'sudahLaporNon', bawah: 'harusLaporNon' },
] as const;

function inverse(a: bigint, m: bigint): bigint {
  let hasil = 1n;
  let dasar = a % m;
  for (let pangkat = m - 2n; pangkat > 0n; pangkat >>= 1n) {
    if (pangkat & 1n) hasil = (hasil * dasar) % m;
    dasar = (dasar * dasar) % m;
  }
  return hasil;
}

/**
 * Counts p_i / q_i, all q_i prime, whose sum is a whole number plus `sisa` / Πq_i: as near to a grid point as
 * counts up to a million allow, on either side. Returns the answers and the whole number.
 */
function nearWhole(prima: readonly number[], sisa: bigint): { jawaban: JawabanByKode; utuh: number } {
  const semua = prima.reduce((kali, q) => kali * BigInt(q), 1n);
  let atas = 0n;
  const isi = prima.map((q, urut) => {
    const lain = semua / BigInt(q);
    const p = (((sisa * inverse(lain, BigInt(q))) % BigInt(q)) + BigInt(q)) % BigInt(q);
    atas += p * lain;
    const butir = SATU_POIN[urut];
    if (!butir) throw new Error('too many primes');
    return [butir.kode, { [butir.atas]: Number(p), [butir.bawah]: q }] as const;
  });
  return { jawaban: Object.fromEntries(isi), utuh: Number((atas - sisa) / semua) };
}

/**
 * A full LKE around those counts whose other subkomponen are at 0 or full, chosen so that the pengungkit is
 * `target` but for `sisa`. Null when no choice of subkomponen adds up.
 */
function aroundTarget(
  instrumen: Instrumen,
  prima: readonly number[],
  sisa: bigint,
  target: number,
  urutan: readonly number[],
): JawabanByKode | null {
  const { jawaban, utuh } = nearWhole(prima, sisa);
  const isi = new Map<string, NilaiJawaban>(Object.entries(jawaban) as [string, NilaiJawaban][]);
  let sisaPoin = target - utuh;
  const sub =
    instrumen.komponen[0]?.area.flatMap((area) => area.bagian.flatMap((bagian) => bagian.subkomponen)) ?? [];
  const bebas = sub.filter(({ butir }) => !butir.some(({ kode }) => isi.has(kode)));
  const acak = bebas
    .map((satu, urut) => ({ satu, kunci: urutan[urut] ?? 0 }))
    .sort((a, b) => a.kunci - b.kunci);
  for (const { satu } of acak) {
    const penuh = satu.bobot <= sisaPoin;
    if (penuh) sisaPoin -= satu.bobot;
    for (const butir of satu.butir) {
      const angka = Object.fromEntries(
        (butir.rumus?.masukan ?? []).map(({ kunci, peran }) => [kunci, value(peran, penuh)]),
      );
      isi.set(butir.kode, (penuh ? butir.tingkat[0] : butir.tingkat.at(-1))?.label ?? angka);
    }
  }
  return sisaPoin === 0 ? Object.fromEntries(isi) : null;
}

function value(peran: string, penuh: boolean): number {
  if (peran === 'pengurang') return penuh ? 0 : 9;
  return peran === 'pembilang' && !penuh ? 0 : 3;
}

describe('R25 F18 exactness next to thresholds and rounding ties', () => {
  const instrumen = loadInstrumen('permenpanrb-90-2021')?.instrumen as Instrumen;
  const prima = fc.shuffledSubarray([...PRIMA], { minLength: 2, maxLength: 4 });
  // From one part of the product of the primes up to a few millions of them, on both sides.
  const sisa = fc
    .tuple(fc.constantFrom(-3n, -1n, 0n, 1n, 2n), fc.integer({ min: 0, max: 6 }))
    .map(([kali, pangkat]) => kali * 10n ** BigInt(pangkat));
  const urutan = fc.array(fc.integer(), { minLength: 45, maxLength: 45 });

  it('R25 pengungkit and total 1e-24 to 1e-5 away from a gate or tie, on both sides and on it', () => {
    const dicapai = new Map<string, number>();
    fc.assert(
      fc.property(
        prima,
        sisa,
        urutan,
        fc.constantFrom(40, 48, 36, 20),
        // B.I.a and B.II.a: 4 index steps of 0.01 are 0.175 points, so half-hundredths occur.
        fc.constantFrom([3.6, 3.2], [3.6, 3.6], [4, 4], [0.04, 4], [0.12, 3.6], [2.28, 3.2]),
        (q, geser, acak, target, [ipak = 0, ipkp = 0]) => {
          const pengungkit = aroundTarget(instrumen, q, geser, target, acak);
          fc.pre(pengungkit !== null);
          const jawaban = { ...pengungkit, 'B.I.a': ipak, 'B.I.b': 'C', 'B.II.a': ipkp };
          const tepat = scoreExactly(instrumen, jawaban, 'nol');
          const skor = scoreLke(instrumen, jawaban);
          expectExact(instrumen, skor, tepat);
          const sisi = geser === 0n ? 'pada' : geser > 0n ? 'atas' : 'bawah';
          dicapai.set(sisi, (dicapai.get(sisi) ?? 0) + 1);
          expect(Math.sign(skor.pengungkit - target)).toBe(Number(geser > 0n) - Number(geser < 0n));
        },
      ),
      { numRuns: 5_000 },
    );
    for (const sisi of ['pada', 'atas', 'bawah']) expect(dicapai.get(sisi)).toBeGreaterThan(100);
  }, 60_000);

  it('R25 an area whose two ratios miss its gate by about 1e-12', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...PRIMA], { minLength: 2, maxLength: 2 }), sisa, (q, geser) => {
        const { jawaban } = nearWhole(q, geser);
        const lengkap = {
          ...jawaban,
          'A.I.1.i.a': 'Ya',
          'A.I.1.i.b': 'A',
          'A.II.1.ii.a': 'A',
          'A.II.1.iii.a': 'B',
        };
        expectExact(instrumen, scoreLke(instrumen, lengkap), scoreExactly(instrumen, lengkap, 'nol'));
      }),
      { numRuns: 1_000 },
    );
  });

  it('R25 a sum 1e-24 below a whole number reads as that number but does not reach it', () => {
    const { jawaban, utuh } = nearWhole([999_983, 999_979, 999_961, 999_959], -1n);
    const { total } = scoreLke(instrumen, jawaban);
    expect(total).toBeLessThan(utuh);
    expect(utuh - total).toBeLessThan(1e-14);
    expect(roundPoin(total)).toBe(utuh);
  });
});
