import type { CSSProperties, ReactNode } from 'react';
import {
  HAMPIR_PERSEN,
  type Keadaan,
  kalimatAmbang,
  keadaanAngka,
  type Tanda,
} from '@/components/skor/keadaan';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import type { Predikat } from '@/lib/domain/instrumen/types';
import { formatBilangan, formatSkor } from '@/lib/format';

export const IKON_KEADAAN: Record<Keadaan, IconName> = {
  siap: 'siap',
  hampir: 'hampir',
  jauh: 'jauh',
  belum_dinilai: 'belum',
};

export interface BilahProps {
  /** Points reached; null = not scored yet. */
  nilai: number | null;
  /** The length of the bar: the weight or the top of the scale. */
  maks: number;
  /** At most two marks, upwards; the first stands above the bar, the second below. */
  tanda: readonly Tanda[];
  /** Which mark is aimed at: it decides the colour and the hatched gap. The first by default. */
  sasaran?: number;
  /** s in tables and lists, m for an area or komponen, l once on a screen. */
  ukuran?: 's' | 'm' | 'l';
  /** `tampil` prints the sentence, `tersembunyi` gives it to screen readers only, `tanpa` leaves it out. */
  kalimat?: 'tampil' | 'tersembunyi' | 'tanpa';
  /** Another sentence than the usual one. */
  teks?: ReactNode;
  /** Width of the gap that counts as "hampir", in percent of `maks`. */
  hampirPersen?: number;
  className?: string;
}

function letak(nilai: number, maks: number): number {
  if (maks <= 0) return 0;
  return Math.round(Math.min(100, Math.max(0, (nilai / maks) * 100)) * 100) / 100;
}

function TandaBilah({
  tanda,
  kelas,
  maks,
  bendera,
}: {
  tanda: Tanda;
  kelas: string;
  maks: number;
  bendera: boolean;
}) {
  // Near the left end there is no room for the words on the left of the mark.
  const balik = letak(tanda.nilai, maks) < 30;
  return (
    <span className={`tb-tick ${kelas}`}>
      {bendera && (
        <span className={balik ? 'tb-flag tb-flip' : 'tb-flag'}>
          {tanda.label} <b>{maks >= 100 ? formatBilangan(tanda.nilai, 2) : formatSkor(tanda.nilai)}</b>
        </span>
      )}
    </span>
  );
}

/**
 * A value on a thin bar with its marks, the missing part hatched, and the sentence that says it in words.
 * The drawing is hidden from screen readers, the number and the sentence are text.
 */
export function Bilah({
  nilai,
  maks,
  tanda,
  sasaran = 0,
  ukuran = 'm',
  kalimat = ukuran === 's' ? 'tersembunyi' : 'tampil',
  teks,
  hampirPersen = HAMPIR_PERSEN,
  className,
}: BilahProps) {
  const tuju = tanda[sasaran];
  const keadaan = tuju ? keadaanAngka(nilai, tuju.nilai, maks, hampirPersen) : null;
  const [atas, bawah] = tanda;
  const isi = nilai === null ? 0 : letak(nilai, maks);
  const jarak = tuju && nilai !== null && nilai < tuju.nilai ? letak(tuju.nilai, maks) - isi : 0;
  const gaya = {
    '--v': `${isi}%`,
    '--g': `${jarak}%`,
    '--k': atas && `${letak(atas.nilai, maks)}%`,
    '--b': bawah && `${letak(bawah.nilai, maks)}%`,
  } as CSSProperties;
  const bendera = ukuran !== 's';
  const ucapan = teks ?? (tanda.length > 0 ? kalimatAmbang(nilai, tanda) : null);
  return (
    <div className={cx('tb', `tb-${ukuran}`, keadaan && `is-${keadaan}`, className)}>
      {ukuran === 's' ? (
        <span className="tb-v">{nilai === null ? '–' : formatSkor(nilai)}</span>
      ) : (
        <p className="tb-head">
          <span className="tb-v">{nilai === null ? '–' : formatSkor(nilai)}</span>
          <span className="tb-of">dari {formatBilangan(maks, 2)}</span>
        </p>
      )}
      <div className="tb-rule" aria-hidden="true" style={gaya}>
        <span className="tb-fill" />
        {jarak > 0 && <span className="tb-gap" />}
        {atas && <TandaBilah tanda={atas} kelas="tb-k" maks={maks} bendera={bendera} />}
        {bawah && <TandaBilah tanda={bawah} kelas="tb-b" maks={maks} bendera={bendera} />}
        {ukuran === 'l' && nilai !== null && <span className="tb-needle" />}
      </div>
      {ucapan &&
        kalimat !== 'tanpa' &&
        (kalimat === 'tersembunyi' ? (
          <span className="sr-only">{ucapan}</span>
        ) : (
          <p className="tb-say">
            {keadaan && <Icon name={IKON_KEADAAN[keadaan]} size={16} />}
            <span>{ucapan}</span>
          </p>
        ))}
    </div>
  );
}

export interface BilahAmbangProps extends Omit<BilahProps, 'tanda' | 'sasaran'> {
  /** Minimum points per predicate; null where the regulation sets none. */
  wbk: number | null;
  wbbm: number | null;
  /** The predicate the unit aims at. */
  sasaran?: Predikat;
}

/** The product's signature drawing: a score against WBK and WBBM. */
export function BilahAmbang({ wbk, wbbm, sasaran = 'WBK', ...rest }: BilahAmbangProps) {
  const tanda: Tanda[] = [];
  if (wbk !== null) tanda.push({ label: 'WBK', nilai: wbk });
  if (wbbm !== null) tanda.push({ label: 'WBBM', nilai: wbbm });
  const urutan = tanda.findIndex((t) => t.label === sasaran);
  return <Bilah {...rest} tanda={tanda} sasaran={Math.max(0, urutan)} />;
}
