/**
 * All rounding of points. A score leaves the engine as a double that lies on the same side of every
 * hundredth and every half-hundredth as the exact rational score (see skor/poin.ts). The functions here
 * only compare doubles against such grid points, so their result equals the one of exact arithmetic.
 */

/** The greatest common divisor of two whole numbers, ≥ 0. */
export function gcd(a: number, b: number): number {
  let x = Math.abs(a);
  let y = Math.abs(b);
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

/** The least common multiple of two whole numbers > 0. */
export function lcm(a: number, b: number): number {
  return (a / gcd(a, b)) * b;
}

/**
 * `nilai × 10^desimal` as a whole number, or null when `nilai` has more decimals than that. Reads the double
 * as the decimal a person typed: 0.67 with 2 decimals is 67.
 */
export function toWhole(nilai: number, desimal: number): number | null {
  if (!Number.isFinite(nilai)) return null;
  const skala = 10 ** desimal;
  const utuh = Math.round(nilai * skala);
  return Number.isSafeInteger(utuh) && utuh / skala === nilai ? utuh : null;
}

/** The number of decimals with which `nilai` is written, at most `maks`; null when there are more. */
export function decimalsOf(nilai: number, maks = 9): number | null {
  for (let desimal = 0; desimal <= maks; desimal += 1) if (toWhole(nilai, desimal) !== null) return desimal;
  return null;
}

function floorHundredths(nilai: number): number {
  let seratus = Math.floor(nilai * 100);
  while ((seratus + 1) / 100 <= nilai) seratus += 1;
  while (seratus / 100 > nilai) seratus -= 1;
  return seratus;
}

/** Points with two decimals, half up (away from zero for a negative difference), for display only. */
export function roundPoin(nilai: number): number {
  if (nilai < 0) return nilai > -0.005 ? 0 : -roundPoin(-nilai);
  const seratus = floorHundredths(nilai);
  return (nilai >= (2 * seratus + 1) / 200 ? seratus + 1 : seratus) / 100;
}

/**
 * Points missing to reach `minimum` (a threshold with at most two decimals), rounded up to two decimals so
 * that it is never 0 while something is missing; 0 when the threshold is met.
 */
export function kurangPoin(nilai: number, minimum: number): number {
  if (nilai >= minimum) return 0;
  return (Math.round(minimum * 100) - floorHundredths(nilai)) / 100;
}

/** The difference of two scores as they are shown, so that the figures of a table add up to the eye. */
export function selisihPoin(kini: number, lalu: number): number {
  return (Math.round(roundPoin(kini) * 100) - Math.round(roundPoin(lalu) * 100)) / 100;
}
