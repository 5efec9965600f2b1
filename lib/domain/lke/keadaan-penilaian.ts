import type { Penilai, StatusLke } from '@/lib/domain/program/tahap';

/**
 * Where an assessor's worksheet stands. `menunggu_unit`: the whole LKE went back to the unit; `siap_sahkan`:
 * every butir has a value and nothing waits for the unit.
 */
export const KEADAAN_PENILAIAN = ['belum', 'berjalan', 'menunggu_unit', 'siap_sahkan', 'selesai'] as const;
export type KeadaanPenilaian = (typeof KEADAAN_PENILAIAN)[number];

/** The worksheet as far as its state depends on it. */
export interface BahanKeadaan {
  readonly penilai: Exclude<Penilai, 'unit'>;
  readonly status: StatusLke;
  readonly statusUnit: StatusLke;
  /** Butir that this assessor has spoken about. */
  readonly dinilai: number;
  readonly jumlahButir: number;
  /** Butir that wait for the unit. */
  readonly dikembalikan: number;
}

/** The state of one worksheet in the queue. */
export function keadaanPenilaian(b: BahanKeadaan): KeadaanPenilaian {
  if (b.status === 'disahkan') return 'selesai';
  if (b.penilai === 'tpi' && b.statusUnit === 'draf') return 'menunggu_unit';
  if (b.dinilai === 0) return 'belum';
  return b.dinilai >= b.jumlahButir && b.dikembalikan === 0 ? 'siap_sahkan' : 'berjalan';
}
