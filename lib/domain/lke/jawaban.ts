/** The counts of a `persen` butir by masukan kunci; null = this count is not filled in yet. */
export type MasukanJumlah = Readonly<Record<string, number | null>>;

/** The butir does not apply to this unit: left out of the mean, not the same as unanswered or 0. */
export interface TidakBerlaku {
  readonly tidakBerlaku: true;
}

/**
 * An answer as stored and as written in files: a level label (`"Ya"`, `"B"`), counts, a number (index of a
 * `nilai` butir or direct value of a `langsung` butir), or "does not apply".
 */
export type NilaiJawaban = string | number | MasukanJumlah | TidakBerlaku;

/** Answers of one assessor by butir kode; missing, null and undefined all mean unanswered. */
export type JawabanByKode = Readonly<Record<string, NilaiJawaban | null | undefined>>;

/** What a person writes on one butir: the answer and a note. */
export interface IsiJawaban {
  readonly nilai: NilaiJawaban | null;
  readonly catatan: string | null;
}

/** The answer on the server when a save came too late: whose it is and since when (ISO). */
export interface JawabanKini extends IsiJawaban {
  readonly oleh: string;
  readonly pada: string;
}

/** True for the "does not apply" answer. */
export function isTidakBerlaku(nilai: NilaiJawaban): nilai is TidakBerlaku {
  return typeof nilai === 'object' && 'tidakBerlaku' in nilai;
}

/** The largest count that a butir accepts; keeps typing errors and overflow out. */
export const MAKS_JUMLAH = 1_000_000;

/** True when two answers say the same; counts compare by key, and a missing count equals a blank one. */
export function samaJawaban(a: NilaiJawaban | null | undefined, b: NilaiJawaban | null | undefined): boolean {
  const kiri = a ?? null;
  const kanan = b ?? null;
  if (kiri === null || kanan === null || typeof kiri !== 'object' || typeof kanan !== 'object')
    return kiri === kanan;
  if (isTidakBerlaku(kiri) || isTidakBerlaku(kanan)) return isTidakBerlaku(kiri) && isTidakBerlaku(kanan);
  return [...new Set([...Object.keys(kiri), ...Object.keys(kanan)])].every(
    (kunci) => (kiri[kunci] ?? null) === (kanan[kunci] ?? null),
  );
}
