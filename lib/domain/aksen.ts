/**
 * The accent colour of an instansi. One hex is stored; the shades that the interface needs in light and
 * dark are derived from it so that text keeps its contrast (WCAG 2.2, 1.4.3 and 1.4.11).
 */

export interface NadaAksen {
  /** Fill of the primary button, links. */
  readonly accent: string;
  readonly accentHover: string;
  /** Text on the fill. */
  readonly onAccent: string;
  /** Ground of what is chosen. */
  readonly accentSoft: string;
  /** Text on that ground. */
  readonly accentInk: string;
  readonly focus: string;
}

type Rgb = readonly [number, number, number];

const PUTIH: Rgb = [255, 255, 255];
const HITAM: Rgb = [0, 0, 0];
/** The grounds that an accent stands on, from app/globals.css: the least favourable of each theme. */
const DASAR_TERANG: Rgb = [240, 238, 234];
const DASAR_GELAP: Rgb = [43, 40, 36];
/** Contrast for text, with a little in hand for rounding. */
const TEKS = 4.55;

function parse(hex: string): Rgb | null {
  const cocok = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(hex);
  if (!cocok) return null;
  const [, r = '', g = '', b = ''] = cocok;
  return [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)];
}

function toHex(rgb: Rgb): string {
  return `#${rgb.map((n) => Math.round(n).toString(16).padStart(2, '0')).join('')}`;
}

/** `a` with `bagian` (0–1) of `b` in it. */
function mix(a: Rgb, b: Rgb, bagian: number): Rgb {
  const satu = (n: number, m: number) => Math.round(n + (m - n) * bagian);
  return [satu(a[0], b[0]), satu(a[1], b[1]), satu(a[2], b[2])];
}

function luminansi(rgb: Rgb): number {
  const [r, g, b] = rgb.map((n) => {
    const s = n / 255;
    return s <= 0.04045 ? s / 12.92 : ((s + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function kontrasRgb(a: Rgb, b: Rgb): number {
  const [terang, gelap] = [luminansi(a), luminansi(b)].sort((x, y) => y - x) as [number, number];
  return (terang + 0.05) / (gelap + 0.05);
}

/** WCAG contrast of two colours `#rrggbb`, 1–21; null when one is no such colour. */
export function kontras(a: string, b: string): number | null {
  const [x, y] = [parse(a), parse(b)];
  return x && y ? kontrasRgb(x, y) : null;
}

/** `warna` moved towards `ke` as little as needed to reach `minimum` on every one of `latar`. */
function sampaiTerbaca(warna: Rgb, ke: Rgb, latar: readonly Rgb[], minimum: number): Rgb {
  for (let bagian = 0; bagian < 1; bagian += 0.02) {
    const coba = mix(warna, ke, bagian);
    if (latar.every((l) => kontrasRgb(coba, l) >= minimum)) return coba;
  }
  return ke;
}

/** The shades of an accent in both themes; null when `hex` is not `#rrggbb`. */
export function nadaAksen(hex: string): { readonly terang: NadaAksen; readonly gelap: NadaAksen } | null {
  const warna = parse(hex);
  if (!warna) return null;

  const accentTerang = sampaiTerbaca(warna, HITAM, [DASAR_TERANG, PUTIH], TEKS);
  const softTerang = mix(accentTerang, PUTIH, 0.9);
  const accentGelap = sampaiTerbaca(warna, PUTIH, [DASAR_GELAP], TEKS);
  const softGelap = mix(DASAR_GELAP, accentGelap, 0.12);
  return {
    terang: {
      accent: toHex(accentTerang),
      accentHover: toHex(mix(accentTerang, HITAM, 0.2)),
      onAccent: toHex(PUTIH),
      accentSoft: toHex(softTerang),
      accentInk: toHex(sampaiTerbaca(accentTerang, HITAM, [softTerang], 6)),
      focus: toHex(accentTerang),
    },
    gelap: {
      accent: toHex(accentGelap),
      accentHover: toHex(mix(accentGelap, PUTIH, 0.3)),
      onAccent: toHex(sampaiTerbaca(mix(accentGelap, HITAM, 0.8), HITAM, [accentGelap], TEKS)),
      accentSoft: toHex(softGelap),
      accentInk: toHex(sampaiTerbaca(accentGelap, PUTIH, [softGelap], 6)),
      focus: toHex(accentGelap),
    },
  };
}
