'use client';

import { useState } from 'react';
import { switchKonteksAction } from '@/app/(app)/akun/actions';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/note';
import { Status } from '@/components/ui/status';
import type { AkunView } from '@/lib/queries/akun';

/** The peran that one holds today; one of them is in use. */
export function PilihKonteks({ konteks }: { konteks: AkunView['konteks'] }) {
  const [sibuk, setSibuk] = useState<string | null>(null);
  const [galat, setGalat] = useState<string | null>(null);
  const ganti = async (konteksId: string) => {
    setSibuk(konteksId);
    const hasil = await switchKonteksAction({ konteksId }).catch(() => null);
    // A whole load: nothing of the former role may stay in the browser's memory.
    if (hasil?.ok) return window.location.assign('/');
    setSibuk(null);
    setGalat(hasil?.error.message ?? 'Layanan sedang tidak terjangkau. Coba lagi.');
  };
  return (
    <div className="grid gap-3">
      {galat && (
        <Alert tone="bad" live>
          {galat}
        </Alert>
      )}
      <ul className="panel">
        {konteks.map((k) => (
          <li
            key={k.id}
            className="flex flex-wrap items-center gap-3 border-t px-4 py-2.5 text-14 first:border-t-0"
          >
            <span className="min-w-0 flex-1 basis-60">
              <b className="block font-semibold">{k.peran}</b>
              <span className="text-ink-2">{k.tempat}</span>
            </span>
            {k.aktif ? (
              <Status tone="ok">sedang dipakai</Status>
            ) : (
              <Button busy={sibuk === k.id} onClick={() => ganti(k.id)}>
                Pakai peran ini
              </Button>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
