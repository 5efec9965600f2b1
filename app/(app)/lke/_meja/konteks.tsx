'use client';

import { createContext, use } from 'react';
import type { Jawab } from '@/app/(app)/lke/_meja/use-jawab';
import type { AutosaveQueue } from '@/components/forms/autosave-queue';
import { useEntri, useQueue } from '@/components/forms/use-autosave';
import { type KelompokArea, listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import type { Hitungan } from '@/lib/domain/skor/score-lke';
import type { LkeAreaView } from '@/lib/queries/lke';

/** Which butir of an area the list shows. */
export const SARINGAN = ['semua', 'kosong', 'kembali', 'tanpa-catatan'] as const;
export type Saringan = (typeof SARINGAN)[number];

/** What every part of the desk shares. The same object until the page's data or the place change. */
export interface Meja {
  readonly view: LkeAreaView;
  readonly queue: AutosaveQueue;
  /** Butir that TPI sent back while the worksheet as a whole is locked. */
  readonly ditahan: ReadonlySet<string>;
  readonly area: KelompokArea;
  readonly alamatArea: (kode: string, butir?: string) => string;
  readonly jawab: Jawab;
}

export const MejaContext = createContext<Meja | null>(null);
export const HitunganContext = createContext<Hitungan | null>(null);

export function useMeja(): Meja {
  const meja = use(MejaContext);
  if (!meja) throw new Error('useMeja outside the desk');
  return meja;
}

/** The live score; the component renders again with every changed answer. */
export function useSkor(): Hitungan {
  const hitungan = use(HitunganContext);
  if (!hitungan) throw new Error('useSkor outside the desk');
  return hitungan;
}

/** Whether this answer may change now. A butir that was sent back is answered once. */
export function useBolehUbah(kode: string): boolean {
  const { view, queue, ditahan } = useMeja();
  const { versi } = useEntri(queue, kode);
  return view.isi.boleh || (ditahan.has(kode) && versi === view.jawaban[kode]?.versi);
}

/** How many answers the server does not have yet. */
export function useBelumTersimpan(): number {
  return useQueue(useMeja().queue, (queue) => queue.unsaved);
}

/** Kode of the butir of an area that a filter lets through, by the answers as they stand now. */
export function saringButir(
  { view, queue, area }: Pick<Meja, 'view' | 'queue' | 'area'>,
  { skor }: Hitungan,
  saring: Saringan,
): string[] {
  const lolos: Readonly<Record<Saringan, (kode: string) => boolean>> = {
    semua: () => true,
    kosong: (kode) => skor.butir[kode] === null,
    kembali: (kode) => isKembali(view, kode),
    'tanpa-catatan': (kode) => !queue.entri(kode).isi.catatan?.trim(),
  };
  return area.butir.filter(lolos[saring]);
}

/** True when TPI sent this butir back and the unit has not answered since. */
export function isKembali({ jawaban }: LkeAreaView, kode: string): boolean {
  return (jawaban[kode]?.dikembalikan ?? null) !== null;
}

/** The first blank butir after `sejak` in the order of the LKE, going round; null when none is blank. */
export function kosongBerikut(
  { instrumen }: LkeAreaView,
  { skor }: Hitungan,
  sejak: string | null,
): string | null {
  const semua = listKelompokArea(instrumen).flatMap(({ butir }) => butir);
  const mulai = sejak === null ? 0 : semua.indexOf(sejak) + 1;
  const urutan = [...semua.slice(mulai), ...semua.slice(0, mulai)];
  return urutan.find((kode) => skor.butir[kode] === null) ?? null;
}
