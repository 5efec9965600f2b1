import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormProgram } from '@/app/(app)/pengaturan/program/_components/form-program';
import { IkutkanUnit } from '@/app/(app)/pengaturan/program/_components/ikutkan-unit';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { getPengaturanProgram } from '@/lib/queries/pengaturan-program';

export const metadata: Metadata = { title: 'Program tahunan' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The year: which LKE, which windows, which units. */
export default async function HalamanProgram({
  searchParams,
}: {
  searchParams: Promise<{ program?: string | string[]; baru?: string }>;
}) {
  const { program: diminta, baru } = await searchParams;
  const programId = typeof diminta === 'string' && UUID.test(diminta) ? diminta : null;
  const view = buka(await getPengaturanProgram(programId), '/pengaturan/program');
  const { dipilih } = view;
  const membuat = baru === '1' || dipilih === null;
  return (
    <>
      <KepalaHalaman
        judul={membuat ? `Program baru ${view.tahunBaru}` : `Program ${dipilih.tahun}`}
        keadaan={
          membuat
            ? 'Pilih LKE dan jadwalnya, lalu ikutkan unit.'
            : `${view.unit.filter((u) => u.ikut).length} dari ${view.unit.length} unit ikut serta`
        }
        aksi={
          !membuat && (
            <LinkButton href="/pengaturan/program?baru=1" icon="plus">
              Program {view.tahunBaru}
            </LinkButton>
          )
        }
      />
      <IsiHalaman className="grid gap-8 py-4">
        {view.program.length > 0 && (
          <ChipRow label="Pilih tahun">
            {view.program.map((p) => (
              <FilterChip
                key={p.id}
                href={`/pengaturan/program?program=${p.id}`}
                active={!membuat && p.id === dipilih.id}
              >
                Program {p.tahun}
              </FilterChip>
            ))}
          </ChipRow>
        )}
        <FormProgram
          key={membuat ? 'baru' : dipilih.id}
          program={membuat ? null : dipilih}
          instrumen={view.instrumen}
          tahunBaru={view.tahunBaru}
        />
        {!membuat &&
          (view.unit.length === 0 ? (
            <EmptyState
              title="Belum ada unit kerja"
              actions={<LinkButton href="/pengaturan/unit">Susun unit kerja</LinkButton>}
            >
              Unit yang sudah disusun dapat diikutkan ke program ini sekaligus.
            </EmptyState>
          ) : (
            <IkutkanUnit key={`unit-${dipilih.id}`} programId={dipilih.id} unit={view.unit} />
          ))}
      </IsiHalaman>
    </>
  );
}
