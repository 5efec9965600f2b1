'use client';

import { useState } from 'react';
import { Controller } from 'react-hook-form';
import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { PilihUnit } from '@/app/(app)/pengaturan/_components/pilih-unit';
import { IsianOrang } from '@/app/(app)/pengaturan/orang/_components/isian-orang';
import { type SandiDibuat, SandiSekali } from '@/app/(app)/pengaturan/orang/_components/sandi-sekali';
import { addOrangAction } from '@/app/(app)/pengaturan/orang/actions';
import { kosongJadiNull, useFormulir } from '@/components/forms/use-formulir';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { isPeranUnit, LABEL_PERAN, PERAN_KEANGGOTAAN } from '@/lib/domain/wewenang/peran';
import type { UnitPilihan } from '@/lib/queries/pengaturan-orang';
import { addOrangInput } from '@/lib/schemas/orang';

const PILIHAN_PERAN = PERAN_KEANGGOTAAN.map((value) => ({ value, label: LABEL_PERAN[value] }));

/** Somebody who is given another peran: the identity stands and is not asked again. */
export interface OrangDikenal {
  readonly nama: string;
  readonly surel: string;
  readonly nip: string | null;
}

/** Gives somebody a peran; makes the account where there is none and shows its first password once. */
export function DialogTambahOrang({
  unit,
  hariIni,
  orang,
  open,
  onOpenChange,
  trigger,
}: {
  unit: readonly UnitPilihan[];
  hariIni: string;
  orang?: OrangDikenal;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  trigger?: React.ReactElement;
}) {
  const beriTahu = useToast();
  const [dibuat, setDibuat] = useState<SandiDibuat | null>(null);
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: addOrangInput,
    awal: {
      nama: orang?.nama ?? '',
      surel: orang?.surel ?? '',
      nip: orang?.nip ?? null,
      peran: 'anggota_tim',
      unitId: null,
      jabatan: null,
      mulai: hariIni,
    },
    aksi: addOrangAction,
    selesai: ({ akun, sandi }, { nama, surel }) => {
      form.reset();
      if (sandi !== null || akun === 'baru') setDibuat({ nama, surel, sandi });
      else {
        onOpenChange(false);
        beriTahu(
          orang
            ? `Peran untuk ${nama} ditambahkan.`
            : `${nama} sudah punya akun Teraju dan masuk dengan kata sandinya sendiri.`,
        );
      }
    },
  });
  const { errors } = form.formState;
  const perUnit = isPeranUnit(form.watch('peran'));
  return (
    <>
      <DialogFormulir
        title={orang ? `Beri peran kepada ${orang.nama}` : 'Tambah orang'}
        description={
          orang ? undefined : 'Orang yang sudah punya akun Teraju tetap memakai akun dan kata sandinya.'
        }
        trigger={trigger}
        open={open && dibuat === null}
        onOpenChange={onOpenChange}
        kirim={kirim}
        sibuk={sibuk}
        galat={galat}
        tombol={orang ? 'Beri peran' : 'Tambahkan orang'}
      >
        {!orang && <IsianOrang register={form.register} errors={errors} />}
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Peran" error={errors.peran?.message} required>
            {(aria) => <Select {...aria} {...form.register('peran')} options={PILIHAN_PERAN} />}
          </Field>
          <Field label="Mulai" error={errors.mulai?.message} required>
            {(aria) => <Input {...aria} {...form.register('mulai')} type="date" />}
          </Field>
        </div>
        {perUnit && (
          <Field label="Unit kerja" error={errors.unitId?.message} required>
            {(aria) => (
              <Controller
                control={form.control}
                name="unitId"
                render={({ field }) => (
                  <PilihUnit aria={aria} unit={unit} value={field.value} onChange={field.onChange} />
                )}
              />
            )}
          </Field>
        )}
        <Field
          label="Jabatan"
          hint="Tampil di samping namanya, misalnya Kepala Bagian Organisasi."
          error={errors.jabatan?.message}
          optional
        >
          {(aria) => <Input {...aria} {...form.register('jabatan', kosongJadiNull)} maxLength={200} />}
        </Field>
      </DialogFormulir>
      {dibuat && (
        <SandiSekali
          dibuat={dibuat}
          tutup={() => {
            setDibuat(null);
            onOpenChange(false);
          }}
        />
      )}
    </>
  );
}

/** The button that opens the form of a new person. */
export function TambahOrang({ unit, hariIni }: { unit: readonly UnitPilihan[]; hariIni: string }) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTambahOrang
      unit={unit}
      hariIni={hariIni}
      open={open}
      onOpenChange={setOpen}
      trigger={
        <Button variant="primary" icon="plus">
          Tambah orang
        </Button>
      }
    />
  );
}
