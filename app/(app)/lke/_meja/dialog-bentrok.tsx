'use client';

import { useMeja } from '@/app/(app)/lke/_meja/konteks';
import { DialogBentrok } from '@/components/lke/dialog-bentrok';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';

/** The clash of one butir on the unit's desk. */
export default function DialogBentrokMeja({ kode, tutup }: { kode: string; tutup: () => void }) {
  const { view, queue } = useMeja();
  const butir = letakByKode(view.instrumen).get(kode)?.butir;
  if (!butir) return null;
  return (
    <DialogBentrok
      queue={queue}
      kode={kode}
      sebutan={kodeSebutan(view.instrumen, kode)}
      butir={butir}
      zona={view.instansi.zona}
      tutup={tutup}
    />
  );
}
