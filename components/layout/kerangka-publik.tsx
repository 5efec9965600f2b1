import Link from 'next/link';
import type { ReactNode } from 'react';
import { Aksen } from '@/components/layout/aksen';
import { MerekTaut } from '@/components/layout/kerangka';
import { TombolTema } from '@/components/layout/tombol-tema';

/** The top bar of pages before sign-in: mark, DATA DEMO, theme. */
export function KepalaMasuk({ demo }: { demo?: boolean }) {
  return (
    <header className="top">
      <MerekTaut selaluNama />
      <span className="flex-1" />
      {demo && <span className="demo">DATA DEMO</span>}
      <TombolTema />
    </header>
  );
}

/** The frame of an instansi's public pages; works without JavaScript. */
export function KerangkaPublik({
  jenis,
  nama,
  beranda,
  lambang,
  tautan,
  demo,
  aksen,
  kaki,
  children,
}: {
  /** "Pemerintah Kabupaten" */
  jenis: string;
  /** "Tanah Bumbu" */
  nama: string;
  beranda: string;
  /** The instansi's emblem, an `<img>` or `<svg>` of about 34 × 42 px. */
  lambang?: ReactNode;
  tautan: readonly { href: string; label: string }[];
  demo?: boolean;
  /** The instansi's accent, `#rrggbb`. */
  aksen?: string | null;
  /** Who is responsible, when it was renewed, links for staff. */
  kaki: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="pub">
      <Aksen hex={aksen} />
      <header className="pub-top">
        <div className="pub-w">
          <Link className="pub-id" href={beranda}>
            {lambang}
            <span>
              {jenis}
              <b>{nama}</b>
            </span>
          </Link>
          <nav aria-label="Halaman">
            {tautan.map((t) => (
              <Link key={t.href} href={t.href}>
                {t.label}
              </Link>
            ))}
          </nav>
          {demo && <span className="demo">DATA DEMO</span>}
          <TombolTema className="max-md:hidden" />
        </div>
      </header>
      <main id="isi" tabIndex={-1}>
        {children}
      </main>
      <footer className="pub-w pub-ft">{kaki}</footer>
    </div>
  );
}

/** A band of a public page; every second one on the page's own ground. */
export function BagianPublik({
  id,
  judul,
  selang,
  children,
}: {
  id?: string;
  judul?: string;
  selang?: boolean;
  children: ReactNode;
}) {
  return (
    <section id={id} className={selang ? 'pub-band' : undefined} aria-label={judul}>
      <div className="pub-w py-7 md:py-9">
        {judul && <h2 className="mb-3 text-22">{judul}</h2>}
        {children}
      </div>
    </section>
  );
}
