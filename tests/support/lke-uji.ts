import { hashToken, namaCookieSesi, newToken } from '@/lib/auth/token';
import { newId } from '@/lib/db/id';
import { insertLke } from '@/lib/db/repo/lke';
import { insertKeikutsertaan } from '@/lib/db/repo/program';
import { insertSesi } from '@/lib/db/repo/sesi';
import type { Tx } from '@/lib/db/tenant';
import type { Penilai, Tahap } from '@/lib/domain/program/tahap';
import { dalam, type InstansiUji } from '@/tests/support/pabrik';

export interface LkeUji {
  readonly lkeId: string;
  readonly keikutsertaanId: string;
}

/** Enrols a unit and gives it one empty worksheet in the stage wanted. */
export async function buatLke(
  instansi: InstansiUji,
  unitId: string,
  { tahap = 'pembangunan', penilai = 'unit' }: { tahap?: Tahap; penilai?: Penilai } = {},
): Promise<LkeUji> {
  return dalam(instansi.id, async (tx) => {
    const keikutsertaanId = await insertKeikutsertaan(tx, {
      programId: instansi.programId,
      unitId,
      target: 'WBK',
    });
    if (!keikutsertaanId) throw new Error('the unit takes part already');
    await tx.db.keikutsertaan.updateMany({ where: { id: keikutsertaanId }, data: { tahap } });
    return { lkeId: await sisip(tx, keikutsertaanId, penilai), keikutsertaanId };
  });
}

/** Adds the worksheet of one more assessor. */
export function tambahLke(instansi: InstansiUji, keikutsertaanId: string, penilai: Penilai): Promise<string> {
  return dalam(instansi.id, (tx) => sisip(tx, keikutsertaanId, penilai));
}

async function sisip(tx: Tx, keikutsertaanId: string, penilai: Penilai): Promise<string> {
  const id = newId();
  const pin = { instrumenId: 'permenpanrb-90-2021', instrumenVersi: 1 };
  await insertLke(tx, { id, keikutsertaanId, penilai, ...pin });
  return id;
}

/** The Cookie header of a new session of this person. */
export async function kueSesi(penggunaId: string): Promise<string> {
  const token = newToken();
  await insertSesi(hashToken(token), penggunaId, 3_600);
  return `${namaCookieSesi()}=${token}`;
}
