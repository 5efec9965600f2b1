import type { Ambang, Butir, Instrumen, ModusKosong, Predikat } from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type JawabanByKode, type NilaiJawaban } from '@/lib/domain/lke/jawaban';

/** An exact fraction, `bawah` > 0, not necessarily in lowest terms. */
export interface Pecahan {
  readonly atas: bigint;
  readonly bawah: bigint;
}

/** The decimal that a person typed: 0.67 is 67/100. Also reads "35/6". */
export function pecahan(nilai: number | string): Pecahan {
  const teks = String(nilai);
  const [a = '', b] = teks.split('/');
  if (b !== undefined) return { atas: BigInt(a), bawah: BigInt(b) };
  if (!/^-?\d+(\.\d+)?$/.test(a)) throw new Error(`not a decimal: ${teks}`);
  const [utuh = '', desimal = ''] = a.split('.');
  return { atas: BigInt(utuh + desimal), bawah: 10n ** BigInt(desimal.length) };
}

const NOL = pecahan(0);
const SATU = pecahan(1);

export function plus(a: Pecahan, b: Pecahan): Pecahan {
  if (a.bawah === b.bawah) return { atas: a.atas + b.atas, bawah: a.bawah };
  return lowest({ atas: a.atas * b.bawah + b.atas * a.bawah, bawah: a.bawah * b.bawah });
}

function minus(a: Pecahan, b: Pecahan): Pecahan {
  return plus(a, { atas: -b.atas, bawah: b.bawah });
}

function times(a: Pecahan, b: Pecahan): Pecahan {
  return lowest({ atas: a.atas * b.atas, bawah: a.bawah * b.bawah });
}

function compare(a: Pecahan, b: Pecahan): number {
  const beda = a.atas * b.bawah - b.atas * a.bawah;
  return beda === 0n ? 0 : beda > 0n ? 1 : -1;
}

function lowest({ atas, bawah }: Pecahan): Pecahan {
  let a = atas < 0n ? -atas : atas;
  let b = bawah;
  while (b !== 0n) [a, b] = [b, a % b];
  return a <= 1n ? { atas, bawah } : { atas: atas / a, bawah: bawah / a };
}

/** Half up to two decimals, as hundredths. For values ≥ 0. */
export function hundredthsHalfUp({ atas, bawah }: Pecahan): number {
  return Number((atas * 200n + bawah) / (bawah * 2n));
}

/** What is missing to `minimum`, as hundredths rounded up; 0 when met. */
export function hundredthsMissing(nilai: Pecahan, minimum: Pecahan): number {
  const { atas, bawah } = minus(minimum, nilai);
  return atas <= 0n ? 0 : Number((atas * 100n + bawah - 1n) / bawah);
}

/** The nearest number, good to about 15 digits. */
export function toNumber({ atas, bawah }: Pecahan): number {
  return Number((atas * 10n ** 18n) / bawah) / 1e18;
}

export interface SkorTepat {
  readonly total: Pecahan;
  readonly komponen: ReadonlyMap<string, Pecahan>;
  readonly area: ReadonlyMap<string, Pecahan>;
  readonly bagian: ReadonlyMap<string, Pecahan>;
  readonly subkomponen: ReadonlyMap<string, Pecahan>;
}

/** The LKE in exact rational arithmetic, straight from the definition and sharing no code with the engine. */
export function scoreExactly(instrumen: Instrumen, jawaban: JawabanByKode, kosong: ModusKosong): SkorTepat {
  const komponen = new Map<string, Pecahan>();
  const area = new Map<string, Pecahan>();
  const bagian = new Map<string, Pecahan>();
  const subkomponen = new Map<string, Pecahan>();
  const add = (peta: Map<string, Pecahan>, kode: string, nilai: Pecahan): void => {
    peta.set(kode, plus(peta.get(kode) ?? NOL, nilai));
  };
  for (const satu of instrumen.komponen)
    for (const bidang of satu.area)
      for (const separuh of bidang.bagian)
        for (const sub of separuh.subkomponen) {
          const nilai = times(pecahan(sub.bobot), meanOf(sub.butir, jawaban, kosong));
          add(komponen, satu.kode, nilai);
          add(area, bidang.kode, nilai);
          add(bagian, separuh.kode, nilai);
          add(subkomponen, sub.kode, nilai);
        }
  const total = [...komponen.values()].reduce(plus, NOL);
  return { total, komponen, area, bagian, subkomponen };
}

/** The exact points that a threshold tests. */
export function testedValue(skor: SkorTepat, { simpul }: Ambang): Pecahan {
  const nilai = simpul.tingkat === 'total' ? skor.total : skor[simpul.tingkat].get(simpul.kode);
  if (!nilai) throw new Error(`no ${simpul.tingkat} ${simpul.kode}`);
  return nilai;
}

/** Kode of the thresholds of a predicate that are missed. */
export function missedExactly(instrumen: Instrumen, skor: SkorTepat, predikat: Predikat): string[] {
  return instrumen.predikat[predikat].ambang.flatMap((ambang) =>
    ambang.minimum !== null && compare(testedValue(skor, ambang), pecahan(ambang.minimum)) < 0
      ? [ambang.kode]
      : [],
  );
}

function meanOf(butir: readonly Butir[], jawaban: JawabanByKode, kosong: ModusKosong): Pecahan {
  const nilai: Pecahan[] = [];
  for (const satu of butir) {
    const isi = jawaban[satu.kode] ?? null;
    if (isi !== null && typeof isi === 'object' && isTidakBerlaku(isi)) continue;
    const angka = isi === null ? null : exactValue(satu, isi);
    if (angka !== null) nilai.push(angka);
    else if (kosong === 'nol') nilai.push(NOL);
  }
  if (nilai.length === 0) return NOL;
  return times(nilai.reduce(plus, NOL), { atas: 1n, bawah: BigInt(nilai.length) });
}

function exactValue(butir: Butir, isi: NilaiJawaban): Pecahan | null {
  if (typeof isi === 'string') {
    const tingkat = butir.tingkat.find(({ label }) => label === isi);
    if (!tingkat) throw new Error(`${butir.kode}: ${isi}`);
    return pecahan(tingkat.nilai);
  }
  if (typeof isi === 'number')
    return times(pecahan(isi), { atas: 1n, bawah: BigInt(butir.skala?.maks ?? 1) });
  return isTidakBerlaku(isi) ? null : ratioOf(butir, isi);
}

function ratioOf({ kode, rumus }: Butir, isi: Readonly<Record<string, number | null>>): Pecahan | null {
  if (!rumus) throw new Error(`${kode} has no counts`);
  const get = (peran: string): (number | null)[] =>
    rumus.masukan.filter((satu) => satu.peran === peran).map(({ kunci }) => isi[kunci] ?? null);
  if (rumus.wajibSemua && rumus.masukan.some(({ kunci }) => (isi[kunci] ?? null) === null)) return null;
  const rincian = get('komponen');
  let bawah = get('penyebut')[0] ?? null;
  if (bawah === null && rincian.length > 0 && !rincian.includes(null))
    bawah = rincian.reduce<number>((jumlah, satu) => jumlah + (satu ?? 0), 0);
  const lawan = (rumus.jenis === 'rasio' ? get('pembilang') : get('pengurang'))[0] ?? null;
  if (bawah === null || lawan === null) return null;
  const { nilai, bilaPengurangAda } = rumus.penyebutNol;
  if (bawah === 0)
    return pecahan(rumus.jenis === 'penurunan' && lawan > 0 ? (bilaPengurangAda ?? nilai) : nilai);
  const atas = rumus.jenis === 'rasio' ? lawan : bawah - lawan;
  if (atas <= 0) return NOL;
  return atas >= bawah ? SATU : { atas: BigInt(atas), bawah: BigInt(bawah) };
}
