import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormInstansi } from '@/app/(app)/platform/_components/form-instansi';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { getDaftarBaru } from '@/lib/queries/platform';

export const metadata: Metadata = { title: 'Daftarkan instansi' };

/** The form of a new instansi with its first admin. */
export default async function HalamanDaftarkan() {
  buka(await getDaftarBaru(), '/platform/baru');
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Daftar instansi', href: '/platform' }, { label: 'Daftarkan instansi' }]}
        judul="Daftarkan instansi"
        keadaan="Admin pertamanya menyiapkan unit, orang, dan program."
      />
      <IsiHalaman>
        <FormInstansi />
      </IsiHalaman>
    </>
  );
}
