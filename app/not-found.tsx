import type { Metadata } from 'next';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';

export const metadata: Metadata = { title: 'Tidak ditemukan' };

/** Also what another instansi's data looks like. */
export default function TidakDitemukan() {
  return (
    <main id="isi" className="mx-auto max-w-[640px] px-4 py-16">
      <EmptyState
        title="Halaman ini tidak ditemukan"
        actions={
          <LinkButton href="/" variant="primary">
            Ke beranda
          </LinkButton>
        }
      >
        Mungkin datanya sudah dipindahkan, atau bukan bagian dari instansi dan peran Anda sekarang. Bila Anda
        punya beberapa peran, ganti peran lewat menu di kanan atas.
      </EmptyState>
    </main>
  );
}
