/** The predicates that a unit can be proposed for. WBBM builds on WBK. */
export const PREDIKAT = ['WBK', 'WBBM'] as const;
export type Predikat = (typeof PREDIKAT)[number];

/** The six pengungkit areas, in the order of the regulation. */
export const AREA_PENGUNGKIT = ['MP', 'TT', 'SDM', 'AK', 'PW', 'PP'] as const;
export type KodeAreaPengungkit = (typeof AREA_PENGUNGKIT)[number];

/**
 * How a butir is answered. `langsung` takes a value of 0–1 and serves archived instruments whose answer
 * types are not known.
 */
export type TipeJawaban = 'ya_tidak' | 'abc' | 'abcd' | 'abcde' | 'persen' | 'nilai' | 'langsung';

/** What to do with an unanswered butir: count 0 and keep it in the mean, or leave it out of the mean. */
export type ModusKosong = 'nol' | 'lewati';

/** One selectable level of a butir, best first. `nilai` is 0–1. */
export interface Tingkat {
  readonly label: string;
  readonly nilai: number;
  /** What the unit must show for this level; null where the archived source does not give it. */
  readonly kriteria: string | null;
}

/**
 * One count behind a `persen` butir. `pembilang` and `penyebut` form the ratio, `pengurang` is subtracted
 * from the penyebut (decrease ratios), `komponen` add up to the penyebut, `informasi` is asked but not used.
 */
export interface Masukan {
  readonly kunci: string;
  readonly label: string;
  readonly peran: 'pembilang' | 'penyebut' | 'pengurang' | 'komponen' | 'informasi';
}

/** How the counts of a `persen` butir become a value of 0–1. */
export interface RumusRasio {
  /** `rasio` = pembilang / penyebut; `penurunan` = (penyebut − pengurang) / penyebut. Clamped to 0–1. */
  readonly jenis: 'rasio' | 'penurunan';
  readonly masukan: readonly Masukan[];
  /** True when every count must be given, the informative ones too, before the butir counts as answered. */
  readonly wajibSemua: boolean;
  /** Value when the penyebut is 0; `bilaPengurangAda` applies when a decrease ratio meets a non-zero pengurang. */
  readonly penyebutNol: {
    readonly nilai: number;
    readonly bilaPengurangAda: number | null;
    readonly dasar: 'rumus buku kerja' | 'pilihan kami';
    readonly keterangan: string;
  };
}

/** The scale of a `nilai` or `langsung` butir; the value is indeks / maks, clamped to 0–1. */
export interface SkalaIndeks {
  readonly min: number;
  readonly maks: number;
  readonly desimal: number;
}

/** `berkala` where the criteria ask for regularity without naming a period. */
export type PeriodeBukti = 'bulanan' | 'triwulanan' | 'semesteran' | 'tahunan' | 'berkala';

/** One question of the LKE. `kode` is unique in the instrument, e.g. `A.I.1.i.a`. */
export interface Butir {
  readonly kode: string;
  /** The letter printed in the LKE inside its subkomponen. */
  readonly huruf: string;
  readonly teks: string;
  readonly tipe: TipeJawaban;
  readonly tingkat: readonly Tingkat[];
  readonly rumus: RumusRasio | null;
  readonly skala: SkalaIndeks | null;
  readonly dokumen: readonly string[];
  /** How often the proof recurs for the best level, as far as the criteria say; null = once. */
  readonly periodeBukti: PeriodeBukti | null;
  readonly catatan: string | null;
  readonly sumber: string;
}

export interface Subkomponen {
  readonly kode: string;
  readonly nama: string;
  readonly bobot: number;
  readonly butir: readonly Butir[];
  readonly catatan: string | null;
  readonly sumber: string;
}

/** Pemenuhan, Reform, Proses or Hasil: the half of an area. `kode` as printed, e.g. `A.I.1`. */
export interface Bagian {
  readonly kode: string;
  readonly jenis: 'pemenuhan' | 'reform' | 'proses' | 'hasil';
  readonly nama: string;
  readonly bobot: number;
  readonly subkomponen: readonly Subkomponen[];
  readonly sumber: string;
}

/** A pengungkit area (`MP` … `PP`) or a hasil block (`B.I`, `B.II`). */
export interface Area {
  readonly kode: string;
  readonly nama: string;
  readonly bobot: number;
  readonly bagian: readonly Bagian[];
  readonly sumber: string;
}

export interface Komponen {
  readonly kode: 'pengungkit' | 'hasil';
  readonly nama: string;
  readonly bobot: number;
  readonly area: readonly Area[];
  readonly sumber: string;
}

/** A scored node above the butir. `kode` of the total is `total`. */
export interface Simpul {
  readonly tingkat: 'total' | 'komponen' | 'area' | 'bagian' | 'subkomponen';
  readonly kode: string;
}

/**
 * One threshold. `kode` is stable across instruments: `total`, `pengungkit`, `area:MP`, `hasil:B.I`,
 * `hasil:B.I.a`. `minimum` is in points; null means that the source does not give it (shown, not enforced).
 */
export interface Ambang {
  readonly kode: string;
  readonly label: string;
  readonly minimum: number | null;
  /** The node whose points are tested; so the scope of an area minimum (whole area or half) is data. */
  readonly simpul: Simpul;
  /** Set when the regulation gives the minimum as a percentage of the node's bobot. */
  readonly persenBobot: number | null;
  /** The survey index that gives this minimum, for sentences such as "IPAK 3,41 dari 3,60". */
  readonly indeksMinimum: number | null;
  /** The level label that gives this minimum, e.g. `C`. */
  readonly tingkatMinimum: string | null;
  readonly sumber: string;
}

/** A prerequisite of an instansi or unit: a dated fact, checked beside the score (Tabel 5). */
export interface Prasyarat {
  readonly kode: string;
  readonly label: string;
  readonly lingkup: 'instansi' | 'unit';
  readonly jenis: 'ya' | 'persen' | 'tingkat' | 'tahun' | 'predikat' | 'opini';
  /** Minimum per predicate; null = not asked. A `predikat` minimum is a letter of `skala`, best first. */
  readonly minimum: Readonly<Record<Predikat, string | number | boolean | null>>;
  /** Minimum for kementerian/lembaga where it differs from pemerintah daerah. */
  readonly minimumPusat: Readonly<Record<Predikat, string | number | boolean | null>> | null;
  readonly skala: readonly string[] | null;
  /** Turns a number into a letter of `skala`; null where only the letter is known. */
  readonly rentang: RentangPredikat | null;
  readonly keterangan: string | null;
  readonly sumber: string;
}

/** Lower bounds of the letters of a `predikat` scale, best first. */
export interface RentangPredikat {
  readonly batas: readonly { readonly predikat: string; readonly dari: number }[];
  /** `minimal`: the number reaches the bound; `di_atas`: it lies above the bound. */
  readonly cara: 'minimal' | 'di_atas';
  readonly sumber: string;
}

/** A limit on proposals that is neither a score nor a dated fact, e.g. the ban after a revocation. */
export interface Pembatasan {
  readonly kode: string;
  readonly keterangan: string;
  /** Duration in years where the limit has one. */
  readonly tahun: number | null;
  readonly berlakuDari: string | null;
  readonly berlakuSampai: string | null;
  readonly sumber: string;
}

/** Unit kinds that may be proposed while prerequisites are being completed (5/2024 Lampiran II Bab II.A). */
export interface Afirmasi {
  /** Codes of unit kinds; `namaJenisUnit` gives their names. */
  readonly jenisUnit: readonly string[];
  readonly namaJenisUnit: Readonly<Record<string, string>>;
  readonly instansi: 'daerah' | 'pusat' | 'semua';
  readonly berlakuDari: string;
  readonly berlakuSampai: string | null;
  readonly keterangan: string;
  readonly sumber: string;
}

/**
 * A contradiction between answers, shown as a warning. `masukan_sama`: two counts are the same fact asked
 * twice. `tingkat_menuntut`: a level of one butir excludes levels or counts of another.
 */
export type AturanKonsistensi =
  | {
      readonly kode: string;
      readonly jenis: 'masukan_sama';
      readonly masukan: readonly [RujukanMasukan, RujukanMasukan];
      readonly keterangan: string;
    }
  | {
      readonly kode: string;
      readonly jenis: 'tingkat_menuntut';
      readonly bila: RujukanTingkat;
      readonly maka: RujukanTingkat | RujukanMasukanNol;
      readonly keterangan: string;
    };

export interface RujukanMasukan {
  readonly butir: string;
  readonly kunci: string;
}

/** The butir is answered with one of these levels. */
export interface RujukanTingkat {
  readonly butir: string;
  readonly tingkat: readonly string[];
}

/** The count is 0. */
export interface RujukanMasukanNol extends RujukanMasukan {
  readonly nol: true;
}

export interface AturanPredikat {
  readonly ambang: readonly Ambang[];
  /** The predicate that the unit must already hold. */
  readonly predikatSebelumnya: Predikat | null;
  readonly sumber: string;
}

/** A published version of a regulation's LKE. Never edited; an LKE pins `id`, `versi` and content hash. */
export interface Instrumen {
  readonly id: string;
  readonly versi: number;
  readonly peraturan: string;
  readonly judul: string;
  /** ISO dates; `berlakuSampai` is the day it stopped, null while in force. */
  readonly berlakuDari: string;
  readonly berlakuSampai: string | null;
  /** `tahun`: only the year of `berlakuDari` is known. */
  readonly ketelitianBerlaku: 'hari' | 'tahun';
  /** `arsip`: incomplete source, scores are indicative and unknown thresholds stay unknown. */
  readonly status: 'lengkap' | 'arsip';
  readonly totalBobot: number;
  readonly kosong: { readonly bawaan: ModusKosong; readonly keterangan: string };
  readonly komponen: readonly Komponen[];
  readonly predikat: Readonly<Record<Predikat, AturanPredikat>>;
  readonly prasyarat: readonly Prasyarat[];
  /** Whether a prerequisite can be waived with a recorded reason; thresholds never can. */
  readonly pengecualianPrasyarat: {
    readonly boleh: boolean;
    readonly keterangan: string;
    readonly sumber: string;
  };
  readonly afirmasi: Afirmasi | null;
  readonly pembatasan: readonly Pembatasan[];
  readonly konsistensi: readonly AturanKonsistensi[];
  readonly catatan: readonly string[];
}
