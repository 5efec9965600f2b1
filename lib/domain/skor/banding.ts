import { listArea } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen, Predikat, Simpul } from '@/lib/domain/instrumen/types';
import type { Penilai } from '@/lib/domain/program/tahap';
import type { SkorLke } from '@/lib/domain/skor/types';

/** The points of one tier; null while it has no score. */
export interface TierNilai {
  readonly penilai: Penilai;
  readonly skor: Pick<SkorLke, 'total' | 'pengungkit' | 'area'> | null;
}

/** One line of a comparison: an area or a sum, with the minimum of each predicate and the points by tier. */
export interface BarisBanding {
  readonly kode: string;
  readonly nama: string;
  readonly bobot: number;
  readonly jumlah: boolean;
  readonly wbk: number | null;
  readonly wbbm: number | null;
  readonly nilai: Readonly<Partial<Record<Penilai, number | null>>>;
}

/** Tiers of assessment side by side: each area, then pengungkit and the total (F21). Points, unrounded. */
export function bandingTier(instrumen: Instrumen, tier: readonly TierNilai[]): readonly BarisBanding[] {
  const minimum = (predikat: Predikat, simpul: Simpul): number | null =>
    instrumen.predikat[predikat].ambang.find(
      (a) => a.simpul.tingkat === simpul.tingkat && a.simpul.kode === simpul.kode,
    )?.minimum ?? null;
  const baris = (
    simpul: Simpul,
    { nama, bobot }: { nama: string; bobot: number },
    pilih: (skor: NonNullable<TierNilai['skor']>) => number | undefined,
  ): BarisBanding => ({
    kode: simpul.kode,
    nama,
    bobot,
    jumlah: simpul.tingkat !== 'area',
    wbk: minimum('WBK', simpul),
    wbbm: minimum('WBBM', simpul),
    nilai: Object.fromEntries(tier.map((t) => [t.penilai, (t.skor && pilih(t.skor)) ?? null])),
  });
  const pengungkit = instrumen.komponen.find((k) => k.kode === 'pengungkit');
  return [
    ...listArea(instrumen).map((area) =>
      baris({ tingkat: 'area', kode: area.kode }, area, (s) => s.area[area.kode]),
    ),
    ...(pengungkit
      ? [baris({ tingkat: 'komponen', kode: 'pengungkit' }, pengungkit, (s) => s.pengungkit)]
      : []),
    baris(
      { tingkat: 'total', kode: 'total' },
      { nama: 'Nilai total', bobot: instrumen.totalBobot },
      (s) => s.total,
    ),
  ];
}
