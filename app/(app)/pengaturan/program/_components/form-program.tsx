'use client';

import { useRouter } from 'next/navigation';
import { type UseFormReturn, useForm } from 'react-hook-form';
import { IsianProgram, type NilaiProgram } from '@/app/(app)/pengaturan/program/_components/isian-program';
import { createProgramAction, updateProgramAction } from '@/app/(app)/pengaturan/program/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { useFormulir } from '@/components/forms/use-formulir';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/note';
import { useToast } from '@/components/ui/toast';
import type { ProgramBaruView, SetelanProgramView } from '@/lib/queries/pengaturan-program';
import { createProgramInput } from '@/lib/schemas/program';

/** A new program; afterwards its units are chosen. */
export function FormProgramBaru({ view }: { view: ProgramBaruView }) {
  const router = useRouter();
  const beriTahu = useToast();
  const lengkap = view.instrumen.find((i) => i.status === 'lengkap');
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: createProgramInput,
    awal: {
      tahun: view.tahun,
      nama: `Zona Integritas ${view.tahun}`,
      instrumenId: lengkap?.id ?? '',
      instrumenVersi: lengkap?.versi ?? 1,
      kosong: 'nol',
      mandiriBuka: null,
      mandiriTutup: null,
      tpiTutup: null,
      usulanTutup: null,
    },
    aksi: createProgramAction,
    segarkan: false,
    selesai: ({ programId }, { nama }) => {
      beriTahu(`${nama} dibuat.`);
      router.push(`/pengaturan/program/${programId}/unit`);
    },
  });
  return (
    <form className="grid max-w-formulir gap-6" noValidate onSubmit={kirim}>
      {galat && (
        <Alert tone="bad" live>
          {galat.code === 'ALREADY_EXISTS' ? 'Program untuk tahun itu sudah ada.' : galat.message}
        </Alert>
      )}
      <IsianProgram form={form} instrumen={view.instrumen} />
      <div>
        <Button variant="primary" type="submit" busy={sibuk}>
          Buat program
        </Button>
      </div>
    </form>
  );
}

/** Changes a program. Its year stays; the LKE stays once units answer it. */
export function FormUbahProgram({ view: { program, instrumen, terkunci } }: { view: SetelanProgramView }) {
  const beriTahu = useToast();
  const { id, versi, ...awal } = program;
  const form = useForm<NilaiProgram>({ resolver: resolverOf(createProgramInput), defaultValues: awal });
  const { jalankan, sibuk, galat } = useAksi(updateProgramAction);
  const kirim = form.handleSubmit(async () => {
    const hasil = await jalankan({ programId: id, versi, isi: form.getValues() });
    if (hasil.ok) beriTahu('Setelan program disimpan.');
    else
      applyFieldErrors(
        form.setError,
        Object.fromEntries(
          Object.entries(hasil.error.fields ?? {}).map(([k, v]) => [k.replace(/^isi\./, ''), v]),
        ),
      );
  });
  return (
    <form className="grid max-w-formulir gap-6" noValidate onSubmit={kirim}>
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <IsianProgram
        form={form as UseFormReturn<NilaiProgram>}
        instrumen={instrumen}
        tahunTetap
        lkeTetap={terkunci}
      />
      <div>
        <Button variant="primary" type="submit" busy={sibuk}>
          Simpan setelan
        </Button>
      </div>
    </form>
  );
}
