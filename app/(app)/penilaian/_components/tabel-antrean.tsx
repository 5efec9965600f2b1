import Link from 'next/link';
import { KeadaanLembar } from '@/app/(app)/penilaian/_components/keadaan-lembar';
import { alamatLanjut } from '@/app/(app)/penilaian/_lib/alamat-meja';
import { SelisihNilai } from '@/components/skor/selisih-nilai';
import { Table, Td, Th } from '@/components/ui/table';
import { LANGKAH_TPN } from '@/lib/domain/program/tahap';
import { formatBilangan, formatSkor, formatTanggal } from '@/lib/format';
import type { AntreanView, BarisAntreanView } from '@/lib/queries/penilaian';

/** The units of a queue: one card per unit on a phone. */
export function TabelAntrean({ view }: { view: AntreanView }) {
  const tpi = view.meja === 'tpi';
  return (
    <Table caption={`Antrean penilaian ${tpi ? 'TPI' : 'TPN'}`} cards stickyHeader>
      <thead>
        <tr>
          <Th>Unit kerja</Th>
          <Th>Target</Th>
          <Th>{tpi ? 'Dikirim unit' : 'Diusulkan'}</Th>
          <Th>{tpi ? 'Dinilai' : 'Langkah TPN'}</Th>
          <Th num>Berbeda</Th>
          <Th num>{tpi ? 'Nilai TPI' : 'Nilai TPN'}</Th>
          <Th num>{tpi ? 'terhadap unit' : 'terhadap TPI'}</Th>
          <Th>Keadaan</Th>
        </tr>
      </thead>
      <tbody>
        {view.baris.map((b) => (
          <Baris key={b.lkeId} b={b} tpi={tpi} menilai={view.menilai} />
        ))}
      </tbody>
    </Table>
  );
}

function Baris({ b, tpi, menilai }: { b: BarisAntreanView; tpi: boolean; menilai: boolean }) {
  const terbuka = menilai && (b.keadaan === 'belum' || b.keadaan === 'berjalan');
  const lengkap = b.total !== null && b.totalBawah !== null && (!tpi || b.dinilai >= b.jumlahButir);
  return (
    <tr>
      <th scope="row">
        <Link href={terbuka ? alamatLanjut(b.lkeId) : `/penilaian/${b.lkeId}`}>{b.unitNama}</Link>
      </th>
      <Td label="Target">{b.target}</Td>
      <Td label={tpi ? 'Dikirim unit' : 'Diusulkan'}>
        {b.masuk === null ? (
          <span className="text-ink-2">di unit</span>
        ) : (
          <div>
            <span className="whitespace-nowrap">{formatTanggal(b.masuk)}</span>
            {b.menunggu !== null && (
              <span className="block text-13 text-ink-2">
                {b.menunggu === 0 ? 'hari ini' : `${formatBilangan(b.menunggu)} hari lalu`}
              </span>
            )}
          </div>
        )}
      </Td>
      <Td label={tpi ? 'Dinilai' : 'Langkah TPN'}>
        <div>
          {tpi ? (
            <Kemajuan nilai={b.dinilai} maks={b.jumlahButir} />
          ) : (
            <Kemajuan nilai={b.langkah} maks={LANGKAH_TPN.length} />
          )}
          {b.dikembalikan > 0 && (
            <span className="block text-13 text-hampir-ink">
              {formatBilangan(b.dikembalikan)} dikembalikan ke unit
            </span>
          )}
        </div>
      </Td>
      <Td num label="Berbeda">
        {formatBilangan(b.beda)}
      </Td>
      <Td num label={tpi ? 'Nilai TPI' : 'Nilai TPN'}>
        {lengkap && b.total !== null ? (
          formatSkor(b.total)
        ) : (
          <span className="text-ink-3">
            <span aria-hidden="true">–</span>
            <span className="sr-only">belum lengkap</span>
          </span>
        )}
      </Td>
      <Td num label={tpi ? 'Terhadap unit' : 'Terhadap TPI'}>
        <SelisihNilai
          nilai={lengkap && b.total !== null && b.totalBawah !== null ? b.total - b.totalBawah : null}
        />
      </Td>
      <Td label="Keadaan">
        <KeadaanLembar keadaan={b.keadaan} />
      </Td>
    </tr>
  );
}

function Kemajuan({ nilai, maks }: { nilai: number; maks: number }) {
  return (
    <span className="inline-grid min-w-24 gap-1">
      <span>
        {formatBilangan(nilai)} dari {formatBilangan(maks)}
      </span>
      <span className="prog" aria-hidden="true">
        <span style={{ width: `${maks > 0 ? (nilai / maks) * 100 : 0}%` }} />
      </span>
    </span>
  );
}
