'use client';

import { useEffect, useState } from 'react';
import type { AutosaveQueue } from '@/components/forms/autosave-queue';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen, ModusKosong } from '@/lib/domain/instrumen/types';
import { checkJawaban } from '@/lib/domain/lke/check-jawaban';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { type Hitungan, rescore, startHitungan } from '@/lib/domain/skor/score-lke';

/** The answer as the engine may read it; one that an old draft brought and that no longer fits counts as blank. */
function sahOf(instrumen: Instrumen, kode: string, nilai: NilaiJawaban | null): NilaiJawaban | null {
  const sah = checkJawaban(instrumen, kode, nilai);
  return sah.ok ? sah.value : null;
}

function hitungSemua(queue: AutosaveQueue, instrumen: Instrumen, kosong: ModusKosong): Hitungan {
  const jawaban: Record<string, NilaiJawaban | null> = {};
  for (const kode of letakByKode(instrumen).keys())
    jawaban[kode] = sahOf(instrumen, kode, queue.entri(kode).isi.nilai);
  return startHitungan(instrumen, jawaban, { kosong });
}

/** The score of what stands on the screen, by the server's own engine; one changed answer costs one branch. */
export function useHitungan(queue: AutosaveQueue, instrumen: Instrumen, kosong: ModusKosong): Hitungan {
  const [hitungan, setHitungan] = useState(() => hitungSemua(queue, instrumen, kosong));
  useEffect(() => {
    // Drafts of an earlier visit may have come in since the first drawing.
    setHitungan(hitungSemua(queue, instrumen, kosong));
    const terakhir = new Map<string, NilaiJawaban | null>();
    return queue.subscribe((kode) => {
      if (!letakByKode(instrumen).has(kode)) return;
      const { nilai } = queue.entri(kode).isi;
      if (terakhir.has(kode) && terakhir.get(kode) === nilai) return;
      terakhir.set(kode, nilai);
      setHitungan((lama) => rescore(lama, kode, sahOf(instrumen, kode, nilai)));
    });
  }, [queue, instrumen, kosong]);
  return hitungan;
}
