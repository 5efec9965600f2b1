import type { Metadata } from 'next';
import { FormMasuk } from '@/app/(auth)/masuk/_components/form-masuk';
import { KepalaMasuk } from '@/components/layout/kerangka-publik';
import { getMasuk } from '@/lib/queries/masuk';

export const metadata: Metadata = { title: 'Masuk' };

/** Sign-in; in demo mode every demo account is one tap away. */
export default async function HalamanMasuk({
  searchParams,
}: {
  searchParams: Promise<{ kembali?: string | string[] }>;
}) {
  const { demo } = await getMasuk();
  const { kembali } = await searchParams;
  return (
    <>
      <KepalaMasuk demo={demo !== null} />
      <FormMasuk demo={demo} kembali={alamatDalam(kembali)} />
    </>
  );
}

/** Only a path of this site may follow the sign-in; anything else leads to the start page (ASVS 1.2.2). */
function alamatDalam(kembali: string | string[] | undefined): string {
  return typeof kembali === 'string' && /^\/(?![/\\])[^\s\\]*$/.test(kembali) ? kembali : '/';
}
