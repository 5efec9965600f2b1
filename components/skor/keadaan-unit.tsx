import type { Keadaan } from '@/components/skor/keadaan';
import { Status, type StatusTone } from '@/components/ui/status';

const TONE: Record<Keadaan, StatusTone> = { siap: 'ok', hampir: 'warn', jauh: 'bad', belum_dinilai: 'idle' };
const KATA: Record<Keadaan, string> = {
  siap: 'siap diusulkan',
  hampir: 'hampir',
  jauh: 'jauh',
  belum_dinilai: 'belum dinilai',
};

/** Whether a unit is ready to be proposed, as icon, word and colour. */
export function KeadaanUnit({
  keadaan,
  kata,
  kotak,
  ukuran,
}: {
  keadaan: Keadaan;
  /** Other words than the usual: "2 siap", "lolos WBK". */
  kata?: string;
  kotak?: boolean;
  ukuran?: 13 | 14 | 18;
}) {
  return (
    <Status tone={TONE[keadaan]} box={kotak} size={ukuran}>
      {kata ?? KATA[keadaan]}
    </Status>
  );
}
