import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { alamatOrang, bacaAlamatOrang } from '@/app/(app)/pengaturan/orang/_components/alamat';
import { DaftarOrang } from '@/app/(app)/pengaturan/orang/_components/daftar-orang';
import { KepalaOrang } from '@/app/(app)/pengaturan/orang/_components/kepala-orang';
import { SaringOrang } from '@/app/(app)/pengaturan/orang/_components/saring-orang';
import { TambahOrang } from '@/app/(app)/pengaturan/orang/_components/tambah-orang';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { formatBilangan } from '@/lib/format';
import { getOrang } from '@/lib/queries/pengaturan-orang';

export const metadata: Metadata = { title: 'Orang dan peran' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const HALAMAN_MAKS = 10_000;

/** The people of the instansi: who holds which peran where, and since when. */
export default async function HalamanOrang({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const alamat = await bacaAlamatOrang(searchParams);
  const halaman = Math.min(Math.max(alamat.halaman, 1), HALAMAN_MAKS);
  const href = (ganti: Partial<typeof alamat>) => alamatOrang('/pengaturan/orang', { ...alamat, ...ganti });
  const saring = {
    cari: alamat.cari.slice(0, 100),
    peran: alamat.peran,
    unitId: alamat.unit !== null && UUID.test(alamat.unit) ? alamat.unit : null,
    berakhir: alamat.berakhir,
  };
  const view = buka(await getOrang(saring, halaman), href({}));
  const dari = (view.halaman - 1) * view.sehalaman;
  return (
    <>
      <KepalaOrang
        tab="/pengaturan/orang"
        keadaan={`${formatBilangan(view.jumlah)} orang`}
        aksi={
          <>
            <LinkButton href="/pengaturan/orang/impor" icon="table">
              Tempel dari Excel
            </LinkButton>
            <TambahOrang unit={view.unit} hariIni={view.hariIni} />
          </>
        }
      />
      <IsiHalaman>
        <SaringOrang unit={view.unit} />
        {view.orang.length === 0 ? (
          <EmptyState
            title="Tidak ada orang yang cocok"
            actions={<LinkButton href="/pengaturan/orang">Hapus saringan</LinkButton>}
          >
            Ubah kata pencarian atau lepaskan salah satu saringan.
          </EmptyState>
        ) : (
          <>
            <DaftarOrang orang={view.orang} unit={view.unit} hariIni={view.hariIni} />
            {view.jumlahHalaman > 1 && (
              <Pagination
                from={dari + 1}
                to={dari + view.orang.length}
                total={view.jumlah}
                noun="orang"
                previousHref={halaman > 1 ? href({ halaman: halaman - 1 }) : null}
                nextHref={halaman < view.jumlahHalaman ? href({ halaman: halaman + 1 }) : null}
              />
            )}
          </>
        )}
      </IsiHalaman>
    </>
  );
}
