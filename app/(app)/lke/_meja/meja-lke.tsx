'use client';

import '@/app/(app)/lke/_meja/meja.css';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { useMemo } from 'react';
import { IsiMeja } from '@/app/(app)/lke/_meja/isi-meja';
import { HitunganContext, type Meja, MejaContext } from '@/app/(app)/lke/_meja/konteks';
import { useAlamat } from '@/app/(app)/lke/_meja/use-alamat';
import { useJawab } from '@/app/(app)/lke/_meja/use-jawab';
import { useAutosave } from '@/components/forms/use-autosave';
import { useInstrumen } from '@/components/lke/instrumen-layar';
import { useHitungan } from '@/components/lke/use-hitungan';
import { ToastProvider } from '@/components/ui/toast';
import type { LkeAreaView } from '@/lib/queries/lke';

/** The unit's desk: its whole worksheet, opened at one area. */
export function MejaLke({ view: tanpaInstrumen }: { view: Omit<LkeAreaView, 'instrumen'> }) {
  const instrumen = useInstrumen(tanpaInstrumen.rujukan);
  const view = useMemo(() => ({ ...tanpaInstrumen, instrumen }), [tanpaInstrumen, instrumen]);
  return (
    <NuqsAdapter>
      <ToastProvider>
        <Penyedia view={view} />
      </ToastProvider>
    </NuqsAdapter>
  );
}

function Penyedia({ view }: { view: LkeAreaView }) {
  const alamat = useAlamat(view);
  const { area, alamatArea } = alamat;
  const ditahan = useMemo(
    () =>
      new Set(
        view.isiDikembalikan
          ? Object.keys(view.jawaban).filter((kode) => view.jawaban[kode]?.dikembalikan)
          : [],
      ),
    [view],
  );
  const queue = useAutosave({
    alamat: '/api/jawaban/unit',
    lkeId: view.lkeId,
    pembaca: view.pembaca,
    awal: view.jawaban,
    ditahan,
  });
  const hitungan = useHitungan(queue, view.instrumen, view.kosong);
  const jawab = useJawab(view, queue);
  const meja = useMemo<Meja>(
    () => ({ view, queue, ditahan, area, alamatArea, jawab }),
    [view, queue, ditahan, area, alamatArea, jawab],
  );
  return (
    <MejaContext value={meja}>
      <HitunganContext value={hitungan}>
        <IsiMeja alamat={alamat} />
      </HitunganContext>
    </MejaContext>
  );
}
