import { zodResolver } from '@hookform/resolvers/zod';
import type { FieldValues, Path, Resolver, UseFormSetError } from 'react-hook-form';
import type { z } from 'zod';

/**
 * The resolver of a form for one of the schemas in lib/schemas, the same that the server checks with. The
 * form holds the schema's input type, `handleSubmit` gives its output type.
 */
export function resolverOf<Input extends FieldValues, Output>(
  schema: z.ZodType<Output, Input>,
): Resolver<Input, unknown, Output> {
  return zodResolver(schema);
}

/** Puts the server's word on single fields into the form; the first of them takes the focus. */
export function applyFieldErrors<Values extends FieldValues>(
  setError: UseFormSetError<Values>,
  fields: Readonly<Record<string, string>> | undefined,
): void {
  Object.entries(fields ?? {}).forEach(([nama, message], urutan) => {
    setError(nama as Path<Values>, { type: 'server', message }, { shouldFocus: urutan === 0 });
  });
}
