'use client';

import { useForm } from 'react-hook-form';
import { updateSuratAction } from '@/app/(app)/usulan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import type { SuratLengkapView } from '@/lib/queries/usulan';
import { updateSuratInput } from '@/lib/schemas/usulan';

/** Number, day, SPTJM and contact of a letter that is being composed. Empty fields may be filled in later. */
export function FormSurat({ view }: { view: SuratLengkapView }) {
  const { jalankan, sibuk, galat } = useAksi(updateSuratAction);
  const toast = useToast();
  const form = useForm({
    resolver: resolverOf(updateSuratInput),
    // Newer data of the page fills what has not been touched; what is being typed stays.
    values: {
      usulanId: view.id,
      versi: view.versi,
      nomorSurat: view.nomorSurat,
      tanggalSurat: view.tanggalSurat,
      nomorSptjm: view.nomorSptjm,
      narahubung: view.narahubung,
    },
    resetOptions: { keepDirtyValues: true },
  });
  const { errors } = form.formState;
  const kosong = { setValueAs: (teks: string | null) => teks?.trim() || null };
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    // What was saved is no longer being typed: the fresh data may fill it.
    form.reset(isi, { keepValues: true });
    toast('Surat usulan tersimpan.');
  });
  return (
    <form onSubmit={kirim} noValidate className="grid gap-3">
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <Field label="Nomor surat" error={errors.nomorSurat?.message}>
        {(aria) => <Input {...aria} {...form.register('nomorSurat', kosong)} />}
      </Field>
      <Field label="Tanggal surat" error={errors.tanggalSurat?.message}>
        {(aria) => <Input {...aria} {...form.register('tanggalSurat', kosong)} type="date" />}
      </Field>
      <Field
        label="Nomor SPTJM"
        hint="Satu surat pernyataan tanggung jawab mutlak pimpinan untuk semua unit."
        error={errors.nomorSptjm?.message}
      >
        {(aria) => <Input {...aria} {...form.register('nomorSptjm', kosong)} />}
      </Field>
      <Field
        label="Narahubung"
        optional
        hint="Nama, jabatan, dan nomor telepon."
        error={errors.narahubung?.message}
      >
        {(aria) => <Input {...aria} {...form.register('narahubung', kosong)} />}
      </Field>
      <div>
        <Button type="submit" busy={sibuk}>
          Simpan surat
        </Button>
      </div>
    </form>
  );
}
