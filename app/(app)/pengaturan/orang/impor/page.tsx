import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { ImporOrang } from '@/app/(app)/pengaturan/orang/impor/_components/impor-orang';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { getImporOrang } from '@/lib/queries/pengaturan-orang';

export const metadata: Metadata = { title: 'Tempel orang dari Excel' };

/** Many people at once from a spreadsheet. Nothing is saved before the preview is agreed to. */
export default async function HalamanImporOrang() {
  const view = buka(await getImporOrang(), '/pengaturan/orang/impor');
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: 'Pengaturan', href: '/pengaturan' },
          { label: 'Orang dan peran', href: '/pengaturan/orang' },
          { label: 'Tempel dari Excel' },
        ]}
        judul="Tempel orang dari Excel"
        keadaan="Belum ada yang disimpan sampai Anda menambahkannya di bawah."
      />
      <IsiHalaman>
        <ImporOrang unit={view.unit} terpegang={view.terpegang} hariIni={view.hariIni} />
      </IsiHalaman>
    </>
  );
}
