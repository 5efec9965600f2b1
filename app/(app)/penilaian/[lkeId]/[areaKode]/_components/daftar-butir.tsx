'use client';

import { useEffect, useId, useRef, useState } from 'react';
import { SetujuiSekaligus } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/setujui-sekaligus';
import type { ButirMeja, MejaState } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/use-meja';
import { alamatButir } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_lib/butir-awal';
import { useQueue } from '@/components/forms/use-autosave';
import { teksNilai } from '@/components/lke/teks-jawaban';
import { cx } from '@/components/ui/cx';
import { Icon, type IconName } from '@/components/ui/icon';
import { Select } from '@/components/ui/select';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { kodePendek, listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import type { Bagian, Butir } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { formatPersen } from '@/lib/format';
import type { MejaView } from '@/lib/queries/meja-penilai';

/** The halves of an area: their questions have the same short names. */
const JENIS_BAGIAN: Readonly<Record<Bagian['jenis'], string>> = {
  pemenuhan: 'Pemenuhan',
  reform: 'Reform',
  proses: 'Pengungkit',
  hasil: 'Hasil',
};

type Saring = 'semua' | 'beda' | 'belum';

/** The questions of one area: claim beside own value, differences framed, and what still needs a hand. */
export function DaftarButir({
  view,
  meja,
  onBuka,
}: {
  view: MejaView;
  meja: MejaState;
  onBuka: (kode: string) => void;
}) {
  const [saring, setSaring] = useState<Saring>('semua');
  const areaId = useId();
  const bermasalah = new Set(useQueue(meja.queue, (q) => q.clashes.join(' ')).split(' '));
  const disini = meja.area.butir.flatMap((kode) => meja.butir.get(kode) ?? []);
  const cocok: Readonly<Record<Saring, readonly ButirMeja[]>> = {
    semua: disini,
    beda: disini.filter((b) => b.beda),
    belum: disini.filter((b) => b.belum),
  };
  const sisaOf = (kodeList: readonly string[]) => kodeList.filter((k) => meja.butir.get(k)?.belum).length;
  const gantiArea = (kode: string) => {
    const area = listKelompokArea(view.instrumen).find((k) => k.kode === kode);
    const tujuan = area?.butir.find((k) => meja.butir.get(k)?.belum) ?? area?.butir[0];
    if (tujuan) meja.buka(tujuan);
  };
  return (
    <nav className="meja-l" aria-label="Pertanyaan">
      <div className="meja-f">
        <label className="sr-only" htmlFor={areaId}>
          Area
        </label>
        <Select
          id={areaId}
          value={meja.area.kode}
          onChange={(event) => gantiArea(event.target.value)}
          options={listKelompokArea(view.instrumen).map((k) => {
            const sisa = sisaOf(k.butir);
            return { value: k.kode, label: `${k.kode}${sisa > 0 ? ` · ${sisa} belum` : ''} · ${k.nama}` };
          })}
        />
        <ChipRow label="Saring pertanyaan">
          {(
            [
              ['semua', 'Semua'],
              ['beda', 'Berbeda'],
              ['belum', 'Belum'],
            ] as const
          ).map(([kode, label]) => (
            <FilterChip
              key={kode}
              active={saring === kode}
              count={cocok[kode].length}
              onClick={() => setSaring(kode)}
            >
              {label}
            </FilterChip>
          ))}
        </ChipRow>
      </div>
      <p className="mq mq-hd" aria-hidden="true">
        <span />
        <span>Pertanyaan</span>
        <span>{view.meja === 'tpi' ? 'Unit' : 'TPI'}</span>
        <span>{view.meja === 'tpi' ? 'TPI' : 'TPN'}</span>
      </p>
      {cocok[saring].length > 0 ? (
        <ul>
          {cocok[saring].map((b, urut, semua) => (
            <li key={b.kode}>
              {b.bagian.kode !== semua[urut - 1]?.bagian.kode && (
                <p className="mq-g">{JENIS_BAGIAN[b.bagian.jenis]}</p>
              )}
              <Baris
                view={view}
                b={b}
                kini={b.kode === meja.kini.kode}
                bentrok={bermasalah.has(b.kode)}
                onBuka={onBuka}
              />
            </li>
          ))}
        </ul>
      ) : (
        <p className="meja-k">
          {saring === 'beda'
            ? 'Tidak ada nilai yang berbeda di area ini.'
            : 'Semua pertanyaan di area ini sudah dinilai.'}
        </p>
      )}
      {view.meja === 'tpi' && view.isi.boleh && <SetujuiSekaligus view={view} meja={meja} />}
    </nav>
  );
}

function Baris({
  view,
  b,
  kini,
  bentrok,
  onBuka,
}: {
  view: MejaView;
  b: ButirMeja;
  kini: boolean;
  bentrok: boolean;
  onBuka: (kode: string) => void;
}) {
  const [nama, lawan] = view.meja === 'tpi' ? ['TPI', 'unit'] : ['TPN', 'TPI'];
  const ref = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Only inside the list: on a phone the page itself must not move.
    const daftar = kini ? ref.current?.closest('ul') : null;
    if (daftar && daftar.scrollHeight > daftar.clientHeight)
      ref.current?.scrollIntoView({ block: 'nearest' });
  }, [kini]);
  return (
    <a
      ref={ref}
      className={cx('mq', b.beda && 'mq-diff')}
      href={alamatButir(view.instrumen, view.lkeId, b.kode)}
      aria-current={kini ? 'true' : undefined}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        onBuka(b.kode);
      }}
    >
      <span className="mq-c">{kodePendek(view.instrumen, b.kode)}</span>
      <span className="mq-t">
        {b.butir.teks}
        {tanda(b, bentrok).map(({ ikon, kata }) => (
          <span key={kata} className="mq-s">
            <Icon name={ikon} size={16} />
            {kata}
          </span>
        ))}
      </span>
      <span className="mq-u">
        <span className="sr-only">{lawan} </span>
        {ringkas(b.butir, b.klaim)}
      </span>
      <span className="mq-p">
        <span className="sr-only">{b.beda ? `berbeda, ${nama} ` : `${nama} `}</span>
        {ringkas(b.butir, b.belum ? null : b.nilai)}
      </span>
    </a>
  );
}

/** What needs a hand at this butir, in words. */
function tanda(b: ButirMeja, bentrok: boolean): readonly { ikon: IconName; kata: string }[] {
  return [
    ...(bentrok ? [{ ikon: 'clash', kata: 'bentrok' } as const] : []),
    ...(b.dikembalikan !== null ? [{ ikon: 'reply', kata: 'dikembalikan' } as const] : []),
    ...(b.klaimBerubah ? [{ ikon: 'refresh', kata: 'jawaban unit berubah' } as const] : []),
    ...(b.tanpaAlasan ? [{ ikon: 'edit', kata: 'alasan belum ada' } as const] : []),
  ];
}

/** An answer in the width of a narrow column: `B`, `Ya`, `3,71`, `88 %`. */
function ringkas(butir: Butir, nilai: NilaiJawaban | null): string {
  if (nilai === null) return '–';
  if (butir.rumus === null || typeof nilai !== 'object') return teksNilai(butir, nilai);
  const angka = (peran: string) => {
    const kunci = butir.rumus?.masukan.find((m) => m.peran === peran)?.kunci;
    return kunci === undefined ? null : ((nilai as Record<string, number | null>)[kunci] ?? null);
  };
  const bawah = angka('penyebut');
  const atas = angka(butir.rumus.jenis === 'rasio' ? 'pembilang' : 'pengurang');
  if (bawah === null || atas === null || bawah === 0) return '·';
  const bagian = butir.rumus.jenis === 'rasio' ? atas / bawah : (bawah - atas) / bawah;
  return formatPersen(Math.min(1, Math.max(0, bagian)) * 100, 0);
}
