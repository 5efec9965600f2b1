import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormGantiSandi } from '@/app/(auth)/ganti-sandi/_components/form-ganti-sandi';
import { KepalaMasuk } from '@/components/layout/kerangka-publik';
import { getGantiSandi } from '@/lib/queries/akun';

export const metadata: Metadata = { title: 'Ganti kata sandi' };

/** One's own password: by choice, or right after signing in with a one-time password. */
export default async function HalamanGantiSandi() {
  const view = buka(await getGantiSandi(), '/ganti-sandi');
  return (
    <>
      <KepalaMasuk demo={view.demo} />
      <FormGantiSandi wajib={view.wajib} nama={view.nama} surel={view.surel} demo={view.demo} />
    </>
  );
}
