import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormUbahProgram } from '@/app/(app)/pengaturan/program/_components/form-program';
import { KepalaProgram } from '@/app/(app)/pengaturan/program/_components/kepala-program';
import { IsiHalaman } from '@/components/layout/kerangka';
import { LinkButton } from '@/components/ui/link-button';
import { getSetelanProgram } from '@/lib/queries/pengaturan-program';

export const metadata: Metadata = { title: 'Setelan program' };

/** The settings of one program. */
export default async function HalamanSetelanProgram({ params }: { params: Promise<{ programId: string }> }) {
  const { programId } = await params;
  const dasar = `/pengaturan/program/${programId}`;
  const view = buka(await getSetelanProgram(programId), dasar);
  const kosong = view.peserta === 0;
  return (
    <>
      <KepalaProgram
        program={view.program}
        peserta={view.peserta}
        tab="setelan"
        langkah={kosong ? 'Pilih unit yang ikut program ini' : undefined}
        aksi={
          kosong && (
            <LinkButton variant="primary" href={`${dasar}/unit`}>
              Ikutkan unit
            </LinkButton>
          )
        }
      />
      <IsiHalaman>
        <FormUbahProgram key={view.program.versi} view={view} />
      </IsiHalaman>
    </>
  );
}
