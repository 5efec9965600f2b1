import type { Area, Bagian, Butir, Instrumen, Komponen, Subkomponen } from '@/lib/domain/instrumen/types';

/** A butir with the nodes above it. */
export interface LetakButir {
  readonly butir: Butir;
  readonly subkomponen: Subkomponen;
  readonly bagian: Bagian;
  readonly area: Area;
  readonly komponen: Komponen;
}

const letakByInstrumen = new WeakMap<Instrumen, ReadonlyMap<string, LetakButir>>();

/** All butir of the instrument by kode, in the order of the LKE, each with the nodes above it. */
export function letakByKode(instrumen: Instrumen): ReadonlyMap<string, LetakButir> {
  const tersimpan = letakByInstrumen.get(instrumen);
  if (tersimpan) return tersimpan;
  const peta = new Map<string, LetakButir>();
  for (const komponen of instrumen.komponen)
    for (const area of komponen.area)
      for (const bagian of area.bagian)
        for (const subkomponen of bagian.subkomponen)
          for (const butir of subkomponen.butir)
            peta.set(butir.kode, { butir, subkomponen, bagian, area, komponen });
  letakByInstrumen.set(instrumen, peta);
  return peta;
}

/** All areas of the instrument, the pengungkit areas first. */
export function listArea(instrumen: Instrumen): readonly Area[] {
  return instrumen.komponen.flatMap((komponen) => komponen.area);
}
