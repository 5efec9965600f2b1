import { z } from 'zod';
import { BARIS_TEMPELAN_MAKS } from '@/lib/domain/tempelan';
import { NAMA_UNIT_MAKS } from '@/lib/domain/unit/impor-unit';
import { JENIS_UNIT } from '@/lib/domain/unit/jenis-unit';
import { idSchema } from '@/lib/schemas/jawaban';
import { barisSchema, hariSchema, versiSchema } from '@/lib/schemas/umum';

const namaSchema = barisSchema(NAMA_UNIT_MAKS, 'Nama unit');
const singkatanSchema = z
  .string()
  .trim()
  .max(60, 'Singkatan paling panjang 60 huruf.')
  .transform((s) => s || null)
  .nullable();
const jenisSchema = z.enum(JENIS_UNIT, 'Pilih jenis unit.');

export const addUnitInput = z.strictObject({
  nama: namaSchema,
  singkatan: singkatanSchema,
  jenis: jenisSchema,
  /** Null for a unit directly below the instansi. */
  indukId: idSchema.nullable(),
  mulai: hariSchema,
});
export type AddUnitInput = z.output<typeof addUnitInput>;

export const updateUnitInput = z.strictObject({
  unitId: idSchema,
  versi: versiSchema,
  nama: namaSchema,
  singkatan: singkatanSchema,
  jenis: jenisSchema,
});
export type UpdateUnitInput = z.output<typeof updateUnitInput>;

export const moveUnitInput = z.strictObject({
  unitId: idSchema,
  versi: versiSchema,
  indukId: idSchema.nullable(),
});
export type MoveUnitInput = z.output<typeof moveUnitInput>;

export const closeUnitInput = z.strictObject({
  unitId: idSchema,
  versi: versiSchema,
  /** The last day on which the unit exists. */
  selesai: hariSchema,
});
export type CloseUnitInput = z.output<typeof closeUnitInput>;

export const reopenUnitInput = z.strictObject({ unitId: idSchema, versi: versiSchema });
export type ReopenUnitInput = z.output<typeof reopenUnitInput>;

const selSchema = z.string().trim().max(500, 'Isi sel terlalu panjang.');

export const importUnitInput = z.strictObject({
  mulai: hariSchema,
  /** Cells as pasted; the server reads and checks them again. */
  baris: z
    .array(z.strictObject({ nama: selSchema, jenis: selSchema, induk: selSchema }))
    .min(1, 'Tempelkan sedikitnya satu baris.')
    .max(BARIS_TEMPELAN_MAKS, `Paling banyak ${BARIS_TEMPELAN_MAKS} baris sekali tempel.`),
});
export type ImportUnitInput = z.output<typeof importUnitInput>;
