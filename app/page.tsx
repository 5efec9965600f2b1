import { redirect } from 'next/navigation';
import { berandaOf } from '@/app/(app)/_menu';
import { getKerangka } from '@/lib/queries/kerangka';

/** The front door leads everybody to where their work is. */
export default async function HalamanDepan() {
  const view = await getKerangka();
  redirect(view ? berandaOf(view.peran) : '/masuk');
}
