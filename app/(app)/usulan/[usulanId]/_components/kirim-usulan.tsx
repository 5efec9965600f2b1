'use client';

import { useState } from 'react';
import { kalimatGalat } from '@/app/(app)/usulan/_components/masukkan-unit';
import { sendUsulanAction } from '@/app/(app)/usulan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Icon } from '@/components/ui/icon';
import { Alert } from '@/components/ui/note';
import { Panel } from '@/components/ui/panel';
import { useToast } from '@/components/ui/toast';
import { formatBilangan } from '@/lib/format';
import type { SuratLengkapView } from '@/lib/queries/usulan';

/** Sends the letter: every unit in it moves to TPN, or none does. Asks once, because it is final. */
export function KirimUsulan({ view }: { view: SuratLengkapView }) {
  const [terbuka, setTerbuka] = useState(false);
  const { jalankan, sibuk, galat } = useAksi(sendUsulanAction);
  const toast = useToast();
  const kirim = async () => {
    const hasil = await jalankan({ usulanId: view.id, versi: view.versi });
    if (!hasil.ok) return;
    setTerbuka(false);
    toast(`Usulan ${formatBilangan(hasil.data.unit)} unit terkirim ke TPN.`);
  };
  return (
    <Panel title="Kirim ke TPN">
      <div className="grid gap-3">
        {view.kurang.length > 0 ? (
          <ul className="grid gap-1 text-14" aria-label="Yang menahan pengiriman">
            {view.kurang.map((k) => (
              <li key={k} className="flex gap-2">
                <Icon name="belum" size={16} className="mt-0.5 text-ink-2" />
                <span>{k}</span>
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-14">
            Surat lengkap. Setelah dikirim, isinya tidak berubah dan TPN mulai mengevaluasi{' '}
            {formatBilangan(view.unit.length)} unit.
          </p>
        )}
        <Button
          variant="primary"
          icon="send"
          block
          onClick={() => setTerbuka(true)}
          alasanMati={
            !view.kirim.boleh &&
            (view.kurang.length > 0 && view.kirim.alasan?.startsWith('Lengkapi')
              ? 'Lengkapi dahulu yang tercantum di atas.'
              : view.kirim.alasan)
          }
        >
          Kirim usulan ke TPN
        </Button>
      </div>
      <Dialog
        title="Kirim usulan ke TPN"
        description={`${formatBilangan(view.unit.length)} unit, surat ${view.nomorSurat ?? ''}`}
        size="s"
        open={terbuka}
        onOpenChange={setTerbuka}
        footer={
          <>
            <DialogClose>
              <Button>Batal</Button>
            </DialogClose>
            <Button variant="primary" busy={sibuk} onClick={kirim}>
              Kirim
            </Button>
          </>
        }
      >
        {galat && (
          <Alert tone="bad" live>
            {kalimatGalat(galat)}
          </Alert>
        )}
        <ul className="grid gap-1 text-14">
          {view.unit.map((u) => (
            <li key={u.keikutsertaanId}>
              {u.unitNama}, menuju {u.target}
            </li>
          ))}
        </ul>
        <p className="mt-3 text-14">Pengiriman tidak dapat dibatalkan.</p>
      </Dialog>
    </Panel>
  );
}
