'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { updateKeikutsertaanAction } from '@/app/(app)/unit/[keikutsertaanId]/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { PREDIKAT } from '@/lib/domain/instrumen/types';
import { type UpdateKeikutsertaanInput, updateKeikutsertaanInput } from '@/lib/schemas/program';

/** An empty date field is no date. */
const kosongkan = { setValueAs: (teks: string | null) => teks || null };

const ID_FORM = 'setelan-unit';

function Formulir({ awal, selesai }: { awal: UpdateKeikutsertaanInput; selesai: () => void }) {
  const { jalankan, galat } = useAksi(updateKeikutsertaanAction);
  const beriTahu = useToast();
  const {
    register,
    handleSubmit,
    setError,
    formState: { errors },
  } = useForm({ resolver: resolverOf(updateKeikutsertaanInput), defaultValues: awal });
  const kirim = handleSubmit(async (isi) => {
    const hasil = await jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(setError, hasil.error.fields);
    selesai();
    beriTahu('Setelan unit tersimpan.');
  });
  return (
    <form id={ID_FORM} onSubmit={kirim} noValidate className="grid gap-4">
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <Field label="Target" error={errors.target?.message}>
        {(aria) => (
          <Select
            {...aria}
            {...register('target')}
            options={PREDIKAT.map((p) => ({ value: p, label: `Menuju ${p}` }))}
          />
        )}
      </Field>
      <Field
        label="Membangun sejak"
        hint="Dihitung untuk syarat lama membangun menuju target ini."
        error={errors.membangunSejak?.message}
        optional
      >
        {(aria) => <Input {...aria} type="date" {...register('membangunSejak', kosongkan)} />}
      </Field>
      <Field label="Predikat yang sudah dipegang" error={errors.predikatAwal?.message} optional>
        {(aria) => (
          <Select
            {...aria}
            {...register('predikatAwal', kosongkan)}
            placeholder="Belum ada"
            options={PREDIKAT.map((p) => ({ value: p, label: `Menuju ${p}` }))}
          />
        )}
      </Field>
      <Field label="Tanggal keputusan predikat" error={errors.predikatSejak?.message} optional>
        {(aria) => <Input {...aria} type="date" {...register('predikatSejak', kosongkan)} />}
      </Field>
      <Field label="Predikat dicabut pada" error={errors.dicabutPada?.message} optional>
        {(aria) => <Input {...aria} type="date" {...register('dicabutPada', kosongkan)} />}
      </Field>
    </form>
  );
}

/** Target, building day and earlier predicate; open until the unit has been proposed. */
export function SetelanUnit({ awal }: { awal: UpdateKeikutsertaanInput }) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <Dialog
      title="Setelan unit"
      size="s"
      open={terbuka}
      onOpenChange={setTerbuka}
      trigger={
        <Button variant="quiet" icon="edit">
          Ubah
        </Button>
      }
      footer={
        <>
          <DialogClose>
            <Button>Batal</Button>
          </DialogClose>
          <Button variant="primary" type="submit" form={ID_FORM}>
            Simpan setelan
          </Button>
        </>
      }
    >
      <Formulir key={awal.versi} awal={awal} selesai={() => setTerbuka(false)} />
    </Dialog>
  );
}
