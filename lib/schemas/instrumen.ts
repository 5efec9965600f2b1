import { z } from 'zod';

/** Names one published instrument and what is sent of it; as search parameters, so all of it is text. */
export const instrumenInput = z.strictObject({
  id: z.string().min(1).max(80),
  versi: z
    .string()
    .regex(/^[1-9]\d{0,5}$/)
    .transform(Number),
  sidik: z.string().regex(/^[0-9a-f]{64}$/),
});
export type InstrumenInput = z.output<typeof instrumenInput>;
