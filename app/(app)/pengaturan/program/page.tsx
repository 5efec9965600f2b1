import type { Metadata } from 'next';
import Link from 'next/link';
import { buka } from '@/app/_lib/buka';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Table, Td, Th } from '@/components/ui/table';
import { formatTanggal } from '@/lib/format';
import { getDaftarProgram } from '@/lib/queries/pengaturan-program';

export const metadata: Metadata = { title: 'Program' };

const hari = (tanggal: string | null) => (tanggal ? formatTanggal(tanggal) : '–');

/** The programs of the instansi, one per year. */
export default async function HalamanProgram() {
  const { program } = buka(await getDaftarProgram(), '/pengaturan/program');
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Pengaturan', href: '/pengaturan' }, { label: 'Program' }]}
        judul="Program"
        keadaan="Satu program untuk tiap tahun: LKE yang dipakai, jadwal, dan unit pesertanya."
        aksi={
          program.length > 0 && (
            <LinkButton variant="primary" icon="plus" href="/pengaturan/program/baru">
              Buat program
            </LinkButton>
          )
        }
      />
      <IsiHalaman>
        {program.length === 0 ? (
          <EmptyState
            title="Belum ada program"
            actions={
              <LinkButton variant="primary" href="/pengaturan/program/baru">
                Buat program
              </LinkButton>
            }
          >
            Program menentukan peraturan dan LKE satu tahun, kapan unit mengisi, kapan TPI menilai, dan unit
            mana yang ikut membangun Zona Integritas.
          </EmptyState>
        ) : (
          <Table caption="Program Zona Integritas" cards>
            <thead>
              <tr>
                <Th>Program</Th>
                <Th>LKE</Th>
                <Th>Pengisian</Th>
                <Th>TPI selesai</Th>
                <Th>Batas usulan</Th>
                <Th>
                  <span className="sr-only">Peserta</span>
                </Th>
              </tr>
            </thead>
            <tbody>
              {program.map((p) => (
                <tr key={p.id}>
                  <Th scope="row">
                    <Link href={`/pengaturan/program/${p.id}`}>{p.nama}</Link>
                    <span className="sub">Tahun {p.tahun}</span>
                  </Th>
                  <Td label="LKE">{p.peraturan}</Td>
                  <Td label="Pengisian">
                    {p.mandiriBuka || p.mandiriTutup
                      ? `${hari(p.mandiriBuka)} sampai ${hari(p.mandiriTutup)}`
                      : 'tanpa batas'}
                  </Td>
                  <Td label="TPI selesai">{hari(p.tpiTutup)}</Td>
                  <Td label="Batas usulan">{hari(p.usulanTutup)}</Td>
                  <Td>
                    <Link href={`/pengaturan/program/${p.id}/unit`}>Unit peserta</Link>
                  </Td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </IsiHalaman>
    </>
  );
}
