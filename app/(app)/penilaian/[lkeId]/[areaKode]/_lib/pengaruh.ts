import { kelompokOfButir } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { previewPerubahan } from '@/lib/domain/skor/dampak';
import { type Hitungan, rescore } from '@/lib/domain/skor/score-lke';

/** What the assessor's value of one butir does against the claim. Points of area and total. */
export interface Pengaruh {
  readonly arah: 'naik' | 'turun' | 'sama';
  readonly areaNama: string;
  readonly area: { readonly sebelum: number; readonly sesudah: number };
  readonly total: { readonly sebelum: number; readonly sesudah: number };
  /** Thresholds of the target that are newly met or missed. */
  readonly ambang: readonly { readonly label: string; readonly terpenuhi: boolean }[];
}

/** What choosing `nilai` instead of the claim does to area, total and the thresholds of the target. */
export function pengaruhButir(
  dasar: Hitungan,
  target: Predikat,
  kode: string,
  klaim: NilaiJawaban | null,
  nilai: NilaiJawaban,
): Pengaruh {
  const { instrumen } = dasar.tersusun;
  const denganKlaim = rescore(dasar, kode, klaim);
  const p = previewPerubahan(denganKlaim, { [kode]: nilai });
  const areaKode = letakByKode(instrumen).get(kode)?.area.kode ?? '';
  const sebelum = denganKlaim.skor.area[areaKode] ?? 0;
  const sesudah = p.sesudah.skor.area[areaKode] ?? 0;
  const a = denganKlaim.skor.butir[kode] ?? 0;
  const b = p.sesudah.skor.butir[kode] ?? 0;
  return {
    arah: b > a ? 'naik' : b < a ? 'turun' : 'sama',
    areaNama: kelompokOfButir(instrumen, kode)?.nama ?? areaKode,
    area: { sebelum, sesudah },
    total: { sebelum: p.total.sebelum, sesudah: p.total.sesudah },
    ambang: p.ambang
      .filter((x) => x.predikat === target)
      .map(({ kode: ambang, terpenuhi }) => ({
        label: instrumen.predikat[target].ambang.find((x) => x.kode === ambang)?.label ?? ambang,
        terpenuhi,
      })),
  };
}
