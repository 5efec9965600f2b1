'use client';

import { type ReactNode, useId, useState, useTransition } from 'react';
import { PilihTema } from '@/components/layout/tombol-tema';
import { Avatar } from '@/components/ui/avatar';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';

/** One role that the person may act in. */
export interface KonteksPilihan {
  id: string;
  /** "Sekretaris Dinas" or the name of the role. */
  label: string;
  /** Where: unit and instansi. */
  tempat: string;
  aktif: boolean;
}

export interface OrangView {
  nama: string;
  /** The office or role that is active now, shown in the bar. */
  sebagai: string;
  konteks: readonly KonteksPilihan[];
}

/** What a server action of the account answers, as far as this menu needs it. */
export type HasilGanti = { ok: true } | { ok: false; error: { message: string } };

/**
 * Who is signed in and as what; changes the role, the theme, and holds the way out. Opens as a popover of
 * the browser, so it works before hydration.
 */
export function MenuOrang({
  orang,
  gantiKonteks,
  children,
}: {
  orang: OrangView;
  /** Changes the active role on the server; afterwards the start page of the new role is loaded. */
  gantiKonteks?: (input: { konteksId: string }) => Promise<HasilGanti>;
  /** Links and forms at the foot: account, sign out. Give them the class `menu-i`. */
  children?: ReactNode;
}) {
  const id = useId();
  const [galat, setGalat] = useState<string | null>(null);
  const [sibuk, mulai] = useTransition();

  const ganti = (konteksId: string) =>
    mulai(async () => {
      setGalat(null);
      const hasil = await gantiKonteks?.({ konteksId });
      if (hasil && !hasil.ok) setGalat(hasil.error.message);
      // A whole load: nothing of the former role may stay in the browser's memory.
      else window.location.assign('/');
    });

  return (
    <>
      <button type="button" className="me" popoverTarget={id} aria-label={`${orang.sebagai}, menu akun`}>
        <Avatar name={orang.sebagai} />
        <span>{orang.sebagai}</span>
      </button>
      <div id={id} popover="auto" className="sheet sheet-me">
        <p className="px-2.5 pt-2 text-14 font-semibold">{orang.nama}</p>
        <p className="px-2.5 pb-2 text-13 text-ink-2">{orang.konteks.find((k) => k.aktif)?.tempat}</p>
        {orang.konteks.length > 1 && (
          <>
            <div className="menu-sep" />
            <p className="menu-t">Bekerja sebagai</p>
            <ul>
              {orang.konteks.map((k) => (
                <li key={k.id}>
                  <button
                    type="button"
                    className={cx('menu-i', k.aktif && 'font-semibold')}
                    aria-current={k.aktif ? 'true' : undefined}
                    aria-disabled={sibuk || undefined}
                    onClick={k.aktif || sibuk ? undefined : () => ganti(k.id)}
                  >
                    <span className="min-w-0 flex-1">
                      {k.label}
                      <small className="font-normal">{k.tempat}</small>
                    </span>
                    {k.aktif && <Icon name="check" />}
                  </button>
                </li>
              ))}
            </ul>
            {galat && (
              <p className="err px-2.5 py-1" role="alert">
                {galat}
              </p>
            )}
          </>
        )}
        <div className="menu-sep" />
        <div className="px-2.5 py-2">
          <PilihTema />
        </div>
        {children && (
          <>
            <div className="menu-sep" />
            {children}
          </>
        )}
      </div>
    </>
  );
}
