import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormSurat } from '@/app/(app)/usulan/[usulanId]/_components/form-surat';
import { KirimUsulan } from '@/app/(app)/usulan/[usulanId]/_components/kirim-usulan';
import { UnitSurat } from '@/app/(app)/usulan/[usulanId]/_components/unit-surat';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { DefinitionList } from '@/components/ui/definition-list';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Panel, Section } from '@/components/ui/panel';
import { formatBilangan, formatTanggal, formatTanggalWaktu, formatTenggat } from '@/lib/format';
import { getSurat, type SuratLengkapView } from '@/lib/queries/usulan';

export const metadata: Metadata = { title: 'Surat usulan' };

/** One letter: its numbers, its units with the frozen TPI result, and the sending by the head of the instansi. */
export default async function HalamanSurat({ params }: { params: Promise<{ usulanId: string }> }) {
  const { usulanId } = await params;
  const view = buka(await getSurat(usulanId), `/usulan/${usulanId}`);
  const draf = view.status === 'draf';
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: 'Usulan', href: `/usulan?tahun=${view.program.tahun}` },
          { label: draf ? 'Surat yang disusun' : 'Surat terkirim' },
        ]}
        judul={view.nomorSurat ? `Surat usulan ${view.nomorSurat}` : 'Surat usulan'}
        keadaan={keadaan(view)}
        langkah={
          draf
            ? view.kurang.length > 0
              ? 'Lengkapi yang menahan pengiriman'
              : 'Kirim oleh pimpinan'
            : undefined
        }
        aksi={
          <LinkButton href={`/usulan/${view.id}/surat`} icon="print">
            Konsep surat
          </LinkButton>
        }
      />
      <IsiHalaman className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <Section title="Unit yang diusulkan" aside={`${formatBilangan(view.unit.length)} unit`}>
          {view.unit.length > 0 ? (
            <UnitSurat view={view} />
          ) : (
            <EmptyState
              level={3}
              title="Surat belum berisi unit"
              actions={
                <LinkButton href={`/usulan?tahun=${view.program.tahun}`}>Pilih unit yang siap</LinkButton>
              }
            >
              Unit yang siap dimasukkan dari halaman usulan. Hasil TPI-nya dibekukan saat itu.
            </EmptyState>
          )}
        </Section>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
          <Panel title="Surat dan SPTJM">
            {view.ubah.boleh ? (
              <FormSurat view={view} />
            ) : (
              <DefinitionList
                items={[
                  { term: 'Nomor surat', value: view.nomorSurat ?? 'belum diisi' },
                  {
                    term: 'Tanggal',
                    value: view.tanggalSurat ? formatTanggal(view.tanggalSurat) : 'belum diisi',
                  },
                  { term: 'Nomor SPTJM', value: view.nomorSptjm ?? 'belum diisi' },
                  { term: 'Narahubung', value: view.narahubung ?? 'belum diisi' },
                ]}
              />
            )}
          </Panel>
          {draf ? (
            <KirimUsulan view={view} />
          ) : (
            <Panel title="Pengiriman">
              <p className="text-14">
                {view.dikirimPada
                  ? `Dikirim ${formatTanggalWaktu(view.dikirimPada, view.zona)}${view.pengirim ? ` oleh ${view.pengirim}` : ''}. Isinya tidak berubah lagi.`
                  : 'Surat ini dibatalkan.'}
              </p>
            </Panel>
          )}
        </div>
      </IsiHalaman>
    </>
  );
}

function keadaan(view: SuratLengkapView): string {
  const bagian = [
    view.program.nama,
    view.status === 'draf' ? 'sedang disusun' : view.status === 'dikirim' ? 'sudah dikirim' : 'dibatalkan',
    `${formatBilangan(view.unit.length)} unit`,
    view.status === 'draf' &&
      view.tutup !== null &&
      `pengusulan ditutup ${formatTanggal(view.tutup)}, ${formatTenggat(view.tutup, new Date(`${view.hariIni}T12:00:00Z`), view.zona)}`,
  ];
  return bagian.filter(Boolean).join(' · ');
}
