import Link from 'next/link';
import type { ReactNode } from 'react';
import { Aksen } from '@/components/layout/aksen';
import { MenuBawah, MenuSamping } from '@/components/layout/menu-utama';
import { Merek } from '@/components/layout/merek';
import type { KelompokNav } from '@/components/layout/navigasi';
import { TombolTema } from '@/components/layout/tombol-tema';
import { cx } from '@/components/ui/cx';

/** The mark with the name, leading home. */
export function MerekTaut({ href = '/', selaluNama }: { href?: string; selaluNama?: boolean }) {
  return (
    <Link className="brand" href={href} aria-label="Teraju, beranda">
      <Merek />
      <span className={selaluNama ? undefined : 'max-md:hidden'}>Teraju</span>
    </Link>
  );
}

export interface KerangkaProps {
  /** The instansi or unit the person works for now. */
  tempat: string;
  /** "Siklus 2027" */
  siklus?: string;
  /** Names the data as made up, on every screen that shows it. */
  demo?: boolean;
  /** The instansi's accent, `#rrggbb`; Teraju's blue without it. */
  aksen?: string | null;
  navigasi: readonly KelompokNav[];
  /** A 64 px rail instead of 240 px. An expert's screen may also ask for it itself, through LayarAhli. */
  rel?: boolean;
  beranda?: string;
  /** A search button or box. */
  cari?: ReactNode;
  /** The bell with its list. */
  pemberitahuan?: ReactNode;
  /** MenuOrang. */
  orang: ReactNode;
  children: ReactNode;
}

/**
 * The frame of the app: top bar, menu at the left (or a rail), bar at the foot of a phone, and the page in
 * `<main id="isi">`.
 */
export function Kerangka({
  tempat,
  siklus,
  demo,
  aksen,
  navigasi,
  rel,
  beranda = '/',
  cari,
  pemberitahuan,
  orang,
  children,
}: KerangkaProps) {
  return (
    <div className="app">
      <Aksen hex={aksen} />
      <header className="top">
        <MerekTaut href={beranda} />
        <span className="top-sep" />
        <p className="where">
          <span className="where-n">{tempat}</span>
          {siklus && <span className="text-ink-2 max-md:hidden">· {siklus}</span>}
          {demo && <span className="demo">DATA DEMO</span>}
        </p>
        {cari}
        {pemberitahuan}
        <TombolTema className="max-md:hidden" />
        {orang}
      </header>
      <div className={cx('frame', rel && 'rail')}>
        <MenuSamping kelompok={navigasi} />
        <main id="isi" tabIndex={-1}>
          {children}
        </main>
      </div>
      <MenuBawah kelompok={navigasi} />
    </div>
  );
}

/** The content of an ordinary page under its head: up to 1,200 px wide. */
export function IsiHalaman({ className, children }: { className?: string; children: ReactNode }) {
  return <div className={cx('wrap', className)}>{children}</div>;
}

/** An expert's screen: the whole width, and the menu as a rail while it is open. */
export function LayarAhli({ className, children }: { className?: string; children: ReactNode }) {
  return (
    <div className={className} data-layar="ahli">
      {children}
    </div>
  );
}
