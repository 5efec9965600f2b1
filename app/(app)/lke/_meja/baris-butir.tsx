'use client';

import { memo } from 'react';
import { ButirTerbuka } from '@/app/(app)/lke/_meja/butir-terbuka';
import { isKembali, useBolehUbah, useMeja } from '@/app/(app)/lke/_meja/konteks';
import { keadaanOf } from '@/components/forms/autosave-entry';
import { SaveStatus } from '@/components/forms/save-status';
import { useEntri, useQueue } from '@/components/forms/use-autosave';
import { teksNilai } from '@/components/lke/teks-jawaban';
import { ChoiceBar, ChoiceBarRead } from '@/components/ui/choice-bar';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { Status } from '@/components/ui/status';
import { kodePendek } from '@/lib/domain/instrumen/kelompok-area';
import type { Butir } from '@/lib/domain/instrumen/types';
import { formatJam } from '@/lib/format';

/** The save state of one answer, with the ways out of a failure or a clash. */
export function SimpanButir({
  kode,
  live,
  onBentrok,
}: {
  kode: string;
  live?: boolean;
  onBentrok: (kode: string) => void;
}) {
  const { view, queue } = useMeja();
  const entri = useEntri(queue, kode);
  const daring = useQueue(queue, (q) => q.daring);
  const keadaan = keadaanOf(entri, daring);
  if (keadaan === 'diam' && !live) return null;
  return (
    <SaveStatus
      keadaan={keadaan}
      jam={entri.pada ? formatJam(entri.pada, view.instansi.zona) : undefined}
      live={live}
      onUlang={() => queue.retry(kode)}
      onSelesaikan={() => onBentrok(kode)}
    />
  );
}

export interface BarisButirProps {
  butir: Butir;
  /** The cursor of the keyboard stands here. */
  kini: boolean;
  terbuka: boolean;
  onKini: (kode: string) => void;
  /** `papanKetik` = opened with a key, so the first field may take the focus. */
  onBuka: (kode: string, buka: boolean, papanKetik?: boolean) => void;
  onBentrok: (kode: string) => void;
}

/** One question of the list: short with its choices beside it, or opened with everything about it. */
export const BarisButir = memo(function BarisButir({
  butir,
  kini,
  terbuka,
  onKini,
  onBuka,
  onBentrok,
}: BarisButirProps) {
  const { view } = useMeja();
  const { kode } = butir;
  const idJudul = `judul-${kode}`;
  return (
    <li
      id={`butir-${kode}`}
      className={cx('lk-q', kini && 'is-kini', terbuka && 'is-buka')}
      onFocusCapture={() => onKini(kode)}
      data-butir={kode}
    >
      <span className="lk-q-c">{kodePendek(view.instrumen, kode)}</span>
      <div className="min-w-0">
        <h4 className="lk-q-t">
          <button
            type="button"
            id={idJudul}
            aria-expanded={terbuka}
            onClick={({ detail }) => onBuka(kode, !terbuka, detail === 0)}
          >
            {butir.teks}
          </button>
        </h4>
        <p className="lk-q-m">
          <Keterangan butir={butir} terbuka={terbuka} />
          {!terbuka && <SimpanButir kode={kode} onBentrok={onBentrok} />}
        </p>
      </div>
      {terbuka ? (
        <span className="lk-q-s">
          <SimpanButir kode={kode} live onBentrok={onBentrok} />
        </span>
      ) : (
        <JawabRingkas butir={butir} onBuka={onBuka} />
      )}
      {terbuka && <ButirTerbuka butir={butir} onBentrok={onBentrok} />}
    </li>
  );
});

function Keterangan({ butir, terbuka }: { butir: Butir; terbuka: boolean }) {
  const { view, queue } = useMeja();
  const { isi } = useEntri(queue, butir.kode);
  return (
    <>
      {isi.nilai === null && (
        <Status tone="idle" size={13}>
          belum diisi
        </Status>
      )}
      {isKembali(view, butir.kode) && (
        <Status tone="warn" size={13} icon="reply">
          dikembalikan TPI
        </Status>
      )}
      {!terbuka && isi.catatan?.trim() && (
        <span className="lk-q-e">
          <Icon name="talk" size={16} />
          ada penjelasan
        </span>
      )}
    </>
  );
}

function JawabRingkas({ butir, onBuka }: { butir: Butir; onBuka: BarisButirProps['onBuka'] }) {
  const { queue, jawab } = useMeja();
  const { isi } = useEntri(queue, butir.kode);
  const boleh = useBolehUbah(butir.kode);
  if (butir.tingkat.length > 0) {
    const options = butir.tingkat.map(({ label, kriteria }) => ({
      value: label,
      label,
      title: kriteria ?? undefined,
    }));
    const value = typeof isi.nilai === 'string' ? isi.nilai : null;
    if (!boleh) return <ChoiceBarRead options={options} value={value} />;
    return (
      <ChoiceBar
        label={`Jawaban: ${butir.teks}`}
        name={`ringkas-${butir.kode}`}
        options={options}
        value={value}
        onChange={(label) => jawab(butir.kode, label)}
      />
    );
  }
  return (
    <button
      type="button"
      className="btn lk-q-n"
      onClick={({ detail }) => onBuka(butir.kode, true, detail === 0)}
    >
      {isi.nilai === null ? (boleh ? 'Isi angka' : 'Lihat') : teksNilai(butir, isi.nilai)}
      <span className="sr-only">: {butir.teks}</span>
    </button>
  );
}
