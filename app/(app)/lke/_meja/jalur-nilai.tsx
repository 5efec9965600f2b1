'use client';

import { useState } from 'react';
import { TutupBilaPergi } from '@/app/(app)/lke/_meja/jendela';
import { useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { PanelNilai } from '@/app/(app)/lke/_meja/panel-nilai';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { Dialog } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';

/** Where there is no room for the panel: the score in a strip at the foot, which opens into the panel. */
export function JalurNilai() {
  const { view } = useMeja();
  const { skor } = useSkor();
  const [buka, setBuka] = useState(false);
  const ambang = (predikat: 'WBK' | 'WBBM') =>
    skor.predikat[predikat].syarat.find(({ kode }) => kode === 'total')?.minimum ?? null;
  return (
    <>
      <button type="button" className="lk-jalur" onClick={() => setBuka(true)}>
        <span className="sr-only">Nilai sementara: </span>
        <BilahAmbang
          nilai={skor.total}
          maks={view.instrumen.totalBobot}
          wbk={ambang('WBK')}
          wbbm={ambang('WBBM')}
          sasaran={view.target}
          ukuran="s"
          kalimat="tampil"
        />
        <Icon name="chevron-up" />
      </button>
      {buka && (
        <Dialog open onOpenChange={setBuka} title={`LKE ${view.unit.nama}`}>
          <TutupBilaPergi tutup={() => setBuka(false)}>
            <PanelNilai />
          </TutupBilaPergi>
        </Dialog>
      )}
    </>
  );
}
