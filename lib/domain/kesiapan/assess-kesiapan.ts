import type { Instrumen, Predikat } from '@/lib/domain/instrumen/types';
import {
  checkPrasyarat,
  type FaktaPrasyarat,
  type HasilPrasyarat,
  isAfirmasi,
  type JenisInstansi,
} from '@/lib/domain/kesiapan/check-prasyarat';
import { compileInstrumen } from '@/lib/domain/skor/compile-instrumen';
import type { HasilSyarat, SkorLke } from '@/lib/domain/skor/types';
import { addYears, type Tanggal } from '@/lib/domain/tanggal';

/** From the nearest to a proposal to the one nobody has assessed. */
export const KEADAAN_KESIAPAN = ['siap', 'hampir', 'jauh', 'belum_dinilai'] as const;
export type KeadaanKesiapan = (typeof KEADAAN_KESIAPAN)[number];

/** A failing score gate counts as near when it lacks at most this percentage of its bobot. Display only. */
const PERSEN_HAMPIR = 5;

/** The kode of the pembatasan that bars proposals for some years after a revocation. */
const PEMBATASAN_DICABUT = 'dicabut';

/** What the unit held before. `predikat` is the highest predicate decided so far. */
export interface RiwayatPredikat {
  readonly predikat: Predikat | null;
  readonly predikatSejak: Tanggal | null;
  readonly dicabutPada: Tanggal | null;
  /** The day the unit began building towards the target. */
  readonly membangunSejak: Tanggal | null;
}

export interface BahanKesiapan {
  readonly instrumen: Instrumen;
  /** The score that decides at this stage; null while there is none. */
  readonly skor: Pick<SkorLke, 'predikat'> | null;
  readonly sasaran: Predikat;
  readonly jenisInstansi: JenisInstansi;
  readonly jenisUnit: string;
  readonly fakta: readonly FaktaPrasyarat[];
  readonly riwayat: RiwayatPredikat;
  readonly perTanggal: Tanggal;
  readonly persenHampir?: number;
}

/** `peringatan` never blocks: affirmation, missing proof. `tidak_diketahui`: the source gives no minimum. */
export type KeadaanSyarat =
  | 'terpenuhi'
  | 'tidak_terpenuhi'
  | 'peringatan'
  | 'dikecualikan'
  | 'tidak_diketahui';

interface DasarSyarat {
  readonly kode: string;
  readonly label: string;
  readonly keadaan: KeadaanSyarat;
  readonly sumber: string;
}

/** One condition for a proposal, with the numbers of its sentence. */
export type SyaratKesiapan =
  | (DasarSyarat & {
      readonly jenis: 'nilai';
      readonly syarat: HasilSyarat;
      readonly bobot: number;
      /** Missing points as a percentage of the node's bobot, 0 when met. */
      readonly persenKurang: number;
      readonly indeksMinimum: number | null;
      readonly tingkatMinimum: string | null;
    })
  | (DasarSyarat & { readonly jenis: 'prasyarat'; readonly hasil: HasilPrasyarat })
  | (DasarSyarat & {
      readonly jenis: 'riwayat';
      readonly code: 'PREDICATE_HELD' | 'PREDICATE_NOT_HELD' | 'REVOCATION_BAN_OVER' | 'REVOKED_RECENTLY';
      readonly predikat: Predikat | null;
      /** The first day on which a proposal is allowed again. */
      readonly bolehPada: Tanggal | null;
    });

export interface HasilKesiapan {
  readonly keadaan: KeadaanKesiapan;
  readonly sasaran: Predikat;
  /** The unit may be proposed while prerequisites are being completed. */
  readonly afirmasi: boolean;
  /** Every condition: thresholds, prerequisites, history, in the order of the regulation. */
  readonly syarat: readonly SyaratKesiapan[];
  /** The conditions that block, hardest first: history, then thresholds by share of bobot, then prerequisites. */
  readonly penghalang: readonly SyaratKesiapan[];
}

/**
 * How near a unit is to a proposal for `sasaran` on a day. `siap`: nothing blocks. `hampir`: every missed
 * threshold lacks at most `persenHampir` % of its bobot and history does not bar the unit. Without a score
 * `belum_dinilai`. Thresholds have no waiver (90/2021 Lampiran II Bab III.A).
 */
export function assessKesiapan(bahan: BahanKesiapan): HasilKesiapan {
  const { instrumen, skor, sasaran, riwayat, perTanggal } = bahan;
  const afirmasi = isAfirmasi(instrumen.afirmasi, bahan.jenisInstansi, bahan.jenisUnit, perTanggal);
  const nilai = skor ? scoreGates(instrumen, skor, sasaran) : [];
  const prasyarat = instrumen.prasyarat.flatMap((satu) => {
    const hasil = checkPrasyarat(instrumen, satu, { ...bahan, membangunSejak: riwayat.membangunSejak });
    return hasil ? [prerequisiteGate(hasil, afirmasi)] : [];
  });
  const sejarah = historyGates(instrumen, sasaran, riwayat, perTanggal);
  const syarat = [...nilai, ...prasyarat, ...sejarah];
  const isBlocking = ({ keadaan }: SyaratKesiapan): boolean => keadaan === 'tidak_terpenuhi';
  const gagal = nilai.filter(isBlocking).sort((a, b) => b.persenKurang - a.persenKurang);
  const penghalang = [...sejarah.filter(isBlocking), ...gagal, ...prasyarat.filter(isBlocking)];
  const dekat = gagal.every((satu) => satu.persenKurang <= (bahan.persenHampir ?? PERSEN_HAMPIR));
  const terhalangSejarah = sejarah.some(isBlocking);
  let keadaan: KeadaanKesiapan = dekat && !terhalangSejarah ? 'hampir' : 'jauh';
  if (penghalang.length === 0) keadaan = 'siap';
  if (!skor) keadaan = 'belum_dinilai';
  return { keadaan, sasaran, afirmasi, syarat, penghalang };
}

type SyaratNilai = Extract<SyaratKesiapan, { jenis: 'nilai' }>;
type SyaratRiwayat = Extract<SyaratKesiapan, { jenis: 'riwayat' }>;

function scoreGates(instrumen: Instrumen, skor: Pick<SkorLke, 'predikat'>, sasaran: Predikat): SyaratNilai[] {
  const tersusun = compileInstrumen(instrumen);
  return instrumen.predikat[sasaran].ambang.flatMap((ambang, urut) => {
    const syarat = skor.predikat[sasaran].syarat[urut];
    const bobot = tersusun.simpul[tersusun.ambang[sasaran][urut] ?? 0]?.bobot ?? instrumen.totalBobot;
    if (!syarat) return [];
    const kurang = syarat.terpenuhi === false ? (syarat.minimum ?? 0) - syarat.nilai : 0;
    const { kode, label, sumber, indeksMinimum, tingkatMinimum } = ambang;
    const keadaan =
      syarat.terpenuhi === null ? 'tidak_diketahui' : syarat.terpenuhi ? 'terpenuhi' : 'tidak_terpenuhi';
    const persenKurang = roundNoise((kurang / bobot) * 100);
    return [
      {
        jenis: 'nilai',
        kode,
        label,
        keadaan,
        sumber,
        syarat,
        bobot,
        persenKurang,
        indeksMinimum,
        tingkatMinimum,
      },
    ];
  });
}

/** Removes the noise of a floating-point difference, so that exactly 5 % is not more than 5 %. */
function roundNoise(persen: number): number {
  return Math.round(persen * 1e9) / 1e9;
}

function prerequisiteGate(hasil: HasilPrasyarat, afirmasi: boolean): SyaratKesiapan {
  const { kode, label, sumber } = hasil.prasyarat;
  const keadaan: Readonly<Record<HasilPrasyarat['code'], KeadaanSyarat>> = {
    PREREQUISITE_MET: 'terpenuhi',
    PREREQUISITE_UNPROVEN: 'peringatan',
    PREREQUISITE_WAIVED: 'dikecualikan',
    PREREQUISITE_BELOW: afirmasi ? 'peringatan' : 'tidak_terpenuhi',
    PREREQUISITE_MISSING: afirmasi ? 'peringatan' : 'tidak_terpenuhi',
  };
  return { jenis: 'prasyarat', kode, label, keadaan: keadaan[hasil.code], sumber, hasil };
}

function historyGates(
  instrumen: Instrumen,
  sasaran: Predikat,
  riwayat: RiwayatPredikat,
  perTanggal: Tanggal,
): SyaratRiwayat[] {
  const hasil: SyaratRiwayat[] = [];
  const { predikatSebelumnya, sumber } = instrumen.predikat[sasaran];
  const dicabut =
    riwayat.dicabutPada !== null && riwayat.dicabutPada <= perTanggal ? riwayat.dicabutPada : null;
  if (predikatSebelumnya) {
    const sejak = riwayat.predikatSejak;
    const masih = dicabut === null || (sejak !== null && sejak > dicabut);
    const dipegang = riwayat.predikat !== null && masih && (sejak === null || sejak <= perTanggal);
    hasil.push({
      jenis: 'riwayat',
      kode: 'predikat_sebelumnya',
      label: `Menuju ${predikatSebelumnya}`,
      keadaan: dipegang ? 'terpenuhi' : 'tidak_terpenuhi',
      sumber,
      code: dipegang ? 'PREDICATE_HELD' : 'PREDICATE_NOT_HELD',
      predikat: dipegang ? riwayat.predikat : null,
      bolehPada: null,
    });
  }
  const larangan = instrumen.pembatasan.find(({ kode }) => kode === PEMBATASAN_DICABUT);
  if (dicabut !== null && larangan && larangan.tahun !== null) {
    const bolehPada = addYears(dicabut, larangan.tahun);
    const lewat = perTanggal >= bolehPada;
    hasil.push({
      jenis: 'riwayat',
      kode: PEMBATASAN_DICABUT,
      label: larangan.keterangan,
      keadaan: lewat ? 'terpenuhi' : 'tidak_terpenuhi',
      sumber: larangan.sumber,
      code: lewat ? 'REVOCATION_BAN_OVER' : 'REVOKED_RECENTLY',
      predikat: riwayat.predikat,
      bolehPada,
    });
  }
  return hasil;
}
