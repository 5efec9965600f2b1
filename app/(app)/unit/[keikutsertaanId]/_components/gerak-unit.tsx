'use client';

import { useState } from 'react';
import { startPembangunanAction } from '@/app/(app)/unit/[keikutsertaanId]/actions';
import { proposeUnitAction } from '@/app/(app)/usulan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import type { GalatPengguna } from '@/lib/errors/app-error';
import { kalimatHalangan } from '@/lib/errors/halangan';

/** What the server said no to, with every condition that holds the move. */
export function GalatGerak({ galat }: { galat: GalatPengguna | null }) {
  if (!galat) return null;
  return (
    <Alert tone="bad" live>
      <p>{galat.message}</p>
      {galat.detail?.halangan?.map((h) => (
        <p key={`${h.kode}${h.rincian ?? ''}`}>{kalimatHalangan(h)}</p>
      ))}
    </Alert>
  );
}

/** Starts building in this unit, with the decision's number where there is one. */
export function MulaiPembangunan({ id, nama }: { id: string; nama: string }) {
  const [terbuka, setTerbuka] = useState(false);
  const [dokumen, setDokumen] = useState('');
  const { jalankan, sibuk, galat, bersihkan } = useAksi(startPembangunanAction);
  const beriTahu = useToast();
  const kirim = async () => {
    const hasil = await jalankan({ keikutsertaanId: id, dokumen: dokumen.trim() || null });
    if (!hasil.ok) return;
    setTerbuka(false);
    beriTahu(`${nama} mulai membangun. Lembar kerjanya sudah dapat diisi.`);
  };
  return (
    <Dialog
      title="Mulai pembangunan"
      description={`${nama} mendapat lembar kerja kosong dan masuk tahap pembangunan.`}
      size="s"
      open={terbuka}
      onOpenChange={(buka) => {
        setTerbuka(buka);
        bersihkan();
      }}
      trigger={<Button variant="primary">Mulai pembangunan</Button>}
      footer={
        <>
          <DialogClose>
            <Button>Batal</Button>
          </DialogClose>
          <Button variant="primary" busy={sibuk} onClick={kirim}>
            Mulai pembangunan
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        <GalatGerak galat={galat} />
        <Field label="Nomor keputusan" hint="Misalnya SK tim kerja atau SK penetapan unit." optional>
          {(aria) => (
            <Input
              {...aria}
              value={dokumen}
              maxLength={200}
              onChange={(event) => setDokumen(event.target.value)}
            />
          )}
        </Field>
      </div>
    </Dialog>
  );
}

/** Puts the unit into the instansi's letter; it can be taken out again while the letter is a draft. */
export function MasukkanUsulan({
  id,
  nama,
  alasanMati,
}: {
  id: string;
  nama: string;
  alasanMati: string | null;
}) {
  const { jalankan, sibuk, galat } = useAksi(proposeUnitAction);
  const beriTahu = useToast();
  const kirim = async () => {
    const hasil = await jalankan({ keikutsertaanId: id });
    if (hasil.ok) beriTahu(`${nama} masuk surat usulan.`);
  };
  return (
    <div className="grid gap-2">
      <Button variant="primary" busy={sibuk} alasanMati={alasanMati} onClick={kirim}>
        Masukkan ke usulan
      </Button>
      <GalatGerak galat={galat} />
    </div>
  );
}
