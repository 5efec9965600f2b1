import type {
  Area,
  Bagian,
  Butir,
  Instrumen,
  Komponen,
  Predikat,
  Simpul,
} from '@/lib/domain/instrumen/types';
import { decimalsOf, lcm, toWhole } from '@/lib/domain/numeric';
import { KISI } from '@/lib/domain/skor/poin';

/** Reading of one answer: blank, not applicable, whole value units, or a ratio strictly between 0 and 1. */
export type Bacaan =
  | { readonly jenis: 'kosong' | 'tidak_berlaku' }
  | { readonly jenis: 'unit'; readonly unit: number }
  | { readonly jenis: 'rasio'; readonly pembilang: number; readonly penyebut: number };

/** A masukan of a ratio, ready to read. */
export interface RasioTersusun {
  readonly jenis: 'rasio' | 'penurunan';
  readonly pembilang: string;
  readonly penyebut: string;
  readonly pengurang: string;
  readonly komponen: readonly string[];
  readonly wajib: readonly string[];
  /** Values for a zero penyebut, in units of 1/skalaNilai. */
  readonly nol: number;
  readonly nolBilaPengurang: number;
}

/** One butir with its values as whole units of 1/skalaNilai. */
export interface ButirTersusun {
  readonly kode: string;
  readonly urut: number;
  readonly sub: number;
  readonly bacaanByTingkat: ReadonlyMap<string, Bacaan> | null;
  readonly skala: {
    readonly desimal: number;
    readonly min: number;
    readonly maks: number;
    readonly unit: number;
  } | null;
  readonly rasio: RasioTersusun | null;
}

/** A scored node: a sum over the butir `dari`…`sampai` (exclusive), in the order of the LKE. */
export interface SimpulTersusun extends Simpul {
  readonly urut: number;
  readonly nama: string;
  readonly bobot: number;
  readonly catatan: string | null;
  readonly sumber: string;
  /** The `sub` number of a subkomponen; -1 for the nodes above. */
  readonly sub: number;
  readonly dari: number;
  readonly sampai: number;
  /** Butir of this node that may leave a fraction of a unit. */
  readonly rasio: readonly number[];
  /** Node indices from the total down to the parent; empty for the total. */
  readonly induk: readonly number[];
  /** Node indices of the children; empty for a subkomponen. */
  readonly anak: readonly number[];
}

/** An instrument turned into flat arrays of whole numbers. Points are whole units of 1/`pengali`. */
export interface InstrumenTersusun {
  readonly instrumen: Instrumen;
  readonly pengali: number;
  readonly skalaNilai: number;
  readonly butir: readonly ButirTersusun[];
  readonly butirByKode: ReadonlyMap<string, ButirTersusun>;
  readonly simpul: readonly SimpulTersusun[];
  readonly simpulByKode: ReadonlyMap<string, SimpulTersusun>;
  /** Node indices per level, in the order of the LKE. */
  readonly urutByTingkat: Readonly<Record<Simpul['tingkat'], readonly number[]>>;
  /** Node index of each subkomponen, by the `sub` number of a butir. */
  readonly sub: readonly number[];
  /** Units of one value unit in a subkomponen when n butir count, as `faktor[sub][n]`. */
  readonly faktor: readonly (readonly number[])[];
  /** Node index that each threshold of a predicate tests, in the order of its list. */
  readonly ambang: Readonly<Record<Predikat, readonly number[]>>;
}

const tersusunByInstrumen = new WeakMap<Instrumen, InstrumenTersusun>();

/** The compiled form of an instrument, made once per instrument object. The instrument must be checked. */
export function compileInstrumen(instrumen: Instrumen): InstrumenTersusun {
  const tersimpan = tersusunByInstrumen.get(instrumen);
  if (tersimpan) return tersimpan;
  const tersusun = build(instrumen);
  tersusunByInstrumen.set(instrumen, tersusun);
  return tersusun;
}

/** The compiled butir of a kode. Throws on an unknown kode: `checkJawaban` comes first. */
export function butirOf(tersusun: InstrumenTersusun, kode: string): ButirTersusun {
  const butir = tersusun.butirByKode.get(kode);
  if (!butir) throw new Error(`${tersusun.instrumen.id} has no butir ${kode}`);
  return butir;
}

/** The key of a node in `simpulByKode`; kode alone is shared by an area and its only bagian. */
export function simpulKey({ tingkat, kode }: Simpul): string {
  return `${tingkat}:${kode}`;
}

/** Whole-number scales of an instrument, for `check-instrumen` and the compiler. */
export function scalesOf(komponen: readonly Komponen[]): {
  skalaBobot: number;
  skalaNilai: number;
  pembagi: number;
  pengali: number;
} {
  let desimalBobot = 0;
  let skalaNilai = KISI;
  let pembagi = 1;
  for (const { area } of komponen)
    for (const { bagian } of area)
      for (const { subkomponen } of bagian)
        for (const { bobot, butir } of subkomponen) {
          desimalBobot = Math.max(desimalBobot, decimalsOf(bobot) ?? 0);
          for (let n = 2; n <= butir.length; n += 1) pembagi = lcm(pembagi, n);
          for (const satu of butir) skalaNilai = lcm(skalaNilai, scaleOfButir(satu));
        }
  const skalaBobot = 10 ** desimalBobot;
  return { skalaBobot, skalaNilai, pembagi, pengali: skalaBobot * skalaNilai * pembagi };
}

function scaleOfButir({ tingkat, rumus, skala }: Butir): number {
  const angka = tingkat.map(({ nilai }) => nilai);
  if (rumus) angka.push(rumus.penyebutNol.nilai, rumus.penyebutNol.bilaPengurangAda ?? 0);
  const desimal = Math.max(0, ...angka.map((nilai) => decimalsOf(nilai) ?? 0));
  return lcm(10 ** desimal, skala ? skala.maks * 10 ** skala.desimal : 1);
}

/** A node of the tree before it is laid out flat. */
interface Cabang extends Simpul {
  readonly nama: string;
  readonly bobot: number;
  readonly sumber: string;
  readonly catatan: string | null;
  readonly anak: readonly Cabang[];
  readonly butir: readonly Butir[];
}

function branchOf(instrumen: Instrumen): Cabang {
  const node = (
    tingkat: Simpul['tingkat'],
    { kode, nama, bobot, sumber }: Pick<Cabang, 'kode' | 'nama' | 'bobot' | 'sumber'>,
    anak: readonly Cabang[],
  ): Cabang => ({ tingkat, kode, nama, bobot, sumber, catatan: null, anak, butir: [] });
  const ofBagian = (bagian: Bagian): Cabang =>
    node(
      'bagian',
      bagian,
      bagian.subkomponen.map((sub) => ({ ...sub, tingkat: 'subkomponen', anak: [] })),
    );
  const ofArea = (area: Area): Cabang => node('area', area, area.bagian.map(ofBagian));
  const { judul, totalBobot, peraturan, komponen } = instrumen;
  return node(
    'total',
    { kode: 'total', nama: judul, bobot: totalBobot, sumber: peraturan },
    komponen.map((satu) => node('komponen', satu, satu.area.map(ofArea))),
  );
}

function build(instrumen: Instrumen): InstrumenTersusun {
  const { skalaBobot, skalaNilai, pembagi, pengali } = scalesOf(instrumen.komponen);
  const butir: ButirTersusun[] = [];
  const sub: number[] = [];
  const faktor: number[][] = [];
  const simpul: SimpulTersusun[] = [];

  const place = (cabang: Cabang, induk: readonly number[]): number => {
    const { tingkat, kode, nama, bobot, sumber, catatan } = cabang;
    const urut = simpul.length;
    const dari = butir.length;
    const letak = { tingkat, kode, nama, bobot, sumber, catatan, urut, induk, dari };
    const nomor = tingkat === 'subkomponen' ? sub.length : -1;
    simpul.push({ ...letak, sub: nomor, sampai: dari, rasio: [], anak: [] });
    if (nomor >= 0) {
      const utuh = Math.round(bobot * skalaBobot);
      sub.push(urut);
      faktor.push([0, ...cabang.butir.map((_, kurangSatu) => utuh * (pembagi / (kurangSatu + 1)))]);
      for (const satu of cabang.butir) butir.push(compileButir(satu, butir.length, nomor, skalaNilai));
    }
    const anak = cabang.anak.map((satu) => place(satu, [...induk, urut]));
    const rasio = butir.slice(dari).flatMap((satu) => (satu.rasio ? [satu.urut] : []));
    simpul[urut] = { ...letak, sub: nomor, sampai: butir.length, rasio, anak };
    return urut;
  };
  place(branchOf(instrumen), []);

  const simpulByKode = new Map(simpul.map((satu) => [simpulKey(satu), satu]));
  const testedBy = (predikat: Predikat): number[] =>
    instrumen.predikat[predikat].ambang.map((ambang) => {
      const diuji = simpulByKode.get(simpulKey(ambang.simpul));
      if (!diuji) throw new Error(`${instrumen.id}: ambang ${ambang.kode} tests an unknown node`);
      return diuji.urut;
    });
  const urutOf = (tingkat: Simpul['tingkat']): number[] =>
    simpul.flatMap((satu) => (satu.tingkat === tingkat ? [satu.urut] : []));
  return {
    instrumen,
    pengali,
    skalaNilai,
    butir,
    butirByKode: new Map(butir.map((satu) => [satu.kode, satu])),
    simpul,
    simpulByKode,
    sub,
    faktor,
    ambang: { WBK: testedBy('WBK'), WBBM: testedBy('WBBM') },
    urutByTingkat: {
      total: urutOf('total'),
      komponen: urutOf('komponen'),
      area: urutOf('area'),
      bagian: urutOf('bagian'),
      subkomponen: urutOf('subkomponen'),
    },
  };
}

function compileButir(butir: Butir, urut: number, sub: number, skalaNilai: number): ButirTersusun {
  const unit = (nilai: number): number => Math.round(nilai * skalaNilai);
  const { skala, rumus } = butir;
  const kunciOf = (peran: string): string[] =>
    rumus ? rumus.masukan.filter((satu) => satu.peran === peran).map((satu) => satu.kunci) : [];
  return {
    kode: butir.kode,
    urut,
    sub,
    bacaanByTingkat:
      butir.tingkat.length > 0
        ? new Map(butir.tingkat.map(({ label, nilai }) => [label, { jenis: 'unit', unit: unit(nilai) }]))
        : null,
    skala: skala
      ? {
          desimal: skala.desimal,
          min: skala.min,
          maks: skala.maks,
          unit: skalaNilai / (toWhole(skala.maks, skala.desimal) ?? 1),
        }
      : null,
    rasio: rumus
      ? {
          jenis: rumus.jenis,
          pembilang: kunciOf('pembilang')[0] ?? '',
          penyebut: kunciOf('penyebut')[0] ?? '',
          pengurang: kunciOf('pengurang')[0] ?? '',
          komponen: kunciOf('komponen'),
          wajib: rumus.wajibSemua ? rumus.masukan.map((satu) => satu.kunci) : [],
          nol: unit(rumus.penyebutNol.nilai),
          nolBilaPengurang: unit(rumus.penyebutNol.bilaPengurangAda ?? rumus.penyebutNol.nilai),
        }
      : null,
  };
}
