import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { ImporUnit } from '@/app/(app)/pengaturan/unit/impor/_components/impor-unit';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { getSusunan } from '@/lib/queries/pengaturan-unit';

export const metadata: Metadata = { title: 'Tempel unit dari Excel' };

/** Many units at once, from a spreadsheet or from the template. Nothing is saved before the preview is agreed to. */
export default async function HalamanImporUnit({
  searchParams,
}: {
  searchParams: Promise<{ templat?: string | string[] }>;
}) {
  const { templat } = await searchParams;
  const alamat = templat ? '/pengaturan/unit/impor?templat=1' : '/pengaturan/unit/impor';
  const view = buka(await getSusunan(), alamat);
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: 'Pengaturan', href: '/pengaturan' },
          { label: 'Susunan unit', href: '/pengaturan/unit' },
          { label: 'Tempel dari Excel' },
        ]}
        judul="Tempel unit dari Excel"
        keadaan="Belum ada yang disimpan sampai Anda menambahkannya di bawah."
      />
      <IsiHalaman>
        <ImporUnit
          ada={view.unit.filter((u) => u.selesai === null)}
          hariIni={view.hariIni}
          templat={view.templat}
          pakaiTemplat={templat !== undefined}
        />
      </IsiHalaman>
    </>
  );
}
