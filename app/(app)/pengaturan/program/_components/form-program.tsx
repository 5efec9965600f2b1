'use client';

import { useRouter } from 'next/navigation';
import { useForm } from 'react-hook-form';
import { createProgramAction, updateProgramAction } from '@/app/(app)/pengaturan/program/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import type { PengaturanProgramView } from '@/lib/queries/pengaturan-program';
import { createProgramInput } from '@/lib/schemas/program';

const TANGGAL = [
  ['mandiriBuka', 'Pengisian LKE dibuka', 'Kosongkan bila sudah terbuka sejak awal.'],
  ['mandiriTutup', 'Pengisian LKE ditutup', 'Sesudah hari ini unit tidak dapat mengubah jawabannya.'],
  ['tpiTutup', 'Penilaian TPI ditutup', null],
  [
    'usulanTutup',
    'Batas pengusulan',
    'Paling lambat 31 Mei, atau tanggal yang diumumkan TPN tiap tahun (5/2024).',
  ],
] as const;

const kosongJadiNull = { setValueAs: (v: unknown) => (v === '' ? null : v) };

/** Creates or changes the program of a year; the LKE is fixed once a unit has a worksheet. */
export function FormProgram({
  program,
  instrumen,
  tahunBaru,
}: {
  program: PengaturanProgramView['dipilih'];
  instrumen: PengaturanProgramView['instrumen'];
  tahunBaru: number;
}) {
  const router = useRouter();
  const toast = useToast();
  const buat = useAksi(createProgramAction);
  const ubah = useAksi(updateProgramAction);
  const { sibuk, galat } = program ? ubah : buat;
  const [utama] = instrumen;
  const { register, handleSubmit, formState, setError, setValue, watch } = useForm({
    resolver: resolverOf(createProgramInput),
    defaultValues: {
      tahun: program?.tahun ?? tahunBaru,
      nama: program?.nama ?? `Zona Integritas ${tahunBaru}`,
      instrumenId: program?.instrumenId ?? utama?.id ?? '',
      instrumenVersi: program?.instrumenVersi ?? utama?.versi ?? 1,
      kosong: program?.kosong ?? ('nol' as const),
      mandiriBuka: program?.mandiriBuka ?? null,
      mandiriTutup: program?.mandiriTutup ?? null,
      tpiTutup: program?.tpiTutup ?? null,
      usulanTutup: program?.usulanTutup ?? null,
    },
  });
  const [instrumenId, instrumenVersi] = watch(['instrumenId', 'instrumenVersi']);
  const pilihan = instrumen.find((i) => i.id === instrumenId && i.versi === instrumenVersi);
  const salah = formState.errors;

  const kirim = handleSubmit(async (isi) => {
    if (program) {
      const hasil = await ubah.jalankan({ programId: program.id, versi: program.versi, isi });
      if (!hasil.ok) return applyFieldErrors(setError, hasil.error.fields);
      return toast('Program tersimpan');
    }
    const hasil = await buat.jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(setError, hasil.error.fields);
    router.push(`/pengaturan/program?program=${hasil.data.programId}`);
  });

  return (
    <form className="grid max-w-formulir gap-4" noValidate onSubmit={kirim} aria-label="Isi program">
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <Field label="Tahun" error={salah.tahun?.message}>
        {(aria) => (
          <Input
            {...aria}
            {...register('tahun', { valueAsNumber: true })}
            numeric
            inputMode="numeric"
            readOnly={program !== null}
          />
        )}
      </Field>
      <Field label="Nama program" error={salah.nama?.message}>
        {(aria) => <Input {...aria} {...register('nama')} />}
      </Field>
      <Field
        label="LKE"
        hint={
          program?.lkeTerkunci
            ? 'Tidak dapat diganti karena sudah ada unit yang mempunyai lembar kerja.'
            : 'Setiap lembar kerja memakai versi yang dipilih di sini sampai selesai.'
        }
        error={salah.instrumenId?.message}
      >
        {(aria) => (
          <Select
            {...aria}
            value={`${instrumenId}@${instrumenVersi}`}
            onChange={(e) => {
              const i = instrumen.find((satu) => `${satu.id}@${satu.versi}` === e.target.value);
              if (!i) return;
              setValue('instrumenId', i.id);
              setValue('instrumenVersi', i.versi);
            }}
            options={instrumen
              .filter((i) => !program?.lkeTerkunci || (i.id === instrumenId && i.versi === instrumenVersi))
              .map((i) => ({
                value: `${i.id}@${i.versi}`,
                label: `${i.peraturan}, versi ${i.versi}${i.status === 'arsip' ? ' (arsip)' : ''}`,
              }))}
          />
        )}
      </Field>
      {pilihan?.status === 'arsip' && (
        <Alert tone="warn">
          LKE ini arsip: sebagian pertanyaan dan ambangnya tidak diketahui sumbernya. Pakai hanya untuk
          melihat masa lalu.
        </Alert>
      )}
      <Field
        label="Pertanyaan yang kosong"
        hint="Buku kerja resmi melewati yang kosong, sehingga nilai lembar yang belum penuh tampak lebih tinggi."
        error={salah.kosong?.message}
      >
        {(aria) => (
          <Select
            {...aria}
            {...register('kosong')}
            options={[
              { value: 'nol', label: 'Dihitung 0 (dianjurkan)' },
              { value: 'lewati', label: 'Dilewati, seperti buku kerja resmi' },
            ].filter((o) => !program?.lkeTerkunci || o.value === program.kosong)}
          />
        )}
      </Field>
      <fieldset className="grid gap-4 md:grid-cols-2">
        <legend className="mb-2 text-16 font-semibold">Jadwal</legend>
        {TANGGAL.map(([nama, label, petunjuk]) => (
          <Field key={nama} label={label} hint={petunjuk ?? undefined} optional error={salah[nama]?.message}>
            {(aria) => <Input {...aria} {...register(nama, kosongJadiNull)} type="date" />}
          </Field>
        ))}
      </fieldset>
      <div>
        <Button variant="primary" type="submit" busy={sibuk}>
          {program ? 'Simpan program' : 'Buat program'}
        </Button>
      </div>
    </form>
  );
}
