'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { proposeUnitAction } from '@/app/(app)/usulan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import type { GalatPengguna } from '@/lib/errors/app-error';
import { kalimatHalangan } from '@/lib/errors/halangan';
import { formatBilangan } from '@/lib/format';

/** The sentence of a refusal with the conditions behind it. */
export function kalimatGalat(galat: GalatPengguna): string {
  const halangan = galat.detail?.halangan ?? [];
  return halangan.length > 0 ? halangan.map(kalimatHalangan).join(' ') : galat.message;
}

/** Puts one ready unit into the letter, with TPI's result frozen as it is now. */
export function MasukkanUnit({ keikutsertaanId, unitNama }: { keikutsertaanId: string; unitNama: string }) {
  const { jalankan, sibuk, galat } = useAksi(proposeUnitAction);
  const toast = useToast();
  const masukkan = async () => {
    const hasil = await jalankan({ keikutsertaanId });
    if (hasil.ok) toast(`${unitNama} masuk ke surat usulan.`);
  };
  return (
    <div className="grid justify-items-start gap-1">
      <Button busy={sibuk} onClick={masukkan}>
        Masukkan ke usulan<span className="sr-only"> {unitNama}</span>
      </Button>
      {galat && (
        <p className="err" role="alert">
          {kalimatGalat(galat)}
        </p>
      )}
    </div>
  );
}

/** Puts every ready unit into the letter, one after another; stops at the first that is refused. */
export function MasukkanSemua({ unit }: { unit: readonly { keikutsertaanId: string; unitNama: string }[] }) {
  const { jalankan, sibuk } = useAksi(proposeUnitAction, { segarkan: false });
  const [selesai, setSelesai] = useState(0);
  const [galat, setGalat] = useState<string | null>(null);
  const router = useRouter();
  const toast = useToast();
  const masukkan = async () => {
    setGalat(null);
    let jumlah = 0;
    for (const u of unit) {
      const hasil = await jalankan({ keikutsertaanId: u.keikutsertaanId });
      if (!hasil.ok) {
        setGalat(`${u.unitNama}: ${kalimatGalat(hasil.error)}`);
        break;
      }
      jumlah += 1;
      setSelesai(jumlah);
    }
    setSelesai(0);
    router.refresh();
    if (jumlah > 0) toast(`${formatBilangan(jumlah)} unit masuk ke surat usulan.`);
  };
  return (
    <div className="grid justify-items-end gap-2">
      <Button busy={sibuk} onClick={masukkan}>
        {selesai > 0
          ? `${formatBilangan(selesai)} dari ${formatBilangan(unit.length)} masuk`
          : `Masukkan ${formatBilangan(unit.length)} unit sekaligus`}
      </Button>
      {galat && (
        <Alert tone="bad" live>
          {galat}
        </Alert>
      )}
    </div>
  );
}
