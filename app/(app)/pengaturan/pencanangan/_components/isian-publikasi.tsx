'use client';

import { type Control, type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { NilaiPencanangan } from '@/app/(app)/pengaturan/pencanangan/_components/nilai';
import { kosongJadiNull } from '@/components/forms/use-formulir';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';

/** Where the declaration was published: links with their days (S0-14). */
export function IsianPublikasi({
  form,
  control,
}: {
  form: UseFormReturn<NilaiPencanangan>;
  control: Control<NilaiPencanangan>;
}) {
  const { fields, append, remove } = useFieldArray({ control, name: 'publikasi' });
  const salah = form.formState.errors.publikasi;
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-16 font-semibold">
        Publikasi <span className="font-normal text-ink-2">(boleh kosong)</span>
      </legend>
      {fields.map((f, i) => (
        <div key={f.id} className="grid items-end gap-3 sm:grid-cols-[minmax(0,1fr)_180px_auto]">
          <Field label={`Tautan ${i + 1}`} error={salah?.[i]?.tautan?.message} required>
            {(aria) => (
              <Input
                {...aria}
                {...form.register(`publikasi.${i}.tautan`)}
                type="url"
                placeholder="https://"
                maxLength={2000}
              />
            )}
          </Field>
          <Field label="Terbit" error={salah?.[i]?.tanggal?.message} optional>
            {(aria) => (
              <Input {...aria} {...form.register(`publikasi.${i}.tanggal`, kosongJadiNull)} type="date" />
            )}
          </Field>
          <IconButton icon="trash" label={`Hapus tautan ${i + 1}`} onClick={() => remove(i)} />
        </div>
      ))}
      <div>
        <Button icon="plus" onClick={() => append({ tautan: '', tanggal: null })}>
          Tambah tautan
        </Button>
      </div>
    </fieldset>
  );
}
