import { z } from 'zod';

/** A password as typed: never trimmed, never cut. How good it is, is decided on the server. */
const sandiSchema = z.string().max(1_024, 'Kata sandi terlalu panjang.');

export const gantiSandiInput = z.strictObject({
  /** Null while the first password must be changed. */
  sandiLama: sandiSchema.min(1, 'Tulis kata sandi Anda sekarang.').nullable(),
  sandiBaru: sandiSchema.min(1, 'Tulis kata sandi baru.'),
});
export type GantiSandiInput = z.output<typeof gantiSandiInput>;

export const akhiriSesiInput = z.strictObject({ termasukIni: z.boolean() });
