import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { PREDIKAT, type Predikat, type RumusRasio, type Simpul } from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type MasukanJumlah, type NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { butirOf, type SimpulTersusun, simpulKey } from '@/lib/domain/skor/compile-instrumen';
import { type Poin, poinToNumber, subtractPoin } from '@/lib/domain/skor/poin';
import { penyebutOf } from '@/lib/domain/skor/read-jawaban';
import { type Hitungan, isCounted, nilaiOf, poinOf, poinOfButir } from '@/lib/domain/skor/score-lke';
import type { HasilSyarat } from '@/lib/domain/skor/types';

/** A threshold on the explained node. */
export interface AmbangSimpul extends HasilSyarat {
  readonly predikat: Predikat;
  readonly sumber: string;
}

/** One line of an explanation: a child node or a butir, with the points it adds to its parent. */
export interface BarisPenjelasan {
  readonly jenis: 'simpul' | 'butir';
  readonly simpul: Simpul | null;
  readonly kode: string;
  readonly nama: string;
  /** Points it could add at most, and adds now; a butir left out of the mean adds none of either. */
  readonly poinMaks: number;
  readonly poin: number;
  /** A butir's value 0–1, null when unanswered; for a node its points over its bobot. */
  readonly nilai: number | null;
}

/**
 * Why a node has its points. `rumus` says how they come about: `jumlah` adds the children,
 * `rata_rata` is the mean of the butir values times bobot.
 */
export interface PenjelasanSimpul {
  readonly simpul: Simpul;
  readonly nama: string;
  readonly bobot: number;
  readonly poin: number;
  readonly kurangDariBobot: number;
  readonly rumus:
    | { readonly jenis: 'jumlah' }
    | { readonly jenis: 'rata_rata'; readonly pembagi: number; readonly jumlahNilai: number };
  readonly baris: readonly BarisPenjelasan[];
  readonly belumDijawab: readonly string[];
  readonly tidakBerlaku: readonly string[];
  readonly ambang: readonly AmbangSimpul[];
  /** From the total down to the parent. */
  readonly jalur: readonly { readonly simpul: Simpul; readonly nama: string }[];
  readonly catatan: string | null;
  readonly sumber: string;
}

/** How the value of a butir came about. */
export type CaraNilai =
  | { readonly jenis: 'belum_dijawab'; readonly masukanKurang: readonly string[] }
  | { readonly jenis: 'tidak_berlaku' }
  | { readonly jenis: 'tingkat'; readonly label: string; readonly kriteria: string | null }
  | { readonly jenis: 'indeks'; readonly indeks: number; readonly maks: number }
  | {
      readonly jenis: 'rasio' | 'penurunan';
      /** The count above (`rasio`) or the count subtracted (`penurunan`). */
      readonly atas: { readonly kunci: string; readonly label: string; readonly jumlah: number };
      readonly penyebut: {
        readonly kunci: string;
        readonly label: string;
        readonly jumlah: number;
        readonly dariKomponen: boolean;
      };
      /** The ratio lay outside 0–1 and was cut. */
      readonly dibatasi: boolean;
      /** Set when the penyebut is 0: which rule gave the value. */
      readonly penyebutNol: RumusRasio['penyebutNol'] | null;
    };

/** Why a butir has its value and what it adds. */
export interface PenjelasanButir {
  readonly kode: string;
  readonly teks: string;
  readonly nilai: number | null;
  readonly poin: number;
  readonly poinMaks: number;
  readonly cara: CaraNilai;
  readonly subkomponen: { readonly kode: string; readonly nama: string; readonly bobot: number };
  /** How many butir of the subkomponen share its bobot. */
  readonly pembagi: number;
  readonly jalur: readonly { readonly simpul: Simpul; readonly nama: string }[];
  readonly catatan: string | null;
  readonly sumber: string;
}

/** Explains one node of a score, from the total down to a subkomponen. Throws on an unknown node. */
export function explainSimpul(hitungan: Hitungan, rujukan: Simpul): PenjelasanSimpul {
  const { tersusun, kosong, bacaan } = hitungan;
  const simpul = tersusun.simpulByKode.get(simpulKey(rujukan));
  if (!simpul) throw new Error(`${tersusun.instrumen.id} has no ${simpulKey(rujukan)}`);
  const poin = poinOf(hitungan, simpul);
  const isi = bacaan.slice(simpul.dari, simpul.sampai);
  const butir = tersusun.butir.slice(simpul.dari, simpul.sampai);
  const kodeOf = (jenis: string): string[] =>
    butir.filter((_, urut) => isi[urut]?.jenis === jenis).map(({ kode }) => kode);
  const dihitung = isi.filter((satu) => isCounted(satu, kosong));
  const jumlahNilai = dihitung.reduce((total, satu) => total + (nilaiOf(satu, tersusun.skalaNilai) ?? 0), 0);
  const penuh: Poin = { utuh: Math.round(simpul.bobot * tersusun.pengali), pecahan: [] };
  return {
    simpul: { tingkat: simpul.tingkat, kode: simpul.kode },
    nama: simpul.nama,
    bobot: simpul.bobot,
    poin: poinToNumber(poin, tersusun.pengali),
    kurangDariBobot: poinToNumber(subtractPoin(penuh, poin), tersusun.pengali),
    rumus:
      simpul.sub < 0 ? { jenis: 'jumlah' } : { jenis: 'rata_rata', pembagi: dihitung.length, jumlahNilai },
    baris:
      simpul.sub < 0
        ? simpul.anak.flatMap((urut) => lineOfSimpul(hitungan, tersusun.simpul[urut]))
        : butir.map(({ kode }) => lineOfButir(hitungan, kode)),
    belumDijawab: kodeOf('kosong'),
    tidakBerlaku: kodeOf('tidak_berlaku'),
    ambang: thresholdsOf(hitungan, simpul),
    jalur: pathOf(hitungan, simpul.induk),
    catatan: simpul.catatan,
    sumber: simpul.sumber,
  };
}

/** Explains one butir: `jawaban` is the answer that was scored. Throws on an unknown kode. */
export function explainButir(
  hitungan: Hitungan,
  kode: string,
  jawaban: NilaiJawaban | null | undefined,
): PenjelasanButir {
  const { tersusun, bacaan, kosong } = hitungan;
  const tersusunButir = butirOf(tersusun, kode);
  const letak = letakByKode(tersusun.instrumen).get(kode);
  const simpul = tersusun.simpul[tersusun.sub[tersusunButir.sub] ?? 0];
  if (!letak || !simpul) throw new Error(`${tersusun.instrumen.id} has no butir ${kode}`);
  const { butir, subkomponen } = letak;
  const baris = lineOfButir(hitungan, kode);
  return {
    kode,
    teks: butir.teks,
    nilai: baris.nilai,
    poin: baris.poin,
    poinMaks: baris.poinMaks,
    cara: wayOf(hitungan, kode, jawaban),
    subkomponen: { kode: subkomponen.kode, nama: subkomponen.nama, bobot: subkomponen.bobot },
    pembagi: bacaan.slice(simpul.dari, simpul.sampai).filter((satu) => isCounted(satu, kosong)).length,
    jalur: pathOf(hitungan, [...simpul.induk, simpul.urut]),
    catatan: butir.catatan,
    sumber: butir.sumber,
  };
}

function lineOfSimpul(hitungan: Hitungan, simpul: SimpulTersusun | undefined): BarisPenjelasan[] {
  if (!simpul) return [];
  const poin = poinToNumber(poinOf(hitungan, simpul), hitungan.tersusun.pengali);
  const { tingkat, kode, nama, bobot } = simpul;
  return [
    { jenis: 'simpul', simpul: { tingkat, kode }, kode, nama, poinMaks: bobot, poin, nilai: poin / bobot },
  ];
}

function lineOfButir(hitungan: Hitungan, kode: string): BarisPenjelasan {
  const { tersusun } = hitungan;
  const butir = butirOf(tersusun, kode);
  const isi = hitungan.bacaan[butir.urut];
  const { poin, maks } = poinOfButir(hitungan, butir);
  return {
    jenis: 'butir',
    simpul: null,
    kode,
    nama: letakByKode(tersusun.instrumen).get(kode)?.butir.teks ?? kode,
    poinMaks: poinToNumber(maks, tersusun.pengali),
    poin: poinToNumber(poin, tersusun.pengali),
    nilai: isi ? nilaiOf(isi, tersusun.skalaNilai) : null,
  };
}

function thresholdsOf({ tersusun, skor }: Hitungan, simpul: SimpulTersusun): AmbangSimpul[] {
  return PREDIKAT.flatMap((predikat) =>
    skor.predikat[predikat].syarat.flatMap((syarat, urut) =>
      tersusun.ambang[predikat][urut] === simpul.urut
        ? [{ ...syarat, predikat, sumber: tersusun.instrumen.predikat[predikat].ambang[urut]?.sumber ?? '' }]
        : [],
    ),
  );
}

function pathOf({ tersusun }: Hitungan, induk: readonly number[]): { simpul: Simpul; nama: string }[] {
  return induk.flatMap((urut) => {
    const satu = tersusun.simpul[urut];
    return satu ? [{ simpul: { tingkat: satu.tingkat, kode: satu.kode }, nama: satu.nama }] : [];
  });
}

function wayOf(hitungan: Hitungan, kode: string, jawaban: NilaiJawaban | null | undefined): CaraNilai {
  const butir = letakByKode(hitungan.tersusun.instrumen).get(kode)?.butir;
  if (jawaban === null || jawaban === undefined) return { jenis: 'belum_dijawab', masukanKurang: [] };
  if (typeof jawaban === 'string') {
    const tingkat = butir?.tingkat.find(({ label }) => label === jawaban);
    return { jenis: 'tingkat', label: jawaban, kriteria: tingkat?.kriteria ?? null };
  }
  if (typeof jawaban === 'number') return { jenis: 'indeks', indeks: jawaban, maks: butir?.skala?.maks ?? 1 };
  if (isTidakBerlaku(jawaban)) return { jenis: 'tidak_berlaku' };
  return butir?.rumus ? wayOfRatio(butir.rumus, jawaban) : { jenis: 'belum_dijawab', masukanKurang: [] };
}

function wayOfRatio(rumus: RumusRasio, jumlah: MasukanJumlah): CaraNilai {
  const penyebut = rumus.masukan.find(({ peran }) => peran === 'penyebut');
  const atas = rumus.masukan.find(({ peran }) => peran === 'pembilang' || peran === 'pengurang');
  const komponen = rumus.masukan.filter(({ peran }) => peran === 'komponen').map(({ kunci }) => kunci);
  const bawah = penyebut ? penyebutOf(penyebut.kunci, komponen, jumlah) : null;
  const lawan = atas ? (jumlah[atas.kunci] ?? null) : null;
  const masukanKurang = rumus.masukan.flatMap(({ kunci, peran }) => {
    const butuh = kunci === penyebut?.kunci ? bawah === null : kunci === atas?.kunci || rumus.wajibSemua;
    return butuh && peran !== 'komponen' && (jumlah[kunci] ?? null) === null ? [kunci] : [];
  });
  if (masukanKurang.length > 0 || !penyebut || !atas || bawah === null || lawan === null)
    return { jenis: 'belum_dijawab', masukanKurang };
  return {
    jenis: rumus.jenis,
    atas: { kunci: atas.kunci, label: atas.label, jumlah: lawan },
    penyebut: {
      kunci: penyebut.kunci,
      label: penyebut.label,
      jumlah: bawah,
      dariKomponen: (jumlah[penyebut.kunci] ?? null) === null,
    },
    dibatasi: bawah > 0 && lawan > bawah,
    penyebutNol: bawah === 0 ? rumus.penyebutNol : null,
  };
}
