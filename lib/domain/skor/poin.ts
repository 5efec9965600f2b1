/**
 * Exact points. A score is a sum of whole units of 1/D points (levels, indices, means) and of a few proper
 * fractions of one unit (ratio butir whose denominator does not divide the unit). Whole units stay exact in a
 * double, so a floating-point sum is never compared against a threshold.
 */

/** A proper fraction of one unit: 0 ≤ sisa < pembagi, both whole numbers. */
export interface Pecahan {
  readonly sisa: number;
  readonly pembagi: number;
}

/** `(utuh + Σ sisa/pembagi) / D` points, for the D of the compiled instrument. */
export interface Poin {
  readonly utuh: number;
  readonly pecahan: readonly Pecahan[];
}

/** D must be a multiple of this: half-hundredths are the grid of rounding and of thresholds. */
export const KISI = 200;

/** Closer to the grid than this (in units), floating point could name the wrong side. */
const DEKAT = 1e-4;

/**
 * The points as a double that lies on the same side of every multiple of 1/200 as the exact value: equal to
 * the grid point's double exactly when the value is that grid point, and off by at most two units in the
 * last place. `pengali` is D.
 */
export function poinToNumber({ utuh, pecahan }: Poin, pengali: number): number {
  if (pecahan.length === 0) return utuh / pengali;
  let bagian = 0;
  for (const { sisa, pembagi } of pecahan) bagian += sisa / pembagi;
  if (utuh + bagian < 0) return -poinToNumber(negatePoin({ utuh, pecahan }), pengali);
  const jarak = pengali / KISI;
  const dasar = Math.floor(utuh / jarak);
  const lebih = utuh - dasar * jarak;
  const kelipatan = Math.round((lebih + bagian) / jarak);
  const hampiran = (utuh + bagian) / pengali;
  if (Math.abs(lebih + bagian - kelipatan * jarak) >= DEKAT) return hampiran;
  const tepat = (dasar + kelipatan) / KISI;
  const sisi = signOf(pecahan, kelipatan * jarak - lebih);
  if (sisi === 0) return tepat;
  if (sisi > 0) return hampiran > tepat ? hampiran : neighbour(tepat, 1n);
  return hampiran < tepat ? hampiran : neighbour(tepat, -1n);
}

/** a − b, exact. */
export function subtractPoin(a: Poin, b: Poin): Poin {
  const lawan = negatePoin(b);
  return { utuh: a.utuh + lawan.utuh, pecahan: [...a.pecahan, ...lawan.pecahan] };
}

function negatePoin({ utuh, pecahan }: Poin): Poin {
  return {
    utuh: -utuh - pecahan.length,
    pecahan: pecahan.map(({ sisa, pembagi }) => ({ sisa: pembagi - sisa, pembagi })),
  };
}

/** The sign of Σ sisa/pembagi − utuh, in exact arithmetic. */
function signOf(pecahan: readonly Pecahan[], utuh: number): number {
  let atas = -BigInt(utuh);
  let bawah = 1n;
  for (const { sisa, pembagi } of pecahan) {
    atas = atas * BigInt(pembagi) + BigInt(sisa) * bawah;
    bawah *= BigInt(pembagi);
  }
  return atas === 0n ? 0 : atas > 0n ? 1 : -1;
}

/** The next double above (+1) or below (−1) a positive double. */
function neighbour(nilai: number, arah: 1n | -1n): number {
  const bits = new BigInt64Array(new Float64Array([nilai]).buffer);
  bits[0] = (bits[0] ?? 0n) + arah;
  return new Float64Array(bits.buffer)[0] ?? nilai;
}
