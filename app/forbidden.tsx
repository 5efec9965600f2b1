import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

export const metadata: Metadata = { title: 'Tidak berwenang' };

/** Shown with status 403: the page exists, the peran lacks the izin. */
export default function TidakBerwenang() {
  return (
    <main id="isi" className="mx-auto max-w-[640px] px-4 py-16">
      <EmptyState
        title="Peran Anda tidak dapat membuka halaman ini"
        actions={
          <LinkButton href="/" variant="primary">
            Ke beranda
          </LinkButton>
        }
      >
        Bila Anda punya peran lain, ganti lewat menu di kanan atas. Bila seharusnya bisa, minta kepada admin
        instansi.
      </EmptyState>
    </main>
  );
}
