import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Butir, Instrumen, ModusKosong } from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type JawabanByKode, type NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { rescore, scoreLke, startHitungan } from '@/lib/domain/skor/score-lke';
import { listInstrumen, loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { arbitraryJawaban, arbitraryLke } from '../../support/arbitrary-lke';

const instrumen = loadInstrumen('permenpanrb-90-2021')?.instrumen as Instrumen;
const butirList = [...letakByKode(instrumen).values()].map(({ butir }) => butir);
const modus = fc.constantFrom<ModusKosong>('nol', 'lewati');
const butirAcak = fc.constantFrom(...butirList);

/** A better answer to the same butir, or null where the answer is the best already. */
function better(butir: Butir, nilai: NilaiJawaban | null | undefined): NilaiJawaban | null {
  if (nilai === null || nilai === undefined) return null;
  if (typeof nilai === 'string') {
    const urut = butir.tingkat.findIndex(({ label }) => label === nilai);
    return butir.tingkat[urut - 1]?.label ?? null;
  }
  if (typeof nilai === 'number') return nilai < (butir.skala?.maks ?? 0) ? Math.floor(nilai) + 1 : null;
  if (isTidakBerlaku(nilai)) return null;
  const satu = butir.rumus?.masukan.find(({ peran }) => peran === 'pembilang' || peran === 'pengurang');
  const jumlah = satu ? nilai[satu.kunci] : null;
  if (!satu || jumlah === null || jumlah === undefined) return null;
  if (satu.peran === 'pembilang') return { ...nilai, [satu.kunci]: jumlah + 1 };
  return jumlah > 0 ? { ...nilai, [satu.kunci]: jumlah - 1 } : null;
}

describe('R25 properties of the score', () => {
  it('R25 bounded: 0–100, and every node within its bobot', () => {
    const bobot = new Map<string, number>();
    for (const komponen of instrumen.komponen)
      for (const area of komponen.area) {
        bobot.set(area.kode, area.bobot);
        for (const bagian of area.bagian)
          for (const sub of bagian.subkomponen) bobot.set(sub.kode, sub.bobot);
      }
    fc.assert(
      fc.property(arbitraryLke(instrumen), modus, (jawaban, kosong) => {
        const skor = scoreLke(instrumen, jawaban, { kosong });
        expect(skor.total).toBeGreaterThanOrEqual(0);
        expect(skor.total).toBeLessThanOrEqual(100);
        for (const [kode, nilai] of [...Object.entries(skor.area), ...Object.entries(skor.subkomponen)])
          if (nilai < 0 || nilai > (bobot.get(kode) ?? 0)) expect.fail(`${kode} ${nilai}`);
        for (const nilai of Object.values(skor.butir))
          if (nilai !== null && (nilai < 0 || nilai > 1)) expect.fail(`butir ${nilai}`);
      }),
      { numRuns: 10_000 },
    );
  }, 60_000);

  it('R25 monotone: a better answer never lowers any figure', () => {
    let naik = 0;
    fc.assert(
      fc.property(arbitraryLke(instrumen), modus, butirAcak, (jawaban, kosong, butir) => {
        const lebih = better(butir, jawaban[butir.kode]);
        fc.pre(lebih !== null);
        const lama = scoreLke(instrumen, jawaban, { kosong });
        const baru = scoreLke(instrumen, { ...jawaban, [butir.kode]: lebih }, { kosong });
        expect(baru.total).toBeGreaterThanOrEqual(lama.total);
        for (const [kode, nilai] of Object.entries(lama.subkomponen))
          if ((baru.subkomponen[kode] ?? -1) < nilai) expect.fail(`${butir.kode} lowers ${kode}`);
        if (baru.total > lama.total) naik += 1;
      }),
      { numRuns: 10_000 },
    );
    expect(naik).toBeGreaterThan(5_000);
  }, 60_000);

  it('R25 order-independent: the order of the answers changes nothing', () => {
    fc.assert(
      fc.property(arbitraryLke(instrumen), modus, fc.infiniteStream(fc.nat()), (jawaban, kosong, acak) => {
        const isi = Object.entries(jawaban).map((satu) => ({ satu, kunci: acak.next().value ?? 0 }));
        const lain: JawabanByKode = Object.fromEntries(
          isi.sort((a, b) => a.kunci - b.kunci).map(({ satu }) => satu),
        );
        expect(scoreLke(instrumen, lain, { kosong })).toEqual(scoreLke(instrumen, jawaban, { kosong }));
      }),
      { numRuns: 1_000 },
    );
  });

  it('R25 F17 one changed answer: rescore equals scoring everything anew', () => {
    const ubah = butirAcak.chain((butir) => fc.tuple(fc.constant(butir.kode), arbitraryJawaban(butir)));
    fc.assert(
      fc.property(
        arbitraryLke(instrumen),
        modus,
        fc.array(ubah, { maxLength: 12 }),
        (awal, kosong, urutan) => {
          let hitungan = startHitungan(instrumen, awal, { kosong });
          const jawaban: Record<string, NilaiJawaban | null | undefined> = { ...awal };
          for (const [kode, nilai] of urutan) {
            hitungan = rescore(hitungan, kode, nilai);
            jawaban[kode] = nilai;
          }
          expect(hitungan.skor).toEqual(scoreLke(instrumen, jawaban, { kosong }));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('F17 rescore leaves the earlier score untouched', () => {
    const awal = startHitungan(instrumen, { 'A.I.1.i.a': 'Tidak' });
    const salinan = structuredClone(awal.skor);
    expect(rescore(awal, 'A.I.1.i.a', 'Ya').skor.total).toBe(0.25);
    expect(awal.skor).toEqual(salinan);
  });
});

describe('F15 F16 unanswered, not applicable and zero are three values', () => {
  const satu = (isi: NilaiJawaban | null, kosong: ModusKosong) =>
    scoreLke(instrumen, { 'A.I.1.i.a': isi, 'A.I.1.i.b': 'A' }, { kosong });

  it('F16 counts each its own way', () => {
    expect(satu(null, 'nol').subkomponen['A.I.1.i']).toBe(0.25);
    expect(satu(null, 'lewati').subkomponen['A.I.1.i']).toBe(0.5);
    expect(satu('Tidak', 'lewati').subkomponen['A.I.1.i']).toBe(0.25);
    expect(satu({ tidakBerlaku: true }, 'nol').subkomponen['A.I.1.i']).toBe(0.5);
    expect(satu(null, 'nol').butir['A.I.1.i.a']).toBeNull();
    expect(satu('Tidak', 'nol').butir['A.I.1.i.a']).toBe(0);
    expect('A.I.1.i.a' in satu({ tidakBerlaku: true }, 'nol').butir).toBe(false);
  });

  it('F16 tells how many are answered, apply and have no mean', () => {
    const skor = scoreLke(instrumen, { 'A.I.3.v.a': { tidakBerlaku: true }, 'A.I.1.i.a': 'Ya' });
    expect([skor.jumlahButir, skor.terjawab, skor.tidakBerlaku, skor.tanpaNilai]).toEqual([
      112,
      1,
      1,
      ['A.I.3.v'],
    ]);
    expect(scoreLke(instrumen, {}, { kosong: 'lewati' }).tanpaNilai).toHaveLength(45);
  });

  it('F15 an unreadable answer throws instead of scoring a guess', () => {
    for (const isi of ['Z', 3, { jumlahAgen: 1 }, { lain: 1 }] as NilaiJawaban[])
      expect(() => scoreLke(instrumen, { 'A.I.1.i.a': isi })).toThrow('A.I.1.i.a');
    expect(() => scoreLke(instrumen, { 'B.I.a': 4.01 })).toThrow('B.I.a');
    expect(() => rescore(startHitungan(instrumen, {}), 'X', 'Ya')).toThrow('no butir X');
  });

  it('F14 the blank rule is data: the instrument decides the default', () => {
    const lain: Instrumen = { ...instrumen, kosong: { ...instrumen.kosong, bawaan: 'lewati' } };
    expect(scoreLke(lain, { 'A.I.1.i.b': 'A' }).subkomponen['A.I.1.i']).toBe(0.5);
  });

  it('F18 an unknown threshold is shown and not enforced', () => {
    const arsip = loadInstrumen('permenpanrb-10-2019')?.instrumen as Instrumen;
    const { syarat } = scoreLke(arsip, {}).predikat.WBK;
    expect(syarat.filter(({ terpenuhi }) => terpenuhi === null)).toHaveLength(11);
    expect(syarat.find(({ kode }) => kode === 'total')).toMatchObject({
      minimum: 75,
      kurang: 75,
      terpenuhi: false,
    });
  });

  it('F18 the scope of an area minimum is data: it can be moved to each half', () => {
    const { WBK } = instrumen.predikat;
    const ambang = WBK.ambang.map((satu) =>
      satu.kode === 'area:MP'
        ? {
            ...satu,
            kode: 'bagian:A.I.1',
            minimum: 2.4,
            simpul: { tingkat: 'bagian' as const, kode: 'A.I.1' },
          }
        : satu,
    );
    const lain: Instrumen = { ...instrumen, predikat: { ...instrumen.predikat, WBK: { ...WBK, ambang } } };
    const jawaban = { 'A.II.1.ii.a': 'A', 'A.I.1.ii.a': 'Ya' };
    const syarat = scoreLke(lain, jawaban).predikat.WBK.syarat[2];
    expect(syarat).toMatchObject({ kode: 'bagian:A.I.1', minimum: 2.4, kurang: 2.07, terpenuhi: false });
  });

  it('F17 all instruments give 100 at best', () => {
    for (const { instrumen: satu } of listInstrumen()) {
      const jawaban = Object.fromEntries(
        [...letakByKode(satu).values()].map(({ butir }) => [butir.kode, bestOf(butir)] as const),
      );
      expect(scoreLke(satu, jawaban).total).toBe(100);
    }
  });
});

function bestOf({ tingkat, skala, rumus }: Butir): NilaiJawaban {
  if (tingkat[0]) return tingkat[0].label;
  if (skala) return skala.maks;
  return Object.fromEntries(
    (rumus?.masukan ?? []).map(({ kunci, peran }) => [kunci, peran === 'pengurang' ? 0 : 3]),
  );
}
