import { roundPoin } from '@/lib/domain/numeric';

/** A cell: text is made safe, a number is written with a decimal comma, null is empty. */
export type CsvCell = string | number | null;

/** Excel reads a CSV as UTF-8 only with this in front. */
export const UTF8_BOM = '\ufeff';

/** Separator of spreadsheets with Indonesian settings, where the comma belongs to the decimals. */
const PEMISAH = ';';

/** First characters that make a spreadsheet run a cell (ASVS 1.2.10), full-width forms included. */
const AWAL_RUMUS = /^[=+\-@\t\r\n\uff1d\uff0b\uff0d\uff20]/;

const DESIMAL = 2;

/** One line of a CSV with CRLF. Text that a spreadsheet could run as a formula gets an apostrophe in front. */
export function csvLine(sel: readonly CsvCell[]): string {
  return `${sel.map(csvCell).join(PEMISAH)}\r\n`;
}

function csvCell(sel: CsvCell): string {
  if (sel === null) return '';
  if (typeof sel === 'number') return roundPoin(sel).toFixed(DESIMAL).replace('.', ',');
  const aman = AWAL_RUMUS.test(sel) ? `'${sel}` : sel;
  return /[";\r\n]/.test(aman) ? `"${aman.replaceAll('"', '""')}"` : aman;
}
