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

/** Half the breadth and the mesh of the sums looked at around the start, in points. */
const JANGKAUAN = 0.75;
const PETAK = 0.00025;
const JUMLAH_PETAK = 2 * Math.round(JANGKAUAN / PETAK) + 1;

/** What one answer may become in the last step: how much it adds, and how far it is from what it was. */
interface Ubahan {
  readonly ke: number;
  readonly beda: number;
  readonly ongkos: number;
}

/**
 * The nearest sum that changing answers a little can reach, at the least change: dynamic programming over the
 * sums around the start. Each cell keeps one exact sum, so rounding to cells does not add up.
 */
function haluskan(tugas: TugasCari, urutan: Urutan, susunan: readonly number[]): number[] {
  const kurang = tugas.sasaran - jumlahkan(tugas.butir, susunan);
  if (Math.abs(kurang) <= tugas.toleransi) return [...susunan];
  const terikat = new Set(urutan.flat());
  const tengah = (JUMLAH_PETAK - 1) / 2;
  let ongkos = new Float64Array(JUMLAH_PETAK).fill(Number.POSITIVE_INFINITY);
  let jumlah = new Float64Array(JUMLAH_PETAK);
  ongkos[tengah] = 0;
  const asal: Int32Array[] = [];
  const pilih: Int16Array[] = [];
  for (let i = 0; i < susunan.length; i += 1) {
    const ongkosBaru = new Float64Array(JUMLAH_PETAK).fill(Number.POSITIVE_INFINITY);
    const jumlahBaru = new Float64Array(JUMLAH_PETAK);
    const dari = new Int32Array(JUMLAH_PETAK);
    const ke = new Int16Array(JUMLAH_PETAK);
    const ubahan = ubahanDari(tugas, susunan, i, terikat.has(i));
    for (let petak = 0; petak < JUMLAH_PETAK; petak += 1) {
      const dasar = ongkos[petak] ?? Number.POSITIVE_INFINITY;
      if (dasar === Number.POSITIVE_INFINITY) continue;
      for (const u of ubahan) {
        const n = (jumlah[petak] ?? 0) + u.beda;
        const tujuan = tengah + Math.round(n / PETAK);
        if (tujuan < 0 || tujuan >= JUMLAH_PETAK) continue;
        if (dasar + u.ongkos >= (ongkosBaru[tujuan] ?? 0)) continue;
        ongkosBaru[tujuan] = dasar + u.ongkos;
        jumlahBaru[tujuan] = n;
        dari[tujuan] = petak;
        ke[tujuan] = u.ke;
      }
    }
    ongkos = ongkosBaru;
    jumlah = jumlahBaru;
    asal.push(dari);
    pilih.push(ke);
  }
  let petak = petakTerbaik(ongkos, jumlah, kurang, tugas.toleransi);
  const hasil = [...susunan];
  for (let i = susunan.length - 1; i >= 0; i -= 1) {
    hasil[i] = pilih[i]?.[petak] ?? 0;
    petak = asal[i]?.[petak] ?? 0;
  }
  return hasil;
}

/** The cell of least change within the tolerance; without one, the nearest. */
function petakTerbaik(ongkos: Float64Array, jumlah: Float64Array, kurang: number, toleransi: number): number {
  let terbaik = -1;
  let nilaiTerbaik = Number.POSITIVE_INFINITY;
  for (let petak = 0; petak < ongkos.length; petak += 1) {
    const biaya = ongkos[petak] ?? Number.POSITIVE_INFINITY;
    if (biaya === Number.POSITIVE_INFINITY) continue;
    const galat = Math.abs((jumlah[petak] ?? 0) - kurang);
    const nilai = galat <= toleransi ? biaya : 1e6 * (1 + galat);
    if (nilai >= nilaiTerbaik) continue;
    nilaiTerbaik = nilai;
    terbaik = petak;
  }
  return terbaik;
}

/** What answer `i` may become: two levels up or down, any other count. A bound one never moves to or from 0. */
function ubahanDari(tugas: TugasCari, susunan: Susunan, i: number, terikat: boolean): readonly Ubahan[] {
  const b = tugas.butir[i];
  const kini = susunan[i] ?? 0;
  const dari = b?.pilihan[kini];
  if (!b || !dari) return [{ ke: kini, beda: 0, ongkos: 0 }];
  if (tugas.terkunci?.has(i)) return [{ ke: kini, beda: 0, ongkos: 0 }];
  return b.pilihan.flatMap((p, ke) => {
    const jauh = b.bertingkat ? Math.abs(ke - kini) : Math.abs(p.rasio - dari.rasio) * 4;
    if (b.bertingkat && jauh > 2) return [];
    if (terikat && ke !== kini && (p.rasio === 0 || dari.rasio === 0)) return [];
    return [{ ke, beda: p.poin - dari.poin, ongkos: jauh * jauh }];
  });
}

function gantiSatuTingkat(tugas: TugasCari, susunan: Susunan): readonly Ganti[] {
  return susunan.flatMap((kini, i) =>
    tugas.terkunci?.has(i) ? [] : [kini - 1, kini + 1].flatMap((ke) => ganti(tugas, i, kini, ke)),
  );
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
