import type { IconName } from '@/components/ui/icon';
import { Status, type StatusTone } from '@/components/ui/status';
import type { KeadaanPenilaian } from '@/lib/domain/lke/keadaan-penilaian';

const RUPA: Readonly<Record<KeadaanPenilaian, { tone: StatusTone; kata: string; ikon?: IconName }>> = {
  belum: { tone: 'idle', kata: 'belum dinilai' },
  berjalan: { tone: 'warn', kata: 'sedang dinilai' },
  menunggu_unit: { tone: 'warn', kata: 'dikembalikan ke unit', ikon: 'reply' },
  siap_sahkan: { tone: 'ok', kata: 'siap disahkan' },
  selesai: { tone: 'ok', kata: 'disahkan', ikon: 'lock' },
};

/** The words of each state, for filters. */
export const KATA_KEADAAN: Readonly<Record<KeadaanPenilaian, string>> = {
  belum: 'Belum dinilai',
  berjalan: 'Sedang dinilai',
  menunggu_unit: 'Di unit',
  siap_sahkan: 'Siap disahkan',
  selesai: 'Disahkan',
};

/** Where an assessor's worksheet stands, as icon, word and colour. */
export function KeadaanLembar({ keadaan }: { keadaan: KeadaanPenilaian }) {
  const { tone, kata, ikon } = RUPA[keadaan];
  return (
    <Status tone={tone} icon={ikon}>
      {kata}
    </Status>
  );
}
