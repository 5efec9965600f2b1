import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { KepalaOrang } from '@/app/(app)/pengaturan/orang/_components/kepala-orang';
import { DaftarPenugasan } from '@/app/(app)/pengaturan/orang/tpn/_components/daftar-penugasan';
import { TugaskanTpn } from '@/app/(app)/pengaturan/orang/tpn/_components/tugaskan-tpn';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { formatBilangan } from '@/lib/format';
import { getPenugasan } from '@/lib/queries/pengaturan-orang';

export const metadata: Metadata = { title: 'Penilai TPN' };

/** National evaluators: let into one program by letter and for a period. */
export default async function HalamanTpn() {
  const view = buka(await getPenugasan(), '/pengaturan/orang/tpn');
  const tanpaProgram = view.program.length === 0;
  return (
    <>
      <KepalaOrang
        tab="/pengaturan/orang/tpn"
        keadaan={`${formatBilangan(view.penugasan.length)} penugasan`}
        aksi={!tanpaProgram && <TugaskanTpn program={view.program} hariIni={view.hariIni} />}
      />
      <IsiHalaman>
        {view.penugasan.length === 0 ? (
          <EmptyState
            title="Belum ada penilai TPN"
            actions={
              tanpaProgram && (
                <LinkButton variant="primary" href="/pengaturan/program">
                  Buat program dahulu
                </LinkButton>
              )
            }
          >
            Penilai nasional masuk ke satu program dengan nomor surat tugas dan masa tugasnya. Ia hanya
            melihat unit yang sudah diusulkan ke TPN.
          </EmptyState>
        ) : (
          <DaftarPenugasan penugasan={view.penugasan} hariIni={view.hariIni} />
        )}
      </IsiHalaman>
    </>
  );
}
