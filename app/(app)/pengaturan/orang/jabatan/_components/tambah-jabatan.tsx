'use client';

import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { PilihUnit } from '@/app/(app)/pengaturan/_components/pilih-unit';
import { addJabatanAction } from '@/app/(app)/pengaturan/orang/actions';
import { useFormulir } from '@/components/forms/use-formulir';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useToast } from '@/components/ui/toast';
import type { UnitPilihan } from '@/lib/queries/pengaturan-orang';
import { addJabatanInput } from '@/lib/schemas/orang';

/** Adds a jabatan of the instansi or of one unit. */
export function TambahJabatan({ unit }: { unit: readonly UnitPilihan[] }) {
  const [open, setOpen] = useState(false);
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: addJabatanInput,
    awal: { nama: '', unitId: null },
    aksi: addJabatanAction,
    selesai: (_data, { nama }) => {
      setOpen(false);
      form.reset();
      beriTahu(`Jabatan ${nama} ditambahkan.`);
    },
  });
  return (
    <DialogFormulir
      title="Tambah jabatan"
      trigger={
        <Button variant="primary" icon="plus">
          Tambah jabatan
        </Button>
      }
      open={open}
      onOpenChange={setOpen}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Tambahkan jabatan"
    >
      <Field
        label="Nama jabatan"
        hint="Misalnya Bupati, atau Kepala Dinas Kesehatan."
        error={form.formState.errors.nama?.message}
        required
      >
        {(aria) => <Input {...aria} {...form.register('nama')} maxLength={200} />}
      </Field>
      <Field label="Unit kerja" error={form.formState.errors.unitId?.message} optional>
        {(aria) => (
          <Controller
            control={form.control}
            name="unitId"
            render={({ field }) => (
              <PilihUnit
                aria={aria}
                unit={unit}
                value={field.value}
                onChange={field.onChange}
                kosong="Kosongkan unit"
              />
            )}
          />
        )}
      </Field>
    </DialogFormulir>
  );
}
