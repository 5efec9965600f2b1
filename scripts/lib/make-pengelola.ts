import { hashSandi } from '@/lib/auth/sandi';
import { newSandiSekali } from '@/lib/auth/sandi-sekali';
import { createClient } from '@/lib/db/client';
import { newId } from '@/lib/db/id';
import { err, ok, type Result } from '@/lib/domain/result';
import { surelSchema } from '@/lib/schemas/orang';

/**
 * Makes a person manager of the platform as the owner role (the app itself may not). Returns the one-time
 * password of a new account, null for an account that exists already, or one English line.
 */
export async function makePengelola(
  ownerUrl: string,
  surel: string,
  nama: string,
): Promise<Result<string | null, string>> {
  const alamat = surelSchema.safeParse(surel);
  if (!alamat.success) return err(`"${surel}" is not an e-mail address.`);
  const owner = createClient(ownerUrl, 1);
  try {
    const ada = await owner.pengguna.findFirst({
      where: { surel: { equals: alamat.data, mode: 'insensitive' } },
    });
    if (ada && (!ada.aktif || ada.demo))
      return err(`The account of ${surel} is disabled or belongs to the demo.`);
    const sandi = ada ? null : newSandiSekali();
    const penggunaId = ada?.id ?? newId();
    if (sandi !== null) {
      const isi = {
        id: penggunaId,
        surel: alamat.data,
        nama,
        sandiHash: await hashSandi(sandi),
        sandiDiubah: new Date(),
        wajibGanti: true,
      };
      await owner.pengguna.create({ data: isi });
    }
    await owner.$executeRaw`
      INSERT INTO pengelola_platform (pengguna_id, mulai) VALUES (${penggunaId}::uuid, current_date) ON CONFLICT DO NOTHING`;
    return ok(sandi);
  } finally {
    await owner.$disconnect();
  }
}
