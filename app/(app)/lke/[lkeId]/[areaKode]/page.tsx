import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { MejaLke } from '@/app/(app)/lke/_meja/meja-lke';
import { getLkeArea } from '@/lib/queries/lke';

export const metadata: Metadata = { title: 'Isi LKE' };

export default async function HalamanLke({ params }: PageProps<'/lke/[lkeId]/[areaKode]'>) {
  const { lkeId, areaKode } = await params;
  const view = buka(await getLkeArea(lkeId, areaKode), `/lke/${lkeId}/${areaKode}`);
  return <MejaLke key={lkeId} view={view} />;
}
