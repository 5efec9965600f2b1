import { z } from 'zod';

/** Ids are UUIDs; anything else is simply not found, so the sentence stays general. */
export const idSchema = z.uuid('Alamat data ini tidak sah.');

// "Does not apply" is not offered: 90/2021 knows no such answer, and leaving a butir out would lift the mean.
export const nilaiJawabanSchema = z.union([
  z.string().max(10, 'Jawaban terlalu panjang.'),
  z.number(),
  z.record(z.string().max(40), z.number().nullable()),
]);

export const catatanSchema = z.string().max(10_000, 'Catatan paling panjang 10.000 huruf.');

export const saveJawabanInput = z.strictObject({
  lkeId: idSchema,
  kode: z.string().min(1).max(40),
  nilai: nilaiJawabanSchema.nullable(),
  catatan: catatanSchema.nullable(),
  /** The version of the answer that the writer saw; 0 when there was none. */
  versi: z.int().min(0).max(1_000_000_000),
  /** After a clash: the answer of this person that gave way to `nilai`. It stays in the audit trail. */
  ditinggalkan: z
    .strictObject({ nilai: nilaiJawabanSchema.nullable(), catatan: catatanSchema.nullable() })
    .optional(),
});
export type SaveJawabanInput = z.output<typeof saveJawabanInput>;

export const riwayatJawabanInput = z.strictObject({ lkeId: idSchema, kode: z.string().min(1).max(40) });

const alasanSchema = z
  .string()
  .trim()
  .min(10, 'Tulis alasannya, sedikitnya 10 huruf.')
  .max(2_000, 'Alasan paling panjang 2.000 huruf.');

export const lkeInput = z.strictObject({ lkeId: idSchema });
export type LkeInput = z.output<typeof lkeInput>;

export const returnLkeInput = z.strictObject({ lkeId: idSchema, alasan: alasanSchema });
export type ReturnLkeInput = z.output<typeof returnLkeInput>;

export const returnButirInput = z.strictObject({
  lkeId: idSchema,
  kode: z.string().min(1).max(40),
  alasan: alasanSchema,
});
export type ReturnButirInput = z.output<typeof returnButirInput>;

export const agreeJawabanInput = z.strictObject({
  lkeId: idSchema,
  kode: z.array(z.string().min(1).max(40)).min(1, 'Pilih sedikitnya satu pertanyaan.').max(500),
});
export type AgreeJawabanInput = z.output<typeof agreeJawabanInput>;

/** Takes an agreement back: only answers that still are at the version which the agreement made. */
export const undoAgreeJawabanInput = z.strictObject({
  lkeId: idSchema,
  daftar: z
    .array(z.strictObject({ kode: z.string().min(1).max(40), versi: z.int().min(1).max(1_000_000_000) }))
    .min(1, 'Pilih sedikitnya satu pertanyaan.')
    .max(500),
});
export type UndoAgreeJawabanInput = z.output<typeof undoAgreeJawabanInput>;

export const butirInput = z.strictObject({ lkeId: idSchema, kode: z.string().min(1).max(40) });
export type ButirInput = z.output<typeof butirInput>;
