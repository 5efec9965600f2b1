import type { Instrumen, ModusKosong, Predikat } from '@/lib/domain/instrumen/types';
import type { JawabanByKode, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { testAmbang } from '@/lib/domain/skor/ambang';
import {
  type Bacaan,
  type ButirTersusun,
  butirOf,
  compileInstrumen,
  type InstrumenTersusun,
  type SimpulTersusun,
} from '@/lib/domain/skor/compile-instrumen';
import { type Pecahan, type Poin, poinToNumber } from '@/lib/domain/skor/poin';
import { readJawaban } from '@/lib/domain/skor/read-jawaban';
import type { HasilPredikat, HasilSyarat, SkorLke } from '@/lib/domain/skor/types';

export interface OpsiSkor {
  /** How unanswered butir count; the instrument's own rule when left out. */
  readonly kosong?: ModusKosong;
}

/** A score with the exact sums behind it, so that one changed answer costs one branch of the tree. */
export interface Hitungan {
  readonly tersusun: InstrumenTersusun;
  readonly kosong: ModusKosong;
  /** The reading of each butir, by butir index. */
  readonly bacaan: readonly Bacaan[];
  /** Whole units of each node, by node index. */
  readonly utuh: readonly number[];
  /** The fraction of a unit that a ratio butir leaves, by butir index; most leave none. */
  readonly pecahan: readonly (Pecahan | undefined)[];
  readonly skor: SkorLke;
}

/**
 * The score of one LKE in points, with both predicates. Every threshold decision and every figure rounded by
 * `roundPoin` equals exact rational arithmetic. The order of the answers does not matter. Answers must have
 * passed `checkJawaban`; an unreadable one throws.
 */
export function scoreLke(instrumen: Instrumen, jawaban: JawabanByKode, opsi: OpsiSkor = {}): SkorLke {
  return startHitungan(instrumen, jawaban, opsi).skor;
}

/** The score of one LKE together with what `rescore` needs to change one answer. */
export function startHitungan(instrumen: Instrumen, jawaban: JawabanByKode, opsi: OpsiSkor = {}): Hitungan {
  const tersusun = compileInstrumen(instrumen);
  const kosong = opsi.kosong ?? instrumen.kosong.bawaan;
  const bacaan = tersusun.butir.map((butir) => readJawaban(butir, jawaban[butir.kode], tersusun.skalaNilai));
  const utuh: number[] = new Array(tersusun.simpul.length).fill(0);
  const pecahan: (Pecahan | undefined)[] = new Array(bacaan.length).fill(undefined);
  for (let urut = tersusun.simpul.length - 1; urut >= 0; urut -= 1) {
    const simpul = at(tersusun.simpul, urut);
    if (simpul.sub >= 0) utuh[urut] = sumSub(tersusun, simpul, kosong, bacaan, pecahan);
    if (simpul.induk.length > 0) {
      const induk = at(simpul.induk, simpul.induk.length - 1);
      utuh[induk] = at(utuh, induk) + at(utuh, urut);
    }
  }
  const hitungan = { tersusun, kosong, bacaan, utuh, pecahan };
  return { ...hitungan, skor: describe(hitungan) };
}

/** The score after one answer changed; equal to scoring everything anew. Throws on an unknown kode. */
export function rescore(hitungan: Hitungan, kode: string, nilai: NilaiJawaban | null | undefined): Hitungan {
  const butir = butirOf(hitungan.tersusun, kode);
  return replaceBacaan(hitungan, butir, readJawaban(butir, nilai, hitungan.tersusun.skalaNilai));
}

/** `rescore` with the reading itself, for what-if questions that no answer stands for. */
export function replaceBacaan(lama: Hitungan, butir: ButirTersusun, isi: Bacaan): Hitungan {
  const { tersusun, kosong } = lama;
  const simpul = at(tersusun.simpul, at(tersusun.sub, butir.sub));
  const bacaan = lama.bacaan.slice();
  bacaan[butir.urut] = isi;
  const pecahan = lama.pecahan.slice();
  const utuh = lama.utuh.slice();
  const beda = sumSub(tersusun, simpul, kosong, bacaan, pecahan) - at(utuh, simpul.urut);
  utuh[simpul.urut] = at(utuh, simpul.urut) + beda;
  for (const induk of simpul.induk) utuh[induk] = at(utuh, induk) + beda;
  const hitungan = { tersusun, kosong, bacaan, utuh, pecahan };
  return { ...hitungan, skor: describeChange(hitungan, lama.skor, butir, simpul) };
}

/** The exact points of a node. */
export function poinOf(hitungan: Pick<Hitungan, 'utuh' | 'pecahan'>, simpul: SimpulTersusun): Poin {
  const pecahan: Pecahan[] = [];
  for (const urut of simpul.rasio) {
    const satu = hitungan.pecahan[urut];
    if (satu) pecahan.push(satu);
  }
  return { utuh: at(hitungan.utuh, simpul.urut), pecahan };
}

/** The points of a node as a number; most nodes hold no ratio and need no list of fractions. */
function numberOf(hitungan: Dasar, simpul: SimpulTersusun): number {
  const { pengali } = hitungan.tersusun;
  if (simpul.rasio.length === 0) return at(hitungan.utuh, simpul.urut) / pengali;
  return poinToNumber(poinOf(hitungan, simpul), pengali);
}

/** The exact points that a butir adds to its subkomponen, and those it would add at value 1. */
export function poinOfButir(
  { tersusun, kosong, bacaan }: Pick<Hitungan, 'tersusun' | 'kosong' | 'bacaan'>,
  butir: ButirTersusun,
): { poin: Poin; maks: Poin } {
  const { dari, sampai } = at(tersusun.simpul, at(tersusun.sub, butir.sub));
  const n = bacaan.slice(dari, sampai).filter((satu) => isCounted(satu, kosong)).length;
  const isi = at(bacaan, butir.urut);
  const faktor = isCounted(isi, kosong) ? at(at(tersusun.faktor, butir.sub), n) : 0;
  const penuh = faktor * tersusun.skalaNilai;
  const poin =
    isi.jenis === 'rasio'
      ? share(penuh, isi)
      : { utuh: isi.jenis === 'unit' ? faktor * isi.unit : 0, pecahan: [] };
  return { poin, maks: { utuh: penuh, pecahan: [] } };
}

/** `penuh` units times a ratio, exact. */
function share(penuh: number, { pembilang, penyebut }: { pembilang: number; penyebut: number }): Poin {
  const sisa = (penuh * pembilang) % penyebut;
  const utuh = (penuh * pembilang - sisa) / penyebut;
  return { utuh, pecahan: sisa > 0 ? [{ sisa, pembagi: penyebut }] : [] };
}

type Dasar = Omit<Hitungan, 'skor'>;

/** Sums one subkomponen: returns its whole units and writes the fractions of its butir. */
function sumSub(
  tersusun: InstrumenTersusun,
  { sub, dari, sampai }: SimpulTersusun,
  kosong: ModusKosong,
  bacaan: readonly Bacaan[],
  pecahan: (Pecahan | undefined)[],
): number {
  let n = 0;
  let unit = 0;
  for (let urut = dari; urut < sampai; urut += 1) {
    const satu = at(bacaan, urut);
    if (satu.jenis === 'unit') unit += satu.unit;
    if (isCounted(satu, kosong)) n += 1;
  }
  const faktor = at(at(tersusun.faktor, sub), n);
  let utuh = faktor * unit;
  for (let urut = dari; urut < sampai; urut += 1) {
    const satu = at(bacaan, urut);
    pecahan[urut] = undefined;
    if (satu.jenis !== 'rasio') continue;
    const poin = share(faktor * tersusun.skalaNilai, satu);
    utuh += poin.utuh;
    pecahan[urut] = poin.pecahan[0];
  }
  return utuh;
}

/** Whether a butir counts in the mean of its subkomponen. */
export function isCounted(bacaan: Bacaan, kosong: ModusKosong): boolean {
  return bacaan.jenis === 'kosong' ? kosong === 'nol' : bacaan.jenis !== 'tidak_berlaku';
}

function describe(hitungan: Dasar): SkorLke {
  const { tersusun, bacaan, kosong } = hitungan;
  const nilai = tersusun.simpul.map((simpul) => numberOf(hitungan, simpul));
  const record = (tingkat: SimpulTersusun['tingkat']): Record<string, number> => {
    const hasil: Record<string, number> = {};
    for (const urut of tersusun.urutByTingkat[tingkat])
      hasil[at(tersusun.simpul, urut).kode] = at(nilai, urut);
    return hasil;
  };
  const butir: Record<string, number | null> = {};
  for (const satu of tersusun.butir) {
    const isi = at(bacaan, satu.urut);
    if (isi.jenis !== 'tidak_berlaku') butir[satu.kode] = nilaiOf(isi, tersusun.skalaNilai);
  }
  const komponen = record('komponen');
  return {
    total: at(nilai, 0),
    pengungkit: komponen.pengungkit ?? 0,
    hasil: komponen.hasil ?? 0,
    area: record('area'),
    bagian: record('bagian'),
    subkomponen: record('subkomponen'),
    butir,
    predikat: { WBK: testAll('WBK', tersusun, nilai), WBBM: testAll('WBBM', tersusun, nilai) },
    ...countOf(hitungan),
    kosong,
  };
}

function testAll(predikat: Predikat, tersusun: InstrumenTersusun, nilai: readonly number[]): HasilPredikat {
  const { ambang } = tersusun.instrumen.predikat[predikat];
  return decide(ambang.map((satu, urut) => testAmbang(satu, at(nilai, at(tersusun.ambang[predikat], urut)))));
}

function decide(syarat: readonly HasilSyarat[]): HasilPredikat {
  return { terpenuhi: syarat.every((satu) => satu.terpenuhi !== false), syarat };
}

function countOf({
  tersusun,
  bacaan,
  kosong,
}: Dasar): Pick<SkorLke, 'jumlahButir' | 'terjawab' | 'tidakBerlaku' | 'tanpaNilai'> {
  let terjawab = 0;
  let tidakBerlaku = 0;
  for (const satu of bacaan) {
    if (satu.jenis === 'tidak_berlaku') tidakBerlaku += 1;
    else if (satu.jenis !== 'kosong') terjawab += 1;
  }
  const tanpaNilai: string[] = [];
  if (tidakBerlaku > 0 || kosong === 'lewati')
    for (const urut of tersusun.sub) {
      const { kode, dari, sampai } = at(tersusun.simpul, urut);
      let dihitung = 0;
      for (let i = dari; i < sampai; i += 1) if (isCounted(at(bacaan, i), kosong)) dihitung += 1;
      if (dihitung === 0) tanpaNilai.push(kode);
    }
  return { jumlahButir: bacaan.length - tidakBerlaku, terjawab, tidakBerlaku, tanpaNilai };
}

/** `describe` for a score that differs from `lama` in one butir: only its branch is looked at again. */
function describeChange(hitungan: Dasar, lama: SkorLke, butir: ButirTersusun, sub: SimpulTersusun): SkorLke {
  const { tersusun } = hitungan;
  const nilai = new Map<number, number>();
  for (const urut of [...sub.induk, sub.urut]) nilai.set(urut, numberOf(hitungan, at(tersusun.simpul, urut)));
  const record = (dulu: Readonly<Record<string, number>>, kedalaman: number): Record<string, number> => {
    const urut = kedalaman < sub.induk.length ? at(sub.induk, kedalaman) : sub.urut;
    return { ...dulu, [at(tersusun.simpul, urut).kode]: nilai.get(urut) ?? 0 };
  };
  const komponen = at(tersusun.simpul, at(sub.induk, 1)).kode;
  const nilaiKomponen = nilai.get(at(sub.induk, 1)) ?? 0;
  const isi = at(hitungan.bacaan, butir.urut);
  const nilaiButir: Record<string, number | null> = {
    ...lama.butir,
    [butir.kode]: nilaiOf(isi, tersusun.skalaNilai),
  };
  if (isi.jenis === 'tidak_berlaku') delete nilaiButir[butir.kode];
  const retest = (predikat: Predikat): HasilPredikat => {
    const { ambang } = tersusun.instrumen.predikat[predikat];
    return decide(
      lama.predikat[predikat].syarat.map((dulu, urut) => {
        const baru = nilai.get(at(tersusun.ambang[predikat], urut));
        return baru === undefined ? dulu : testAmbang(at(ambang, urut), baru);
      }),
    );
  };
  return {
    total: nilai.get(0) ?? 0,
    pengungkit: komponen === 'pengungkit' ? nilaiKomponen : lama.pengungkit,
    hasil: komponen === 'hasil' ? nilaiKomponen : lama.hasil,
    area: record(lama.area, 2),
    bagian: record(lama.bagian, 3),
    subkomponen: record(lama.subkomponen, 4),
    butir: nilaiButir,
    predikat: { WBK: retest('WBK'), WBBM: retest('WBBM') },
    ...countOf(hitungan),
    kosong: lama.kosong,
  };
}

/** The value 0–1 of a reading, null when unanswered. */
export function nilaiOf(bacaan: Bacaan, skalaNilai: number): number | null {
  if (bacaan.jenis === 'unit') return bacaan.unit / skalaNilai;
  return bacaan.jenis === 'rasio' ? bacaan.pembilang / bacaan.penyebut : null;
}

/** Element of an array whose index the compiler cannot know to be valid. */
function at<T>(list: readonly T[], urut: number): T {
  return list[urut] as T;
}
