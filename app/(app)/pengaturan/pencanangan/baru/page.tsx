import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { buka } from '@/app/_lib/buka';
import { FormPencanangan } from '@/app/(app)/pengaturan/pencanangan/_components/form-pencanangan';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { getFormPencanangan } from '@/lib/queries/pengaturan-pencanangan';

export const metadata: Metadata = { title: 'Catat pencanangan' };

/** The form of a new declaration. */
export default async function HalamanCatatPencanangan() {
  const view = buka(await getFormPencanangan(null), '/pengaturan/pencanangan/baru');
  if (view.program.length === 0) redirect('/pengaturan/pencanangan');
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: 'Pengaturan', href: '/pengaturan' },
          { label: 'Pencanangan', href: '/pengaturan/pencanangan' },
          { label: 'Catat' },
        ]}
        judul="Catat pencanangan"
        keadaan={view.instansi}
      />
      <IsiHalaman>
        <FormPencanangan view={view} />
      </IsiHalaman>
    </>
  );
}
