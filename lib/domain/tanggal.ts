/** An ISO day, `YYYY-MM-DD`. Days compare as text. */
export type Tanggal = string;

/** The same day `tahun` years later; 29 February becomes 1 March in a common year. */
export function addYears(tanggal: Tanggal, tahun: number): Tanggal {
  const y = Number(tanggal.slice(0, 4)) + tahun;
  const kabisat = y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0);
  const hari = tanggal.slice(5);
  return `${String(y).padStart(4, '0')}-${hari === '02-29' && !kabisat ? '03-01' : hari}`;
}

/** Full years from one day to another, 0 when `sampai` lies before `dari`. */
export function fullYearsBetween(dari: Tanggal, sampai: Tanggal): number {
  const selisih = Math.max(0, Number(sampai.slice(0, 4)) - Number(dari.slice(0, 4)));
  return selisih > 0 && addYears(dari, selisih) > sampai ? selisih - 1 : selisih;
}

const MS_HARI = 86_400_000;

/** Calendar days from one day to another; negative when `sampai` lies before `dari`. */
export function daysBetween(dari: Tanggal, sampai: Tanggal): number {
  return Math.round((Date.parse(`${sampai}T00:00:00Z`) - Date.parse(`${dari}T00:00:00Z`)) / MS_HARI);
}

/** The day before: the last day of what stops on `tanggal`. */
export function hariSebelum(tanggal: Tanggal): Tanggal {
  return new Date(Date.parse(`${tanggal}T00:00:00Z`) - MS_HARI).toISOString().slice(0, 10);
}
