import type { Metadata } from 'next';
import { Suspense } from 'react';
import { preload } from 'react-dom';
import { buka } from '@/app/_lib/buka';
import { MejaLke } from '@/app/(app)/lke/_meja/meja-lke';
import { alamatInstrumen, shareInstrumen } from '@/components/lke/instrumen-layar';
import { SkeletonList } from '@/components/ui/skeleton';
import { getLkeArea } from '@/lib/queries/lke';

export const metadata: Metadata = { title: 'Isi LKE' };

export default async function HalamanLke({ params }: PageProps<'/lke/[lkeId]/[areaKode]'>) {
  const { lkeId, areaKode } = await params;
  const { instrumen, ...view } = buka(await getLkeArea(lkeId, areaKode), `/lke/${lkeId}/${areaKode}`);
  shareInstrumen(view.rujukan, instrumen);
  preload(alamatInstrumen(view.rujukan), { as: 'fetch', crossOrigin: 'anonymous' });
  return (
    <Suspense fallback={<Tunggu />}>
      <MejaLke key={lkeId} view={view} />
    </Suspense>
  );
}

/** Seen only when the desk is opened from another page for the first time on this device. */
function Tunggu() {
  return (
    <div className="wrap">
      <SkeletonList label="Memuat pertanyaan" rows={10} />
    </div>
  );
}
