/** The three time zones of Indonesia; an instansi lives in one of them. */
export const ZONA_WAKTU = ['WIB', 'WITA', 'WIT'] as const;
export type ZonaWaktu = (typeof ZONA_WAKTU)[number];

/** Hours ahead of UTC. Indonesia knows no daylight saving. */
export const JAM_ZONA: Readonly<Record<ZonaWaktu, number>> = { WIB: 7, WITA: 8, WIT: 9 };

/** The calendar day (ISO) in a zone at an instant. */
export function hariDi(zona: ZonaWaktu, saat: Date): string {
  return new Date(saat.getTime() + JAM_ZONA[zona] * 3_600_000).toISOString().slice(0, 10);
}
