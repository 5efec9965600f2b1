'use client';

import { useCallback } from 'react';
import { isSameNilai } from '@/components/forms/autosave-entry';
import type { AutosaveQueue } from '@/components/forms/autosave-queue';
import { teksNilai } from '@/components/lke/teks-jawaban';
import { useToast } from '@/components/ui/toast';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { LkeAreaView } from '@/lib/queries/lke';

/** Changes a value by the person's hand. A choice that replaces another can be taken back from a toast. */
export type Jawab = (kode: string, nilai: NilaiJawaban | null, ketik?: boolean) => void;

export function useJawab({ instrumen }: LkeAreaView, queue: AutosaveQueue): Jawab {
  const toast = useToast();
  return useCallback(
    (kode, nilai, ketik = false) => {
      const lama = queue.entri(kode).isi.nilai;
      queue.change(kode, { nilai }, ketik);
      const butir = letakByKode(instrumen).get(kode)?.butir;
      if (ketik || lama === null || !butir || isSameNilai(lama, nilai)) return;
      const pendek = kodeSebutan(instrumen, kode);
      const kata =
        nilai === null
          ? `Jawaban ${pendek} dikosongkan`
          : `${pendek}: ${teksNilai(butir, lama)} diganti ${teksNilai(butir, nilai)}`;
      toast(kata, () => queue.change(kode, { nilai: lama }));
    },
    [instrumen, queue, toast],
  );
}
