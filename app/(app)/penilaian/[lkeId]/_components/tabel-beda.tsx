import Link from 'next/link';
import { alamatRujukan } from '@/app/(app)/penilaian/_lib/alamat-meja';
import { teksNilai } from '@/components/lke/teks-jawaban';
import { Icon } from '@/components/ui/icon';
import { Table, Td, Th } from '@/components/ui/table';
import type { BedaButir, LembarPenilaianView } from '@/lib/queries/lembar-penilaian';

const ARAH = {
  naik: { ikon: 'arrow-up', kata: 'naik', kelas: 'text-siap-ink' },
  turun: { ikon: 'arrow-down', kata: 'turun', kelas: 'text-hampir-ink' },
  sama: { ikon: 'minus', kata: 'nilai tetap', kelas: 'text-ink-2' },
} as const;

/** Every question on which this assessor differs from the tier below, with the reason. */
export function TabelBeda({ view }: { view: LembarPenilaianView }) {
  const [bawah, sendiri] = view.meja === 'tpi' ? ['Unit', 'TPI'] : ['TPI', 'TPN'];
  if (view.beda.length === 0) {
    return (
      <p className="text-14 text-ink-2">
        Belum ada nilai {sendiri} yang berbeda dari {bawah === 'Unit' ? 'jawaban unit' : 'nilai TPI'}.
      </p>
    );
  }
  return (
    <Table caption={`Nilai ${sendiri} yang berbeda dari ${bawah}`} cards>
      <thead>
        <tr>
          <Th>Pertanyaan</Th>
          <Th>{bawah}</Th>
          <Th>{sendiri}</Th>
          <Th>Alasan</Th>
        </tr>
      </thead>
      <tbody>
        {view.beda.map((b) => (
          <tr key={b.kode}>
            <th scope="row">
              <Link href={alamatRujukan(view.lkeId, b)}>
                {b.area} {b.pendek}
              </Link>{' '}
              <span className="font-normal">{b.teks}</span>
            </th>
            <Td label={bawah}>{teksNilai(b.butir, b.bawah)}</Td>
            <Td label={sendiri}>
              <Nilai b={b} />
            </Td>
            <Td label="Alasan">
              {b.catatan ? (
                <span className="whitespace-pre-line">{b.catatan}</span>
              ) : (
                <span className="text-ink-2">{b.arah === 'turun' ? 'belum ditulis' : 'tanpa catatan'}</span>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Nilai({ b }: { b: BedaButir }) {
  const { ikon, kata, kelas } = ARAH[b.arah];
  return (
    <span className={`inline-flex items-center gap-1 whitespace-nowrap ${kelas}`}>
      <Icon name={ikon} size={16} />
      <span className="sr-only">{kata} ke </span>
      <b className="font-semibold">{teksNilai(b.butir, b.sendiri)}</b>
    </span>
  );
}
