import type { ReactNode } from 'react';
import { IconButton } from '@/components/ui/icon-button';

/** The bell of the top bar with its list; the browser opens and closes it. */
export function Pemberitahuan({ baru, children }: { /** New ones. */ baru: number; children: ReactNode }) {
  return (
    <>
      <IconButton
        icon="bell"
        label={baru > 0 ? `Pemberitahuan, ${baru} baru` : 'Pemberitahuan'}
        badge={baru > 0 && <i className="dot" />}
        popoverTarget="pemberitahuan"
      />
      <section id="pemberitahuan" popover="auto" className="sheet sheet-wide" aria-label="Pemberitahuan">
        {children}
      </section>
    </>
  );
}
