import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { type ModusKosong, PREDIKAT, type Predikat } from '@/lib/domain/instrumen/types';
import { checkJawabanList } from '@/lib/domain/lke/check-jawaban';
import { roundPoin } from '@/lib/domain/numeric';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import { listInstrumen, loadInstrumen } from '@/lib/instrumen/load-instrumen';
import { hundredthsHalfUp, pecahan, toNumber } from '../support/oracle-lke';

type Angka = number | string;

interface Contoh {
  readonly judul: string;
  readonly instrumen: string;
  readonly kosong?: ModusKosong;
  readonly jawaban: Readonly<Record<string, unknown>>;
  /** Figures that the unit itself published, where it did. */
  readonly terbit?: { readonly butir: Readonly<Record<string, number>> };
  readonly harapan: {
    readonly total: Angka;
    readonly pengungkit: Angka;
    readonly hasil: Angka;
    readonly area: Readonly<Record<string, Angka>>;
    readonly bagian: Readonly<Record<string, Angka>>;
    readonly subkomponen: Readonly<Record<string, Angka>>;
    readonly terjawab: number;
    readonly tidakBerlaku: number;
    readonly tanpaNilai: readonly string[];
    readonly predikat: Readonly<
      Record<
        Predikat,
        {
          readonly terpenuhi: boolean;
          readonly gagal: readonly string[];
          readonly tepatDiAmbang: readonly string[];
          readonly tidakDiketahui: readonly string[];
        }
      >
    >;
  };
}

const folder = (id: string): string =>
  fileURLToPath(new URL(`../../seeds/instrumen/${id}/v1/contoh/`, import.meta.url));

for (const { instrumen } of listInstrumen()) {
  describe(`F17 F18 F23 worked examples of ${instrumen.id}`, () => {
    const berkas = readdirSync(folder(instrumen.id));

    it('F23 has examples', () => {
      expect(berkas.length).toBeGreaterThanOrEqual(3);
    });

    it.each(berkas)('F23 %s gives the expected score', (nama) => {
      const contoh = JSON.parse(readFileSync(folder(instrumen.id) + nama, 'utf8')) as Contoh;
      const jawaban = checkJawabanList(instrumen, contoh.jawaban);
      if (!jawaban.ok) throw new Error(JSON.stringify(jawaban.error));
      expect(contoh.instrumen).toBe(instrumen.id);
      const { harapan } = contoh;
      const skor = scoreLke(instrumen, jawaban.value, { kosong: contoh.kosong });
      const same = (nilai: number | undefined, harus: Angka): void => {
        expect(nilai).toBeCloseTo(toNumber(pecahan(harus)), 11);
        expect(Math.round(roundPoin(nilai ?? Number.NaN) * 100)).toBe(hundredthsHalfUp(pecahan(harus)));
      };
      same(skor.total, harapan.total);
      same(skor.pengungkit, harapan.pengungkit);
      same(skor.hasil, harapan.hasil);
      for (const tingkat of ['area', 'bagian', 'subkomponen'] as const) {
        expect(Object.keys(skor[tingkat]).sort()).toEqual(Object.keys(harapan[tingkat]).sort());
        for (const [kode, harus] of Object.entries(harapan[tingkat])) same(skor[tingkat][kode], harus);
      }
      expect(skor.terjawab).toBe(harapan.terjawab);
      expect(skor.tidakBerlaku).toBe(harapan.tidakBerlaku);
      expect(skor.tanpaNilai).toEqual(harapan.tanpaNilai);
      for (const predikat of PREDIKAT) {
        const { terpenuhi, syarat } = skor.predikat[predikat];
        const { terpenuhi: harus, gagal, tepatDiAmbang, tidakDiketahui } = harapan.predikat[predikat];
        const kodeOf = (pilih: (satu: (typeof syarat)[number]) => boolean): string[] =>
          syarat.filter(pilih).map(({ kode }) => kode);
        expect(terpenuhi).toBe(harus);
        expect(kodeOf((satu) => satu.terpenuhi === false)).toEqual(gagal);
        expect(kodeOf((satu) => satu.terpenuhi === null)).toEqual(tidakDiketahui);
        expect(kodeOf((satu) => satu.nilai === satu.minimum)).toEqual(tepatDiAmbang);
        for (const satu of syarat) expect(satu.kurang > 0).toBe(satu.terpenuhi === false);
      }
      for (const [kode, persen] of Object.entries(contoh.terbit?.butir ?? {}))
        expect(Math.round((skor.butir[kode] ?? Number.NaN) * 10_000) / 10_000).toBe(persen);
    });
  });
}

describe('F18 the examples of 90/2021 cover the gates', () => {
  const contohList = readdirSync(folder('permenpanrb-90-2021')).map(
    (nama) => JSON.parse(readFileSync(folder('permenpanrb-90-2021') + nama, 'utf8')) as Contoh,
  );
  const instrumen = loadInstrumen('permenpanrb-90-2021')?.instrumen;

  it.each(PREDIKAT)('F18 each %s gate fails in an example, all but B.I on its own', (predikat) => {
    const gagal = contohList.map(({ harapan }) => harapan.predikat[predikat].gagal);
    for (const { kode } of instrumen?.predikat[predikat].ambang ?? []) {
      expect(gagal.some((satu) => satu.includes(kode))).toBe(true);
      // B.I is the sum of its two parts, whose minimums add up to its own: it cannot fail alone.
      expect(gagal.some((satu) => satu.length === 1 && satu[0] === kode)).toBe(kode !== 'hasil:B.I');
    }
  });

  it.each(PREDIKAT)('F18 each %s gate is met exactly in an example', (predikat) => {
    const tepat = new Set(contohList.flatMap(({ harapan }) => harapan.predikat[predikat].tepatDiAmbang));
    const semua = (instrumen?.predikat[predikat].ambang ?? []).map(({ kode }) => kode);
    // No answers give TT exactly 4.20: its levels are thirds and quarters of 0.67 and 0.33.
    expect(semua.filter((kode) => !tepat.has(kode))).toEqual(predikat === 'WBK' ? ['area:TT'] : []);
  });
});
