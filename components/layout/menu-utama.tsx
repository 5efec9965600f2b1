'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { type MouseEvent, useId } from 'react';
import { type KelompokNav, type TujuanNav, tujuanAktif } from '@/components/layout/navigasi';
import { Icon } from '@/components/ui/icon';
import { formatBilangan } from '@/lib/format';

/** A popover stays open over a client-side navigation unless it is told to close. */
function tutupLembar(event: MouseEvent<HTMLElement>) {
  event.currentTarget.closest<HTMLElement>('[popover]')?.hidePopover();
}

function Tujuan({ tujuan, aktif }: { tujuan: TujuanNav; aktif: boolean }) {
  return (
    <Link href={tujuan.href} aria-current={aktif ? 'page' : undefined} onClick={tutupLembar}>
      <Icon name={tujuan.ikon} />
      <span className="nav-long">{tujuan.label}</span>
      <span className="nav-short">{tujuan.pendek}</span>
      {tujuan.jumlah ? (
        <span className="nav-n">
          {formatBilangan(tujuan.jumlah)}
          {tujuan.jumlahApa && <span className="sr-only"> {tujuan.jumlahApa}</span>}
        </span>
      ) : null}
    </Link>
  );
}

/** The menu at the left: 240 px with words, or a 64 px rail; Kerangka decides which. */
export function MenuSamping({ kelompok }: { kelompok: readonly KelompokNav[] }) {
  const aktif = tujuanAktif(kelompok, usePathname());
  return (
    <nav className="nav" aria-label="Menu utama">
      {kelompok.map((k, urutan) => (
        <div key={k.judul ?? urutan} className="nav-g">
          {k.judul && <p className="nav-t">{k.judul}</p>}
          <ul>
            {k.tujuan.map((t) => (
              <li key={t.href}>
                <Tujuan tujuan={t} aktif={t.href === aktif} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}

const DI_BAWAH = 4;

/** The bar at the foot of a phone: four destinations, and a sheet with all the others. */
export function MenuBawah({ kelompok }: { kelompok: readonly KelompokNav[] }) {
  const aktif = tujuanAktif(kelompok, usePathname());
  const id = useId();
  const semua = kelompok.flatMap((k) => k.tujuan);
  const utama = semua.slice(0, semua.length > DI_BAWAH + 1 ? DI_BAWAH : DI_BAWAH + 1);
  const lain = semua.slice(utama.length);
  return (
    <nav className="bottom" aria-label="Menu utama">
      {utama.map((t) => (
        <Link key={t.href} href={t.href} aria-current={t.href === aktif ? 'page' : undefined}>
          <span className="relative">
            <Icon name={t.ikon} />
            {t.jumlah ? <i className="dot" /> : null}
          </span>
          {t.pendek}
          {t.jumlah && t.jumlahApa ? <span className="sr-only">{`${t.jumlah} ${t.jumlahApa}`}</span> : null}
        </Link>
      ))}
      {lain.length > 0 && (
        <>
          <button
            type="button"
            popoverTarget={id}
            aria-current={lain.some((t) => t.href === aktif) || undefined}
          >
            <Icon name="menu" />
            Lainnya
          </button>
          <div id={id} popover="auto" className="sheet">
            <ul className="nav-sheet">
              {lain.map((t) => (
                <li key={t.href}>
                  <Tujuan tujuan={t} aktif={t.href === aktif} />
                </li>
              ))}
            </ul>
          </div>
        </>
      )}
    </nav>
  );
}
