import type { Predikat } from '@/lib/domain/instrumen/types';
import type { KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import type { Tahap } from '@/lib/domain/program/tahap';

/** What a list of units can be narrowed by; null = not narrowed. */
export interface SaringUnit {
  readonly cari: string;
  readonly keadaan: KeadaanKesiapan | null;
  readonly target: Predikat | null;
  readonly jenis: string | null;
  readonly tahap: Tahap | null;
}

/** What is looked at of one unit. */
export interface UnitTersaring {
  readonly nama: string;
  readonly singkatan?: string | null;
  /** Absent in lists that do not look at readiness. */
  readonly keadaan?: KeadaanKesiapan;
  readonly target: Predikat;
  readonly jenis: string;
  readonly tahap: Tahap;
}

/** The units that pass every chosen filter, in their order. Search takes every word, in any order and case. */
export function saringUnit<T extends UnitTersaring>(daftar: readonly T[], saring: SaringUnit): readonly T[] {
  const kata = saring.cari.toLowerCase().split(/\s+/).filter(Boolean);
  return daftar.filter((u) => {
    const nama = `${u.nama} ${u.singkatan ?? ''}`.toLowerCase();
    return (
      kata.every((k) => nama.includes(k)) &&
      (saring.keadaan === null || u.keadaan === saring.keadaan) &&
      (saring.target === null || u.target === saring.target) &&
      (saring.jenis === null || u.jenis === saring.jenis) &&
      (saring.tahap === null || u.tahap === saring.tahap)
    );
  });
}

export const KOLOM_URUT = ['keadaan', 'nama', 'nilai', 'selisih'] as const;
export type KolomUrut = (typeof KOLOM_URUT)[number];
export type ArahUrut = 'naik' | 'turun';

/** What units are ordered by. */
export interface UnitTerurut {
  readonly nama: string;
  readonly keadaan: KeadaanKesiapan;
  readonly nilai: number | null;
  readonly selisih: number | null;
}

const TINGKAT: Readonly<Record<KeadaanKesiapan, number>> = { siap: 0, hampir: 1, jauh: 2, belum_dinilai: 3 };

/**
 * Ordered by a column. By `keadaan` the nearest to a proposal come first and, among equals, the higher
 * score. Units without a number stay last in both directions; equal ones are ordered by name.
 */
export function urutUnit<T extends UnitTerurut>(
  daftar: readonly T[],
  kolom: KolomUrut,
  arah: ArahUrut,
): readonly T[] {
  const tanda = arah === 'naik' ? 1 : -1;
  const nama = (a: T, b: T) => a.nama.localeCompare(b.nama, 'id');
  const angka = (a: number | null, b: number | null, kali: number): number => {
    if (a === null || b === null) return (a === null ? 1 : 0) - (b === null ? 1 : 0);
    return (a - b) * kali;
  };
  const banding: Record<KolomUrut, (a: T, b: T) => number> = {
    nama: (a, b) => nama(a, b) * tanda,
    nilai: (a, b) => angka(a.nilai, b.nilai, tanda),
    selisih: (a, b) => angka(a.selisih, b.selisih, tanda),
    keadaan: (a, b) => (TINGKAT[a.keadaan] - TINGKAT[b.keadaan]) * tanda || angka(a.nilai, b.nilai, -1),
  };
  return daftar.toSorted((a, b) => banding[kolom](a, b) || nama(a, b));
}

/** One page of a list; a page beyond the end gives the last one. `halaman` counts from 1. */
export function bagiHalaman<T>(
  daftar: readonly T[],
  halaman: number,
  perHalaman: number,
): { readonly isi: readonly T[]; readonly halaman: number; readonly jumlahHalaman: number } {
  const jumlahHalaman = Math.max(1, Math.ceil(daftar.length / perHalaman));
  const nomor = Math.min(Math.max(1, halaman), jumlahHalaman);
  return { isi: daftar.slice((nomor - 1) * perHalaman, nomor * perHalaman), halaman: nomor, jumlahHalaman };
}
