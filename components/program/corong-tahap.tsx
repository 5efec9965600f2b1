import Link from 'next/link';
import type { CSSProperties } from 'react';
import { formatBilangan } from '@/lib/format';

export interface CorongBaris {
  kode: string;
  nama: string;
  /** Units that reached this stage, those beyond it included. */
  sampai: number;
  /** Units that are at this stage now. */
  kini: number;
  href?: string;
}

/** How far the units of an instansi are: one bar per stage, of which the blue part is there now. */
export function CorongTahap({ judul, baris }: { judul: string; baris: readonly CorongBaris[] }) {
  const puncak = Math.max(1, ...baris.map((b) => b.sampai));
  return (
    <table className="fun">
      <caption className="sr-only">{judul}</caption>
      <thead>
        <tr>
          <th scope="col">Tahap</th>
          <td className="fun-key" aria-hidden="true">
            <span>
              <i className="fun-now" /> masih di tahap ini
            </span>
            <span>
              <i /> sudah lanjut
            </span>
          </td>
          <th scope="col" className="num">
            Sampai
          </th>
          <th scope="col" className="num">
            Kini
          </th>
        </tr>
      </thead>
      <tbody>
        {baris.map((b) => (
          <tr key={b.kode}>
            <th scope="row">
              {b.href ? (
                <Link href={b.href} prefetch={false}>
                  {b.nama}
                </Link>
              ) : (
                b.nama
              )}
            </th>
            <td aria-hidden="true">
              <span
                className="fun-bar"
                style={
                  {
                    '--v': `${(b.sampai / puncak) * 100}%`,
                    '--w': `${b.sampai > 0 ? (b.kini / b.sampai) * 100 : 0}%`,
                  } as CSSProperties
                }
              />
            </td>
            <td className="num font-semibold">{formatBilangan(b.sampai)}</td>
            <td className="num text-ink-2">{formatBilangan(b.kini)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
