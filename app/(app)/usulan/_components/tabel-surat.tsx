import Link from 'next/link';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { formatBilangan, formatTanggal, formatTanggalWaktu } from '@/lib/format';
import type { SuratView } from '@/lib/queries/usulan';

/** Letters that went out. */
export function TabelSurat({ surat, zona }: { surat: readonly SuratView[]; zona: ZonaWaktu }) {
  return (
    <Table caption="Surat usulan terdahulu" cards>
      <thead>
        <tr>
          <Th>Nomor surat</Th>
          <Th>Tanggal surat</Th>
          <Th num>Unit</Th>
          <Th>Dikirim</Th>
          <Th>Keadaan</Th>
        </tr>
      </thead>
      <tbody>
        {surat.map((s) => (
          <tr key={s.id}>
            <th scope="row">
              <Link href={`/usulan/${s.id}`}>{s.nomorSurat ?? 'Tanpa nomor'}</Link>
            </th>
            <Td label="Tanggal surat">{s.tanggalSurat && formatTanggal(s.tanggalSurat)}</Td>
            <Td num label="Unit">
              {formatBilangan(s.jumlahUnit)}
            </Td>
            <Td label="Dikirim">
              {s.dikirimPada && formatTanggalWaktu(s.dikirimPada, zona)}
              {s.pengirim && ` oleh ${s.pengirim}`}
            </Td>
            <Td label="Keadaan">
              {s.status === 'dikirim' ? (
                <Status tone="ok" icon="send">
                  dikirim
                </Status>
              ) : (
                <Status tone="idle">dibatalkan</Status>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
