import { forbidden, notFound, redirect } from 'next/navigation';
import type { TolakBaca } from '@/lib/access/read-as';
import type { Result } from '@/lib/domain/result';

/**
 * Opens what a query gave, or leads the visitor on: to the sign-in page (and back to `alamat`), to "tidak
 * ditemukan", to "peran Anda tidak dapat melihat ini", or to the account page that must come first.
 */
export function buka<T>(hasil: Result<T, TolakBaca>, alamat: string): T {
  if (hasil.ok) return hasil.value;
  if (hasil.error === 'UNAUTHENTICATED') redirect(`/masuk?kembali=${encodeURIComponent(alamat)}`);
  if (hasil.error === 'GANTI_SANDI') redirect('/ganti-sandi');
  if (hasil.error === 'TANPA_PERAN') redirect('/akun');
  if (hasil.error === 'FORBIDDEN') forbidden();
  notFound();
}
