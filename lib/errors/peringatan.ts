import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { PeringatanJawaban } from '@/lib/domain/lke/check-konsistensi';
import { formatBilangan } from '@/lib/format';

/** A warning about an answer as a sentence that says what to look at. */
export function kalimatPeringatan(instrumen: Instrumen, p: PeringatanJawaban): string {
  switch (p.code) {
    case 'COUNTS_INCOMPLETE': {
      const masukan = letakByKode(instrumen).get(p.kode)?.butir.rumus?.masukan ?? [];
      const label = p.kurang.map((kunci) => masukan.find((satu) => satu.kunci === kunci)?.label ?? kunci);
      return `Belum diisi: ${label.join('; ')}.`;
    }
    case 'NUMERATOR_ABOVE_DENOMINATOR':
      return `Bagian (${formatBilangan(p.pembilang)}) lebih besar daripada keseluruhannya (${formatBilangan(p.penyebut)}). Periksa kedua angka.`;
    case 'TYPED_TOTAL_DIFFERS':
      return `Jumlah yang ditulis (${formatBilangan(p.diketik)}) berbeda dari jumlah rinciannya (${formatBilangan(p.jumlahKomponen)}). Yang dihitung adalah yang ditulis.`;
    case 'ANSWERS_CONTRADICT':
      return `${p.keterangan} Cocokkan dengan ${kodeSebutan(instrumen, p.denganKode)}.`;
  }
}
