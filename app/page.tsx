import { redirect } from 'next/navigation';
import { berandaOf } from '@/app/(app)/_menu';
import { getKerangka } from '@/lib/queries/kerangka';

/** The front door leads everybody to where their work is. */
export default async function HalamanDepan() {
  const view = await getKerangka();
  if (!view) redirect('/masuk');
  if (view.wajibGanti) redirect('/ganti-sandi');
  // An instansi without a program: its admin starts with setting up.
  redirect(view.peran === 'admin_instansi' && view.siklus === null ? '/pengaturan' : berandaOf(view.peran));
}
