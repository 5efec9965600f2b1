import { z } from 'zod';
import { HASIL_LANGKAH, LANGKAH_TPN } from '@/lib/domain/program/tahap';
import { idSchema } from '@/lib/schemas/jawaban';
import { barisSchema, hariSchema, versiSchema } from '@/lib/schemas/umum';

export const proposeUnitInput = z.strictObject({ keikutsertaanId: idSchema });
export type ProposeUnitInput = z.output<typeof proposeUnitInput>;

export const alasanTransisiSchema = z
  .string()
  .trim()
  .min(10, 'Tulis alasannya, sedikitnya 10 huruf.')
  .max(2_000, 'Alasan paling panjang 2.000 huruf.');

export const withdrawUnitInput = z.strictObject({ keikutsertaanId: idSchema, alasan: alasanTransisiSchema });
export type WithdrawUnitInput = z.output<typeof withdrawUnitInput>;

export const updateSuratInput = z.strictObject({
  usulanId: idSchema,
  versi: versiSchema,
  nomorSurat: barisSchema(100, 'Nomor surat').nullable(),
  tanggalSurat: hariSchema.nullable(),
  nomorSptjm: barisSchema(100, 'Nomor SPTJM').nullable(),
  narahubung: z.string().trim().max(300, 'Narahubung paling panjang 300 huruf.').nullable(),
});
export type UpdateSuratInput = z.output<typeof updateSuratInput>;

/** `versi` is the letter that the sender saw: what goes out is what was read. */
export const sendUsulanInput = z.strictObject({ usulanId: idSchema, versi: versiSchema });
export type SendUsulanInput = z.output<typeof sendUsulanInput>;

export const recordLangkahInput = z.strictObject({
  keikutsertaanId: idSchema,
  langkah: z.enum(LANGKAH_TPN),
  hasil: z.enum(HASIL_LANGKAH, 'Pilih hasilnya.'),
  tanggal: hariSchema,
  catatan: z.string().trim().max(5_000, 'Catatan paling panjang 5.000 huruf.').nullable(),
  versi: versiSchema,
});
export type RecordLangkahInput = z.output<typeof recordLangkahInput>;

export const recommendInput = z.strictObject({
  keikutsertaanId: idSchema,
  dokumen: z.string().trim().max(200, 'Nomor LHE paling panjang 200 huruf.').nullable(),
});
export type RecommendInput = z.output<typeof recommendInput>;

export const returnToPembinaanInput = z.strictObject({
  keikutsertaanId: idSchema,
  alasan: alasanTransisiSchema,
});
export type ReturnToPembinaanInput = z.output<typeof returnToPembinaanInput>;

export const enterPenetapanInput = z.strictObject({
  keikutsertaanId: idSchema,
  keputusan: z.enum(['WBK', 'WBBM', 'pembinaan'], 'Pilih keputusannya.'),
  nomor: barisSchema(100, 'Nomor keputusan'),
  tanggal: hariSchema,
  catatan: z.string().trim().max(5_000).nullable(),
  versi: versiSchema,
});
export type EnterPenetapanInput = z.output<typeof enterPenetapanInput>;

/** `versi` is the decision that the second person saw: it is published as read, or not at all. */
export const publishPenetapanInput = z.strictObject({ penetapanId: idSchema, versi: versiSchema });
export type PublishPenetapanInput = z.output<typeof publishPenetapanInput>;
