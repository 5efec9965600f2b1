'use client';

import { useState } from 'react';
import { startPembangunanManyAction } from '@/app/(app)/program/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import { kalimatHalangan } from '@/lib/errors/halangan';
import { formatBilangan } from '@/lib/format';
import { MULAI_PALING_BANYAK } from '@/lib/schemas/program';

/** Starts building in all declared units at once, or in those that stay ticked (S0-12). */
export function MulaiBanyak({
  programId,
  unit,
}: {
  programId: string;
  unit: readonly { readonly id: string; readonly nama: string }[];
}) {
  const [terbuka, setTerbuka] = useState(false);
  const [lewati, setLewati] = useState<ReadonlySet<string>>(new Set());
  const [dokumen, setDokumen] = useState('');
  const { jalankan, sibuk, galat, bersihkan } = useAksi(startPembangunanManyAction);
  const beriTahu = useToast();
  const dipilih = unit.filter((u) => !lewati.has(u.id)).slice(0, MULAI_PALING_BANYAK);

  const kirim = async () => {
    const hasil = await jalankan({
      programId,
      keikutsertaanIdList: dipilih.map((u) => u.id),
      dokumen: dokumen.trim() || null,
    });
    if (!hasil.ok) return;
    setTerbuka(false);
    setLewati(new Set());
    setDokumen('');
    beriTahu(`${formatBilangan(hasil.data.dimulai)} unit mulai membangun.`);
  };

  const balik = (id: string) =>
    setLewati((lama) => {
      const baru = new Set(lama);
      if (!baru.delete(id)) baru.add(id);
      return baru;
    });

  return (
    <Dialog
      title="Mulai pembangunan"
      description={`${formatBilangan(unit.length)} unit sudah dicanangkan dan belum mulai. Setiap unit yang dimulai mendapat lembar kerja kosong.`}
      open={terbuka}
      onOpenChange={(buka) => {
        setTerbuka(buka);
        bersihkan();
      }}
      trigger={<Button variant="primary">{`Mulai di ${formatBilangan(unit.length)} unit`}</Button>}
      footer={
        <>
          <DialogClose>
            <Button>Batal</Button>
          </DialogClose>
          <Button
            variant="primary"
            busy={sibuk}
            alasanMati={dipilih.length === 0 && 'Pilih sedikitnya satu unit.'}
            onClick={kirim}
          >
            {`Mulai di ${formatBilangan(dipilih.length)} unit`}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {galat && (
          <Alert tone="bad" live title={galat.detail?.unit}>
            <p>{galat.message}</p>
            {galat.detail?.halangan?.map((h) => (
              <p key={h.kode}>{kalimatHalangan(h)}</p>
            ))}
          </Alert>
        )}
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
        <fieldset>
          <legend className="lbl">Unit kerja</legend>
          {unit.map((u) => (
            <Checkbox key={u.id} label={u.nama} checked={!lewati.has(u.id)} onChange={() => balik(u.id)} />
          ))}
        </fieldset>
      </div>
    </Dialog>
  );
}
