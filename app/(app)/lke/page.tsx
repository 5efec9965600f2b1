import type { Metadata } from 'next';
import Link from 'next/link';
import { redirect } from 'next/navigation';
import { buka } from '@/app/_lib/buka';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { AngkaSkor } from '@/components/skor/angka-skor';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { formatTanggal } from '@/lib/format';
import { getLkeDaftar, type LkeRingkasView } from '@/lib/queries/lke-daftar';

export const metadata: Metadata = { title: 'Lembar kerja evaluasi' };

/** The worksheets of the units in reach; one alone opens at once. */
export default async function HalamanDaftarLke() {
  const { daftar, satunya, hariIni } = buka(await getLkeDaftar(), '/lke');
  if (satunya) redirect(`/lke/${satunya}`);
  return (
    <>
      <KepalaHalaman
        judul="Lembar kerja evaluasi"
        keadaan={`${daftar.length} lembar kerja dalam jangkauan Anda`}
      />
      <IsiHalaman>
        {daftar.length === 0 ? (
          <EmptyState
            title="Belum ada LKE"
            actions={<LinkButton href="/program">Lihat tahap unit</LinkButton>}
          >
            LKE dibuat saat unit memulai pembangunan. Sesudah itu pertanyaan, nilai sementara, dan catatan TPI
            tampil di sini.
          </EmptyState>
        ) : (
          <Table caption="Lembar kerja evaluasi" cards>
            <thead>
              <tr>
                <Th>Unit kerja</Th>
                <Th>Program</Th>
                <Th num>Terjawab</Th>
                <Th num>Nilai sementara</Th>
                <Th>Keadaan</Th>
              </tr>
            </thead>
            <tbody>
              {daftar.map((satu) => (
                <tr key={satu.lkeId}>
                  <Th scope="row">
                    <Link href={`/lke/${satu.lkeId}`}>{satu.unit}</Link>
                  </Th>
                  <Td label="Program">{satu.program}</Td>
                  <Td label="Terjawab" num>
                    {satu.jumlahButir === null ? '0' : `${satu.terjawab} dari ${satu.jumlahButir}`}
                  </Td>
                  <Td label="Nilai sementara" num>
                    <AngkaSkor nilai={satu.total} ukuran={14} />
                  </Td>
                  <Td label="Keadaan">
                    <Keadaan satu={satu} hariIni={hariIni} />
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

function Keadaan({ satu: { status, tahap, tutup }, hariIni }: { satu: LkeRingkasView; hariIni: string }) {
  if (tahap !== 'pembangunan') return <Status tone="idle">{LABEL_TAHAP[tahap]}</Status>;
  if (status !== 'draf') return <Status tone="ok">dikirim ke TPI</Status>;
  if (tutup === null) return <Status tone="warn">sedang diisi</Status>;
  return tutup < hariIni ? (
    <Status tone="bad">pengisian ditutup {formatTanggal(tutup)}</Status>
  ) : (
    <Status tone="warn">diisi sampai {formatTanggal(tutup)}</Status>
  );
}
