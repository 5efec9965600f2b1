import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import { PREDIKAT, type Predikat } from '@/lib/domain/instrumen/types';
import type { JawabanByKode } from '@/lib/domain/lke/jawaban';
import { butirOf } from '@/lib/domain/skor/compile-instrumen';
import { poinToNumber, subtractPoin } from '@/lib/domain/skor/poin';
import { type Hitungan, nilaiOf, poinOf, replaceBacaan, rescore } from '@/lib/domain/skor/score-lke';

/** What one butir would add to the total at its best level. */
export interface DampakButir {
  readonly kode: string;
  readonly teks: string;
  readonly area: string;
  /** Value now, 0–1; null when unanswered. */
  readonly nilai: number | null;
  /** Points that the total, the area and the subkomponen would gain. */
  readonly naik: number;
  /** The best level's label; null for counts and indices. */
  readonly tingkatTerbaik: string | null;
}

/** One node of a preview: points before and after, and the difference. */
export interface Beda {
  readonly kode: string;
  readonly sebelum: number;
  readonly sesudah: number;
  readonly selisih: number;
}

/** What a set of changed answers would do. */
export interface Pratinjau {
  readonly sesudah: Hitungan;
  readonly total: Beda;
  /** Only areas that change, in the order of the LKE. */
  readonly area: readonly Beda[];
  /** Thresholds that the change newly meets or newly misses. */
  readonly ambang: readonly {
    readonly predikat: Predikat;
    readonly kode: string;
    readonly terpenuhi: boolean;
  }[];
}

/**
 * Butir by the points that their best level would add, most first; equal gains in the order of the LKE.
 * Butir at their best and butir that do not apply are left out.
 */
export function rankDampak(hitungan: Hitungan): readonly DampakButir[] {
  const { tersusun, bacaan } = hitungan;
  const letak = letakByKode(tersusun.instrumen);
  const hasil: DampakButir[] = [];
  for (const butir of tersusun.butir) {
    const isi = bacaan[butir.urut];
    const sub = tersusun.simpul[tersusun.sub[butir.sub] ?? 0];
    const asal = letak.get(butir.kode);
    if (!isi || !sub || !asal || isi.jenis === 'tidak_berlaku') continue;
    const terbaik = replaceBacaan(hitungan, butir, { jenis: 'unit', unit: tersusun.skalaNilai });
    const naik = poinToNumber(subtractPoin(poinOf(terbaik, sub), poinOf(hitungan, sub)), tersusun.pengali);
    if (naik <= 0) continue;
    hasil.push({
      kode: butir.kode,
      teks: asal.butir.teks,
      area: asal.area.kode,
      nilai: nilaiOf(isi, tersusun.skalaNilai),
      naik,
      tingkatTerbaik: asal.butir.tingkat[0]?.label ?? null,
    });
  }
  return hasil.sort((a, b) => b.naik - a.naik);
}

/** The score if these answers were given; `hitungan` stays as it is. Answers must have passed `checkJawaban`. */
export function previewPerubahan(hitungan: Hitungan, perubahan: JawabanByKode): Pratinjau {
  let sesudah = hitungan;
  for (const [kode, nilai] of Object.entries(perubahan)) sesudah = rescore(sesudah, kode, nilai);
  return compare(hitungan, sesudah);
}

/** The score if these butir had their full value, whatever answer that takes. Throws on an unknown kode. */
export function previewTerbaik(hitungan: Hitungan, kodeList: readonly string[]): Pratinjau {
  const { tersusun } = hitungan;
  let sesudah = hitungan;
  for (const kode of kodeList)
    sesudah = replaceBacaan(sesudah, butirOf(tersusun, kode), { jenis: 'unit', unit: tersusun.skalaNilai });
  return compare(hitungan, sesudah);
}

function compare(hitungan: Hitungan, sesudah: Hitungan): Pratinjau {
  const { tersusun } = hitungan;
  const beda = (urut: number): Beda[] => {
    const simpul = tersusun.simpul[urut];
    if (!simpul) return [];
    const lama = poinOf(hitungan, simpul);
    const baru = poinOf(sesudah, simpul);
    return [
      {
        kode: simpul.kode,
        sebelum: poinToNumber(lama, tersusun.pengali),
        sesudah: poinToNumber(baru, tersusun.pengali),
        selisih: poinToNumber(subtractPoin(baru, lama), tersusun.pengali),
      },
    ];
  };
  const [total = { kode: 'total', sebelum: 0, sesudah: 0, selisih: 0 }] = beda(0);
  return {
    sesudah,
    total,
    area: tersusun.urutByTingkat.area.flatMap(beda).filter(({ selisih }) => selisih !== 0),
    ambang: PREDIKAT.flatMap((predikat) =>
      sesudah.skor.predikat[predikat].syarat.flatMap(({ kode, terpenuhi }, urut) =>
        terpenuhi !== null && terpenuhi !== hitungan.skor.predikat[predikat].syarat[urut]?.terpenuhi
          ? [{ predikat, kode, terpenuhi }]
          : [],
      ),
    ),
  };
}
