'use client';

import dynamic from 'next/dynamic';
import { Disclosure } from '@/components/ui/disclosure';
import { Table, Td, Th } from '@/components/ui/table';
import { formatSkor } from '@/lib/format';

export interface SeriTren {
  kunci: string;
  /** Printed at the line's end. */
  nama: string;
}

export interface TitikTren {
  /** "2025", "Nov 2026" */
  label: string;
  /** Value per series; null leaves a gap in the line. */
  nilai: Readonly<Record<string, number | null>>;
}

export interface TrenNilaiProps {
  /** What the chart says, as its name for screen readers and the caption of its table. */
  judul: string;
  /** At most three; the first is the one the chart is about. */
  seri: readonly SeriTren[];
  titik: readonly TitikTren[];
  /** Reference lines with their label, such as WBK 75. */
  ambang?: readonly { label: string; nilai: number }[];
  /** Top of the axis; the bottom is 0. */
  maks: number;
  /** Height in px, the same while the chart loads. */
  tinggi?: number;
}

// Recharts is heavy: it arrives after the page, and the table below holds the same numbers meanwhile.
const GarisTren = dynamic(() => import('@/components/charts/garis-tren').then((m) => m.GarisTren), {
  ssr: false,
});

/** Scores over time against their thresholds, with the numbers in a table behind it. */
export function TrenNilai({ judul, seri, titik, ambang = [], maks, tinggi = 240 }: TrenNilaiProps) {
  return (
    <figure>
      <div style={{ height: tinggi }} role="img" aria-label={`${judul}. Angkanya ada pada tabel di bawah.`}>
        <GarisTren seri={seri} titik={titik} ambang={ambang} maks={maks} />
      </div>
      <Disclosure summary="Angka dalam tabel" className="mt-1">
        <Table caption={judul} className="mt-1">
          <thead>
            <tr>
              <Th>Waktu</Th>
              {seri.map((s) => (
                <Th key={s.kunci} num>
                  {s.nama}
                </Th>
              ))}
            </tr>
          </thead>
          <tbody>
            {titik.map((t) => (
              <tr key={t.label}>
                <Th scope="row">{t.label}</Th>
                {seri.map((s) => {
                  const nilai = t.nilai[s.kunci] ?? null;
                  return (
                    <Td key={s.kunci} num>
                      {nilai === null ? '–' : formatSkor(nilai)}
                    </Td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </figure>
  );
}
