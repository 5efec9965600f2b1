import type { Acak } from '../acak';
import type { ButirPilihan, Pilihan } from './pilihan';

/** The chosen answer of each butir: an index into its `pilihan`. */
export type Susunan = readonly number[];

export interface TugasCari {
  readonly butir: readonly ButirPilihan[];
  /** Points that the answers must add up to, and by how much they may miss. */
  readonly sasaran: number;
  readonly toleransi: number;
  readonly acak: Acak;
  /** Answers to start from (last year's, another assessor's); a plausible mix when left out. */
  readonly awal?: Susunan;
  /** Butir whose answer may not change, by index into `butir`. */
  readonly terkunci?: ReadonlySet<number>;
}

export interface HasilCari {
  readonly susunan: Susunan;
  readonly jumlah: number;
  /** Points by which the target is missed; the discrete levels do not reach every number. */
  readonly meleset: number;
}

/**
 * What cannot be there when another thing is missing: an evaluation of something that is not applied, a
 * follow-up of an evaluation that was not made. [first, then]: value 0 of the first forces 0 of the second.
 */
const URUTAN: readonly (readonly [string, string])[] = [
  ['A.I.1.iii.b', 'A.I.1.iii.c'],
  ['A.I.2.iii.a', 'A.I.2.iii.b'],
  ['A.I.5.iii.c', 'A.I.5.iii.d'],
  ['A.I.5.iv.a', 'A.I.5.iv.b'],
  ['A.I.5.iv.b', 'A.I.5.iv.c'],
  ['A.I.5.v.d', 'A.I.5.v.e'],
  ['A.I.6.iv.a', 'A.I.6.iv.b'],
  ['A.I.6.iv.a', 'A.I.6.iv.c'],
  ['A.I.3.b', 'A.I.3.c'],
  ['A.V.3.c', 'A.V.3.d'],
  ['A.V.4.b', 'A.V.4.c'],
  ['A.V.4.c', 'A.V.4.d'],
  ['A.V.5.d', 'A.V.5.e'],
  ['A.VI.3.a', 'A.VI.3.b'],
  ['A.VI.3.a', 'A.VI.3.c'],
];

const LANGKAH_MAKS = 400;

interface Ganti {
  readonly butir: number;
  readonly ke: number;
  readonly beda: number;
}

/** Answers of one area that add up to the target as nearly as its levels allow; the same every time. */
export function cariJawaban(tugas: TugasCari): HasilCari {
  const urutan = urutanDari(tugas.butir);
  let susunan = dekati(tugas, urutan, [...(tugas.awal ?? susunanAwal(tugas, urutan))]);
  susunan = haluskan(tugas, urutan, susunan);
  const jumlah = jumlahkan(tugas.butir, susunan);
  return { susunan, jumlah, meleset: jumlah - tugas.sasaran };
}

type Urutan = readonly (readonly [number, number])[];

function urutanDari(butir: readonly ButirPilihan[]): Urutan {
  const urut = new Map(butir.map((b, i) => [b.kode, i]));
  return URUTAN.flatMap(([dulu, lalu]) => {
    const a = urut.get(dulu);
    const b = urut.get(lalu);
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
}

function sah(tugas: TugasCari, urutan: Urutan, susunan: Susunan): boolean {
  return urutan.every(
    ([dulu, lalu]) =>
      pilihanKe(tugas.butir, dulu, susunan).rasio > 0 || pilihanKe(tugas.butir, lalu, susunan).rasio === 0,
  );
}

/** A plausible mix around the quality that the target asks for: subkomponen differ, butir differ a little. */
function susunanAwal({ butir, sasaran, acak, terkunci }: TugasCari, urutan: Urutan): number[] {
  const penuh = butir.reduce((n, b) => n + (b.pilihan[0]?.poin ?? 0), 0);
  const mutu = penuh > 0 ? sasaran / penuh : 0;
  const geser = new Map<string, number>();
  const susunan = butir.map((b, i) => {
    if (terkunci?.has(i)) return 0;
    const sub = geser.get(b.subkomponen) ?? (acak.pecahan() - 0.5) * 0.3;
    geser.set(b.subkomponen, sub);
    const ingin = mutu + sub + (acak.pecahan() - 0.5) * 0.35;
    // A yes/no question is a "yes" in every unit that is under way.
    if (b.pilihan.length === 2 && b.bertingkat) return ingin > 0.3 ? 0 : 1;
    return terdekat(b.pilihan, ingin);
  });
  for (const [dulu, lalu] of urutan) {
    const a = butir[dulu];
    const akhir = (butir[lalu]?.pilihan.length ?? 1) - 1;
    if (a && a.pilihan[susunan[dulu] ?? 0]?.rasio === 0) susunan[lalu] = akhir;
  }
  return susunan;
}

function terdekat(pilihan: readonly Pilihan[], ingin: number): number {
  let terbaik = 0;
  pilihan.forEach((p, i) => {
    if (Math.abs(p.rasio - ingin) < Math.abs((pilihan[terbaik]?.rasio ?? 0) - ingin)) terbaik = i;
  });
  return terbaik;
}

/** Moves single answers by one level until no single level brings the sum nearer. */
function dekati(tugas: TugasCari, urutan: Urutan, susunan: number[]): number[] {
  let jumlah = jumlahkan(tugas.butir, susunan);
  for (let langkah = 0; langkah < LANGKAH_MAKS; langkah += 1) {
    const kurang = tugas.sasaran - jumlah;
    const calon = gantiSatuTingkat(tugas, susunan).filter(
      (g) => Math.abs(kurang - g.beda) < Math.abs(kurang) - 1e-9,
    );
    const boleh = calon.filter((g) => sah(tugas, urutan, terapkan(susunan, [g])));
    if (boleh.length === 0) return susunan;
    const pilih = tugas.acak.pilih(boleh);
    susunan[pilih.butir] = pilih.ke;
    jumlah += pilih.beda;
  }
  return susunan;
}

/** The best change of up to three answers at once; fewer and smaller changes win among equals. */
function haluskan(tugas: TugasCari, urutan: Urutan, susunan: readonly number[]): number[] {
  const kurang = tugas.sasaran - jumlahkan(tugas.butir, susunan);
  let terbaik: { galat: number; ganti: readonly Ganti[] } = { galat: Math.abs(kurang), ganti: [] };
  const coba = (ganti: readonly Ganti[]): boolean => {
    const galat = Math.abs(kurang - ganti.reduce((n, g) => n + g.beda, 0));
    if (galat < terbaik.galat - 1e-12 && sah(tugas, urutan, terapkan(susunan, ganti)))
      terbaik = { galat, ganti };
    return terbaik.galat <= tugas.toleransi;
  };
  if (terbaik.galat <= tugas.toleransi) return [...susunan];
  const satu = gantiDekat(tugas, susunan);
  for (const a of satu) if (coba([a])) return terapkan(susunan, terbaik.ganti);
  for (const [i, a] of satu.entries())
    for (let j = i + 1; j < satu.length; j += 1) {
      const b = satu[j];
      if (b && b.butir !== a.butir && coba([a, b])) return terapkan(susunan, terbaik.ganti);
    }
  const urut = [...satu].sort((a, b) => a.beda - b.beda);
  for (const [i, a] of urut.entries())
    for (let j = i + 1; j < urut.length; j += 1) {
      const b = urut[j];
      if (!b || b.butir === a.butir) continue;
      const sisa = kurang - a.beda - b.beda;
      for (let k = pertamaDari(urut, sisa) - 2; k <= pertamaDari(urut, sisa) + 1; k += 1) {
        const c = urut[k];
        if (c && c.butir !== a.butir && c.butir !== b.butir && coba([a, b, c]))
          return terapkan(susunan, terbaik.ganti);
      }
    }
  return terapkan(susunan, terbaik.ganti);
}

/** The first index whose change is not below `nilai`, by bisection. */
function pertamaDari(urut: readonly Ganti[], nilai: number): number {
  let bawah = 0;
  let atas = urut.length;
  while (bawah < atas) {
    const tengah = (bawah + atas) >> 1;
    if ((urut[tengah]?.beda ?? 0) < nilai) bawah = tengah + 1;
    else atas = tengah;
  }
  return bawah;
}

function gantiSatuTingkat(tugas: TugasCari, susunan: Susunan): readonly Ganti[] {
  return susunan.flatMap((kini, i) =>
    tugas.terkunci?.has(i) ? [] : [kini - 1, kini + 1].flatMap((ke) => ganti(tugas, i, kini, ke)),
  );
}

/** One level up or down for a choice, any other count for a ratio. */
function gantiDekat(tugas: TugasCari, susunan: Susunan): readonly Ganti[] {
  return susunan.flatMap((kini, i) => {
    const b = tugas.butir[i];
    if (!b || tugas.terkunci?.has(i)) return [];
    const ke = b.bertingkat ? [kini - 1, kini + 1] : b.pilihan.map((_, k) => k).filter((k) => k !== kini);
    return ke.flatMap((k) => ganti(tugas, i, kini, k));
  });
}

function ganti(tugas: TugasCari, butir: number, kini: number, ke: number): readonly Ganti[] {
  const pilihan = tugas.butir[butir]?.pilihan ?? [];
  const dari = pilihan[kini];
  const baru = pilihan[ke];
  return dari && baru ? [{ butir, ke, beda: baru.poin - dari.poin }] : [];
}

function terapkan(susunan: Susunan, ganti: readonly Ganti[]): number[] {
  const baru = [...susunan];
  for (const g of ganti) baru[g.butir] = g.ke;
  return baru;
}

function jumlahkan(butir: readonly ButirPilihan[], susunan: Susunan): number {
  return susunan.reduce((n, _, i) => n + pilihanKe(butir, i, susunan).poin, 0);
}

function pilihanKe(butir: readonly ButirPilihan[], i: number, susunan: Susunan): Pilihan {
  const isi = butir[i]?.pilihan[susunan[i] ?? 0];
  if (!isi) throw new Error(`no answer ${susunan[i]} for ${butir[i]?.kode}`);
  return isi;
}
