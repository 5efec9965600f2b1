import { err, ok, type Result } from '@/lib/domain/result';
import type { Tanggal } from '@/lib/domain/tanggal';

/** In which capacity somebody stands in a jabatan. */
export const KAPASITAS_JABATAN = ['definitif', 'plt', 'plh', 'pj', 'an'] as const;
export type KapasitasJabatan = (typeof KAPASITAS_JABATAN)[number];

export const LABEL_KAPASITAS: Readonly<Record<KapasitasJabatan, string>> = {
  definitif: 'Definitif',
  plt: 'Pelaksana tugas (Plt.)',
  plh: 'Pelaksana harian (Plh.)',
  pj: 'Penjabat (Pj.)',
  an: 'Atas nama (a.n.)',
};

/** What stands before the jabatan in print: "Plt. Kepala Dinas Kesehatan". */
export const AWALAN_KAPASITAS: Readonly<Record<KapasitasJabatan, string>> = {
  definitif: '',
  plt: 'Plt. ',
  plh: 'Plh. ',
  pj: 'Pj. ',
  an: 'a.n. ',
};

export interface Masa {
  readonly kapasitas: KapasitasJabatan;
  readonly mulai: Tanggal;
  readonly selesai: Tanggal | null;
}

/** Holders in their own right. A Plh stands in while the holder is away, and "a.n." signs for the holder. */
const PEMEGANG: readonly KapasitasJabatan[] = ['definitif', 'plt', 'pj'];

const beririsan = (a: Masa, b: Masa) =>
  a.mulai <= (b.selesai ?? '9999-12-31') && b.mulai <= (a.selesai ?? '9999-12-31');

export type TolakMasa = 'SELESAI_SEBELUM_MULAI' | 'PLH_TANPA_SELESAI' | 'JABATAN_TERISI';

/** May this period stand beside the others of the same jabatan? One holder at a time; Plh and a.n. only for a period. */
export function periksaMasa(baru: Masa, lain: readonly Masa[]): Result<true, TolakMasa> {
  if (baru.selesai !== null && baru.selesai < baru.mulai) return err('SELESAI_SEBELUM_MULAI');
  const pemegang = PEMEGANG.includes(baru.kapasitas);
  if (!pemegang && baru.selesai === null) return err('PLH_TANPA_SELESAI');
  const terisi = pemegang && lain.some((m) => PEMEGANG.includes(m.kapasitas) && beririsan(m, baru));
  return terisi ? err('JABATAN_TERISI') : ok(true);
}
