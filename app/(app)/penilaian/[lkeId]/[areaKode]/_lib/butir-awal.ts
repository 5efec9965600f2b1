import { kelompokOfButir, listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen } from '@/lib/domain/instrumen/types';

/**
 * The butir at which a desk opens. `butir` is what the address asks for: a kode, `belum` for the first one
 * without a value, or nothing: then the first one without a value in the area, else the area's first.
 */
export function butirAwal(
  instrumen: Instrumen,
  areaKode: string,
  butir: string | null,
  bernilai: (kode: string) => boolean,
): string {
  if (butir !== null && letakByKode(instrumen).has(butir)) return butir;
  const semua = [...letakByKode(instrumen).keys()];
  const disini = listKelompokArea(instrumen).find(({ kode }) => kode === areaKode)?.butir ?? semua;
  const dari = butir === 'belum' ? semua : disini;
  return dari.find((kode) => !bernilai(kode)) ?? disini[0] ?? semua[0] ?? '';
}

/** The butir after (or before) this one in the order of the LKE; null at the end. */
export function butirSebelah(instrumen: Instrumen, kode: string, langkah: 1 | -1): string | null {
  const semua = [...letakByKode(instrumen).keys()];
  return semua[semua.indexOf(kode) + langkah] ?? null;
}

/** The next butir for which `cocok` holds, searching on from this one and around; null when there is none. */
export function butirBerikut(
  instrumen: Instrumen,
  kode: string,
  cocok: (kode: string) => boolean,
): string | null {
  const semua = [...letakByKode(instrumen).keys()];
  const mulai = semua.indexOf(kode) + 1;
  return [...semua.slice(mulai), ...semua.slice(0, mulai - 1)].find(cocok) ?? null;
}

/** The address of one butir on a desk. */
export function alamatButir(instrumen: Instrumen, lkeId: string, kode: string): string {
  return `/penilaian/${lkeId}/${kelompokOfButir(instrumen, kode)?.kode ?? 'MP'}?butir=${encodeURIComponent(kode)}`;
}
