'use client';

import { useRouter } from 'next/navigation';
import { type Control, Controller, type UseFormReturn, useForm } from 'react-hook-form';
import { PilihUnit } from '@/app/(app)/pengaturan/_components/pilih-unit';
import { IsianPihak } from '@/app/(app)/pengaturan/pencanangan/_components/isian-pihak';
import { IsianPublikasi } from '@/app/(app)/pengaturan/pencanangan/_components/isian-publikasi';
import { NASKAH_BAKU, type NilaiPencanangan } from '@/app/(app)/pengaturan/pencanangan/_components/nilai';
import { recordPencananganAction, updatePencananganAction } from '@/app/(app)/pengaturan/pencanangan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { kosongJadiNull } from '@/components/forms/use-formulir';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { RadioGroup } from '@/components/ui/radio-group';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { FormPencananganView } from '@/lib/queries/pengaturan-pencanangan';
import { recordPencananganInput } from '@/lib/schemas/program';

function nilaiAwal({ lama, program, hariIni }: FormPencananganView): NilaiPencanangan {
  if (!lama) {
    return {
      programId: program[0]?.id ?? '',
      unitId: null,
      tanggal: hariIni,
      tempat: null,
      moda: 'acara',
      naskah: null,
      publikasi: [],
      pihak: [{ peran: 'penandatangan', lembaga: '', jabatan: '', nama: null, kapasitas: null }],
    };
  }
  const { programId, unitId, tanggal, tempat, moda, naskah, publikasi, pihak } = lama;
  return {
    programId,
    unitId,
    tanggal,
    tempat,
    moda,
    naskah,
    publikasi: [...publikasi],
    pihak: [...pihak],
  };
}

function useKirim(form: UseFormReturn<NilaiPencanangan>, view: FormPencananganView) {
  const router = useRouter();
  const beriTahu = useToast();
  const catat = useAksi(recordPencananganAction, { segarkan: false });
  const perbaiki = useAksi(updatePencananganAction);
  const { lama } = view;
  const kirim = form.handleSubmit(async () => {
    const nilai = form.getValues();
    const { programId: _program, unitId: _unit, ...isi } = nilai;
    const hasil = lama
      ? await perbaiki.jalankan({ pencananganId: lama.id, versi: lama.versi, ...isi })
      : await catat.jalankan(nilai);
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    beriTahu(lama ? 'Pencanangan disimpan.' : 'Pencanangan dicatat.');
    if (!lama) router.push(`/pengaturan/pencanangan?program=${nilai.programId}`);
  });
  return { kirim, sibuk: catat.sibuk || perbaiki.sibuk, galat: catat.galat ?? perbaiki.galat };
}

/** Who declares, when and where, with whom, and where it was published. */
export function FormPencanangan({ view }: { view: FormPencananganView }) {
  const form = useForm<NilaiPencanangan>({
    resolver: resolverOf(recordPencananganInput),
    defaultValues: nilaiAwal(view),
  });
  const { kirim, sibuk, galat } = useKirim(form, view);
  const { errors } = form.formState;
  const acara = form.watch('moda') === 'acara';
  return (
    <form className="grid max-w-[760px] gap-6" noValidate onSubmit={kirim}>
      {galat && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      {!view.lama && (
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Program" error={errors.programId?.message} required>
            {(aria) => (
              <Select
                {...aria}
                {...form.register('programId')}
                options={view.program.map((p) => ({ value: p.id, label: p.nama }))}
              />
            )}
          </Field>
          <Field
            label="Unit yang mencanangkan"
            hint="Kosongkan untuk pencanangan seluruh instansi."
            error={errors.unitId?.message}
            optional
          >
            {(aria) => (
              <Controller
                control={form.control}
                name="unitId"
                render={({ field }) => (
                  <PilihUnit
                    aria={aria}
                    unit={view.unit}
                    value={field.value}
                    onChange={field.onChange}
                    kosong="Kosongkan unit"
                    placeholder="Seluruh instansi"
                  />
                )}
              />
            )}
          </Field>
        </div>
      )}
      <Controller
        control={form.control}
        name="moda"
        render={({ field }) => (
          <RadioGroup
            name="moda"
            legend="Cara mencanangkan"
            value={field.value}
            onChange={field.onChange}
            inline
            options={[
              { value: 'acara', label: 'Dengan acara' },
              { value: 'tanpa_acara', label: 'Tanpa acara, dengan penyebarluasan' },
            ]}
          />
        )}
      />
      <div className="grid gap-4 sm:grid-cols-[200px_minmax(0,1fr)]">
        <Field label="Tanggal" error={errors.tanggal?.message} required>
          {(aria) => <Input {...aria} {...form.register('tanggal')} type="date" />}
        </Field>
        {acara && (
          <Field label="Tempat" error={errors.tempat?.message} optional>
            {(aria) => <Input {...aria} {...form.register('tempat', kosongJadiNull)} maxLength={200} />}
          </Field>
        )}
      </div>
      <Field
        label="Naskah pernyataan"
        hint="Tercetak pada piagam."
        error={errors.naskah?.message}
        aside={
          <button
            type="button"
            className="min-h-6 text-accent underline underline-offset-[3px]"
            onClick={() => form.setValue('naskah', NASKAH_BAKU, { shouldDirty: true })}
          >
            Pakai naskah baku
          </button>
        }
        optional
      >
        {(aria) => <Textarea {...aria} {...form.register('naskah', kosongJadiNull)} rows={5} />}
      </Field>
      <IsianPihak form={form} />
      <IsianPublikasi form={form} control={form.control as Control<NilaiPencanangan>} />
      <div>
        <Button variant="primary" type="submit" busy={sibuk}>
          {view.lama ? 'Simpan pencanangan' : 'Catat pencanangan'}
        </Button>
      </div>
    </form>
  );
}
