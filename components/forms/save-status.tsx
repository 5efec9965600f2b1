import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';

/**
 * What is true of an answer right now. `diam` = nothing to say yet; `ditahan` = kept on this device until the
 * person sends it.
 */
export type KeadaanSimpan = 'diam' | 'menyimpan' | 'tersimpan' | 'menunggu' | 'ditahan' | 'bentrok' | 'gagal';

const RUPA: Record<Exclude<KeadaanSimpan, 'diam'>, { ikon: IconName; kelas?: string; kata: string }> = {
  menyimpan: { ikon: 'spin', kata: 'menyimpan' },
  tersimpan: { ikon: 'check', kelas: 'save-ok', kata: 'tersimpan' },
  menunggu: { ikon: 'offline', kelas: 'save-wait', kata: 'menunggu jaringan' },
  ditahan: { ikon: 'edit', kelas: 'save-wait', kata: 'belum dikirim' },
  bentrok: { ikon: 'clash', kelas: 'save-bad', kata: 'bentrok' },
  gagal: { ikon: 'fail', kelas: 'save-bad', kata: 'gagal disimpan' },
};

/**
 * Whether an answer is saved, shown at the answer itself. "tersimpan" only after the server confirmed, with
 * the time. `live` announces changes to screen readers; give it to the one answer being edited.
 */
export function SaveStatus({
  keadaan,
  jam,
  live,
  onUlang,
  onSelesaikan,
}: {
  keadaan: KeadaanSimpan;
  /** Time of the confirmation, already formatted: "10.42". */
  jam?: string;
  live?: boolean;
  /** Try again, with `gagal`. */
  onUlang?: () => void;
  /** Open the comparison of both answers, with `bentrok`. */
  onSelesaikan?: () => void;
}) {
  const rupa = keadaan === 'diam' ? null : RUPA[keadaan];
  const lanjut =
    keadaan === 'gagal' && onUlang
      ? { kata: 'coba lagi', aksi: onUlang }
      : keadaan === 'bentrok' && onSelesaikan
        ? { kata: 'pilih jawaban', aksi: onSelesaikan }
        : null;
  return (
    <span className={cx('save', rupa?.kelas)} role={live ? 'status' : undefined}>
      {rupa && (
        <>
          <Icon name={rupa.ikon} size={16} />
          <span>
            {rupa.kata}
            {keadaan === 'tersimpan' && jam ? ` ${jam}` : ''}
            {keadaan === 'gagal' && <span className="sr-only">, jawaban aman di perangkat ini</span>}
          </span>
        </>
      )}
      {lanjut && (
        <button
          type="button"
          className="min-h-6 text-accent underline underline-offset-[3px]"
          onClick={lanjut.aksi}
        >
          {lanjut.kata}
        </button>
      )}
    </span>
  );
}
