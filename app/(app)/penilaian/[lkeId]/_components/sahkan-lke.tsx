'use client';

import { useState } from 'react';
import { endorseLkeTpiAction, endorseLkeTpnAction } from '@/app/(app)/penilaian/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import type { Kemungkinan } from '@/lib/queries/lke';

/** Endorses the worksheet. It cannot be taken back, so it asks once. */
export function SahkanLke({
  lkeId,
  meja,
  unitNama,
  sahkan,
}: {
  lkeId: string;
  meja: 'tpi' | 'tpn';
  unitNama: string;
  sahkan: Kemungkinan;
}) {
  const [terbuka, setTerbuka] = useState(false);
  const { jalankan, sibuk, galat } = useAksi(meja === 'tpi' ? endorseLkeTpiAction : endorseLkeTpnAction);
  const toast = useToast();
  const nama = meja === 'tpi' ? 'TPI' : 'TPN';
  const kirim = async () => {
    const hasil = await jalankan({ lkeId });
    if (!hasil.ok) return;
    setTerbuka(false);
    toast(`Hasil ${nama} untuk ${unitNama} sudah disahkan.`);
  };
  return (
    <>
      <Button
        variant="primary"
        block
        onClick={() => setTerbuka(true)}
        alasanMati={!sahkan.boleh && sahkan.alasan}
      >
        Sahkan hasil {nama}
      </Button>
      <Dialog
        title={`Sahkan hasil ${nama}`}
        description={unitNama}
        size="s"
        open={terbuka}
        onOpenChange={setTerbuka}
        footer={
          <>
            <DialogClose>
              <Button>Batal</Button>
            </DialogClose>
            <Button variant="primary" busy={sibuk} onClick={kirim}>
              Sahkan
            </Button>
          </>
        }
      >
        {galat && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
        <p className="text-14">
          Setelah disahkan, nilai {nama} tidak dapat diubah lagi.
          {meja === 'tpi' &&
            ' Jawaban unit juga terkunci, dan unit dapat diusulkan bila semua syarat terpenuhi.'}
        </p>
      </Dialog>
    </>
  );
}
