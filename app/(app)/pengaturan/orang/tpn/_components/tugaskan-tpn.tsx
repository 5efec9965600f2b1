'use client';

import { useState } from 'react';
import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { IsianOrang } from '@/app/(app)/pengaturan/orang/_components/isian-orang';
import { type SandiDibuat, SandiSekali } from '@/app/(app)/pengaturan/orang/_components/sandi-sekali';
import { assignPenugasanAction } from '@/app/(app)/pengaturan/orang/actions';
import { kosongJadiNull, useFormulir } from '@/components/forms/use-formulir';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import type { PenugasanView } from '@/lib/queries/pengaturan-orang';
import { assignPenugasanInput } from '@/lib/schemas/orang';

/** Lets a national evaluator into one program by letter. */
export function TugaskanTpn({ program, hariIni }: Pick<PenugasanView, 'program' | 'hariIni'>) {
  const [open, setOpen] = useState(false);
  const [dibuat, setDibuat] = useState<SandiDibuat | null>(null);
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: assignPenugasanInput,
    awal: {
      nama: '',
      surel: '',
      nip: null,
      programId: program[0]?.id ?? '',
      nomorSurat: '',
      mulai: hariIni,
      selesai: null,
    },
    aksi: assignPenugasanAction,
    selesai: ({ akun, sandi }, { nama, surel }) => {
      setOpen(false);
      form.reset();
      if (sandi !== null || akun === 'baru') setDibuat({ nama, surel, sandi });
      else beriTahu(`${nama} ditugaskan dan masuk dengan akunnya sendiri.`);
    },
  });
  const { errors } = form.formState;
  return (
    <>
      <DialogFormulir
        title="Tugaskan penilai TPN"
        trigger={
          <Button variant="primary" icon="plus">
            Tugaskan penilai
          </Button>
        }
        open={open}
        onOpenChange={setOpen}
        kirim={kirim}
        sibuk={sibuk}
        galat={galat}
        tombol="Tugaskan penilai"
      >
        <IsianOrang register={form.register} errors={errors} />
        <Field label="Program" error={errors.programId?.message} required>
          {(aria) => (
            <Select
              {...aria}
              {...form.register('programId')}
              options={program.map((p) => ({ value: p.id, label: p.nama }))}
            />
          )}
        </Field>
        <Field label="Nomor surat tugas" error={errors.nomorSurat?.message} required>
          {(aria) => <Input {...aria} {...form.register('nomorSurat')} maxLength={100} />}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Hari pertama" error={errors.mulai?.message} required>
            {(aria) => <Input {...aria} {...form.register('mulai')} type="date" />}
          </Field>
          <Field label="Hari terakhir" error={errors.selesai?.message} optional>
            {(aria) => <Input {...aria} {...form.register('selesai', kosongJadiNull)} type="date" />}
          </Field>
        </div>
      </DialogFormulir>
      {dibuat && <SandiSekali dibuat={dibuat} tutup={() => setDibuat(null)} />}
    </>
  );
}
