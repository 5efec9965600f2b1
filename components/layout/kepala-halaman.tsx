import Link from 'next/link';
import type { ReactNode } from 'react';

export interface Remah {
  label: string;
  /** Absent on the last one, the page itself. */
  href?: string;
}

/** The path to this page in small type. */
export function Remah({ remah }: { remah: readonly Remah[] }) {
  return (
    <nav className="crumb" aria-label="Letak halaman">
      <ol className="flex flex-wrap">
        {remah.map((r, urutan) => (
          <li key={r.label}>
            {urutan > 0 && <span aria-hidden="true">&nbsp;›&nbsp;</span>}
            {r.href ? <Link href={r.href}>{r.label}</Link> : r.label}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/**
 * The head of a page answers its three questions: where am I (path, title), what is the state, what is my
 * next step.
 */
export function KepalaHalaman({
  remah,
  judul,
  unit,
  keadaan,
  langkah,
  aksi,
}: {
  remah?: readonly Remah[];
  judul: ReactNode;
  /** The unit in full, on a phone only: there the top bar has no room for it. */
  unit?: string;
  /** One line: "111 dari 113 terjawab · ditutup 11 Desember 2026, 19 hari lagi". */
  keadaan?: ReactNode;
  /** The next step in words; `aksi` does it. */
  langkah?: ReactNode;
  /** One primary button, or a few plain ones. */
  aksi?: ReactNode;
}) {
  return (
    <header className="ph">
      <div className="min-w-0">
        {remah && remah.length > 0 && <Remah remah={remah} />}
        <h1>{judul}</h1>
        {(keadaan || unit) && (
          <div className="ph-sub">
            {unit && <p className="md:hidden">{unit}</p>}
            {keadaan && <p>{keadaan}</p>}
          </div>
        )}
      </div>
      {(langkah || aksi) && (
        <div className="next">
          {langkah && (
            <p className="next-t">
              <b>Langkah berikutnya</b>
              {langkah}
            </p>
          )}
          {aksi && <div className="next-a">{aksi}</div>}
        </div>
      )}
    </header>
  );
}
