import { JAM_ZONA, type ZonaWaktu } from '@/lib/domain/waktu';

const HARI_MS = 86_400_000;

/** The first day for which the living tenant's story makes sense: its last cycle must lie after 2025. */
export const HARI_PALING_AWAL = '2026-06-01';
/** The proposal day of the cycle, month and day (5/2024 Lampiran II Bab II.A: latest 31 May). */
const BATAS_USULAN = '05-31';
/** A cycle is shown only while at least this many days are left until its proposal day. */
const SISA_MINIMAL = 90;

/** The ISO day `jumlah` days after `hari`. */
export function tambahHari(hari: string, jumlah: number): string {
  return new Date(Date.parse(`${hari}T00:00:00Z`) + jumlah * HARI_MS).toISOString().slice(0, 10);
}

/** The moment of a local clock time on an ISO day. */
export function saat(hari: string, zona: ZonaWaktu, jam: number, menit: number, detik = 0): Date {
  return new Date(
    Date.parse(`${hari}T00:00:00Z`) + ((jam - JAM_ZONA[zona]) * 3600 + menit * 60 + detik) * 1000,
  );
}

/** The calendar of the living tenant around the day on which the demo is seeded. */
export interface KalenderHidup {
  /** "Today" of the story, ISO. */
  readonly hariIni: string;
  /** Year of the current cycle: that of its proposal day. */
  readonly tahun: number;
  readonly mandiriBuka: string;
  readonly mandiriTutup: string;
  readonly tpiTutup: string;
  readonly usulanTutup: string;
  /** The ISO day `n` days after today (negative = before). */
  readonly hari: (n: number) => string;
}

/**
 * Windows relative to the seeding day, so that the demo never looks dead: self-assessment closes in 19 days and
 * the TPI result is due in 54. Seeded on 22 November 2026 they are exactly the drawn ones: 11 December 2026,
 * 15 January 2027 and 31 May 2027. Throws for a day before June 2026.
 */
export function kalenderHidup(hariIni: string): KalenderHidup {
  if (hariIni < HARI_PALING_AWAL)
    throw new Error(`the demo can be seeded from ${HARI_PALING_AWAL} on, not on ${hariIni}`);
  const tahunIni = Number(hariIni.slice(0, 4));
  const cukup = tambahHari(hariIni, SISA_MINIMAL) <= `${tahunIni}-${BATAS_USULAN}`;
  const tahun = cukup ? tahunIni : tahunIni + 1;
  const hari = (n: number): string => tambahHari(hariIni, n);
  return {
    hariIni,
    tahun,
    mandiriBuka: hari(-52),
    mandiriTutup: hari(19),
    tpiTutup: hari(54),
    usulanTutup: `${tahun}-${BATAS_USULAN}`,
    hari,
  };
}
