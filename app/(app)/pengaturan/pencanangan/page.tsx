import type { Metadata } from 'next';
import Link from 'next/link';
import { buka } from '@/app/_lib/buka';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table, Td, Th } from '@/components/ui/table';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { formatTanggal } from '@/lib/format';
import { getDaftarPencanangan } from '@/lib/queries/pengaturan-pencanangan';

export const metadata: Metadata = { title: 'Pencanangan' };

/** The declarations of a program: of the instansi and of single units. */
export default async function HalamanPencanangan({
  searchParams,
}: {
  searchParams: Promise<{ program?: string | string[] }>;
}) {
  const { program } = await searchParams;
  const diminta = typeof program === 'string' ? program : null;
  const view = buka(await getDaftarPencanangan(diminta), '/pengaturan/pencanangan');
  const tanpaProgram = view.programId === null;
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Pengaturan', href: '/pengaturan' }, { label: 'Pencanangan' }]}
        judul="Pencanangan"
        keadaan="Pernyataan pimpinan instansi atau unit bahwa siap membangun Zona Integritas."
        aksi={
          !tanpaProgram && (
            <LinkButton variant="primary" icon="plus" href="/pengaturan/pencanangan/baru">
              Catat pencanangan
            </LinkButton>
          )
        }
      />
      <IsiHalaman>
        {view.program.length > 1 && (
          <div className="mb-4">
            <ChipRow label="Tahun program">
              {view.program.map((p) => (
                <FilterChip
                  key={p.id}
                  href={`/pengaturan/pencanangan?program=${p.id}`}
                  active={p.id === view.programId}
                >
                  {`Program ${p.tahun}`}
                </FilterChip>
              ))}
            </ChipRow>
          </div>
        )}
        {view.pencanangan.length === 0 ? (
          <EmptyState
            title={tanpaProgram ? 'Belum ada program' : 'Belum ada pencanangan'}
            actions={
              <LinkButton
                variant="primary"
                href={tanpaProgram ? '/pengaturan/program/baru' : '/pengaturan/pencanangan/baru'}
              >
                {tanpaProgram ? 'Buat program dahulu' : 'Catat pencanangan'}
              </LinkButton>
            }
          >
            Catat tanggal, tempat, penandatangan, saksi, dan publikasinya. Pencanangan instansi berlaku untuk
            semua unit pesertanya. Acara resmi tidak wajib; yang diminta adalah penyebarluasannya (PermenPANRB
            90/2021).
          </EmptyState>
        ) : (
          <Table caption="Pencanangan" cards>
            <thead>
              <tr>
                <Th>Yang mencanangkan</Th>
                <Th>Tanggal dan tempat</Th>
                <Th>Penandatangan</Th>
                <Th>Saksi</Th>
                <Th num>Publikasi</Th>
                <Th>
                  <span className="sr-only">Cetak</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {view.pencanangan.map((p) => {
                const pihak = (peran: 'penandatangan' | 'saksi') =>
                  p.pihak
                    .filter((x) => x.peran === peran)
                    .map((x) => x.jabatan)
                    .join(', ') || '–';
                return (
                  <tr key={p.id}>
                    <Th scope="row" className="wrap-anywhere">
                      <Link href={`/pengaturan/pencanangan/${p.id}`}>{p.unitNama ?? 'Seluruh instansi'}</Link>
                    </Th>
                    <Td label="Tanggal">
                      {formatTanggal(p.tanggal)}
                      <span className="sub">
                        {p.moda === 'acara' ? (p.tempat ?? 'acara') : 'tanpa acara'}
                      </span>
                    </Td>
                    <Td label="Tanda tangan" className="wrap-anywhere">
                      {pihak('penandatangan')}
                    </Td>
                    <Td label="Saksi" className="wrap-anywhere">
                      {pihak('saksi')}
                    </Td>
                    <Td label="Publikasi" num>
                      {p.publikasi.length}
                    </Td>
                    <Td>
                      <Link href={`/pengaturan/pencanangan/${p.id}/piagam`}>Piagam</Link>
                    </Td>
                  </tr>
                );
              })}
            </tbody>
          </Table>
        )}
      </IsiHalaman>
    </>
  );
}
