import { KodeArea } from '@/components/skor/kode-area';
import { SelisihNilai } from '@/components/skor/selisih-nilai';
import { Icon } from '@/components/ui/icon';
import { Table, Td, Th } from '@/components/ui/table';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { Penilai } from '@/lib/domain/program/tahap';
import type { BarisBanding } from '@/lib/domain/skor/banding';
import { formatBilangan, formatSkor } from '@/lib/format';

/**
 * The tiers of assessment side by side, each with its difference to the one before it as arrow and number,
 * and whether the last one reaches the minimum of the target (F21). Readable without colour.
 */
export function BandingNilai({
  judul,
  tier,
  baris,
  target,
}: {
  judul: string;
  /** At least one; the last one is held against the thresholds. */
  tier: readonly { penilai: Penilai; label: string }[];
  baris: readonly BarisBanding[];
  target: Predikat;
}) {
  const akhir = tier.at(-1);
  return (
    <Table caption={judul} cards>
      <thead>
        <tr>
          <Th>Area</Th>
          <Th num>Bobot</Th>
          {tier.map((t, urut) => [
            <Th num key={t.penilai}>
              {t.label}
            </Th>,
            urut > 0 && (
              <Th num key={`${t.penilai}-beda`}>
                terhadap {tier[urut - 1]?.label}
              </Th>
            ),
          ])}
          <Th>Minimal {target}</Th>
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.kode} className={b.jumlah ? 'font-semibold' : undefined}>
            <th scope="row">
              {b.jumlah ? (
                b.nama
              ) : (
                <span className="flex flex-wrap items-center gap-x-2">
                  <KodeArea kode={b.kode} nama={b.nama} />
                  <span className="min-w-0">{b.nama}</span>
                </span>
              )}
            </th>
            <Td num label="Bobot">
              {formatBilangan(b.bobot, 2)}
            </Td>
            {tier.map((t, urut) => [
              <Td num key={t.penilai} label={t.label}>
                <Angka nilai={b.nilai[t.penilai] ?? null} />
              </Td>,
              urut > 0 && (
                <Td num key={`${t.penilai}-beda`} label={`terhadap ${tier[urut - 1]?.label}`}>
                  <SelisihNilai
                    nilai={selisih(b.nilai[t.penilai], b.nilai[tier[urut - 1]?.penilai ?? t.penilai])}
                  />
                </Td>
              ),
            ])}
            <Td label={`Minimal ${target}`}>
              <Ambang
                nilai={akhir ? (b.nilai[akhir.penilai] ?? null) : null}
                minimum={target === 'WBK' ? b.wbk : b.wbbm}
              />
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function selisih(atas: number | null | undefined, bawah: number | null | undefined): number | null {
  return atas === null || atas === undefined || bawah === null || bawah === undefined ? null : atas - bawah;
}

function Angka({ nilai }: { nilai: number | null }) {
  if (nilai !== null) return formatSkor(nilai);
  return (
    <span className="text-ink-3">
      <span aria-hidden="true">–</span>
      <span className="sr-only">belum ada nilai</span>
    </span>
  );
}

function Ambang({ nilai, minimum }: { nilai: number | null; minimum: number | null }) {
  if (minimum === null) return <span className="text-ink-2">tidak ada</span>;
  const capai = nilai !== null && nilai >= minimum;
  return (
    <span
      className={`inline-flex items-center gap-1 whitespace-nowrap ${nilai === null ? 'text-ink-2' : capai ? 'text-siap-ink' : 'text-jauh-ink'}`}
    >
      {nilai !== null && <Icon name={capai ? 'siap' : 'jauh'} size={16} />}
      {formatSkor(minimum)}
      {nilai !== null && <span className="font-normal">{capai ? 'tercapai' : 'belum'}</span>}
    </span>
  );
}
