import { describe, expect, test } from 'vitest';
import {
  butirAwal,
  butirBerikut,
  butirSebelah,
} from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_lib/butir-awal';
import { pengaruhButir } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_lib/pengaruh';
import { checkPengesahan, nilaiTurun } from '@/lib/domain/lke/check-pengesahan';
import { samaJawaban } from '@/lib/domain/lke/jawaban';
import { type BahanKeadaan, keadaanPenilaian } from '@/lib/domain/lke/keadaan-penilaian';
import { bandingTier } from '@/lib/domain/skor/banding';
import { proyeksi } from '@/lib/domain/skor/proyeksi';
import { scoreLke, startHitungan } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { jawabanTerbaik } from '@/tests/support/jawaban-uji';

const dimuat = loadInstrumen('permenpanrb-90-2021');
if (!dimuat) throw new Error('seeds/instrumen is incomplete');
const { instrumen } = dimuat;
const terbaik = Object.fromEntries(jawabanTerbaik(instrumen));

describe('F101 where a worksheet stands in the queue', () => {
  const tpi: BahanKeadaan = {
    penilai: 'tpi',
    status: 'draf',
    statusUnit: 'terkirim',
    dinilai: 0,
    jumlahButir: 113,
    dikembalikan: 0,
    langkah: 0,
  };
  test.each([
    [{}, 'belum'],
    [{ dinilai: 1 }, 'berjalan'],
    [{ dinilai: 113 }, 'siap_sahkan'],
    [{ dinilai: 113, dikembalikan: 1 }, 'berjalan'],
    [{ dinilai: 60, statusUnit: 'draf' }, 'menunggu_unit'],
    [{ status: 'disahkan', statusUnit: 'terkirim' }, 'selesai'],
  ] as const)('TPI %j is %s', (ubah, keadaan) => {
    expect(keadaanPenilaian({ ...tpi, ...ubah })).toBe(keadaan);
  });
  test.each([
    [{ dinilai: 0 }, 'belum'],
    [{ langkah: 1 }, 'berjalan'],
    [{ dinilai: 2 }, 'berjalan'],
    [{ langkah: 6 }, 'siap_sahkan'],
    [{ status: 'disahkan' }, 'selesai'],
  ] as const)('TPN, which starts from TPI’s values, %j is %s', (ubah, keadaan) => {
    expect(keadaanPenilaian({ ...tpi, penilai: 'tpn', ...ubah })).toBe(keadaan);
  });
});

describe('F69 what an endorsement waits for', () => {
  test('blanks, open returns and lowered values without a reason, each in the order of the LKE', () => {
    const kurang = checkPengesahan({
      sendiri: { a: 1, b: null, c: 0.5, d: 0.5, e: 1 },
      bawah: { a: 1, b: 1, c: 1, d: 1, e: null },
      beralasan: new Set(['d']),
      dikembalikan: new Set(['e', 'a']),
    });
    expect(kurang).toEqual({ kosong: ['b'], dikembalikan: ['a', 'e'], tanpaAlasan: ['c'] });
  });

  test('a raise over an unanswered claim needs no reason, a value below it does', () => {
    expect(nilaiTurun(0.5, null)).toBe(false);
    expect(nilaiTurun(0, null)).toBe(false);
    expect(nilaiTurun(0.33, 0.67)).toBe(true);
    expect(nilaiTurun(null, 1)).toBe(false);
    expect(
      checkPengesahan({ sendiri: { a: 0 }, bawah: null, beralasan: new Set(), dikembalikan: new Set() }),
    ).toEqual({ kosong: [], dikembalikan: [], tanpaAlasan: [] });
  });
});

describe('F67 two answers say the same', () => {
  test.each([
    ['B', 'B', true],
    ['B', 'C', false],
    [null, undefined, true],
    [null, 'A', false],
    [3.6, 3.6, true],
    [{ a: 1, b: null }, { a: 1 }, true],
    [{ a: 1 }, { a: 2 }, false],
    [{ tidakBerlaku: true as const }, { tidakBerlaku: true as const }, true],
    [{ tidakBerlaku: true as const }, { a: 1 }, false],
  ])('%j and %j: %s', (a, b, sama) => {
    expect(samaJawaban(a, b)).toBe(sama);
    expect(samaJawaban(b, a)).toBe(sama);
  });
});

describe('F21 the tiers side by side', () => {
  test('each area, pengungkit and the total with the minima of both predicates; no score is no number', () => {
    const baris = bandingTier(instrumen, [
      { penilai: 'unit', skor: scoreLke(instrumen, terbaik) },
      { penilai: 'tpi', skor: null },
    ]);
    expect(baris.map((b) => [b.kode, b.wbk, b.wbbm])).toEqual([
      ['MP', 4.8, 6],
      ['TT', 4.2, 5.25],
      ['SDM', 6, 7.5],
      ['AK', 6, 7.5],
      ['PW', 9, 11.25],
      ['PP', 6, 7.5],
      ['B.I', 18.25, 19.5],
      ['B.II', 14, 15.75],
      ['pengungkit', 40, 48],
      ['total', 75, 85],
    ]);
    for (const b of baris) expect(b.nilai).toEqual({ unit: b.bobot, tpi: null });
  });
});

describe('F70 what one value does to the score', () => {
  test('the projection takes the claim where nothing is valued yet', () => {
    const kode = 'A.I.6.ii.d';
    expect(proyeksi(instrumen, terbaik, {}, 'nol').skor.total).toBe(100);
    const turun = proyeksi(instrumen, terbaik, { [kode]: 'B', 'A.I.1.i.a': null }, 'nol');
    expect(turun.skor).toEqual(startHitungan(instrumen, { ...terbaik, [kode]: 'B' }).skor);
  });

  test('down from A to B: area and total before and after, and the threshold that is lost', () => {
    const dasar = startHitungan(instrumen, terbaik);
    const p = pengaruhButir(dasar, 'WBK', 'A.I.6.ii.d', 'A', 'B');
    expect(p).toMatchObject({ arah: 'turun', areaNama: 'Peningkatan Kualitas Pelayanan Publik', ambang: [] });
    // Six questions share weight 1: 0.33 of a sixth.
    expect(p.area.sebelum - p.area.sesudah).toBeCloseTo(0.33 / 6, 10);
    expect(p.total).toMatchObject({ sebelum: 100 });
    const ipak = pengaruhButir(dasar, 'WBK', 'B.I.a', 4, 3.5);
    expect(ipak.ambang).toEqual([{ label: 'Nilai Survei Persepsi Korupsi (IPAK)', terpenuhi: false }]);
    expect(pengaruhButir(dasar, 'WBK', 'A.I.6.ii.d', 'B', 'A').arah).toBe('naik');
  });
});

describe('F70 moving about the desk', () => {
  const semua = Object.keys(terbaik);
  test('opens at what the address asks for, else at the first without a value', () => {
    const [pertama = '', kedua = ''] = semua;
    expect(butirAwal(instrumen, 'PP', 'A.I.6.ii.d', () => false)).toBe('A.I.6.ii.d');
    expect(butirAwal(instrumen, 'PP', 'tidak-ada', () => false)).toBe('A.I.6.i.a');
    expect(butirAwal(instrumen, 'PP', 'belum', (k) => k === pertama)).toBe(kedua);
    expect(butirAwal(instrumen, 'PP', null, (k) => k === 'A.I.6.i.a')).toBe('A.I.6.i.b');
    expect(butirAwal(instrumen, 'HASIL', null, () => true)).toBe('B.I.a');
  });

  test('next and previous follow the LKE and stop at its ends; the next unscored one is searched around', () => {
    expect(butirSebelah(instrumen, semua[0] ?? '', -1)).toBeNull();
    expect(butirSebelah(instrumen, semua[0] ?? '', 1)).toBe(semua[1]);
    expect(butirSebelah(instrumen, semua.at(-1) ?? '', 1)).toBeNull();
    expect(butirBerikut(instrumen, semua[5] ?? '', (k) => k === semua[2])).toBe(semua[2]);
    expect(butirBerikut(instrumen, semua[5] ?? '', (k) => k === semua[5])).toBeNull();
    expect(butirBerikut(instrumen, semua[5] ?? '', () => false)).toBeNull();
  });
});
