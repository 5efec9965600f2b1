'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { akhiriSesiAction } from '@/app/(app)/akun/actions';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';

/** Ends the other sessions, or all of them. */
export function AkhiriSesi({ adaLain }: { adaLain: boolean }) {
  const router = useRouter();
  const beriTahu = useToast();
  const [sibuk, setSibuk] = useState<'lain' | 'semua' | null>(null);
  const [galat, setGalat] = useState<string | null>(null);

  const akhiri = async (apa: 'lain' | 'semua') => {
    setSibuk(apa);
    setGalat(null);
    const hasil = await akhiriSesiAction({ termasukIni: apa === 'semua' }).catch(() => null);
    if (!hasil?.ok) {
      setSibuk(null);
      setGalat(hasil?.error.message ?? 'Layanan sedang tidak terjangkau. Coba lagi.');
      return;
    }
    if (apa === 'semua') return window.location.assign('/masuk');
    setSibuk(null);
    beriTahu(`${hasil.data.sesiDiakhiri} sesi di perangkat lain diakhiri.`);
    router.refresh();
  };

  return (
    <div className="grid gap-3">
      {galat && (
        <Alert tone="bad" live>
          {galat}
        </Alert>
      )}
      <div className="flex flex-wrap items-start gap-2">
        <Button
          busy={sibuk === 'lain'}
          alasanMati={!adaLain && 'Tidak ada sesi lain.'}
          onClick={() => akhiri('lain')}
        >
          Akhiri sesi di perangkat lain
        </Button>
        <Button variant="danger" busy={sibuk === 'semua'} onClick={() => akhiri('semua')}>
          Keluar dari semua perangkat
        </Button>
      </div>
    </div>
  );
}
