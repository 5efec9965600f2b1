'use client';

import { signOut } from 'next-auth/react';
import { Icon } from '@/components/ui/icon';

/** Ends the session on the server and loads the sign-in page anew. */
export function TombolKeluar() {
  return (
    <button type="button" className="menu-i" onClick={() => signOut({ callbackUrl: '/masuk' })}>
      <Icon name="logout" />
      Keluar
    </button>
  );
}
