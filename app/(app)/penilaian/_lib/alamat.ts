import {
  createLoader,
  createSerializer,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { PREDIKAT } from '@/lib/domain/instrumen/types';
import { KEADAAN_PENILAIAN } from '@/lib/domain/lke/keadaan-penilaian';
import { type SaringAntrean, URUT_ANTREAN } from '@/lib/queries/penilaian';

const SARING = {
  meja: parseAsStringLiteral(['tpi', 'tpn']),
  tahun: parseAsInteger,
  keadaan: parseAsStringLiteral(KEADAAN_PENILAIAN),
  target: parseAsStringLiteral(PREDIKAT),
  cari: parseAsString.withDefault(''),
  urut: parseAsStringLiteral(URUT_ANTREAN).withDefault('lama'),
  halaman: parseAsInteger.withDefault(1),
};

/** The filters of the queue out of its address. */
export const bacaSaring = createLoader(SARING);

const tulisSaring = createSerializer(SARING);

/** The address of the queue with these filters; any change but of the page starts at the first page. */
export function alamatAntrean(kini: Partial<SaringAntrean>, ubah: Partial<SaringAntrean> = {}): string {
  return tulisSaring('/penilaian', { ...kini, halaman: 1, ...ubah });
}
