import type { z } from 'zod';
import type { recordPencananganInput } from '@/lib/schemas/program';

/** The form's values. */
export type NilaiPencanangan = z.input<typeof recordPencananganInput>;

/** A text to start from (90/2021 Lampiran I Bab II.B Tahap I: a statement of readiness). */
export const NASKAH_BAKU =
  'Kami menyatakan siap membangun Zona Integritas menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani. Kami akan mencegah korupsi, kolusi, dan nepotisme, memperbaiki pelayanan kepada masyarakat, dan membuka diri untuk diawasi.';
