'use client';

import { usePathname } from 'next/navigation';
import { parseAsBoolean, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import { SARINGAN, type Saringan } from '@/app/(app)/lke/_meja/konteks';
import { type KelompokArea, listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import type { LkeAreaView } from '@/lib/queries/lke';

const PARAM = {
  saring: parseAsStringLiteral(SARINGAN).withDefault('semua'),
  /** The opened butir. */
  butir: parseAsString,
  /** One question at a time. */
  satu: parseAsBoolean.withDefault(false),
};

export interface Alamat {
  readonly area: KelompokArea;
  readonly saring: Saringan;
  readonly butir: string | null;
  readonly satu: boolean;
  readonly setSaring: (saring: Saringan) => void;
  readonly setButir: (kode: string | null) => void;
  readonly setSatu: (satu: boolean) => void;
  readonly alamatArea: (kode: string, butir?: string) => string;
  readonly keArea: (kode: string, butir?: string) => void;
}

/**
 * Where the desk stands, kept in the address: area in the path, filter and opened butir behind it. Another
 * area is a new entry of the history without a request, so that it opens at once and without a network.
 */
export function useAlamat({ lkeId, instrumen, areaKode }: LkeAreaView): Alamat {
  const path = usePathname();
  const [param, setParam] = useQueryStates(PARAM, { history: 'replace', scroll: false });
  const kelompok = listKelompokArea(instrumen);
  const tersebut = path.split('/').at(-1);
  const area =
    kelompok.find(({ kode }) => kode === tersebut) ?? kelompok.find(({ kode }) => kode === areaKode);
  if (!area) throw new Error(`no area ${areaKode}`);

  const { saring, satu } = param;
  const alamatArea = useCallback(
    (kode: string, butir?: string) => {
      const cari = new URLSearchParams();
      if (saring !== 'semua') cari.set('saring', saring);
      if (satu) cari.set('satu', 'true');
      if (butir) cari.set('butir', butir);
      const teks = cari.toString();
      return `/lke/${lkeId}/${kode}${teks ? `?${teks}` : ''}`;
    },
    [lkeId, saring, satu],
  );
  return useMemo(
    () => ({
      area,
      ...param,
      setSaring: (baru) => void setParam({ saring: baru }),
      setButir: (kode) => void setParam({ butir: kode }),
      setSatu: (baru) => void setParam({ satu: baru }),
      alamatArea,
      keArea: (kode, butir) => window.history.pushState(null, '', alamatArea(kode, butir)),
    }),
    [area, param, setParam, alamatArea],
  );
}
