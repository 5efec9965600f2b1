'use client';

import { Controller, type UseFormReturn } from 'react-hook-form';
import type { z } from 'zod';
import { kosongJadiNull } from '@/components/forms/use-formulir';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { RadioGroup } from '@/components/ui/radio-group';
import { formatTanggal } from '@/lib/format';
import type { RingkasanInstrumen } from '@/lib/queries/pengaturan-program';
import type { createProgramInput } from '@/lib/schemas/program';

export type NilaiProgram = z.input<typeof createProgramInput>;

const kunci = (i: Pick<RingkasanInstrumen, 'id' | 'versi'>) => `${i.id}@${i.versi}`;

function masa({ berlakuDari, berlakuSampai, status }: RingkasanInstrumen): string {
  const waktu = berlakuSampai
    ? `berlaku ${formatTanggal(berlakuDari)} sampai ${formatTanggal(berlakuSampai)}`
    : `berlaku sejak ${formatTanggal(berlakuDari)}`;
  return status === 'arsip' ? `Arsip, belum lengkap; ${waktu}` : `Lengkap; ${waktu}`;
}

const JENDELA = [
  ['mandiriBuka', 'Unit mulai mengisi'],
  ['mandiriTutup', 'Pengisian ditutup'],
  ['tpiTutup', 'Penilaian TPI ditutup'],
  ['usulanTutup', 'Batas pengusulan ke TPN'],
] as const;

/** The fields of a program: year, LKE, how blanks count, windows. */
export function IsianProgram({
  form,
  instrumen,
  tahunTetap,
  lkeTetap,
}: {
  form: UseFormReturn<NilaiProgram>;
  instrumen: readonly RingkasanInstrumen[];
  tahunTetap?: boolean;
  /** Units answer already: the LKE and the rule for blanks stay. */
  lkeTetap?: boolean;
}) {
  const { errors } = form.formState;
  return (
    <>
      <div className="grid gap-4 sm:grid-cols-[120px_minmax(0,1fr)]">
        <Field label="Tahun" error={errors.tahun?.message} required>
          {(aria) => (
            <Input
              {...aria}
              {...form.register('tahun', { valueAsNumber: true })}
              type="number"
              inputMode="numeric"
              readOnly={tahunTetap}
            />
          )}
        </Field>
        <Field label="Nama program" error={errors.nama?.message} required>
          {(aria) => <Input {...aria} {...form.register('nama')} maxLength={200} />}
        </Field>
      </div>
      <Controller
        control={form.control}
        name="instrumenId"
        render={({ field }) => (
          <RadioGroup
            name="instrumen"
            legend="LKE yang dipakai"
            value={kunci({ id: field.value, versi: form.getValues('instrumenVersi') })}
            onChange={(nilai) => {
              const dipilih = instrumen.find((i) => kunci(i) === nilai);
              if (!dipilih) return;
              form.setValue('instrumenVersi', dipilih.versi);
              field.onChange(dipilih.id);
            }}
            error={errors.instrumenId?.message}
            options={instrumen.map((i) => ({
              value: kunci(i),
              label: i.peraturan,
              hint: masa(i),
              disabled:
                lkeTetap && kunci(i) !== kunci({ id: field.value, versi: form.getValues('instrumenVersi') }),
            }))}
          />
        )}
      />
      <Controller
        control={form.control}
        name="kosong"
        render={({ field }) => (
          <RadioGroup
            name="kosong"
            legend="Pertanyaan yang kosong"
            value={field.value}
            onChange={field.onChange}
            error={errors.kosong?.message}
            options={[
              {
                value: 'nol',
                label: 'Bernilai nol',
                disabled: lkeTetap && field.value !== 'nol',
                hint: 'Dianjurkan: nilai tidak tampak tinggi sebelum semua pertanyaan dijawab.',
              },
              {
                value: 'lewati',
                label: 'Tidak ikut dihitung',
                disabled: lkeTetap && field.value !== 'lewati',
                hint: 'Seperti lembar Excel resmi: rata-rata diambil dari pertanyaan yang sudah dijawab saja.',
              },
            ]}
          />
        )}
      />
      {lkeTetap && (
        <Alert tone="info">
          LKE dan cara menghitung pertanyaan kosong tidak dapat diganti karena sudah ada unit yang mengisinya.
        </Alert>
      )}
      <fieldset className="grid gap-4 sm:grid-cols-2">
        <legend className="mb-2 text-16 font-semibold">
          Jadwal <span className="font-normal text-ink-2">(boleh kosong)</span>
        </legend>
        {JENDELA.map(([nama, label]) => (
          <Field key={nama} label={label} error={errors[nama]?.message}>
            {(aria) => <Input {...aria} {...form.register(nama, kosongJadiNull)} type="date" />}
          </Field>
        ))}
      </fieldset>
    </>
  );
}
