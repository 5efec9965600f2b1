import Link from 'next/link';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import type { ReactNode } from 'react';
import { TombolKeluar } from '@/app/(app)/_components/tombol-keluar';
import { berandaOf, menuOf, pakaiRel } from '@/app/(app)/_menu';
import { switchKonteksAction } from '@/app/(app)/akun/actions';
import { Kerangka } from '@/components/layout/kerangka';
import { MenuOrang } from '@/components/layout/menu-orang';
import { Icon } from '@/components/ui/icon';
import { ToastProvider } from '@/components/ui/toast';
import { getKerangka } from '@/lib/queries/kerangka';

/** The frame of the app. It never decides what may be seen: every page asks for itself. */
export default async function TataLetak({ children }: { children: ReactNode }) {
  const view = await getKerangka();
  // A visitor gets no frame; the page below leads on to the sign-in.
  if (!view) return children;
  return (
    <Kerangka
      tempat={view.tempat}
      siklus={view.siklus ?? undefined}
      demo={view.demo}
      navigasi={menuOf(view.peran)}
      rel={pakaiRel(view.peran)}
      beranda={berandaOf(view.peran)}
      orang={
        <MenuOrang
          orang={{ nama: view.nama, sebagai: view.sebagai, konteks: view.konteks }}
          gantiKonteks={switchKonteksAction}
        >
          <Link className="menu-i" href="/akun">
            <Icon name="person" />
            Akun saya
          </Link>
          <TombolKeluar />
        </MenuOrang>
      }
    >
      <NuqsAdapter>
        <ToastProvider>{children}</ToastProvider>
      </NuqsAdapter>
    </Kerangka>
  );
}
