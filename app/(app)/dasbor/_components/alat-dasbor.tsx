'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { type AlamatDasbor, hrefDasbor } from '@/app/(app)/dasbor/_components/alamat';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { isTyping } from '@/components/ui/shortcut-help';

/** Print, projector and download of what the address shows. */
export function AlatDasbor({ alamat }: { alamat: AlamatDasbor }) {
  return (
    <div className="flex flex-wrap gap-1">
      <Button variant="quiet" icon="print" onClick={() => window.print()}>
        Cetak
      </Button>
      <LinkButton
        variant="quiet"
        icon="monitor"
        className="max-md:hidden"
        href={hrefDasbor(alamat, { mode: 'proyektor' })}
      >
        Proyektor
      </LinkButton>
      <LinkButton variant="quiet" icon="download" href={hrefDasbor(alamat, {}, '/dasbor/csv')} download>
        Unduh CSV
      </LinkButton>
    </div>
  );
}

/** Leaves the projector with a press or with Esc, as any full-screen view. */
export function KeluarProyektor({ href }: { href: string }) {
  const router = useRouter();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !isTyping(event.target)) router.push(href);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [href, router]);
  return (
    <p className="no-print mb-4 text-right">
      <LinkButton variant="quiet" icon="close" href={href}>
        Keluar dari proyektor (Esc)
      </LinkButton>
    </p>
  );
}
