import type { HasilPrasyarat } from '@/lib/domain/kesiapan/check-prasyarat';
import type { StatusLke, Tahap } from '@/lib/domain/program/tahap';
import { daysBetween, type Tanggal } from '@/lib/domain/tanggal';

/** Days before a closing day from which it is named. Display choices, not rules. */
export const HARI_MENJELANG = 14;
/** Days that a sent LKE may wait for TPI before it is named. */
export const HARI_TPI = 14;
/** Days between declaration and start before "declared but not started" is named (S0-4). */
export const HARI_MULAI = 30;

/** What is looked at of one unit. */
export interface UnitDiperhatikan {
  readonly id: string;
  readonly tahap: Tahap;
  readonly lkeUnit: StatusLke | null;
  readonly lkeTpi: StatusLke | null;
  /** The day the unit sent its LKE. */
  readonly dikirimPada: Tanggal | null;
  /** Butir that TPI sent back and that wait for the unit. */
  readonly dikembalikan: number;
  readonly dicanangkanPada: Tanggal | null;
  /** Prerequisites that block, as assessKesiapan found them. */
  readonly prasyaratGagal: readonly HasilPrasyarat[];
}

export interface BahanPerhatian {
  readonly hariIni: Tanggal;
  readonly mandiriTutup: Tanggal | null;
  readonly tpiTutup: Tanggal | null;
  readonly usulanTutup: Tanggal | null;
  readonly unit: readonly UnitDiperhatikan[];
  /** The open letter; null when there is none. */
  readonly surat: { readonly lengkap: boolean; readonly unit: number } | null;
  /** Decisions entered by one person and not published by another. */
  readonly penetapanMenunggu: readonly { readonly unitId: string; readonly nomor: string }[];
}

/** `genting`: a day has passed or something is stuck; `ingat`: it soon will be. */
export type TingkatPerhatian = 'genting' | 'ingat';

interface Dasar {
  readonly tingkat: TingkatPerhatian;
  /** The units concerned, the most urgent first. */
  readonly unit: readonly string[];
}

/** One thing that somebody should be called about today. */
export type Perhatian =
  | (Dasar & { readonly kode: 'mandiri_terlambat' | 'mandiri_menjelang'; readonly tanggal: Tanggal })
  | (Dasar & {
      readonly kode: 'tpi_menunggu';
      /** Days that the longest one has waited. */
      readonly hari: number;
      readonly tanggal: Tanggal | null;
    })
  | (Dasar & { readonly kode: 'butir_dikembalikan'; readonly jumlah: number })
  | (Dasar & { readonly kode: 'prasyarat_kurang'; readonly hasil: HasilPrasyarat })
  | (Dasar & { readonly kode: 'prasyarat_belum_dicatat'; readonly label: readonly string[] })
  | (Dasar & {
      readonly kode: 'surat_belum_lengkap';
      readonly tanggal: Tanggal | null;
      readonly jumlah: number;
    })
  | (Dasar & { readonly kode: 'penetapan_menunggu'; readonly nomor: readonly string[] })
  | (Dasar & { readonly kode: 'belum_mulai'; readonly hari: number });

/**
 * What needs somebody's attention in one program on a day, urgent things first and, among equals, what
 * concerns more units. Only facts that are recorded; an empty list is a good day.
 */
export function findPerhatian(bahan: BahanPerhatian): readonly Perhatian[] {
  const semua = [
    ...belumKirim(bahan),
    ...menungguTpi(bahan),
    ...dikembalikan(bahan),
    ...surat(bahan),
    ...penetapan(bahan),
    ...prasyarat(bahan),
    ...belumMulai(bahan),
  ];
  const urut = (p: Perhatian) => (p.tingkat === 'genting' ? 0 : 1);
  return semua.sort((a, b) => urut(a) - urut(b));
}

function belumKirim({ hariIni, mandiriTutup, unit }: BahanPerhatian): Perhatian[] {
  if (mandiriTutup === null) return [];
  const belum = unit.filter((u) => u.tahap === 'pembangunan' && u.lkeUnit === 'draf').map((u) => u.id);
  if (belum.length === 0) return [];
  if (hariIni > mandiriTutup)
    return [{ kode: 'mandiri_terlambat', tingkat: 'genting', unit: belum, tanggal: mandiriTutup }];
  if (daysBetween(hariIni, mandiriTutup) > HARI_MENJELANG) return [];
  return [{ kode: 'mandiri_menjelang', tingkat: 'ingat', unit: belum, tanggal: mandiriTutup }];
}

function menungguTpi({ hariIni, tpiTutup, unit }: BahanPerhatian): Perhatian[] {
  const lewat = tpiTutup !== null && hariIni > tpiTutup;
  const menunggu = unit
    .filter((u) => u.tahap === 'pembangunan' && u.lkeUnit === 'terkirim' && u.lkeTpi !== 'disahkan')
    .map((u) => ({ id: u.id, hari: u.dikirimPada === null ? 0 : daysBetween(u.dikirimPada, hariIni) }))
    .filter((u) => lewat || u.hari >= HARI_TPI)
    .sort((a, b) => b.hari - a.hari);
  const [terlama] = menunggu;
  if (!terlama) return [];
  return [
    {
      kode: 'tpi_menunggu',
      tingkat: lewat ? 'genting' : 'ingat',
      unit: menunggu.map((u) => u.id),
      hari: terlama.hari,
      tanggal: lewat ? tpiTutup : null,
    },
  ];
}

function dikembalikan({ unit }: BahanPerhatian): Perhatian[] {
  const ada = unit.filter((u) => u.dikembalikan > 0).sort((a, b) => b.dikembalikan - a.dikembalikan);
  if (ada.length === 0) return [];
  const jumlah = ada.reduce((n, u) => n + u.dikembalikan, 0);
  return [{ kode: 'butir_dikembalikan', tingkat: 'ingat', unit: ada.map((u) => u.id), jumlah }];
}

function surat({ hariIni, usulanTutup, surat, unit }: BahanPerhatian): Perhatian[] {
  if (!surat || surat.lengkap) return [];
  const dekat = usulanTutup !== null && daysBetween(hariIni, usulanTutup) <= HARI_MENJELANG;
  return [
    {
      kode: 'surat_belum_lengkap',
      tingkat: dekat ? 'genting' : 'ingat',
      unit: unit.filter((u) => u.tahap === 'pengusulan').map((u) => u.id),
      tanggal: usulanTutup,
      jumlah: surat.unit,
    },
  ];
}

function penetapan({ penetapanMenunggu }: BahanPerhatian): Perhatian[] {
  if (penetapanMenunggu.length === 0) return [];
  return [
    {
      kode: 'penetapan_menunggu',
      tingkat: 'ingat',
      unit: penetapanMenunggu.map((p) => p.unitId),
      nomor: penetapanMenunggu.map((p) => p.nomor),
    },
  ];
}

/** Prerequisites still to be met, one entry each; what nobody has recorded yet is one entry together. */
function prasyarat({ unit }: BahanPerhatian): Perhatian[] {
  const kurang = new Map<string, { hasil: HasilPrasyarat; unit: string[] }>();
  const tanpaCatatan = { label: new Set<string>(), unit: new Set<string>() };
  for (const u of unit) {
    if (u.tahap !== 'pembangunan' && u.tahap !== 'pengusulan') continue;
    for (const hasil of u.prasyaratGagal) {
      // A year of building passes by itself: nobody can be called about it.
      if (hasil.prasyarat.jenis === 'tahun') continue;
      if (hasil.code === 'PREREQUISITE_MISSING') {
        tanpaCatatan.label.add(hasil.prasyarat.label);
        tanpaCatatan.unit.add(u.id);
        continue;
      }
      const ada = kurang.get(hasil.prasyarat.kode);
      if (ada) ada.unit.push(u.id);
      else kurang.set(hasil.prasyarat.kode, { hasil, unit: [u.id] });
    }
  }
  const daftar: Perhatian[] = [...kurang.values()]
    .sort((a, b) => b.unit.length - a.unit.length)
    .map((k) => ({ kode: 'prasyarat_kurang', tingkat: 'ingat', ...k }));
  if (tanpaCatatan.unit.size > 0) {
    daftar.push({
      kode: 'prasyarat_belum_dicatat',
      tingkat: 'ingat',
      unit: [...tanpaCatatan.unit],
      label: [...tanpaCatatan.label],
    });
  }
  return daftar;
}

function belumMulai({ hariIni, unit }: BahanPerhatian): Perhatian[] {
  const diam = unit
    .flatMap((u) =>
      u.tahap === 'pencanangan' && u.dicanangkanPada !== null
        ? [{ id: u.id, hari: daysBetween(u.dicanangkanPada, hariIni) }]
        : [],
    )
    .filter((u) => u.hari >= HARI_MULAI)
    .sort((a, b) => b.hari - a.hari);
  const [terlama] = diam;
  if (!terlama) return [];
  return [{ kode: 'belum_mulai', tingkat: 'ingat', unit: diam.map((u) => u.id), hari: terlama.hari }];
}
