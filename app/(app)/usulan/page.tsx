import type { Metadata } from 'next';
import Link from 'next/link';
import { buka } from '@/app/_lib/buka';
import { MasukkanSemua, MasukkanUnit } from '@/app/(app)/usulan/_components/masukkan-unit';
import { TabelSurat } from '@/app/(app)/usulan/_components/tabel-surat';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { KeadaanUnit } from '@/components/skor/keadaan-unit';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { LinkButton } from '@/components/ui/link-button';
import { Alert } from '@/components/ui/note';
import { Section } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { formatBilangan, formatSkor, formatTanggal, formatTenggat } from '@/lib/format';
import { type CalonView, getUsulan, type UsulanView } from '@/lib/queries/usulan';

export const metadata: Metadata = { title: 'Usulan' };

/** The proposal of a program: the open letter, the units that may go in, those that almost may, past letters. */
export default async function HalamanUsulan({
  searchParams,
}: {
  searchParams: Promise<{ tahun?: string | string[] }>;
}) {
  const { tahun } = await searchParams;
  const diminta = typeof tahun === 'string' && /^\d{4}$/.test(tahun) ? Number(tahun) : null;
  const view = buka(await getUsulan(diminta), '/usulan');
  const { draf, program } = view;
  return (
    <>
      <KepalaHalaman
        judul="Usulan ke Tim Penilai Nasional"
        keadaan={keadaan(view)}
        langkah={langkah(view)}
        aksi={
          draf && (
            <LinkButton variant="primary" href={`/usulan/${draf.id}`} iconEnd="arrow-right">
              Buka surat usulan
            </LinkButton>
          )
        }
      />
      <IsiHalaman className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {view.tahun.length > 1 && (
          <ChipRow label="Tahun program">
            {view.tahun.map((t) => (
              <FilterChip key={t} href={`/usulan?tahun=${t}`} active={t === program?.tahun}>
                {t}
              </FilterChip>
            ))}
          </ChipRow>
        )}
        {program === null ? (
          <EmptyState title="Belum ada program">
            Usulan disusun dari unit yang mengikuti program tahunan. Admin instansi menyiapkannya di
            Pengaturan.
          </EmptyState>
        ) : (
          <>
            {draf && (
              <Alert
                tone="info"
                title={`Surat usulan berisi ${formatBilangan(draf.jumlahUnit)} unit`}
                action={<Link href={`/usulan/${draf.id}`}>Buka surat</Link>}
              >
                Satu surat untuk semua unit instansi ini. Pimpinan yang mengirimnya ke TPN.
              </Alert>
            )}
            <Section
              title="Siap diusulkan"
              aside={
                view.susun.boleh &&
                view.siap.length > 1 && (
                  <MasukkanSemua
                    unit={view.siap.map(({ keikutsertaanId, unitNama }) => ({ keikutsertaanId, unitNama }))}
                  />
                )
              }
            >
              {view.siap.length > 0 ? (
                <TabelSiap view={view} />
              ) : (
                <EmptyState
                  level={3}
                  title={draf ? 'Tidak ada unit siap di luar surat' : 'Belum ada unit yang siap'}
                  actions={<LinkButton href="/penilaian">Lihat antrean penilaian</LinkButton>}
                >
                  Unit siap setelah TPI mengesahkan nilainya, semua ambang tercapai, dan syarat instansi serta
                  unit terpenuhi.
                </EmptyState>
              )}
            </Section>
            <Section title="Hampir siap" aside={view.hampir.length > 0 && 'beserta yang menahannya'}>
              {view.hampir.length > 0 ? (
                <ul className="panel">
                  {view.hampir.map((c) => (
                    <li key={c.keikutsertaanId} className="border-t p-4 first:border-t-0">
                      <Hampir c={c} />
                    </li>
                  ))}
                </ul>
              ) : (
                <p className="text-14 text-ink-2">Tidak ada unit yang tinggal sedikit lagi.</p>
              )}
              {view.jauh > 0 && (
                <p className="mt-2 text-14 text-ink-2">
                  {formatBilangan(view.jauh)} unit lain masih jauh atau belum dinilai.{' '}
                  <Link href="/dasbor">Lihat kesiapan seluruh unit</Link>
                </p>
              )}
            </Section>
            <Section title="Surat terdahulu">
              {view.riwayat.length > 0 ? (
                <TabelSurat surat={view.riwayat} zona={view.zona} />
              ) : (
                <p className="text-14 text-ink-2">Belum ada surat usulan yang dikirim pada program ini.</p>
              )}
            </Section>
          </>
        )}
      </IsiHalaman>
    </>
  );
}

function keadaan({ program, siap, draf, tutup, hariIni, zona }: UsulanView): string {
  if (!program) return 'Belum ada program';
  const bagian = [
    program.nama,
    draf ? `${formatBilangan(draf.jumlahUnit)} unit dalam surat` : 'belum ada surat',
    `${formatBilangan(siap.length)} siap dimasukkan`,
    tutup !== null &&
      `pengusulan ditutup ${formatTanggal(tutup)}, ${formatTenggat(tutup, new Date(`${hariIni}T12:00:00Z`), zona)}`,
  ];
  return bagian.filter(Boolean).join(' · ');
}

function langkah({ draf, siap, susun, program }: UsulanView): string | undefined {
  if (!program || !susun.boleh) return undefined;
  if (siap.length > 0) return `Masukkan ${formatBilangan(siap.length)} unit yang siap`;
  return draf ? 'Lengkapi surat, lalu kirim' : undefined;
}

function TabelSiap({ view }: { view: UsulanView }) {
  return (
    <Table caption="Unit yang siap diusulkan" cards>
      <thead>
        <tr>
          <Th>Unit kerja</Th>
          <Th>Target</Th>
          <Th num>Nilai TPI</Th>
          <Th>Kesiapan</Th>
          {view.susun.boleh && <Th>Tindakan</Th>}
        </tr>
      </thead>
      <tbody>
        {view.siap.map((c) => (
          <tr key={c.keikutsertaanId}>
            <th scope="row">
              <Link href={`/unit/${c.keikutsertaanId}`}>{c.unitNama}</Link>
            </th>
            <Td label="Target">{c.target}</Td>
            <Td num label="Nilai TPI">
              {c.total !== null && formatSkor(c.total)}
            </Td>
            <Td label="Kesiapan">
              <KeadaanUnit keadaan="siap" kata={c.afirmasi ? 'siap, jalur afirmasi' : undefined} />
            </Td>
            {view.susun.boleh && (
              <Td label="Tindakan">
                <MasukkanUnit keikutsertaanId={c.keikutsertaanId} unitNama={c.unitNama} />
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Hampir({ c }: { c: CalonView }) {
  return (
    <div className="grid gap-2 md:grid-cols-[minmax(0,280px)_minmax(0,1fr)]">
      <div>
        <h3 className="text-14">
          <Link href={`/unit/${c.keikutsertaanId}`}>{c.unitNama}</Link>
        </h3>
        <p className="text-14 text-ink-2">
          Menuju {c.target}
          {c.total !== null && ` · nilai ${c.dariTpi ? 'TPI' : 'unit'} ${formatSkor(c.total)}`}
        </p>
        <KeadaanUnit keadaan={c.keadaan} kata={c.keadaan === 'siap' ? 'nilai dan syarat cukup' : undefined} />
      </div>
      <ul className="grid content-start gap-1 text-14" aria-label={`Yang menahan ${c.unitNama}`}>
        {c.halangan.map((h) => (
          <li key={h} className="flex gap-2">
            <Icon name="belum" size={16} className="mt-0.5 text-ink-2" />
            <span>{h}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
