import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { KepalaOrang } from '@/app/(app)/pengaturan/orang/_components/kepala-orang';
import { DaftarJabatan } from '@/app/(app)/pengaturan/orang/jabatan/_components/daftar-jabatan';
import { TambahJabatan } from '@/app/(app)/pengaturan/orang/jabatan/_components/tambah-jabatan';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { formatBilangan } from '@/lib/format';
import { getJabatan } from '@/lib/queries/pengaturan-orang';

export const metadata: Metadata = { title: 'Jabatan' };

/** Jabatan with those who stood in them, from when to when and in which capacity. */
export default async function HalamanJabatan() {
  const view = buka(await getJabatan(), '/pengaturan/orang/jabatan');
  return (
    <>
      <KepalaOrang
        tab="/pengaturan/orang/jabatan"
        keadaan={`${formatBilangan(view.jabatan.length)} jabatan`}
        aksi={<TambahJabatan unit={view.unit} />}
      />
      <IsiHalaman>
        {view.jabatan.length === 0 ? (
          <EmptyState title="Belum ada jabatan">
            Catat jabatan yang menandatangani dokumen, misalnya Bupati atau Kepala Dinas Kesehatan, beserta
            pejabatnya dari waktu ke waktu: definitif, Plt., Plh., Pj., atau a.n. Dokumen memakai nama dan
            sebutan yang berlaku pada tanggalnya.
          </EmptyState>
        ) : (
          <DaftarJabatan jabatan={view.jabatan} hariIni={view.hariIni} />
        )}
      </IsiHalaman>
    </>
  );
}
