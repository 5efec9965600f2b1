'use client';

import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** The last resort: a general sentence and the number under which the log knows more. */
export default function Galat({ error, reset }: { error: Error & { digest?: string }; reset: () => void }) {
  return (
    <main id="isi" className="mx-auto max-w-[640px] px-4 py-16">
      <EmptyState
        title="Halaman ini belum dapat ditampilkan"
        actions={
          <Button variant="primary" onClick={reset}>
            Coba lagi
          </Button>
        }
      >
        Layanan sedang terganggu. Yang sudah tersimpan tetap aman, dan yang belum terkirim tetap di perangkat
        ini.
        {error.digest && <> Bila berulang, sampaikan nomor kejadian {error.digest} kepada admin.</>}
      </EmptyState>
    </main>
  );
}
