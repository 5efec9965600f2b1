import {
  createLoader,
  createSerializer,
  parseAsBoolean,
  parseAsInteger,
  parseAsString,
  parseAsStringLiteral,
} from 'nuqs/server';
import { PERAN_KEANGGOTAAN } from '@/lib/domain/wewenang/peran';

/** The filters of the list of people, as the address carries them. */
export const parserOrang = {
  cari: parseAsString.withDefault(''),
  peran: parseAsStringLiteral(PERAN_KEANGGOTAAN),
  unit: parseAsString,
  berakhir: parseAsBoolean.withDefault(false),
  halaman: parseAsInteger.withDefault(1),
};

/** Reads the filters of an address; what does not fit is left out. */
export const bacaAlamatOrang = createLoader(parserOrang);

/** The address of the list with these filters. */
export const alamatOrang = createSerializer(parserOrang);
