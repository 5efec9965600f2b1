import { LANGKAH_TPN, type Penilai, type StatusLke } from '@/lib/domain/program/tahap';

/**
 * Where an assessor's worksheet stands. `menunggu_unit`: the whole LKE went back to the unit; `siap_sahkan`:
 * TPI has valued every butir and nothing waits for the unit, or TPN has entered every step.
 */
export const KEADAAN_PENILAIAN = ['belum', 'berjalan', 'menunggu_unit', 'siap_sahkan', 'selesai'] as const;
export type KeadaanPenilaian = (typeof KEADAAN_PENILAIAN)[number];

/** The worksheet as far as its state depends on it. */
export interface BahanKeadaan {
  readonly penilai: Exclude<Penilai, 'unit'>;
  readonly status: StatusLke;
  readonly statusUnit: StatusLke;
  /** Butir that TPI answered; for TPN, those that it wrote itself. */
  readonly dinilai: number;
  readonly jumlahButir: number;
  /** Butir that wait for the unit. */
  readonly dikembalikan: number;
  /** Steps of TPN entered. */
  readonly langkah: number;
}

/** The state of one worksheet in the queue. TPN starts from TPI's values, so its steps tell how far it is. */
export function keadaanPenilaian(b: BahanKeadaan): KeadaanPenilaian {
  if (b.status === 'disahkan') return 'selesai';
  if (b.penilai === 'tpn') {
    if (b.langkah >= LANGKAH_TPN.length) return 'siap_sahkan';
    return b.langkah > 0 || b.dinilai > 0 ? 'berjalan' : 'belum';
  }
  if (b.statusUnit === 'draf') return 'menunggu_unit';
  if (b.dinilai === 0) return 'belum';
  return b.dinilai >= b.jumlahButir && b.dikembalikan === 0 ? 'siap_sahkan' : 'berjalan';
}
