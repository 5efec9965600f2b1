import Link from 'next/link';
import type { CSSProperties, ReactNode } from 'react';
import { AngkaSkor } from '@/components/skor/angka-skor';
import { Icon } from '@/components/ui/icon';
import { formatSkor } from '@/lib/format';

/** One part of a number. A line of the engine's explanation fits as it is. */
export interface BagianAngka {
  kode: string;
  nama: string;
  /** Points it adds now, and could add at most. */
  poin: number;
  poinMaks: number;
  /** For an answer: its value 0–1, null = unanswered. */
  nilai?: number | null;
  /** How its points come about: "rata-rata 3 jawaban 0,67 × bobot 1,50". */
  rumus?: string;
  /** To the answer or the area itself. */
  href?: string;
  bagian?: readonly BagianAngka[];
}

function Baris({ bagian }: { bagian: BagianAngka }) {
  const isi = (
    <>
      <span className="why-c">{bagian.kode}</span>
      <span className="why-t">
        {bagian.nama}
        {bagian.rumus && <small>{bagian.rumus}</small>}
        {bagian.nilai === null && <small>belum dijawab</small>}
      </span>
      <span className="why-n">
        <b>{formatSkor(bagian.poin)}</b> dari {formatSkor(bagian.poinMaks)}
        <span
          className="why-bar"
          aria-hidden="true"
          style={
            { '--v': `${bagian.poinMaks > 0 ? (bagian.poin / bagian.poinMaks) * 100 : 0}%` } as CSSProperties
          }
        />
      </span>
    </>
  );
  if (bagian.bagian && bagian.bagian.length > 0) {
    return (
      <li>
        <details className="why-d">
          <summary className="why-r">
            <Icon name="chevron-right" size={16} />
            {isi}
          </summary>
          <ul>
            {bagian.bagian.map((anak) => (
              <Baris key={anak.kode} bagian={anak} />
            ))}
          </ul>
          {bagian.href && (
            <p className="why-go">
              <Link href={bagian.href}>Buka {bagian.nama}</Link>
            </p>
          )}
        </details>
      </li>
    );
  }
  return (
    <li>
      {bagian.href ? (
        <Link href={bagian.href} className="why-r why-l">
          {isi}
        </Link>
      ) : (
        <div className="why-r why-l">{isi}</div>
      )}
    </li>
  );
}

/**
 * Why a number is what it is: its formula, the parts behind it down to each answer, its thresholds and the
 * article. Stands in a panel, a dialog or a page; opens without JavaScript.
 */
export function KenapaAngka({
  nama,
  nilai,
  maks,
  rumus,
  bagian,
  ambang,
  dasar,
  catatan,
}: {
  nama: string;
  nilai: number;
  maks: number;
  /** The formula in a sentence. */
  rumus: string;
  bagian: readonly BagianAngka[];
  /** A BilahAmbang or DaftarSyarat for this number. */
  ambang?: ReactNode;
  /** The article: "PermenPANRB 90/2021, Lampiran II, Tabel 6". */
  dasar: string;
  catatan?: ReactNode;
}) {
  return (
    <div className="why">
      <p className="text-14 text-ink-2">{nama}</p>
      {ambang ?? <AngkaSkor nilai={nilai} maks={maks} ukuran={28} />}
      <p className="mt-3 text-14">{rumus}</p>
      <ul className="why-list">
        {bagian.map((b) => (
          <Baris key={b.kode} bagian={b} />
        ))}
      </ul>
      {catatan && <div className="mt-3 text-14">{catatan}</div>}
      <p className="mt-3 text-13 text-ink-2">Dasar: {dasar}</p>
    </div>
  );
}
