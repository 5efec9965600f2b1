import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '@/lib/domain/canonical-json';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { parseInstrumen } from '@/lib/domain/instrumen/parse-instrumen';
import { type Instrumen, PREDIKAT, type TipeJawaban } from '@/lib/domain/instrumen/types';
import { instrumenHash, listInstrumen, loadInstrumen } from '@/lib/instrumen/load-instrumen';

const get = (id: string): Instrumen => loadInstrumen(id)?.instrumen as Instrumen;
const i90 = get('permenpanrb-90-2021');
const i52 = get('permenpanrb-52-2014');
const i10 = get('permenpanrb-10-2019');

function countTypes(instrumen: Instrumen): Partial<Record<TipeJawaban, number>> {
  const hasil: Partial<Record<TipeJawaban, number>> = {};
  for (const { butir } of letakByKode(instrumen).values()) hasil[butir.tipe] = (hasil[butir.tipe] ?? 0) + 1;
  return hasil;
}

const minimums = (instrumen: Instrumen, predikat: 'WBK' | 'WBBM'): Record<string, number | null> =>
  Object.fromEntries(instrumen.predikat[predikat].ambang.map(({ kode, minimum }) => [kode, minimum]));

describe('F13 the instruments are complete', () => {
  it('F13 F15 PermenPANRB 90/2021 has its 113 butir in six areas and two results', () => {
    expect(letakByKode(i90).size).toBe(113);
    expect(countTypes(i90)).toEqual({ ya_tidak: 17, abc: 36, abcd: 33, abcde: 17, persen: 8, nilai: 2 });
    const perArea = new Map<string, number>();
    const perJenis = new Map<string, number>();
    for (const { area, bagian } of letakByKode(i90).values()) {
      perArea.set(area.kode, (perArea.get(area.kode) ?? 0) + 1);
      perJenis.set(bagian.jenis, (perJenis.get(bagian.jenis) ?? 0) + 1);
    }
    expect(Object.fromEntries(perArea)).toEqual({
      MP: 16,
      TT: 15,
      SDM: 21,
      AK: 14,
      PW: 22,
      PP: 22,
      'B.I': 2,
      'B.II': 1,
    });
    expect(Object.fromEntries(perJenis)).toEqual({ pemenuhan: 87, reform: 23, hasil: 3 });
  });

  it('F13 the older instruments have 84 butir; only the archive has unknown answer types', () => {
    expect(letakByKode(i52).size).toBe(84);
    expect(countTypes(i52).langsung).toBeUndefined();
    expect(letakByKode(i10).size).toBe(84);
    expect(countTypes(i10).langsung).toBe(66);
    expect([i90.status, i52.status, i10.status]).toEqual(['lengkap', 'lengkap', 'arsip']);
  });

  it('F13 every butir of a complete instrument says what each level needs and where it stands', () => {
    for (const instrumen of [i90, i52])
      for (const { butir } of letakByKode(instrumen).values()) {
        expect(butir.sumber).toMatch(/hlm\. \d+/);
        for (const { kriteria } of butir.tingkat) expect(kriteria).toBeTruthy();
      }
    for (const { butir } of letakByKode(i90).values()) expect(butir.dokumen.length).toBeGreaterThan(0);
  });

  it('F18 thresholds of 90/2021 are those of Tabel 6', () => {
    expect(minimums(i90, 'WBK')).toEqual({
      total: 75,
      pengungkit: 40,
      'area:MP': 4.8,
      'area:TT': 4.2,
      'area:SDM': 6,
      'area:AK': 6,
      'area:PW': 9,
      'area:PP': 6,
      'hasil:B.I': 18.25,
      'hasil:B.I.a': 15.75,
      'hasil:B.I.b': 2.5,
      'hasil:B.II': 14,
    });
    expect(minimums(i90, 'WBBM')).toEqual({
      total: 85,
      pengungkit: 48,
      'area:MP': 6,
      'area:TT': 5.25,
      'area:SDM': 7.5,
      'area:AK': 7.5,
      'area:PW': 11.25,
      'area:PP': 7.5,
      'hasil:B.I': 19.5,
      'hasil:B.I.a': 15.75,
      'hasil:B.I.b': 3.75,
      'hasil:B.II': 15.75,
    });
    expect(i90.predikat.WBBM.predikatSebelumnya).toBe('WBK');
  });

  it('F22 survey indices turn into 17.50 points with minimums 3.20 and 3.60', () => {
    const indeks = (predikat: 'WBK' | 'WBBM') =>
      i90.predikat[predikat].ambang.flatMap(({ kode, indeksMinimum }) =>
        indeksMinimum ? [[kode, indeksMinimum]] : [],
      );
    expect(indeks('WBK')).toEqual([
      ['hasil:B.I.a', 3.6],
      ['hasil:B.II', 3.2],
    ]);
    expect(indeks('WBBM')).toEqual([
      ['hasil:B.I.a', 3.6],
      ['hasil:B.II', 3.6],
    ]);
  });

  it('F18 52/2014 has thresholds on total and results only; 10/2019 keeps what is unknown unknown', () => {
    expect(minimums(i52, 'WBK')).toEqual({
      total: 75,
      'hasil:B.I': 18,
      'hasil:B.I.1': 13.5,
      'hasil:B.I.2': 3.5,
    });
    expect(minimums(i52, 'WBBM')).toMatchObject({ total: 85, 'hasil:B.II': 16 });
    const diketahui = Object.entries(minimums(i10, 'WBK')).filter(([, minimum]) => minimum !== null);
    expect(diketahui).toEqual([['total', 75]]);
  });

  it('F5 F6 prerequisites of Tabel 5, pusat and daerah apart, with the six kinds of affirmation', () => {
    const syarat = Object.fromEntries(
      i90.prasyarat.map(({ kode, minimum, minimumPusat }) => [kode, { minimum, minimumPusat }]),
    );
    expect(Object.keys(syarat)).toHaveLength(10);
    expect(syarat.indeks_rb).toEqual({
      minimum: { WBK: 'CC', WBBM: 'B' },
      minimumPusat: { WBK: 'B', WBBM: 'BB' },
    });
    expect(syarat.spip?.minimum).toEqual({ WBK: 3, WBBM: 3 });
    expect(i90.afirmasi?.jenisUnit).toEqual([
      'rsud',
      'dukcapil',
      'samsat',
      'ptsp',
      'pendidikan',
      'ketenagakerjaan',
    ]);
    expect(i90.afirmasi?.berlakuDari).toBe('2024-08-01');
  });
});

describe('F14 a published version is fixed', () => {
  const lock = JSON.parse(
    readFileSync(new URL('../../../seeds/instrumen/lock.json', import.meta.url), 'utf8'),
  ) as Record<string, string>;

  it('F14 every published content has the locked hash', () => {
    const hash = listInstrumen().map(({ instrumen, hash }) => [`${instrumen.id}@${instrumen.versi}`, hash]);
    expect(Object.fromEntries(hash)).toEqual(lock);
  });

  it('F14 the hash follows the content, not the layout', () => {
    const acak = JSON.parse(canonicalJson(i90)) as Instrumen;
    expect(instrumenHash(acak)).toBe(instrumenHash(i90));
    expect(instrumenHash({ ...acak, judul: `${acak.judul} ` })).not.toBe(instrumenHash(i90));
    expect(canonicalJson({ b: [1, null, true], a: 'x' })).toBe('{"a":"x","b":[1,null,true]}');
    expect(() => canonicalJson({ a: undefined })).toThrow('undefined');
    expect(() => canonicalJson(Number.NaN)).toThrow('finite');
  });

  it('F14 nobody changes a loaded instrument in memory', () => {
    const butir = i90.komponen[0]?.area[0]?.bagian[0]?.subkomponen[0]?.butir[0] as { teks: string };
    expect(() => {
      butir.teks = 'x';
    }).toThrow(TypeError);
  });

  it('F14 finds a version by id, and nothing for an unknown one', () => {
    expect(loadInstrumen('permenpanrb-90-2021', 1)?.instrumen.versi).toBe(1);
    expect(loadInstrumen('permenpanrb-90-2021', 2)).toBeNull();
    expect(loadInstrumen('permenpanrb-1-1999')).toBeNull();
  });
});

describe('F14 instrumen:check finds what is wrong', () => {
  /** A copy of 90/2021 with one fault, and what the check says about it. */
  function faults(change: (data: Mutable<Instrumen>) => void): string[] {
    const data = structuredClone(i90) as Mutable<Instrumen>;
    change(data);
    const hasil = parseInstrumen(data);
    return hasil.ok ? [] : hasil.error.map(({ kode, di }) => `${kode} ${di}`);
  }
  const sub = (data: Mutable<Instrumen>) => data.komponen[0]!.area[0]!.bagian[0]!.subkomponen[0]!;
  const reform = (data: Mutable<Instrumen>) => data.komponen[0]!.area[0]!.bagian[1]!.subkomponen[0]!;

  it('F14 accepts the shipped files', () => {
    expect(faults(() => undefined)).toEqual([]);
  });

  it.each<[string, string, (data: Mutable<Instrumen>) => void]>([
    ['a bobot that does not add up', 'BOBOT_TIDAK_COCOK A.I.1', (d) => (sub(d).bobot = 0.6)],
    [
      'an area that does not add up',
      'BOBOT_TIDAK_COCOK pengungkit',
      (d) => (d.komponen[0]!.area[0]!.bobot = 9),
    ],
    ['a total that is not 100', 'BOBOT_TIDAK_COCOK total', (d) => (d.totalBobot = 99)],
    ['a bobot of 0', 'BOBOT_TIDAK_COCOK A.I.1.i', (d) => (sub(d).bobot = 0)],
    ['a repeated kode', 'KODE_GANDA A.I.1.i.a', (d) => (sub(d).butir[1]!.kode = 'A.I.1.i.a')],
    ['a level out of order', 'TINGKAT_SALAH A.I.1.i.b', (d) => (sub(d).butir[1]!.tingkat[1]!.nilai = 1)],
    ['a best level below 1', 'TINGKAT_SALAH A.I.1.i.a', (d) => (sub(d).butir[0]!.tingkat[0]!.nilai = 0.9)],
    ['a missing level', 'TINGKAT_SALAH A.I.1.i.b', (d) => sub(d).butir[1]!.tingkat.pop()],
    [
      'a level without criteria',
      'KRITERIA_KOSONG A.I.1.i.a',
      (d) => (sub(d).butir[0]!.tingkat[0]!.kriteria = null),
    ],
    ['a blank citation', 'SUMBER_KOSONG A.I.1.i.a', (d) => (sub(d).butir[0]!.sumber = ' ')],
    ['a ratio without penyebut', 'RUMUS_SALAH A.II.1.i.a', (d) => reform(d).butir[0]!.rumus!.masukan.shift()],
    ['a persen without rumus', 'RUMUS_SALAH A.II.1.i.a', (d) => (reform(d).butir[0]!.rumus = null)],
    [
      'a zero rule above 1',
      'RUMUS_SALAH A.II.1.i.a',
      (d) => (reform(d).butir[0]!.rumus!.penyebutNol.nilai = 2),
    ],
    ['a langsung butir', 'TINGKAT_SALAH A.I.1.i.a', (d) => (sub(d).butir[0]!.tipe = 'langsung')],
    [
      'an area minimum off its percentage',
      'AMBANG_SALAH WBK area:MP',
      (d) => (d.predikat.WBK.ambang[2]!.minimum = 4.9),
    ],
    [
      'a minimum with three decimals',
      'AMBANG_SALAH WBK total',
      (d) => (d.predikat.WBK.ambang[0]!.minimum = 75.001),
    ],
    ['an unknown minimum', 'AMBANG_SALAH WBK total', (d) => (d.predikat.WBK.ambang[0]!.minimum = null)],
    [
      'a minimum off its index',
      'AMBANG_SALAH WBK hasil:B.I.a',
      (d) => (d.predikat.WBK.ambang[9]!.indeksMinimum = 3.5),
    ],
    [
      'a minimum off its level',
      'AMBANG_SALAH WBK hasil:B.I.b',
      (d) => (d.predikat.WBK.ambang[10]!.tingkatMinimum = 'B'),
    ],
    [
      'a threshold on nothing',
      'AMBANG_SALAH WBK area:MP',
      (d) => (d.predikat.WBK.ambang[2]!.simpul.kode = 'XX'),
    ],
    ['WBBM below WBK', 'AMBANG_SALAH WBBM total', (d) => (d.predikat.WBBM.ambang[0]!.minimum = 70)],
    ['a letter off the scale', 'PRASYARAT_SALAH sakip', (d) => (d.prasyarat[1]!.minimum.WBK = 'Z')],
    ['a wrong kind of minimum', 'PRASYARAT_SALAH spip', (d) => (d.prasyarat[3]!.minimum.WBK = 'tiga')],
    ['bounds out of order', 'PRASYARAT_SALAH sakip', (d) => d.prasyarat[1]!.rentang!.batas.reverse()],
    ['a rule about nothing', 'RUJUKAN_SALAH agen_belum_ada', (d) => dropAnswer(d)],
    ['a date that is none', 'TANGGAL_SALAH permenpanrb-90-2021', (d) => (d.berlakuDari = '31-12-2021')],
    ['a missing field', 'BENTUK_SALAH instrumen.judul', (d) => Reflect.deleteProperty(d, 'judul')],
    ['an unknown field', 'BENTUK_SALAH instrumen.lain', (d) => Object.assign(d, { lain: 1 })],
    [
      'a text where a number belongs',
      'BENTUK_SALAH instrumen.totalBobot',
      (d) => Object.assign(d, { totalBobot: '100' }),
    ],
    ['an area list that is not the six', 'BENTUK_SALAH pengungkit', (d) => d.komponen[0]!.area.reverse()],
  ])('F14 reports %s', (_, harus, ubah) => {
    expect(faults(ubah)).toContain(harus);
  });

  it('F14 refuses sums that would leave exact arithmetic', () => {
    const banyak = (data: Mutable<Instrumen>): void => {
      const satu = sub(data).butir[0]!;
      sub(data).butir = Array.from({ length: 40 }, (_, urut) => ({ ...satu, kode: `A.I.1.i.${urut}` }));
    };
    expect(faults(banyak)).toContain('ANGKA_TERLALU_BESAR permenpanrb-90-2021');
  });

  it('F14 anything that is not an instrument is refused without throwing', () => {
    for (const data of [null, 1, 'x', [], {}, { komponen: 1 }, { ...i90, predikat: null }])
      expect(parseInstrumen(data).ok).toBe(false);
  });

  it('F18 both predicates name the same gates in the same order', () => {
    for (const { instrumen } of listInstrumen()) {
      const [wbk = [], wbbm = []] = PREDIKAT.map((satu) =>
        instrumen.predikat[satu].ambang.map(({ kode }) => kode),
      );
      expect(wbbm.slice(0, wbk.length)).toEqual(wbk);
    }
  });
});

function dropAnswer(data: Mutable<Instrumen>): void {
  const aturan = data.konsistensi.find(({ kode }) => kode === 'agen_belum_ada');
  if (aturan?.jenis === 'tingkat_menuntut') aturan.bila.butir = 'X';
}

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
