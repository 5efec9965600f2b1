import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { TabelWewenang } from '@/app/(app)/pengaturan/wewenang/_components/tabel-wewenang';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { getWewenang } from '@/lib/queries/wewenang';

export const metadata: Metadata = { title: 'Tabel wewenang' };

/** Which peran may do what, read from the one table by which the server decides. */
export default async function HalamanWewenang() {
  const view = buka(await getWewenang(), '/pengaturan/wewenang');
  return (
    <>
      <KepalaHalaman
        judul="Tabel wewenang"
        keadaan="Peran unit hanya menjangkau unitnya dan unit di bawahnya; TPN hanya unit yang sudah diusulkan pada program tugasnya."
      />
      <IsiHalaman>
        <TabelWewenang baris={view.baris} />
      </IsiHalaman>
    </>
  );
}
