import Link from 'next/link';
import type { CSSProperties } from 'react';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/panel';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import { SELISIH_KERTAS } from '@/lib/domain/kesiapan/kertas-hasil';
import { formatBilangan, formatPersen, formatSkor } from '@/lib/format';
import type { DasborView } from '@/lib/queries/dasbor';

function Bilah({ nama, persen, kertas }: { nama: string; persen: number; kertas?: boolean }) {
  return (
    <tr>
      <th scope="row">{nama}</th>
      <td aria-hidden="true">
        <span
          className={kertas ? 'pct pct-kertas' : 'pct'}
          style={{ '--v': `${persen}%` } as CSSProperties}
        />
      </td>
      <td className="num">{formatPersen(persen, 1)}</td>
    </tr>
  );
}

function Kalimat({ selisih }: { selisih: number }) {
  const jarak = formatSkor(Math.abs(selisih));
  if (selisih >= SELISIH_KERTAS) {
    return (
      <Status tone="warn">
        {`Kertas mendahului hasil ${jarak} poin persen: dokumen lengkap, perubahannya belum terasa`}
      </Status>
    );
  }
  if (selisih <= -SELISIH_KERTAS) {
    return (
      <Status tone="warn">{`Hasil mendahului kertas ${jarak} poin persen: lengkapi bukti yang sudah ada`}</Status>
    );
  }
  return <Status tone="ok">{`Kertas dan hasil seimbang, selisih ${jarak} poin persen`}</Status>;
}

/** Pemenuhan beside reform and hasil, in percent of weight: are the papers ahead of the change (S2-5)? */
export function KertasLawanHasil({ kertas }: { kertas: NonNullable<DasborView['kertas']> }) {
  const { rata, unit } = kertas;
  return (
    <Section title="Kertas lawan hasil" className="keep-together">
      <table className="fun" aria-label="Persen bobot yang tercapai, rata-rata unit yang bernilai">
        <tbody>
          <Bilah nama="Pemenuhan" persen={rata.pemenuhan} kertas />
          {rata.reform !== null && <Bilah nama="Reform" persen={rata.reform} />}
          <Bilah nama="Hasil" persen={rata.hasil} />
        </tbody>
      </table>
      <p className="mt-2">
        <Kalimat selisih={rata.selisih} />
      </p>
      <Disclosure summary={`Per unit (${formatBilangan(unit.length)})`} className="mt-1">
        <Table caption="Kertas lawan hasil per unit, persen dari bobot" scroll tight>
          <thead>
            <tr>
              <Th>Unit kerja</Th>
              <Th num>Pemenuhan</Th>
              <Th num>Reform dan hasil</Th>
              <Th num>Selisih</Th>
            </tr>
          </thead>
          <tbody>
            {unit.map((u) => (
              <tr key={u.id}>
                <Th scope="row">
                  <Link href={`/unit/${u.id}`} prefetch={false}>
                    {u.nama}
                  </Link>
                </Th>
                <Td num>{formatPersen(u.pemenuhan, 1)}</Td>
                <Td num>{formatPersen(u.nyata, 1)}</Td>
                <Td num>{formatSkor(u.selisih)}</Td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </Section>
  );
}
