import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormPencanangan } from '@/app/(app)/pengaturan/pencanangan/_components/form-pencanangan';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { LinkButton } from '@/components/ui/link-button';
import { formatTanggal } from '@/lib/format';
import { getFormPencanangan } from '@/lib/queries/pengaturan-pencanangan';

export const metadata: Metadata = { title: 'Perbaiki pencanangan' };

/** A recorded declaration, to be corrected or completed. */
export default async function HalamanUbahPencanangan({
  params,
}: {
  params: Promise<{ pencananganId: string }>;
}) {
  const { pencananganId } = await params;
  const view = buka(await getFormPencanangan(pencananganId), `/pengaturan/pencanangan/${pencananganId}`);
  const nama = view.lama?.unitNama ?? view.instansi;
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: 'Pengaturan', href: '/pengaturan' },
          { label: 'Pencanangan', href: '/pengaturan/pencanangan' },
          { label: nama },
        ]}
        judul={`Pencanangan ${nama}`}
        keadaan={view.lama ? formatTanggal(view.lama.tanggal) : undefined}
        aksi={
          <LinkButton icon="print" href={`/pengaturan/pencanangan/${pencananganId}/piagam`}>
            Piagam
          </LinkButton>
        }
      />
      <IsiHalaman>
        <FormPencanangan key={view.lama?.versi} view={view} />
      </IsiHalaman>
    </>
  );
}
