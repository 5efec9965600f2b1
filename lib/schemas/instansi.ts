import { z } from 'zod';
import { JENIS_INSTANSI } from '@/lib/domain/instansi/jenis-instansi';
import { ZONA_WAKTU } from '@/lib/domain/waktu';
import { nipSchema, surelSchema } from '@/lib/schemas/orang';
import { barisSchema } from '@/lib/schemas/umum';

export const registerInstansiInput = z.strictObject({
  nama: barisSchema(200, 'Nama instansi'),
  namaPendek: barisSchema(80, 'Nama pendek'),
  /** Part of public addresses, so it stays as it is for good. */
  kode: z
    .string()
    .trim()
    .min(3, 'Kode sedikitnya 3 huruf.')
    .max(60, 'Kode paling panjang 60 huruf.')
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
      'Kode hanya huruf kecil, angka, dan tanda hubung: kabupaten-contoh.',
    ),
  jenis: z.enum(JENIS_INSTANSI, 'Pilih jenis instansi.'),
  zonaWaktu: z.enum(ZONA_WAKTU, 'Pilih zona waktu.'),
  adminNama: barisSchema(150, 'Nama admin'),
  adminSurel: surelSchema,
  adminNip: nipSchema,
});
export type RegisterInstansiInput = z.output<typeof registerInstansiInput>;

/** For whom the platform starts a new password: exact e-mail address or NIP, never a search. */
export const setelUlangSandiInput = z.strictObject({
  pengenal: z.string().trim().min(8, 'Tulis surel atau NIP lengkap.').max(254),
});
