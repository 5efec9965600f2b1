import { z } from 'zod';
import { JABATAN_MAKS, NAMA_ORANG_MAKS, ORANG_SEKALI_KIRIM } from '@/lib/domain/orang/impor-orang';
import { KAPASITAS_JABATAN } from '@/lib/domain/orang/masa-jabatan';
import { POLA_NIP, POLA_SUREL, SUREL_MAKS, samakanNip } from '@/lib/domain/orang/pengenal';
import { isPeranUnit, PERAN_KEANGGOTAAN } from '@/lib/domain/wewenang/peran';
import { idSchema } from '@/lib/schemas/jawaban';
import { barisSchema, hariSchema, versiSchema } from '@/lib/schemas/umum';

export const surelSchema = z
  .string()
  .trim()
  .toLowerCase()
  .max(SUREL_MAKS, 'Surel terlalu panjang.')
  .regex(POLA_SUREL, 'Tulis surel yang sah, misalnya nama@instansi.go.id.')
  .meta({ format: 'email' });

export const nipSchema = z
  .string()
  .max(40)
  .transform((nip) => samakanNip(nip) || null)
  .nullable()
  .refine((nip) => nip === null || POLA_NIP.test(nip), 'NIP terdiri dari 18 angka; NRP sedikitnya 8 angka.');

const namaSchema = barisSchema(NAMA_ORANG_MAKS, 'Nama');
const jabatanSchema = z
  .string()
  .trim()
  .max(JABATAN_MAKS, `Jabatan paling panjang ${JABATAN_MAKS} huruf.`)
  .transform((j) => j || null)
  .nullable();

/** Who a person is, wherever they serve. */
const akunSchema = { nama: namaSchema, surel: surelSchema, nip: nipSchema } as const;

export const addOrangInput = z
  .strictObject({
    ...akunSchema,
    peran: z.enum(PERAN_KEANGGOTAAN, 'Pilih perannya.'),
    /** Needed for the peran of one unit, ignored for the others. */
    unitId: idSchema.nullable(),
    jabatan: jabatanSchema,
    mulai: hariSchema,
  })
  .refine((o) => !isPeranUnit(o.peran) || o.unitId !== null, { path: ['unitId'], error: 'Pilih unitnya.' });
export type AddOrangInput = z.output<typeof addOrangInput>;

const selSchema = z.string().trim().max(500, 'Isi sel terlalu panjang.');

export const importOrangInput = z.strictObject({
  mulai: hariSchema,
  /** Cells as pasted; the server reads and checks them again. */
  baris: z
    .array(
      z.strictObject({
        nama: selSchema,
        surel: selSchema,
        nip: selSchema,
        peran: selSchema,
        unit: selSchema,
        jabatan: selSchema,
      }),
    )
    .min(1, 'Tempelkan sedikitnya satu baris.')
    .max(ORANG_SEKALI_KIRIM, `Paling banyak ${ORANG_SEKALI_KIRIM} orang sekali kirim.`),
});
export type ImportOrangInput = z.output<typeof importOrangInput>;

export const updateOrangInput = z.strictObject({
  penggunaId: idSchema,
  versi: versiSchema,
  ...akunSchema,
});
export type UpdateOrangInput = z.output<typeof updateOrangInput>;

export const setAktifInput = z.strictObject({
  penggunaId: idSchema,
  versi: versiSchema,
  aktif: z.boolean(),
});
export type SetAktifInput = z.output<typeof setAktifInput>;

export const resetSandiInput = z.strictObject({ penggunaId: idSchema });
export type ResetSandiInput = z.output<typeof resetSandiInput>;

export const endKeanggotaanInput = z.strictObject({
  keanggotaanId: idSchema,
  versi: versiSchema,
  /** The first day without the peran; today ends it at once. */
  berhentiMulai: hariSchema,
});
export type EndKeanggotaanInput = z.output<typeof endKeanggotaanInput>;

export const assignPenugasanInput = z
  .strictObject({
    ...akunSchema,
    programId: idSchema,
    nomorSurat: barisSchema(100, 'Nomor surat tugas'),
    mulai: hariSchema,
    /** The last day; null while the letter names none. */
    selesai: hariSchema.nullable(),
  })
  .refine((p) => p.selesai === null || p.selesai >= p.mulai, {
    path: ['selesai'],
    error: 'Hari terakhir mendahului hari pertama.',
  });
export type AssignPenugasanInput = z.output<typeof assignPenugasanInput>;

export const endPenugasanInput = z.strictObject({
  penugasanId: idSchema,
  versi: versiSchema,
  berhentiMulai: hariSchema,
});
export type EndPenugasanInput = z.output<typeof endPenugasanInput>;

export const addJabatanInput = z.strictObject({
  nama: barisSchema(JABATAN_MAKS, 'Nama jabatan'),
  unitId: idSchema.nullable(),
});
export type AddJabatanInput = z.output<typeof addJabatanInput>;

export const addMasaJabatanInput = z.strictObject({
  jabatanId: idSchema,
  nama: namaSchema,
  kapasitas: z.enum(KAPASITAS_JABATAN, 'Pilih kapasitasnya.'),
  mulai: hariSchema,
  selesai: hariSchema.nullable(),
  dasar: z
    .string()
    .trim()
    .max(200, 'Dasar paling panjang 200 huruf.')
    .transform((d) => d || null)
    .nullable(),
});
export type AddMasaJabatanInput = z.output<typeof addMasaJabatanInput>;

export const endMasaJabatanInput = z.strictObject({ masaId: idSchema, selesai: hariSchema });
export type EndMasaJabatanInput = z.output<typeof endMasaJabatanInput>;
