import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instrumen, ModusKosong } from '@/lib/domain/instrumen/types';
import type { JawabanByKode } from '@/lib/domain/lke/jawaban';
import { previewPerubahan, rankDampak } from '@/lib/domain/skor/dampak';
import { explainButir, explainSimpul } from '@/lib/domain/skor/explain';
import { scoreLke, startHitungan } from '@/lib/domain/skor/score-lke';
import { loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { arbitraryLke } from '../../support/arbitrary-lke';

const instrumen = loadInstrumen('permenpanrb-90-2021')?.instrumen as Instrumen;
const nyata = JSON.parse(
  readFileSync(
    new URL('../../../seeds/instrumen/permenpanrb-90-2021/v1/contoh/kspstendik-2024.json', import.meta.url),
    'utf8',
  ),
) as { jawaban: JawabanByKode };
const modus = fc.constantFrom<ModusKosong>('nol', 'lewati');

describe('F19 every number explains itself', () => {
  const hitungan = startHitungan(instrumen, nyata.jawaban);

  it('F19 the total is the sum of its komponen, with both gates on it', () => {
    const total = explainSimpul(hitungan, { tingkat: 'total', kode: 'total' });
    expect(total.rumus).toEqual({ jenis: 'jumlah' });
    expect(total.baris.map(({ kode, poinMaks }) => [kode, poinMaks])).toEqual([
      ['pengungkit', 60],
      ['hasil', 40],
    ]);
    expect(total.poin).toBe(hitungan.skor.total);
    expect(total.ambang.map(({ predikat, minimum, terpenuhi }) => [predikat, minimum, terpenuhi])).toEqual([
      ['WBK', 75, true],
      ['WBBM', 85, true],
    ]);
    expect(total.belumDijawab).toEqual(['A.I.2.i.a', 'A.I.4.i.c', 'A.I.6.ii.b']);
    expect(total.jalur).toEqual([]);
  });

  it('F19 a subkomponen is a mean times its bobot, with its source', () => {
    const sub = explainSimpul(hitungan, { tingkat: 'subkomponen', kode: 'A.I.2.i' });
    expect(sub).toMatchObject({ bobot: 1, rumus: { jenis: 'rata_rata', pembagi: 3, jumlahNilai: 1.75 } });
    expect(sub.baris.map(({ kode, nilai }) => [kode, nilai])).toEqual([
      ['A.I.2.i.a', null],
      ['A.I.2.i.b', 1],
      ['A.I.2.i.c', 0.75],
    ]);
    expect(sub.sumber).toBe('Lampiran III A.I.2.i (hlm. 67-68)');
    expect(sub.jalur.map(({ simpul }) => simpul.kode)).toEqual(['total', 'pengungkit', 'TT', 'A.I.2']);
    const lhkpn = explainSimpul(hitungan, { tingkat: 'subkomponen', kode: 'A.II.5.iii' });
    expect(lhkpn.catatan).toContain('LHKASN');
  });

  it('F19 the area and its only bagian are told apart', () => {
    expect(explainSimpul(hitungan, { tingkat: 'area', kode: 'B.I' }).ambang).toHaveLength(2);
    expect(explainSimpul(hitungan, { tingkat: 'bagian', kode: 'B.I' }).ambang).toHaveLength(0);
    expect(() => explainSimpul(hitungan, { tingkat: 'area', kode: 'XX' })).toThrow('area:XX');
  });

  const butir = (kode: string, isi = nyata.jawaban[kode]) => explainButir(hitungan, kode, isi);

  it('F19 F16 a level, an index, a blank and a ratio each say where they come from', () => {
    expect(butir('A.I.1.ii.b')).toMatchObject({
      nilai: 0.5,
      pembagi: 3,
      cara: { jenis: 'tingkat', label: 'B', kriteria: 'Sebagian target relevan' },
      sumber: 'Lampiran III A.I.1.ii.b (hlm. 66)',
    });
    expect(butir('B.I.a')).toMatchObject({
      poin: 17.5,
      poinMaks: 17.5,
      cara: { jenis: 'indeks', indeks: 4, maks: 4 },
    });
    expect(butir('A.I.2.i.a')).toMatchObject({ nilai: null, poin: 0, cara: { jenis: 'belum_dijawab' } });
    expect(butir('A.II.1.i.a').cara).toMatchObject({
      jenis: 'rasio',
      atas: { kunci: 'jumlahPerubahan', jumlah: 15 },
      penyebut: { kunci: 'jumlahAgen', jumlah: 4, dariKomponen: false },
      dibatasi: true,
      penyebutNol: null,
    });
    expect(butir('A.II.3.iii.a').cara).toMatchObject({
      jenis: 'penurunan',
      atas: { jumlah: 0 },
      penyebut: { jumlah: 1 },
    });
  });

  it('F16 F19 says which count is missing, which total was added up, and which rule a zero met', () => {
    const isi: JawabanByKode = {
      'A.II.5.ii.a': { harusDitindaklanjuti: 4, selesai: 3 },
      'A.II.5.iii.a': { kepalaSatker: 1, pejabatWajib: 2, lainnya: 5, sudahLapor: 6 },
      'A.II.5.iii.b': { administrator: 1 },
      'A.II.3.iii.a': { pelanggaranLalu: 0, pelanggaranIni: 2, diberiSanksi: 0 },
      'A.I.3.v.a': { tidakBerlaku: true },
    };
    const lain = startHitungan(instrumen, isi);
    const cara = (kode: string) => explainButir(lain, kode, isi[kode]).cara;
    expect(cara('A.II.5.ii.a')).toEqual({ jenis: 'belum_dijawab', masukanKurang: ['sedangDiproses'] });
    expect(cara('A.II.5.iii.a')).toMatchObject({ penyebut: { jumlah: 8, dariKomponen: true } });
    expect(cara('A.II.5.iii.b')).toEqual({
      jenis: 'belum_dijawab',
      masukanKurang: ['harusLaporNon', 'sudahLaporNon'],
    });
    expect(cara('A.II.3.iii.a')).toMatchObject({
      penyebutNol: { bilaPengurangAda: 0, dasar: 'rumus buku kerja' },
    });
    expect(explainButir(lain, 'A.I.3.v.a', isi['A.I.3.v.a'])).toMatchObject({
      cara: { jenis: 'tidak_berlaku' },
      poinMaks: 0,
      pembagi: 0,
    });
  });

  it('F19 the lines of every node add up to its points', () => {
    fc.assert(
      fc.property(arbitraryLke(instrumen), modus, (jawaban, kosong) => {
        const satu = startHitungan(instrumen, jawaban, { kosong });
        for (const { tingkat, kode } of satu.tersusun.simpul) {
          const { poin, bobot, baris, kurangDariBobot } = explainSimpul(satu, { tingkat, kode });
          expect(baris.reduce((jumlah, isi) => jumlah + isi.poin, 0)).toBeCloseTo(poin, 9);
          expect(poin + kurangDariBobot).toBeCloseTo(bobot, 9);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('F20 what lifts the score most', () => {
  it('F20 the gain is what answering best really adds', () => {
    fc.assert(
      fc.property(arbitraryLke(instrumen), modus, (jawaban, kosong) => {
        const hitungan = startHitungan(instrumen, jawaban, { kosong });
        const urutan = rankDampak(hitungan);
        for (const [urut, { kode, naik, tingkatTerbaik }] of urutan.entries()) {
          expect(naik).toBeGreaterThan(0);
          expect(naik).toBeLessThanOrEqual(urutan[urut - 1]?.naik ?? 100);
          if (tingkatTerbaik === null) continue;
          const baru = scoreLke(instrumen, { ...jawaban, [kode]: tingkatTerbaik }, { kosong });
          expect(baru.total - hitungan.skor.total).toBeCloseTo(naik, 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('F20 lists nothing at full score and leaves out what does not apply', () => {
    const hitungan = startHitungan(instrumen, { 'A.I.3.v.a': { tidakBerlaku: true }, 'B.I.a': 4 });
    const kode = rankDampak(hitungan).map((satu) => satu.kode);
    expect(kode).toHaveLength(111);
    expect(kode[0]).toBe('B.II.a');
    expect(kode).not.toContain('A.I.3.v.a');
    expect(kode).not.toContain('B.I.a');
  });

  it('F20 previews three answers: the drawn case of WBS and benturan kepentingan', () => {
    // Two blanks and one B in A.I.5.iv and v: 0.50 + 0.30 + 0.25 = 1.05.
    const awal: JawabanByKode = { 'A.I.5.iv.b': 'B' };
    const hitungan = startHitungan(instrumen, awal);
    const naik = new Map(rankDampak(hitungan).map((satu) => [satu.kode, satu.naik]));
    expect([naik.get('A.I.5.iv.c'), naik.get('A.I.5.v.e'), naik.get('A.I.5.iv.b')]).toEqual([0.5, 0.3, 0.25]);
    const { total, area } = previewPerubahan(hitungan, {
      'A.I.5.iv.c': 'A',
      'A.I.5.v.e': 'A',
      'A.I.5.iv.b': 'A',
    });
    expect(total).toEqual({ kode: 'total', sebelum: 0.25, sesudah: 1.3, selisih: 1.05 });
    expect(area).toEqual([{ kode: 'PW', sebelum: 0.25, sesudah: 1.3, selisih: 1.05 }]);
    expect(hitungan.skor.total).toBe(0.25);
  });

  it('F20 F18 a preview tells which gates it opens and closes', () => {
    const hitungan = startHitungan(instrumen, { 'B.I.a': 3.59 });
    expect(previewPerubahan(hitungan, { 'B.I.a': 3.6 }).ambang).toEqual([
      { predikat: 'WBK', kode: 'hasil:B.I.a', terpenuhi: true },
      { predikat: 'WBBM', kode: 'hasil:B.I.a', terpenuhi: true },
    ]);
    const turun = previewPerubahan(startHitungan(instrumen, { 'B.II.a': 3.2 }), { 'B.II.a': null });
    expect(turun.ambang).toEqual([{ predikat: 'WBK', kode: 'hasil:B.II', terpenuhi: false }]);
    expect(turun.total.selisih).toBe(-14);
  });
});
