import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { JawabanByKode, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { acakDari } from '../acak';
import { cariJawaban, type HasilCari, type Susunan } from './cari';
import { type ButirPilihan, pilihanLke, poinJawaban } from './pilihan';
import type { ProfilUnit } from './profil';

/** What one worksheet should come out at. */
export interface SasaranLke {
  /** Percent of the bobot per pengungkit area; areas left out follow from their fixed answers alone. */
  readonly areaPersen: Readonly<Record<string, number>>;
  /** Total in points, two decimals; the areas then give way within their own last shown digit. */
  readonly total: number | null;
  /** Answers that are given: hasil, and whatever a story or a drawn screen says. null = left blank. */
  readonly tetap: JawabanByKode;
}

export interface PermintaanLke {
  readonly instrumen: Instrumen;
  readonly profil: ProfilUnit;
  readonly sasaran: SasaranLke;
  /** Names the worksheet: same key, same answers. */
  readonly kunci: string;
  /** Answers to start from, so that two years or two assessors resemble each other. */
  readonly awal?: JawabanByKode;
}

/** How far an area may move from its shown figure: below half a hundredth, and half a tenth of a percent. */
const LEBAR_POIN = 0.0045;
const LEBAR_PERSEN = 0.00045;
const TOLERANSI = 0.0004;
/** Aimed above the shown total: a shortfall is rounded up, so 71.8199 would lack a hundredth more than 71.82. */
const LEBIH = 0.0008;
/** Starts tried per area before the nearest one is taken. */
const PERCOBAAN = 3;

/** What every unit that builds ZI has; its absence would be no worksheet but a scandal. */
const SELALU_ADA = new Set([
  'A.I.1.i.a',
  'A.I.1.ii.a',
  'A.I.1.iv.a',
  'A.I.4.ii.a',
  'A.I.4.ii.c',
  'A.I.6.i.d',
  'A.I.1.a',
  'A.I.2.a',
  'A.I.4.a',
]);

type Jawaban = Readonly<Record<string, NilaiJawaban | null>>;

interface SasaranArea {
  readonly kode: string;
  readonly poin: number;
  /** How far the area may move from its shown figure. */
  readonly lebar: number;
}

/** Answers to every butir whose score meets the target as nearly as the levels allow. */
export function susunLke({ instrumen, profil, sasaran, kunci, awal }: PermintaanLke): Jawaban {
  const semua = pilihanLke(instrumen, profil).map((b) => tetapkan(instrumen, b, sasaran.tetap));
  const jawaban: Record<string, NilaiJawaban | null> = {};
  const area = sasaranPoin(instrumen, sasaran, semua);
  let galat = 0;
  let ruang = area.reduce((n, a) => n + a.lebar, 0);
  for (const { kode, poin, lebar } of area) {
    const seluruh = semua.filter((b) => b.area === kode);
    const mutu = poin / seluruh.reduce((n, b) => n + (b.pilihan[0]?.poin ?? 0), 0);
    const butir = seluruh.map((b) => wajar(b, mutu));
    const mulai = awal && susunanDari(instrumen, butir, awal);
    // What the levels of one area miss, all the later ones make up for together.
    const hasil = cariBerulang(butir, poin - (galat * lebar) / ruang, `${kunci} ${kode}`, mulai);
    butir.forEach((b, i) => {
      jawaban[b.kode] = b.pilihan[hasil.susunan[i] ?? 0]?.nilai ?? null;
    });
    galat += hasil.jumlah - poin;
    ruang -= lebar;
  }
  for (const b of semua) if (!(b.kode in jawaban)) jawaban[b.kode] = b.pilihan[0]?.nilai ?? null;
  return jawaban;
}

function tetapkan(instrumen: Instrumen, b: ButirPilihan, tetap: JawabanByKode): ButirPilihan {
  const nilai = tetap[b.kode];
  if (nilai === undefined) return b;
  const pilihan = nilai === null ? { nilai: null, poin: 0, rasio: 0 } : poinJawaban(instrumen, b.kode, nilai);
  return { ...b, pilihan: [pilihan] };
}

/** Points per searched area, moved inside their last digit so that they add up to the total. */
function sasaranPoin(
  instrumen: Instrumen,
  sasaran: SasaranLke,
  semua: readonly ButirPilihan[],
): readonly SasaranArea[] {
  const area = instrumen.komponen
    .flatMap((k) => k.area)
    .filter((a) => sasaran.areaPersen[a.kode] !== undefined)
    .map((a) => ({
      kode: a.kode,
      poin: ((sasaran.areaPersen[a.kode] ?? 0) / 100) * a.bobot,
      lebar: Math.min(LEBAR_POIN, a.bobot * LEBAR_PERSEN),
      // Areas with little choice come first: what they miss is made up by the finer ones after them.
      pilihan: semua.reduce((n, b) => n + (b.area === a.kode ? b.pilihan.length - 1 : 0), 0),
    }))
    .sort((a, b) => a.pilihan - b.pilihan);
  const dicari = new Set(area.map((a) => a.kode));
  const lain = semua.reduce((n, b) => n + (dicari.has(b.area) ? 0 : (b.pilihan[0]?.poin ?? 0)), 0);
  const jumlah = area.reduce((n, a) => n + a.poin, 0);
  const lebar = area.reduce((n, a) => n + a.lebar, 0);
  const beda = sasaran.total === null ? 0 : sasaran.total + LEBIH - lain - jumlah;
  const geser = Math.max(-1, Math.min(1, beda / lebar));
  return area.map(({ kode, poin, lebar: l }) => ({ kode, poin: poin + geser * l, lebar: l }));
}

/** Leaves out answers that do not fit a unit of this quality: nobody at 80 % has no plan at all. */
function wajar(b: ButirPilihan, mutu: number): ButirPilihan {
  if (b.pilihan.length === 1) return b;
  const terendah = SELALU_ADA.has(b.kode) ? 1 : mutu >= 0.6 ? mutu - 0.45 : 0;
  const pilihan = b.pilihan.filter((p) => p.rasio >= terendah);
  return pilihan.length > 0 ? { ...b, pilihan } : b;
}

function cariBerulang(
  butir: readonly ButirPilihan[],
  sasaran: number,
  kunci: string,
  awal?: Susunan,
): HasilCari {
  const terkunci = new Set(butir.flatMap((b, i) => (b.pilihan.length === 1 ? [i] : [])));
  let terbaik: HasilCari | null = null;
  for (let n = 0; n < PERCOBAAN; n += 1) {
    const acak = acakDari(`${kunci} ${n}`);
    const hasil = cariJawaban({
      butir,
      sasaran,
      toleransi: TOLERANSI,
      acak,
      terkunci,
      ...(awal ? { awal } : {}),
    });
    if (!terbaik || Math.abs(hasil.meleset) < Math.abs(terbaik.meleset)) terbaik = hasil;
    if (Math.abs(terbaik.meleset) <= TOLERANSI) break;
  }
  if (!terbaik) throw new Error('no attempt was made');
  return terbaik;
}

/** The given answers as indices; one that is not offered becomes the offered one of the nearest value. */
function susunanDari(instrumen: Instrumen, butir: readonly ButirPilihan[], awal: JawabanByKode): Susunan {
  return butir.map((b) => {
    const nilai = awal[b.kode] ?? null;
    const rasio = nilai === null ? 0 : poinJawaban(instrumen, b.kode, nilai).rasio;
    let terdekat = 0;
    b.pilihan.forEach((p, i) => {
      if (Math.abs(p.rasio - rasio) < Math.abs((b.pilihan[terdekat]?.rasio ?? 0) - rasio)) terdekat = i;
    });
    return terdekat;
  });
}
