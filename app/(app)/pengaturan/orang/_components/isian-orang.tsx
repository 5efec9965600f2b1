'use client';

import type { FieldErrors, FieldValues, Path, UseFormRegister } from 'react-hook-form';
import { kosongJadiNull } from '@/components/forms/use-formulir';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';

interface Identitas extends FieldValues {
  nama: string;
  surel: string;
  nip: string | null;
}

/** Name, address and number: who a person is, the same in every form. */
export function IsianOrang<I extends Identitas>({
  register,
  errors,
}: {
  register: UseFormRegister<I>;
  errors: FieldErrors<I>;
}) {
  const salah = (nama: keyof Identitas) => {
    const pesan = errors[nama as string]?.message;
    return typeof pesan === 'string' ? pesan : undefined;
  };
  return (
    <>
      <Field label="Nama lengkap" error={salah('nama')} required>
        {(aria) => <Input {...aria} {...register('nama' as Path<I>)} maxLength={150} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Surel dinas" error={salah('surel')} required>
          {(aria) => (
            <Input
              {...aria}
              {...register('surel' as Path<I>)}
              type="email"
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              maxLength={254}
            />
          )}
        </Field>
        <Field label="NIP" error={salah('nip')} optional>
          {(aria) => (
            <Input
              {...aria}
              {...register('nip' as Path<I>, kosongJadiNull)}
              inputMode="numeric"
              maxLength={40}
            />
          )}
        </Field>
      </div>
    </>
  );
}
