/** The middle of a list of numbers (the mean of the two middle ones for an even count). */
export function median(list: readonly number[]): number {
  const urut = [...list].sort((a, b) => a - b);
  const tengah = urut.length / 2;
  const satu = urut[Math.floor(tengah)] ?? Number.NaN;
  return Number.isInteger(tengah) ? (satu + (urut[tengah - 1] ?? Number.NaN)) / 2 : satu;
}

/** Milliseconds that one call of `kerja` takes, over `kali` calls. */
export function timeEach(kali: number, kerja: (urut: number) => unknown): number {
  const awal = performance.now();
  for (let urut = 0; urut < kali; urut += 1) kerja(urut);
  return (performance.now() - awal) / kali;
}

export interface Perbandingan {
  readonly a: number;
  readonly b: number;
  /** Median over the rounds of a / b. */
  readonly rasio: number;
}

/**
 * Measures two things side by side, interleaved A-B-A-B, so that a machine that slows down slows both. The
 * first round warms up and is thrown away. Returns medians in milliseconds and the median of the ratios.
 */
export async function compareInterleaved(
  rounds: number,
  a: () => number | Promise<number>,
  b: () => number | Promise<number>,
): Promise<Perbandingan> {
  const hasil: { a: number; b: number }[] = [];
  for (let urut = 0; urut <= rounds; urut += 1) {
    const satu = { a: await a(), b: await b() };
    if (urut > 0) hasil.push(satu);
  }
  return {
    a: median(hasil.map((satu) => satu.a)),
    b: median(hasil.map((satu) => satu.b)),
    rasio: median(hasil.map((satu) => satu.a / satu.b)),
  };
}
