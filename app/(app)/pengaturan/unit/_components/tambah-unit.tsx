'use client';

import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { PilihUnit } from '@/app/(app)/pengaturan/_components/pilih-unit';
import { JENIS_PILIHAN } from '@/app/(app)/pengaturan/unit/_components/pilihan-jenis';
import { addUnitAction } from '@/app/(app)/pengaturan/unit/actions';
import { useFormulir } from '@/components/forms/use-formulir';
import { Button, type ButtonVariant } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { tebakJenisUnit } from '@/lib/domain/unit/jenis-unit';
import type { UnitSusunan } from '@/lib/queries/pengaturan-unit';
import { addUnitInput } from '@/lib/schemas/unit';

/** The form of a new unit; its kind follows the name until somebody chooses one. */
export function DialogTambahUnit({
  unit,
  hariIni,
  indukId = null,
  open,
  onOpenChange,
  trigger,
}: {
  unit: readonly UnitSusunan[];
  hariIni: string;
  indukId?: string | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  trigger?: React.ReactElement;
}) {
  const beriTahu = useToast();
  const [jenisDipilih, setJenisDipilih] = useState(false);
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: addUnitInput,
    awal: { nama: '', singkatan: '', jenis: 'lainnya', indukId, mulai: hariIni },
    aksi: addUnitAction,
    selesai: (_data, { nama }) => {
      onOpenChange(false);
      form.reset();
      setJenisDipilih(false);
      beriTahu(`${nama} ditambahkan.`);
    },
  });
  const { errors } = form.formState;
  return (
    <DialogFormulir
      title="Tambah unit"
      trigger={trigger}
      open={open}
      onOpenChange={onOpenChange}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Tambahkan unit"
    >
      <Field label="Nama unit" error={errors.nama?.message} required>
        {(aria) => (
          <Input
            {...aria}
            {...form.register('nama', {
              onChange: (event) => {
                if (!jenisDipilih) form.setValue('jenis', tebakJenisUnit(String(event.target.value)));
              },
            })}
            maxLength={200}
          />
        )}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Jenis" error={errors.jenis?.message} required>
          {(aria) => (
            <Select
              {...aria}
              {...form.register('jenis', { onChange: () => setJenisDipilih(true) })}
              options={JENIS_PILIHAN}
            />
          )}
        </Field>
        <Field label="Singkatan" error={errors.singkatan?.message} optional>
          {(aria) => <Input {...aria} {...form.register('singkatan')} maxLength={60} />}
        </Field>
      </div>
      <Field
        label="Di bawah unit"
        hint="Kosongkan bila langsung di bawah instansi."
        error={errors.indukId?.message}
        optional
      >
        {(aria) => (
          <Controller
            control={form.control}
            name="indukId"
            render={({ field }) => (
              <PilihUnit
                aria={aria}
                unit={unit}
                value={field.value}
                onChange={field.onChange}
                kosong="Kosongkan unit di atasnya"
              />
            )}
          />
        )}
      </Field>
      <Field label="Berdiri sejak" error={errors.mulai?.message} required className="max-w-[200px]">
        {(aria) => <Input {...aria} {...form.register('mulai')} type="date" />}
      </Field>
    </DialogFormulir>
  );
}

/** The button that opens the form of a new unit. */
export function TambahUnit({
  unit,
  hariIni,
  variant,
}: {
  unit: readonly UnitSusunan[];
  hariIni: string;
  variant?: ButtonVariant;
}) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTambahUnit
      unit={unit}
      hariIni={hariIni}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant={variant} icon="plus">
          Tambah unit
        </Button>
      }
    />
  );
}
