import { redirect } from 'next/navigation';
import { buka } from '@/app/_lib/buka';
import { getLkeArea } from '@/lib/queries/lke';

/** A worksheet without an area: leads to the first one with a blank question. */
export default async function HalamanLembar({ params }: PageProps<'/lke/[lkeId]'>) {
  const { lkeId } = await params;
  const { areaKode } = buka(await getLkeArea(lkeId, null), `/lke/${lkeId}`);
  redirect(`/lke/${lkeId}/${areaKode}`);
}
