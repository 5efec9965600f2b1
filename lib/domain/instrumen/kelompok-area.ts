import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Ambang, Area, Instrumen, Predikat, Simpul } from '@/lib/domain/instrumen/types';

/** One stop of a desk and the last part of its address: a pengungkit area, or all hasil blocks together. */
export interface KelompokArea {
  /** `MP` … `PP`, or `HASIL`. */
  readonly kode: string;
  readonly nama: string;
  readonly bobot: number;
  /** The scored node whose points the stop shows. */
  readonly simpul: Simpul;
  readonly area: readonly Area[];
  /** Kode of its butir, in the order of the LKE. */
  readonly butir: readonly string[];
}

export const KODE_HASIL = 'HASIL';

const kelompokByInstrumen = new WeakMap<Instrumen, readonly KelompokArea[]>();

/** The stops of a desk in the order of the LKE. */
export function listKelompokArea(instrumen: Instrumen): readonly KelompokArea[] {
  const tersimpan = kelompokByInstrumen.get(instrumen);
  if (tersimpan) return tersimpan;
  const kodeButir = (area: readonly Area[]): string[] =>
    area.flatMap(({ bagian }) =>
      bagian.flatMap(({ subkomponen }) => subkomponen.flatMap(({ butir }) => butir.map(({ kode }) => kode))),
    );
  const kelompok = instrumen.komponen.flatMap((komponen): KelompokArea[] =>
    komponen.kode === 'hasil'
      ? [
          {
            kode: KODE_HASIL,
            nama: komponen.nama,
            bobot: komponen.bobot,
            simpul: { tingkat: 'komponen', kode: komponen.kode },
            area: komponen.area,
            butir: kodeButir(komponen.area),
          },
        ]
      : komponen.area.map((area) => ({
          kode: area.kode,
          nama: area.nama,
          bobot: area.bobot,
          simpul: { tingkat: 'area', kode: area.kode },
          area: [area],
          butir: kodeButir([area]),
        })),
  );
  kelompokByInstrumen.set(instrumen, kelompok);
  return kelompok;
}

/** The stop that holds a butir; undefined for an unknown kode. */
export function kelompokOfButir(instrumen: Instrumen, kode: string): KelompokArea | undefined {
  const area = letakByKode(instrumen).get(kode)?.area;
  return area && listKelompokArea(instrumen).find((satu) => satu.area.includes(area));
}

/** The thresholds of a predicate that test this stop or a part of it. */
export function ambangKelompok(
  instrumen: Instrumen,
  kelompok: KelompokArea,
  predikat: Predikat,
): readonly Ambang[] {
  const kode = new Set([kelompok.simpul.kode]);
  for (const area of kelompok.area) {
    kode.add(area.kode);
    for (const bagian of area.bagian) {
      kode.add(bagian.kode);
      for (const sub of bagian.subkomponen) kode.add(sub.kode);
    }
  }
  return instrumen.predikat[predikat].ambang.filter(
    ({ simpul }) => simpul.tingkat !== 'total' && kode.has(simpul.kode),
  );
}

/**
 * The mark of a predicate on the bar of a stop: its own minimum, or the sum of the minima of its areas; null
 * where the regulation sets none for some of them.
 */
export function minimumKelompok(
  instrumen: Instrumen,
  kelompok: KelompokArea,
  predikat: Predikat,
): number | null {
  const ambang = ambangKelompok(instrumen, kelompok, predikat);
  const sendiri = ambang.find(({ simpul }) => simpul.tingkat === kelompok.simpul.tingkat);
  if (sendiri) return sendiri.minimum;
  let seratus = 0;
  for (const { kode } of kelompok.area) {
    const minimum = ambang.find(({ simpul }) => simpul.tingkat === 'area' && simpul.kode === kode)?.minimum;
    if (minimum === undefined || minimum === null) return null;
    seratus += Math.round(minimum * 100);
  }
  return seratus / 100;
}

/**
 * The short name of a butir inside its area, as people say it: `iv.b`. A butir that is its subkomponen's only
 * one under the same kode keeps the whole kode (`B.I.a`).
 */
export function kodePendek(instrumen: Instrumen, kode: string): string {
  const sub = letakByKode(instrumen).get(kode)?.subkomponen.kode;
  if (!sub || !kode.startsWith(`${sub}.`)) return kode;
  return `${sub.slice(sub.lastIndexOf('.') + 1)}.${kode.slice(sub.length + 1)}`;
}

/**
 * The short name of a butir where its bagian is not at hand: `Reform i.a` for the half of an area that counts
 * its subkomponen from `i` again, `iv.b` for the first half and for areas of one bagian.
 */
export function kodeSebutan(instrumen: Instrumen, kode: string): string {
  const pendek = kodePendek(instrumen, kode);
  const letak = letakByKode(instrumen).get(kode);
  return !letak || letak.area.bagian.indexOf(letak.bagian) <= 0 ? pendek : `${letak.bagian.nama} ${pendek}`;
}
