import { z } from 'zod';
import { idSchema } from '@/lib/schemas/jawaban';
import { barisSchema, hariSchema, predikatSchema, tautanSchema, versiSchema } from '@/lib/schemas/umum';

const isiProgram = z
  .strictObject({
    tahun: z
      .int('Tulis tahun empat angka.')
      .min(2014, 'Tahun paling awal 2014.')
      .max(2100, 'Tahun terlalu jauh.'),
    nama: barisSchema(200, 'Nama program'),
    instrumenId: z.string().min(1, 'Pilih LKE.').max(60),
    instrumenVersi: z.int().min(1).max(1_000),
    kosong: z.enum(['nol', 'lewati']),
    mandiriBuka: hariSchema.nullable(),
    mandiriTutup: hariSchema.nullable(),
    tpiTutup: hariSchema.nullable(),
    usulanTutup: hariSchema.nullable(),
  })
  .superRefine((p, ctx) => {
    const urutan = [
      ['mandiriBuka', 'mandiriTutup', 'Penutupan pengisian mendahului pembukaannya.'],
      ['mandiriTutup', 'tpiTutup', 'Penutupan penilaian TPI mendahului penutupan pengisian.'],
      ['tpiTutup', 'usulanTutup', 'Batas pengusulan mendahului penutupan penilaian TPI.'],
    ] as const;
    for (const [awal, akhir, pesan] of urutan) {
      const a = p[awal];
      const b = p[akhir];
      if (a !== null && b !== null && b < a) ctx.addIssue({ code: 'custom', path: [akhir], message: pesan });
    }
  });

export const createProgramInput = isiProgram;
export type CreateProgramInput = z.output<typeof createProgramInput>;

export const updateProgramInput = z.strictObject({
  programId: idSchema,
  versi: versiSchema,
  isi: isiProgram,
});
export type UpdateProgramInput = z.output<typeof updateProgramInput>;

const pihakSchema = z.strictObject({
  peran: z.enum(['penandatangan', 'saksi']),
  lembaga: barisSchema(200, 'Lembaga'),
  jabatan: barisSchema(200, 'Jabatan'),
  nama: z.string().trim().max(200).nullable(),
  kapasitas: z.string().trim().max(100).nullable(),
});

const isiPencanangan = {
  tanggal: hariSchema,
  tempat: z.string().trim().max(200, 'Tempat paling panjang 200 huruf.').nullable(),
  moda: z.enum(['acara', 'tanpa_acara']),
  naskah: z.string().trim().max(20_000, 'Naskah paling panjang 20.000 huruf.').nullable(),
  publikasi: z.array(z.strictObject({ tautan: tautanSchema, tanggal: hariSchema.nullable() })).max(50),
  pihak: z.array(pihakSchema).max(200),
} as const;

export const recordPencananganInput = z.strictObject({
  programId: idSchema,
  /** Null for the declaration of the whole instansi. */
  unitId: idSchema.nullable(),
  ...isiPencanangan,
});
export type RecordPencananganInput = z.output<typeof recordPencananganInput>;

export const updatePencananganInput = z.strictObject({
  pencananganId: idSchema,
  versi: versiSchema,
  ...isiPencanangan,
});
export type UpdatePencananganInput = z.output<typeof updatePencananganInput>;

export const enrollUnitInput = z.strictObject({
  programId: idSchema,
  unitIdList: z.array(idSchema).min(1, 'Pilih sedikitnya satu unit.').max(5_000),
  target: predikatSchema,
});
export type EnrollUnitInput = z.output<typeof enrollUnitInput>;

export const updateKeikutsertaanInput = z.strictObject({
  keikutsertaanId: idSchema,
  versi: versiSchema,
  target: predikatSchema,
  membangunSejak: hariSchema.nullable(),
  predikatAwal: predikatSchema.nullable(),
  predikatSejak: hariSchema.nullable(),
  dicabutPada: hariSchema.nullable(),
});
export type UpdateKeikutsertaanInput = z.output<typeof updateKeikutsertaanInput>;

export const startPembangunanInput = z.strictObject({
  keikutsertaanId: idSchema,
  dokumen: z.string().trim().max(200, 'Nomor dokumen paling panjang 200 huruf.').nullable(),
});
export type StartPembangunanInput = z.output<typeof startPembangunanInput>;

/** Most units that one request starts: each takes a dozen statements of one transaction. */
export const MULAI_PALING_BANYAK = 200;

export const startPembangunanManyInput = z.strictObject({
  programId: idSchema,
  keikutsertaanIdList: z
    .array(idSchema)
    .min(1, 'Pilih sedikitnya satu unit.')
    .max(MULAI_PALING_BANYAK, `Paling banyak ${MULAI_PALING_BANYAK} unit sekaligus.`),
  dokumen: z.string().trim().max(200, 'Nomor dokumen paling panjang 200 huruf.').nullable(),
});
export type StartPembangunanManyInput = z.output<typeof startPembangunanManyInput>;

export const recordPrasyaratInput = z.strictObject({
  programId: idSchema,
  keikutsertaanId: idSchema.nullable(),
  kode: z.string().min(1).max(60),
  // The form shows the word of the first member, whichever fails.
  nilai: z.union([
    z.boolean('Isi nilainya.'),
    z.number('Isi nilainya.').min(0).max(1_000_000),
    z.string('Isi nilainya.').trim().min(1).max(60),
  ]),
  perTanggal: hariSchema,
  sumber: z.string().trim().max(500, 'Sumber paling panjang 500 huruf.').nullable(),
  dikecualikan: z.string().trim().max(2_000).nullable(),
  /** The version of the fact that the writer saw; 0 when there was none. */
  versi: versiSchema,
});
export type RecordPrasyaratInput = z.output<typeof recordPrasyaratInput>;
