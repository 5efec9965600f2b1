import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { PREDIKAT } from '@/lib/domain/instrumen/types';
import { KEADAAN_KESIAPAN } from '@/lib/domain/kesiapan/assess-kesiapan';
import { type ArahUrut, KOLOM_URUT, type KolomUrut } from '@/lib/domain/program/saring-unit';
import { TAHAP } from '@/lib/domain/program/tahap';
import { JENIS_UNIT } from '@/lib/domain/unit/jenis-unit';
import type { PermintaanDasbor } from '@/lib/queries/dasbor';

/** Longest search text that is looked at. */
const PANJANG_CARI = 100;

/** What the address of the dashboard may carry; anything else is read as absent. */
export const parserDasbor = {
  tahun: parseAsInteger,
  cari: parseAsString.withDefault(''),
  keadaan: parseAsStringLiteral(KEADAAN_KESIAPAN),
  target: parseAsStringLiteral(PREDIKAT),
  jenis: parseAsStringLiteral(JENIS_UNIT),
  tahap: parseAsStringLiteral(TAHAP),
  urut: parseAsStringLiteral(KOLOM_URUT).withDefault('keadaan'),
  arah: parseAsStringLiteral(['naik', 'turun'] as const satisfies readonly ArahUrut[]),
  halaman: parseAsInteger.withDefault(1),
  mode: parseAsStringLiteral(['proyektor'] as const),
};

export type AlamatDasbor = inferParserType<typeof parserDasbor>;

/** Reads the search parameters of a request. */
export const bacaAlamat = createLoader(parserDasbor);

const tulis = createSerializer(parserDasbor);

/** The address of the dashboard with some values changed; the page number starts again. */
export function hrefDasbor(kini: AlamatDasbor, ganti: Partial<AlamatDasbor>, dasar = '/dasbor'): string {
  return tulis(dasar, { ...kini, halaman: 1, ...ganti });
}

/** The direction in which a column is ordered when nobody chose one: names and readiness upwards. */
export function arahBawaan(urut: KolomUrut): ArahUrut {
  return urut === 'nama' || urut === 'keadaan' ? 'naik' : 'turun';
}

/** The address as the query takes it. */
export function permintaanOf(alamat: AlamatDasbor): PermintaanDasbor {
  const { tahun, keadaan, target, jenis, tahap, urut, halaman } = alamat;
  return {
    tahun,
    saring: { cari: alamat.cari.slice(0, PANJANG_CARI), keadaan, target, jenis, tahap },
    urut,
    arah: alamat.arah ?? arahBawaan(urut),
    halaman,
  };
}
