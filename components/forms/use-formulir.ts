'use client';

import { type DefaultValues, type FieldValues, type UseFormReturn, useForm } from 'react-hook-form';
import type { z } from 'zod';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import type { GalatPengguna, HasilAksi } from '@/lib/errors/app-error';

export interface Formulir<I extends FieldValues> {
  readonly form: UseFormReturn<I>;
  /** Give it to `<form onSubmit>`: checks with the shared schema, then calls the action. */
  readonly kirim: (event?: React.BaseSyntheticEvent) => Promise<void>;
  readonly sibuk: boolean;
  /** What was wrong beyond single fields; null when every word landed on a field. */
  readonly galat: GalatPengguna | null;
}

/**
 * A form over one action: the schema that the server checks with also checks in the browser, and the server's
 * word on single fields lands on them.
 */
export function useFormulir<I extends FieldValues, O, T>({
  schema,
  awal,
  aksi,
  selesai,
  segarkan,
}: {
  schema: z.ZodType<O, I>;
  awal: DefaultValues<I>;
  aksi: (input: I, kunci: string) => Promise<HasilAksi<T>>;
  selesai: (data: T, input: I) => void;
  segarkan?: boolean;
}): Formulir<I> {
  const form = useForm<I, unknown, O>({ resolver: resolverOf(schema), defaultValues: awal });
  const { jalankan, sibuk, galat } = useAksi(aksi, { segarkan });
  const kirim = form.handleSubmit(async () => {
    // What the person typed goes out; the schema's conversions happen again on the server.
    const input = form.getValues();
    const hasil = await jalankan(input);
    if (hasil.ok) selesai(hasil.data, input);
    else applyFieldErrors(form.setError, hasil.error.fields);
  });
  const diField =
    galat?.fields && Object.keys(galat.fields).every((f) => form.getFieldState(f as never).error);
  return {
    form: form as unknown as UseFormReturn<I>,
    kirim,
    sibuk,
    galat: diField ? null : galat,
  };
}

/** For `register` of a field that may be empty: what is left blank is null. */
export const kosongJadiNull = { setValueAs: (nilai: unknown) => (nilai === '' ? null : nilai) };
