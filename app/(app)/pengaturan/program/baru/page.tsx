import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormProgramBaru } from '@/app/(app)/pengaturan/program/_components/form-program';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { getProgramBaru } from '@/lib/queries/pengaturan-program';

export const metadata: Metadata = { title: 'Buat program' };

/** The form of a new program. */
export default async function HalamanProgramBaru() {
  const view = buka(await getProgramBaru(), '/pengaturan/program/baru');
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: 'Pengaturan', href: '/pengaturan' },
          { label: 'Program', href: '/pengaturan/program' },
          { label: 'Buat program' },
        ]}
        judul="Buat program"
        keadaan={view.instansi}
      />
      <IsiHalaman>
        <FormProgramBaru view={view} />
      </IsiHalaman>
    </>
  );
}
