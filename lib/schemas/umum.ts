import { z } from 'zod';

/** An ISO calendar day that exists, between 1990 and 2100. */
export const hariSchema = z.iso
  .date('Tulis tanggal yang sah.')
  .refine((hari) => hari >= '1990-01-01' && hari <= '2100-12-31', 'Tanggal di luar jangkauan.');

/** A short line of text such as a name or letter number. */
export function barisSchema(maks: number, nama: string) {
  return z.string().trim().min(1, `${nama} belum diisi.`).max(maks, `${nama} paling panjang ${maks} huruf.`);
}

/** A web address; only http and https, so that a link can never run code (ASVS 1.2.2). */
export const tautanSchema = z
  .url({ protocol: /^https?$/, error: 'Tulis tautan yang diawali https://.' })
  .max(2_000, 'Tautan terlalu panjang.');

export const predikatSchema = z.enum(['WBK', 'WBBM'], 'Pilih WBK atau WBBM.');

export const versiSchema = z.int().min(0).max(1_000_000_000);
