import { LABEL_PERAN, PERAN_KEANGGOTAAN, type PeranKeanggotaan } from '@/lib/domain/wewenang/peran';

const ringkas = (teks: string) => teks.toLowerCase().replace(/[^a-z]/g, '');

/** Other ways in which people write a peran in a spreadsheet. */
const SEBUTAN: Readonly<Record<string, PeranKeanggotaan>> = {
  admin: 'admin_instansi',
  pimpinan: 'pimpinan',
  kepala: 'kepala_unit',
  kepalaopd: 'kepala_unit',
  ketua: 'ketua_tim',
  ketuatimkerja: 'ketua_tim',
  ketuatimzi: 'ketua_tim',
  anggota: 'anggota_tim',
  anggotatim: 'anggota_tim',
  operator: 'anggota_tim',
  tpi: 'tpi_anggota',
  anggotatpi: 'tpi_anggota',
  ketuatpi: 'tpi_ketua',
  tpiketua: 'tpi_ketua',
  pengendaliteknis: 'tpi_pengendali',
  dalnis: 'tpi_pengendali',
};

/** The peran that a cell of a spreadsheet names by code, label or common word; null when unknown. */
export function bacaPeran(sel: string): PeranKeanggotaan | null {
  const kata = ringkas(sel);
  if (kata === '') return null;
  const sama = PERAN_KEANGGOTAAN.find((p) => ringkas(p) === kata || ringkas(LABEL_PERAN[p]) === kata);
  return sama ?? SEBUTAN[kata] ?? null;
}
