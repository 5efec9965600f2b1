'use client';

import dynamic from 'next/dynamic';
import { createContext, type ReactNode, use, useMemo, useState } from 'react';
import type { Simpul } from '@/lib/domain/instrumen/types';

/** A number to be explained. */
export type Pertanyaan =
  | { readonly jenis: 'butir'; readonly kode: string }
  | { readonly jenis: 'simpul'; readonly simpul: Simpul };

interface Jendela {
  readonly kenapa: (apa: Pertanyaan) => void;
  readonly riwayat: (kode: string) => void;
}

const JendelaContext = createContext<Jendela | null>(null);

export function useJendela(): Jendela {
  const jendela = use(JendelaContext);
  if (!jendela) throw new Error('useJendela outside the desk');
  return jendela;
}

/** Closes its window when a link in it is followed: the place it leads to lies behind the window. */
export function TutupBilaPergi({ tutup, children }: { tutup: () => void; children: ReactNode }) {
  return (
    <div
      onClickCapture={(event) => {
        if (event.target instanceof Element && event.target.closest('a')) tutup();
      }}
    >
      {children}
    </div>
  );
}

// Fetched when first opened: most visits need neither.
const DialogKenapa = dynamic(() => import('@/app/(app)/lke/_meja/dialog-kenapa'), { ssr: false });
const DialogRiwayat = dynamic(() => import('@/app/(app)/lke/_meja/dialog-riwayat'), { ssr: false });

/** The explanations and histories that any part of the desk may open. */
export function JendelaMeja({ children }: { children: ReactNode }) {
  const [kenapa, setKenapa] = useState<Pertanyaan | null>(null);
  const [riwayat, setRiwayat] = useState<string | null>(null);
  const jendela = useMemo(() => ({ kenapa: setKenapa, riwayat: setRiwayat }), []);
  return (
    <JendelaContext value={jendela}>
      {children}
      {kenapa && <DialogKenapa apa={kenapa} pindah={setKenapa} tutup={() => setKenapa(null)} />}
      {riwayat && <DialogRiwayat kode={riwayat} tutup={() => setRiwayat(null)} />}
    </JendelaContext>
  );
}
