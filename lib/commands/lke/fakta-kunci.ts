import 'server-only';
import type { BarisJawaban, LkeTerkunci } from '@/lib/db/repo/lke';
import type { Tx } from '@/lib/db/tenant';
import type { FaktaKunci } from '@/lib/domain/lke/kunci-lke';

/** What decides whether an answer of a locked worksheet may change now; `lama` is the answer as stored. */
export function faktaKunci(tx: Tx, lke: LkeTerkunci, lama: BarisJawaban | null): FaktaKunci {
  const unit = lke.penilai === 'unit';
  return {
    penilai: lke.penilai,
    status: lke.status,
    statusUnit: lke.statusUnit,
    tahap: lke.tahap,
    hariIni: tx.hariIni,
    buka: unit ? lke.mandiriBuka : null,
    tutup: unit ? lke.mandiriTutup : lke.penilai === 'tpi' ? lke.tpiTutup : null,
    dikembalikan: unit && lama?.dikembalikan != null,
  };
}
