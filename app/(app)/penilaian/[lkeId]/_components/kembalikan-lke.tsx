'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { returnLkeAction } from '@/app/(app)/penilaian/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Alert } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { Kemungkinan } from '@/lib/queries/lke';
import { returnLkeInput } from '@/lib/schemas/jawaban';

/** Sends the whole worksheet back to the unit with a reason; TPI's own values stay for the next round. */
export function KembalikanLke({
  lkeUnitId,
  unitNama,
  kembalikan,
}: {
  lkeUnitId: string;
  unitNama: string;
  kembalikan: Kemungkinan;
}) {
  const [terbuka, setTerbuka] = useState(false);
  const { jalankan, sibuk, galat } = useAksi(returnLkeAction);
  const toast = useToast();
  const form = useForm({
    resolver: resolverOf(returnLkeInput),
    defaultValues: { lkeId: lkeUnitId, alasan: '' },
  });
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    setTerbuka(false);
    form.reset();
    toast(`LKE ${unitNama} dikembalikan ke unit.`);
  });
  return (
    <>
      <Button
        icon="reply"
        block
        onClick={() => setTerbuka(true)}
        alasanMati={!kembalikan.boleh && kembalikan.alasan}
      >
        Kembalikan seluruh LKE ke unit
      </Button>
      <Dialog
        title="Kembalikan seluruh LKE"
        description={`${unitNama} dapat mengubah semua jawabannya dan mengirim LKE lagi. Nilai TPI yang sudah ada tetap tersimpan.`}
        open={terbuka}
        onOpenChange={setTerbuka}
        footer={
          <Button variant="primary" type="submit" form="kembalikan-lke" icon="reply" busy={sibuk}>
            Kembalikan
          </Button>
        }
      >
        <form id="kembalikan-lke" onSubmit={kirim} noValidate className="grid gap-3">
          {galat && !galat.fields && (
            <Alert tone="bad" live>
              {galat.message}
            </Alert>
          )}
          <Field
            label="Alasan"
            hint="Sebutkan yang perlu diperbaiki secara umum. Untuk satu pertanyaan saja, kembalikan dari meja penilai."
            error={form.formState.errors.alasan?.message}
          >
            {(aria) => <Textarea {...aria} {...form.register('alasan')} rows={5} />}
          </Field>
        </form>
      </Dialog>
    </>
  );
}
