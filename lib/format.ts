import { roundPoin } from '@/lib/domain/numeric';
import { JAM_ZONA, type ZonaWaktu } from '@/lib/domain/waktu';

/**
 * Indonesian formatting of numbers, dates and deadlines. Pure: the present moment and the zone come in as
 * arguments. Points are rounded by lib/domain/numeric.
 */

/** A moment: a Date, an ISO timestamp, or a calendar day `YYYY-MM-DD` that no zone shifts. */
export type Saat = Date | string;

const BULAN = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
] as const;

const HARI = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'] as const;

const MS_HARI = 86_400_000;
const TANGGAL_SAJA = /^\d{4}-\d{2}-\d{2}$/;
const NBSP = '\u00a0';
const MINUS = '\u2212';

/** The wall clock of a moment in a zone, held in the UTC fields of a Date. */
function jamDinding(saat: Saat, zona: ZonaWaktu): Date {
  if (typeof saat === 'string' && TANGGAL_SAJA.test(saat)) return new Date(`${saat}T00:00:00Z`);
  const ms = (typeof saat === 'string' ? new Date(saat) : saat).getTime();
  return new Date(ms + JAM_ZONA[zona] * 3_600_000);
}

// A page shows hundreds of numbers, and building a formatter costs more than using it.
const formatter = new Map<string, Intl.NumberFormat>();

function bilangan(nilai: number, min: number, maks: number): string {
  const kunci = `${min}-${maks}`;
  let format = formatter.get(kunci);
  if (!format) {
    format = new Intl.NumberFormat('id-ID', { minimumFractionDigits: min, maximumFractionDigits: maks });
    formatter.set(kunci, format);
  }
  const teks = format.format(Math.abs(nilai));
  return nilai < 0 && /[1-9]/.test(teks) ? `${MINUS}${teks}` : teks;
}

/** A score in points with exactly two decimals: `75.5` → `75,50`. */
export function formatSkor(nilai: number): string {
  return bilangan(roundPoin(nilai), 2, 2);
}

/** A signed difference with two decimals: `+3,24`, `−1,40`, `0,00`. */
export function formatSelisih(nilai: number): string {
  const teks = formatSkor(nilai);
  return nilai > 0 && /[1-9]/.test(teks) ? `+${teks}` : teks;
}

/** A count or measure with thousand points: `5030` → `5.030`. Up to `desimal` decimals, none by default. */
export function formatBilangan(nilai: number, desimal = 0): string {
  return bilangan(nilai, 0, desimal);
}

/** Percent points with a comma and a fixed number of decimals: `76.4706` → `76,47 %`. */
export function formatPersen(persen: number, desimal = 2): string {
  return `${bilangan(persen, desimal, desimal)}${NBSP}%`;
}

/** Rupiah without decimals: `18500000` → `Rp18.500.000`. */
export function formatRupiah(nilai: number): string {
  return nilai < 0 ? `${MINUS}Rp${bilangan(-nilai, 0, 0)}` : `Rp${bilangan(nilai, 0, 0)}`;
}

/** The size of a file in decimal units, as phones show it: `1800000` → `1,8 MB`. */
export function formatUkuran(byte: number): string {
  if (byte < 1000) return `${byte}${NBSP}B`;
  if (byte < 999_500) return `${bilangan(byte / 1000, 0, 0)}${NBSP}kB`;
  if (byte < 999_950_000) return `${bilangan(byte / 1_000_000, 0, 1)}${NBSP}MB`;
  return `${bilangan(byte / 1_000_000_000, 0, 1)}${NBSP}GB`;
}

/** `22 November 2026`. A Date or timestamp is read in `zona`; a `YYYY-MM-DD` day is taken as it is. */
export function formatTanggal(saat: Saat, zona: ZonaWaktu = 'WIB'): string {
  const t = jamDinding(saat, zona);
  return `${t.getUTCDate()}${NBSP}${BULAN[t.getUTCMonth()]} ${t.getUTCFullYear()}`;
}

/** `Jumat, 11 Desember 2026`. */
export function formatHariTanggal(saat: Saat, zona: ZonaWaktu = 'WIB'): string {
  return `${HARI[jamDinding(saat, zona).getUTCDay()]}, ${formatTanggal(saat, zona)}`;
}

/** `10.42`, in the zone given. */
export function formatJam(saat: Date | string, zona: ZonaWaktu): string {
  const t = jamDinding(saat, zona);
  return `${String(t.getUTCHours()).padStart(2, '0')}.${String(t.getUTCMinutes()).padStart(2, '0')}`;
}

/** `22 November 2026, 10.42 WITA`. */
export function formatTanggalWaktu(saat: Saat, zona: ZonaWaktu): string {
  return `${formatTanggal(saat, zona)}, ${formatJam(saat, zona)}${NBSP}${zona}`;
}

/** Calendar days from `kini` to `tenggat` in a zone; negative once the day has passed. */
export function hitungHari(tenggat: Saat, kini: Date, zona: ZonaWaktu): number {
  const hari = (t: Date) => Math.floor(t.getTime() / MS_HARI);
  return hari(jamDinding(tenggat, zona)) - hari(jamDinding(kini, zona));
}

/**
 * Where a deadline stands: `19 hari lagi`, `besok`, `hari ini`, `terlambat 3 hari`. A deadline with a time
 * that passed earlier today is `lewat hari ini`; a calendar day lasts until its end.
 */
export function formatTenggat(tenggat: Saat, kini: Date, zona: ZonaWaktu): string {
  const hari = hitungHari(tenggat, kini, zona);
  if (hari > 1) return `${formatBilangan(hari)} hari lagi`;
  if (hari === 1) return 'besok';
  if (hari < 0) return `terlambat ${formatBilangan(-hari)} hari`;
  const berjam = !(typeof tenggat === 'string' && TANGGAL_SAJA.test(tenggat));
  return berjam && jamDinding(tenggat, zona) < jamDinding(kini, zona) ? 'lewat hari ini' : 'hari ini';
}
