import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type {
  AturanKonsistensi,
  Instrumen,
  RujukanMasukan,
  RujukanMasukanNol,
  RujukanTingkat,
} from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type JawabanByKode, type MasukanJumlah } from '@/lib/domain/lke/jawaban';

/** A contradiction or gap in answers that are each valid. A warning: it never stops saving or scoring. */
export type PeringatanJawaban =
  | { readonly code: 'COUNTS_INCOMPLETE'; readonly kode: string; readonly kurang: readonly string[] }
  | {
      readonly code: 'NUMERATOR_ABOVE_DENOMINATOR';
      readonly kode: string;
      readonly pembilang: number;
      readonly penyebut: number;
    }
  | {
      readonly code: 'TYPED_TOTAL_DIFFERS';
      readonly kode: string;
      readonly diketik: number;
      readonly jumlahKomponen: number;
    }
  | {
      readonly code: 'ANSWERS_CONTRADICT';
      readonly kode: string;
      readonly denganKode: string;
      readonly aturan: string;
      /** The instrument's own sentence about the contradiction. */
      readonly keterangan: string;
    };

/** Every warning about the answers of one LKE: first per butir in LKE order, then the instrument's rules. */
export function checkKonsistensi(instrumen: Instrumen, jawaban: JawabanByKode): readonly PeringatanJawaban[] {
  const perButir = [...letakByKode(instrumen).keys()].flatMap((kode) =>
    checkJumlah(instrumen, jawaban, kode),
  );
  const perAturan = instrumen.konsistensi.flatMap((aturan) => checkAturan(aturan, jawaban));
  return [...perButir, ...perAturan];
}

function checkJumlah(instrumen: Instrumen, jawaban: JawabanByKode, kode: string): PeringatanJawaban[] {
  const rumus = letakByKode(instrumen).get(kode)?.butir.rumus;
  const jumlah = jumlahOf(jawaban, kode);
  if (!rumus || !jumlah) return [];
  const kunciOf = (peran: string): string[] =>
    rumus.masukan.filter((satu) => satu.peran === peran).map(({ kunci }) => kunci);
  const nilaiOf = (kunci: string | undefined): number | null => (kunci ? (jumlah[kunci] ?? null) : null);
  const [penyebut] = kunciOf('penyebut');
  const [pembilang] = kunciOf('pembilang');
  const komponen = kunciOf('komponen');
  const diketik = nilaiOf(penyebut);
  const bagian = komponen.map(nilaiOf);
  const jumlahKomponen =
    bagian.length > 0 && bagian.every((satu) => satu !== null)
      ? bagian.reduce<number>((total, satu) => total + (satu ?? 0), 0)
      : null;
  const hasil: PeringatanJawaban[] = [];

  const butuh = rumus.masukan.filter(({ peran, kunci }) => {
    if (kunci === penyebut) return jumlahKomponen === null;
    return peran === 'pembilang' || peran === 'pengurang' || (rumus.wajibSemua && peran === 'informasi');
  });
  const kurang = butuh.map(({ kunci }) => kunci).filter((kunci) => nilaiOf(kunci) === null);
  if (kurang.length > 0) hasil.push({ code: 'COUNTS_INCOMPLETE', kode, kurang });

  const atas = nilaiOf(pembilang);
  const bawah = diketik ?? jumlahKomponen;
  if (atas !== null && bawah !== null && atas > bawah)
    hasil.push({ code: 'NUMERATOR_ABOVE_DENOMINATOR', kode, pembilang: atas, penyebut: bawah });
  if (diketik !== null && jumlahKomponen !== null && diketik !== jumlahKomponen)
    hasil.push({ code: 'TYPED_TOTAL_DIFFERS', kode, diketik, jumlahKomponen });
  return hasil;
}

function checkAturan(aturan: AturanKonsistensi, jawaban: JawabanByKode): PeringatanJawaban[] {
  const [satu, dua] =
    aturan.jenis === 'masukan_sama'
      ? [aturan.masukan[0].butir, aturan.masukan[1].butir]
      : [aturan.bila.butir, aturan.maka.butir];
  if (!isContradicted(aturan, jawaban)) return [];
  const { kode, keterangan } = aturan;
  return [{ code: 'ANSWERS_CONTRADICT', kode: satu, denganKode: dua, aturan: kode, keterangan }];
}

/** Unanswered butir never contradict anything. */
function isContradicted(aturan: AturanKonsistensi, jawaban: JawabanByKode): boolean {
  if (aturan.jenis === 'masukan_sama') {
    const [satu, dua] = aturan.masukan.map((masukan) => countOf(masukan, jawaban));
    return satu !== null && dua !== null && satu !== dua;
  }
  return holds(aturan.bila, jawaban) === true && holds(aturan.maka, jawaban) === false;
}

/** Whether a condition holds; null when the butir it speaks of is not answered. */
function holds(syarat: RujukanTingkat | RujukanMasukanNol, jawaban: JawabanByKode): boolean | null {
  if ('nol' in syarat) {
    const jumlah = countOf(syarat, jawaban);
    return jumlah === null ? null : jumlah === 0;
  }
  const nilai = jawaban[syarat.butir];
  return typeof nilai === 'string' ? syarat.tingkat.includes(nilai) : null;
}

function countOf({ butir, kunci }: RujukanMasukan, jawaban: JawabanByKode): number | null {
  return jumlahOf(jawaban, butir)?.[kunci] ?? null;
}

function jumlahOf(jawaban: JawabanByKode, kode: string): MasukanJumlah | null {
  const nilai = jawaban[kode];
  return typeof nilai === 'object' && nilai !== null && !isTidakBerlaku(nilai) ? nilai : null;
}
