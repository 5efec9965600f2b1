import type { Instrumen } from '@/lib/domain/instrumen/types';

/** Paper counts as far ahead of what it changed from this many percent points on. Display only. */
export const SELISIH_KERTAS = 10;

/** Percent of bobot reached, 0–100, on paper (pemenuhan) and in fact (reform and hasil together). */
export interface KertasHasil {
  readonly pemenuhan: number;
  /** Null where the instrumen knows no reform half. */
  readonly reform: number | null;
  readonly hasil: number;
  /** Reform and hasil together. */
  readonly nyata: number;
  /** `pemenuhan − nyata` in percent points; positive when the papers are ahead. */
  readonly selisih: number;
}

interface Timbangan {
  poin: number;
  bobot: number;
}

/**
 * Papers against results (S0-9, S2-5): how much of the pemenuhan weight a score has, beside reform and
 * hasil. `bagian` holds the points per bagian of one score; null when the instrumen has no such halves.
 */
export function kertasHasil(
  instrumen: Instrumen,
  bagian: Readonly<Record<string, number>>,
): KertasHasil | null {
  const timbang = { pemenuhan: kosong(), reform: kosong(), hasil: kosong() };
  for (const komponen of instrumen.komponen) {
    for (const { kode, jenis, bobot } of komponen.area.flatMap((a) => a.bagian)) {
      const sisi = timbang[jenis === 'proses' ? 'pemenuhan' : jenis];
      sisi.poin += bagian[kode] ?? 0;
      sisi.bobot += bobot;
    }
  }
  const { pemenuhan, reform, hasil } = timbang;
  if (pemenuhan.bobot === 0 || hasil.bobot === 0) return null;
  const nyata = persen({ poin: reform.poin + hasil.poin, bobot: reform.bobot + hasil.bobot });
  return {
    pemenuhan: persen(pemenuhan),
    reform: reform.bobot > 0 ? persen(reform) : null,
    hasil: persen(hasil),
    nyata,
    selisih: persen(pemenuhan) - nyata,
  };
}

/** The mean over units, each counting the same; null for none. */
export function rataKertasHasil(daftar: readonly KertasHasil[]): KertasHasil | null {
  if (daftar.length === 0) return null;
  const rata = (pilih: (satu: KertasHasil) => number) =>
    daftar.reduce((jumlah, satu) => jumlah + pilih(satu), 0) / daftar.length;
  return {
    pemenuhan: rata((s) => s.pemenuhan),
    reform: daftar.some((s) => s.reform === null) ? null : rata((s) => s.reform ?? 0),
    hasil: rata((s) => s.hasil),
    nyata: rata((s) => s.nyata),
    selisih: rata((s) => s.selisih),
  };
}

function kosong(): Timbangan {
  return { poin: 0, bobot: 0 };
}

function persen({ poin, bobot }: Timbangan): number {
  return (poin / bobot) * 100;
}
