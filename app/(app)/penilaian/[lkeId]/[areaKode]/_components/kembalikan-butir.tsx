'use client';

import { useForm } from 'react-hook-form';
import type { ButirMeja } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/use-meja';
import { cancelReturnButirAction, returnButirAction } from '@/app/(app)/penilaian/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Alert } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import type { MejaView } from '@/lib/queries/meja-penilai';
import { returnButirInput } from '@/lib/schemas/jawaban';

/** Reasons that come up often, as a start. */
const SERING = [
  'Bukti belum dilampirkan, mohon dilengkapi.',
  'Bukti di luar periode penilaian, mohon diganti.',
  'Jawaban tidak sesuai dengan bukti, mohon diperiksa kembali.',
];

/** Sends one question back to the unit with a reason, or takes the return back. */
export function KembalikanButir({
  view,
  butir,
  open,
  onOpenChange,
}: {
  view: MejaView;
  butir: ButirMeja;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const toast = useToast();
  const kembalikan = useAksi(returnButirAction);
  const batalkan = useAksi(cancelReturnButirAction);
  const form = useForm({
    resolver: resolverOf(returnButirInput),
    defaultValues: { lkeId: view.lkeUnitId, kode: butir.kode, alasan: '' },
  });
  const pendek = kodeSebutan(view.instrumen, butir.kode);
  const galat = kembalikan.galat ?? batalkan.galat;

  const batal = async () => {
    const hasil = await batalkan.jalankan({ lkeId: view.lkeUnitId, kode: butir.kode });
    if (!hasil.ok) return;
    onOpenChange(false);
    toast(`Pengembalian ${pendek} dibatalkan. Jawaban unit terkunci lagi.`);
  };
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await kembalikan.jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    onOpenChange(false);
    toast(`${pendek} dikembalikan ke unit.`, batal);
  });

  if (butir.dikembalikan !== null) {
    return (
      <Dialog
        title={`${pendek} menunggu jawaban unit`}
        description="Unit dapat mengubah jawaban pertanyaan ini saja; yang lain tetap terkunci."
        open={open}
        onOpenChange={onOpenChange}
        footer={
          <Button busy={batalkan.sibuk} onClick={batal}>
            Batalkan pengembalian
          </Button>
        }
      >
        <p className="whitespace-pre-line text-14">{butir.dikembalikan}</p>
        {galat && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
      </Dialog>
    );
  }
  const { ref, ...alasan } = form.register('alasan');
  return (
    <Dialog
      title={`Kembalikan ${pendek} ke unit`}
      description="Unit dapat mengubah jawaban pertanyaan ini saja; yang lain tetap terkunci."
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <Button variant="primary" type="submit" form="kembalikan-butir" icon="reply" busy={kembalikan.sibuk}>
          Kembalikan
        </Button>
      }
    >
      <form id="kembalikan-butir" onSubmit={kirim} noValidate className="grid gap-3">
        {galat && !galat.fields && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
        <p className="text-14">{butir.butir.teks}</p>
        <Field
          label="Alasan"
          hint="Sebutkan yang perlu diperbaiki. Kepala unit dan tim membacanya."
          error={form.formState.errors.alasan?.message}
        >
          {(aria) => <Textarea {...aria} {...alasan} ref={ref} rows={4} />}
        </Field>
        <div className="flex flex-wrap gap-1.5">
          {SERING.map((teks) => (
            <button
              key={teks}
              type="button"
              className="tag whitespace-normal text-left"
              onClick={() => form.setValue('alasan', teks, { shouldDirty: true, shouldValidate: true })}
            >
              {teks}
            </button>
          ))}
        </div>
      </form>
    </Dialog>
  );
}
