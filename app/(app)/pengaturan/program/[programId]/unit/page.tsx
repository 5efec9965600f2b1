import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { KepalaProgram } from '@/app/(app)/pengaturan/program/_components/kepala-program';
import { PilihPeserta } from '@/app/(app)/pengaturan/program/_components/pilih-peserta';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { getPeserta } from '@/lib/queries/pengaturan-program';

export const metadata: Metadata = { title: 'Unit peserta' };

/** Which units take part in the program; all or many are enrolled at once (S0-12). */
export default async function HalamanPeserta({ params }: { params: Promise<{ programId: string }> }) {
  const { programId } = await params;
  const view = buka(await getPeserta(programId), `/pengaturan/program/${programId}/unit`);
  const peserta = view.unit.filter((u) => u.ikut !== null).length;
  return (
    <>
      <KepalaProgram
        program={view.program}
        peserta={peserta}
        tab="unit"
        langkah={peserta > 0 ? 'Catat pencanangan, lalu unit dapat mulai membangun' : undefined}
        aksi={peserta > 0 && <LinkButton href="/pengaturan/pencanangan">Catat pencanangan</LinkButton>}
      />
      <IsiHalaman>
        {view.unit.length === 0 ? (
          <EmptyState
            title="Belum ada unit kerja"
            actions={
              <LinkButton variant="primary" href="/pengaturan/unit">
                Susun unit kerja
              </LinkButton>
            }
          >
            Peserta dipilih dari susunan unit. Susun dahulu unit kerja instansi Anda.
          </EmptyState>
        ) : (
          <PilihPeserta programId={view.program.id} unit={view.unit} />
        )}
      </IsiHalaman>
    </>
  );
}
