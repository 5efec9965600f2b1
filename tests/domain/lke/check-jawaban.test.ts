import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import { checkJawaban, checkJawabanList } from '@/lib/domain/lke/check-jawaban';
import { checkKonsistensi } from '@/lib/domain/lke/check-konsistensi';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { arbitraryLke } from '../../support/arbitrary-lke';

const instrumen = loadInstrumen('permenpanrb-90-2021')?.instrumen as Instrumen;
const arsip = loadInstrumen('permenpanrb-10-2019')?.instrumen as Instrumen;

describe('F15 F16 one answer is checked against its butir', () => {
  it.each([
    ['A.I.1.i.a', 'Ya'],
    ['A.I.1.i.b', 'C'],
    ['A.I.1.iii.a', 'D'],
    ['A.I.2.i.b', 'E'],
    ['A.II.1.i.a', { jumlahAgen: 5, jumlahPerubahan: 1_000_000 }],
    ['A.II.1.i.a', { jumlahAgen: 5, jumlahPerubahan: null }],
    ['A.II.1.i.a', {}],
    ['A.II.1.i.a', { tidakBerlaku: true }],
    ['B.I.a', 3.6],
    ['B.I.a', 0],
    ['B.I.a', 4],
  ])('F15 %s accepts %j', (kode, nilai) => {
    expect(checkJawaban(instrumen, kode, nilai)).toEqual({ ok: true, value: nilai });
  });

  it('F15 null and undefined clear an answer; an archived butir takes 0–1', () => {
    expect(checkJawaban(instrumen, 'A.I.1.i.a', null)).toEqual({ ok: true, value: null });
    expect(checkJawaban(instrumen, 'A.I.1.i.a', undefined)).toEqual({ ok: true, value: null });
    expect(checkJawaban(arsip, 'A.II.2.a', 0.6667).ok).toBe(true);
    expect(checkJawaban(arsip, 'A.II.2.a', 0.66667)).toMatchObject({ error: { code: 'TOO_MANY_DECIMALS' } });
    expect(checkJawaban(arsip, 'A.II.2.a', 'A')).toMatchObject({ error: { code: 'WRONG_TYPE', maks: 1 } });
  });

  it.each([
    ['A.I.9.i.a', 'Ya', { code: 'UNKNOWN_BUTIR', kode: 'A.I.9.i.a' }],
    ['__proto__', 'Ya', { code: 'UNKNOWN_BUTIR' }],
    ['constructor', 'Ya', { code: 'UNKNOWN_BUTIR' }],
    ['A.I.1.i.a', 'A', { code: 'UNKNOWN_LEVEL', pilihan: ['Ya', 'Tidak'] }],
    ['A.I.1.i.a', 'ya', { code: 'UNKNOWN_LEVEL' }],
    ['A.I.1.i.b', 'D', { code: 'UNKNOWN_LEVEL' }],
    ['A.I.1.i.b', 'x'.repeat(1_000_000), { code: 'UNKNOWN_LEVEL', kode: 'A.I.1.i.b' }],
    ['A.I.1.i.b', '', { code: 'UNKNOWN_LEVEL' }],
    ['A.I.1.i.b', 1, { code: 'WRONG_TYPE', pilihan: ['A', 'B', 'C'] }],
    ['A.I.1.i.b', true, { code: 'WRONG_TYPE' }],
    ['A.I.1.i.b', ['A'], { code: 'WRONG_TYPE' }],
    ['A.I.1.i.b', { jumlahAgen: 1 }, { code: 'WRONG_TYPE' }],
    ['A.I.1.i.b', { tidakBerlaku: false }, { code: 'WRONG_TYPE', field: 'tidakBerlaku' }],
    ['A.I.1.i.b', { tidakBerlaku: true, lain: 1 }, { code: 'WRONG_TYPE' }],
    ['A.II.1.i.a', 'A', { code: 'WRONG_TYPE', pilihan: ['jumlahAgen', 'jumlahPerubahan'] }],
    ['A.II.1.i.a', 0.5, { code: 'WRONG_TYPE' }],
    ['A.II.1.i.a', { jumlah: 5 }, { code: 'UNKNOWN_COUNT', field: 'jumlah' }],
    ['A.II.1.i.a', JSON.parse('{"__proto__": 5}'), { code: 'UNKNOWN_COUNT', field: '__proto__' }],
    ['A.II.1.i.a', { jumlahAgen: '5' }, { code: 'WRONG_TYPE', field: 'jumlahAgen' }],
    ['A.II.1.i.a', { jumlahAgen: 5.5 }, { code: 'COUNT_NOT_WHOLE', field: 'jumlahAgen' }],
    ['A.II.1.i.a', { jumlahAgen: Number.NaN }, { code: 'COUNT_NOT_WHOLE', field: 'jumlahAgen' }],
    [
      'A.II.1.i.a',
      { jumlahAgen: -1 },
      { code: 'COUNT_OUT_OF_RANGE', field: 'jumlahAgen', min: 0, maks: 1_000_000 },
    ],
    ['A.II.1.i.a', { jumlahAgen: 1_000_001 }, { code: 'COUNT_OUT_OF_RANGE' }],
    ['B.I.a', 4.01, { code: 'VALUE_OUT_OF_RANGE', min: 0, maks: 4 }],
    ['B.I.a', -0.01, { code: 'VALUE_OUT_OF_RANGE' }],
    ['B.I.a', 88.5, { code: 'VALUE_OUT_OF_RANGE' }],
    ['B.I.a', 3.601, { code: 'TOO_MANY_DECIMALS', desimal: 2 }],
    ['B.I.a', Number.NaN, { code: 'WRONG_TYPE' }],
    ['B.I.a', '3,6', { code: 'WRONG_TYPE' }],
  ])('F15 %s refuses %j', (kode, nilai, error) => {
    expect(checkJawaban(instrumen, kode, nilai)).toMatchObject({ ok: false, error });
  });

  it('F15 whatever passes can be scored, whatever comes in', () => {
    const apaPun = fc.oneof(
      fc.anything(),
      fc.record({ jumlahAgen: fc.anything(), jumlahPerubahan: fc.integer() }),
      fc.constantFrom('Ya', 'A', 'E', 3.6),
    );
    fc.assert(
      fc.property(fc.constantFrom('A.I.1.i.a', 'A.I.2.i.b', 'A.II.1.i.a', 'B.I.a'), apaPun, (kode, nilai) => {
        const hasil = checkJawaban(instrumen, kode, nilai);
        if (hasil.ok) expect(scoreLke(instrumen, { [kode]: hasil.value }).total).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 5_000 },
    );
  });

  it('F15 a whole LKE is accepted or every refusal is named', () => {
    fc.assert(
      fc.property(arbitraryLke(instrumen), (jawaban) => {
        expect(checkJawabanList(instrumen, jawaban)).toEqual({ ok: true, value: jawaban });
      }),
      { numRuns: 100 },
    );
    const hasil = checkJawabanList(instrumen, { 'A.I.1.i.a': 'A', 'B.I.a': 9, 'A.I.1.i.b': 'A', X: 1 });
    expect(hasil.ok ? [] : hasil.error.map(({ kode }) => kode)).toEqual(['A.I.1.i.a', 'B.I.a', 'X']);
  });
});

describe('F37 answers that contradict each other', () => {
  const kode = (jawaban: Parameters<typeof checkKonsistensi>[1]) =>
    checkKonsistensi(instrumen, jawaban).map((satu) => `${satu.code} ${satu.kode}`);

  it('F37 within one butir', () => {
    expect(kode({ 'A.II.1.i.a': { jumlahAgen: 4, jumlahPerubahan: 15 } })).toEqual([
      'NUMERATOR_ABOVE_DENOMINATOR A.II.1.i.a',
    ]);
    expect(
      kode({
        'A.II.5.iii.a': { harusLapor: 10, kepalaSatker: 1, pejabatWajib: 10, lainnya: 0, sudahLapor: 10 },
      }),
    ).toEqual(['TYPED_TOTAL_DIFFERS A.II.5.iii.a']);
    expect(checkKonsistensi(instrumen, { 'A.II.5.ii.a': { selesai: 3 } })).toEqual([
      { code: 'COUNTS_INCOMPLETE', kode: 'A.II.5.ii.a', kurang: ['harusDitindaklanjuti', 'sedangDiproses'] },
    ]);
    // A decrease ratio has no numerator to compare: more violations than last year is an answer, not a slip.
    expect(kode({ 'A.II.3.iii.a': { pelanggaranLalu: 1, pelanggaranIni: 5, diberiSanksi: 1 } })).toEqual([]);
    expect(kode({ 'A.II.5.iii.a': { kepalaSatker: 1, pejabatWajib: 2, lainnya: 0, sudahLapor: 3 } })).toEqual(
      [],
    );
  });

  it('F37 between butir, by the rules of the instrument', () => {
    const perubahan = { 'A.II.1.i.a': { jumlahAgen: 5, jumlahPerubahan: 5 } };
    expect(
      checkKonsistensi(instrumen, {
        ...perubahan,
        'A.II.1.i.b': { perubahanDibuat: 4, perubahanTerintegrasi: 4 },
      }),
    ).toEqual([
      {
        code: 'ANSWERS_CONTRADICT',
        kode: 'A.II.1.i.a',
        denganKode: 'A.II.1.i.b',
        aturan: 'jumlah_perubahan',
        keterangan: 'Jumlah perubahan yang dibuat agen perubahan diminta dua kali.',
      },
    ]);
    expect(kode({ ...perubahan, 'A.I.1.iv.b': 'C' })).toEqual(['ANSWERS_CONTRADICT A.I.1.iv.b']);
    expect(kode({ 'A.I.6.iv.a': 'E', 'A.I.6.iv.b': 'A', 'A.I.6.iv.c': 'D' })).toEqual([
      'ANSWERS_CONTRADICT A.I.6.iv.a',
    ]);
    expect(kode({ 'A.I.6.iv.a': 'E', 'A.I.6.iv.b': 'C' })).toEqual([]);
  });

  it('F37 blanks and butir that do not apply contradict nothing', () => {
    expect(kode({})).toEqual([]);
    expect(kode({ 'A.I.6.iv.a': 'E', 'A.I.6.iv.b': null, 'A.I.6.iv.c': { tidakBerlaku: true } })).toEqual([]);
    expect(
      kode({ 'A.II.1.i.a': { jumlahAgen: 5, jumlahPerubahan: 5 }, 'A.II.1.i.b': { tidakBerlaku: true } }),
    ).toEqual([]);
  });
});
