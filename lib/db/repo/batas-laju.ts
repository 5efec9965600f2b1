import 'server-only';
import { appClient } from '@/lib/db/client';

/** How often something may happen, and how the wait grows once it happened too often. */
export interface AturanLaju {
  readonly maksimum: number;
  readonly jendelaDetik: number;
  /** The longest wait, in seconds; the wait doubles from 1 s with every further attempt. */
  readonly tundaMaksDetik: number;
}

/**
 * Counts one attempt under `kunci`. Returns the seconds to wait before the next one is looked at; 0 = go on.
 * Kept in PostgreSQL: survives a restart and is shared by all app processes.
 */
export async function hitungPercobaan(kunci: string, aturan: AturanLaju): Promise<number> {
  const [baris] = await appClient().$queryRaw<{ tunggu: number }[]>`
    INSERT INTO batas_laju AS b (kunci, jumlah, mulai_jendela)
    VALUES (${kunci}, 1, now())
    ON CONFLICT (kunci) DO UPDATE SET
      jumlah = CASE WHEN b.mulai_jendela < now() - make_interval(secs => ${aturan.jendelaDetik}) THEN 1 ELSE b.jumlah + 1 END,
      mulai_jendela = CASE WHEN b.mulai_jendela < now() - make_interval(secs => ${aturan.jendelaDetik}) THEN now() ELSE b.mulai_jendela END,
      tunda_sampai = CASE
        WHEN b.mulai_jendela < now() - make_interval(secs => ${aturan.jendelaDetik}) THEN NULL
        WHEN b.tunda_sampai > now() THEN b.tunda_sampai
        WHEN b.jumlah + 1 > ${aturan.maksimum}
          THEN now() + make_interval(secs => least(${aturan.tundaMaksDetik}, power(2, least(b.jumlah - ${aturan.maksimum}, 20))))
        ELSE NULL END
    RETURNING coalesce(ceil(extract(epoch FROM tunda_sampai - now())), 0)::int AS tunggu`;
  return Math.max(0, baris?.tunggu ?? 0);
}

/** Forgets the attempts under `kunci`, after a success. */
export async function hapusPercobaan(kunci: string): Promise<void> {
  await appClient().$executeRaw`DELETE FROM batas_laju WHERE kunci = ${kunci}`;
}
