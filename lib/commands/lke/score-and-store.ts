import 'server-only';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { jawabanByKode, type LkeTerkunci, listJawaban } from '@/lib/db/repo/lke';
import { saveSkor } from '@/lib/db/repo/skor';
import type { Tx } from '@/lib/db/tenant';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { SkorLke } from '@/lib/domain/skor/types';

/** Scores a worksheet from its stored answers and keeps the result in the same transaction. */
export async function scoreAndStore(tx: Tx, lke: LkeTerkunci): Promise<SkorLke> {
  const instrumen = await getInstrumen(tx, lke.instrumenId, lke.instrumenVersi);
  const skor = scoreLke(instrumen, jawabanByKode(await listJawaban(tx, lke.id)), { kosong: lke.kosong });
  await saveSkor(tx, lke.id, skor);
  return skor;
}
