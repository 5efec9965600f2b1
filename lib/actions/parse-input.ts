import 'server-only';
import type { z } from 'zod';
import { err, ok, type Result } from '@/lib/domain/result';
import { cariTeksRusak } from '@/lib/domain/teks';
import type { Galat } from '@/lib/errors/app-error';

const TEKS_RUSAK =
  'Ada karakter yang tidak dapat disimpan, biasanya terbawa saat menyalin dari berkas lain. Ketik ulang bagian itu.';

/** What came in, held against its schema and against what the database can store; a sentence per bad field. */
export function parseInput<S extends z.ZodType>(schema: S, raw: unknown): Result<z.output<S>, Galat> {
  const parsed = schema.safeParse(raw);
  if (!parsed.success) return err({ code: 'INVALID_INPUT', fields: fieldsOf(parsed.error) });
  const rusak = cariTeksRusak(parsed.data);
  if (rusak !== null) return err({ code: 'INVALID_INPUT', fields: { [rusak]: TEKS_RUSAK } });
  return ok(parsed.data);
}

function fieldsOf(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const issue of error.issues) fields[issue.path.join('.') || '_'] ??= issue.message;
  return fields;
}
