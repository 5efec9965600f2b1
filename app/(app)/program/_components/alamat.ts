import {
  createLoader,
  createSerializer,
  type inferParserType,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { PREDIKAT } from '@/lib/domain/instrumen/types';
import { TAHAP } from '@/lib/domain/program/tahap';
import { JENIS_UNIT } from '@/lib/domain/unit/jenis-unit';
import type { PermintaanProgram } from '@/lib/queries/program';

/** Longest search text that is looked at. */
const PANJANG_CARI = 100;

/** What the address of a program may carry; anything else is read as absent. */
export const parserProgram = {
  cari: parseAsString.withDefault(''),
  target: parseAsStringLiteral(PREDIKAT),
  jenis: parseAsStringLiteral(JENIS_UNIT),
  tahap: parseAsStringLiteral(TAHAP),
  tampilan: parseAsStringLiteral(['papan', 'daftar'] as const).withDefault('papan'),
  halaman: parseAsInteger.withDefault(1),
};

export type AlamatProgram = inferParserType<typeof parserProgram>;

/** Reads the search parameters of a request. */
export const bacaAlamat = createLoader(parserProgram);

const tulis = createSerializer(parserProgram);

/** The address of a program with some values changed; the page number starts again. */
export function hrefProgram(dasar: string, kini: AlamatProgram, ganti: Partial<AlamatProgram>): string {
  return tulis(dasar, { ...kini, halaman: 1, ...ganti });
}

/** The address as the query takes it. */
export function permintaanOf(programId: string | null, alamat: AlamatProgram): PermintaanProgram {
  const { target, jenis, tahap, halaman } = alamat;
  return { programId, cari: alamat.cari.slice(0, PANJANG_CARI), target, jenis, tahap, halaman };
}
