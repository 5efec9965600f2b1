import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { SusunanUnit } from '@/app/(app)/pengaturan/unit/_components/susunan-unit';
import { TambahUnit } from '@/app/(app)/pengaturan/unit/_components/tambah-unit';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { formatBilangan } from '@/lib/format';
import { getSusunan } from '@/lib/queries/pengaturan-unit';

export const metadata: Metadata = { title: 'Susunan unit' };

/** The tree of units of the instansi: add, rename, move, close. */
export default async function HalamanSusunan() {
  const view = buka(await getSusunan(), '/pengaturan/unit');
  const terbuka = view.unit.filter((u) => u.selesai === null).length;
  const kosong = view.unit.length === 0;
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Pengaturan', href: '/pengaturan' }, { label: 'Susunan unit' }]}
        judul="Susunan unit"
        keadaan={kosong ? view.instansi : `${formatBilangan(terbuka)} unit kerja di ${view.instansi}`}
        aksi={
          !kosong && (
            <>
              <LinkButton href="/pengaturan/unit/impor" icon="table">
                Tempel dari Excel
              </LinkButton>
              <TambahUnit unit={view.unit} hariIni={view.hariIni} variant="primary" />
            </>
          )
        }
      />
      <IsiHalaman>
        {kosong ? (
          <EmptyState
            title="Belum ada unit kerja"
            actions={
              <>
                <LinkButton variant="primary" href="/pengaturan/unit/impor?templat=1">
                  Mulai dari templat
                </LinkButton>
                <LinkButton href="/pengaturan/unit/impor">Tempel dari Excel</LinkButton>
                <TambahUnit unit={view.unit} hariIni={view.hariIni} />
              </>
            }
          >
            Di sini nanti terlihat susunan unit dari atas ke bawah: dinas, badan, kecamatan, dan unit di
            bawahnya. Templat berisi {formatBilangan(view.templat.baris.length)} {view.templat.nama} yang
            lazim; namanya dapat Anda ubah sebelum disimpan.
          </EmptyState>
        ) : (
          <SusunanUnit unit={view.unit} hariIni={view.hariIni} />
        )}
      </IsiHalaman>
    </>
  );
}
