'use client';

import { BarisButir, type BarisButirProps } from '@/app/(app)/lke/_meja/baris-butir';
import { useJendela } from '@/app/(app)/lke/_meja/jendela';
import { useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { kodePendek } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Bagian, Butir, Subkomponen } from '@/lib/domain/instrumen/types';
import { formatSkor } from '@/lib/format';

interface Kelompok {
  readonly bagian: Bagian;
  readonly subkomponen: Subkomponen;
  readonly butir: readonly Butir[];
}

type Kait = Pick<BarisButirProps, 'onKini' | 'onBuka' | 'onBentrok'>;

/** The questions that the filter lets through, under their subkomponen. */
export function DaftarButir({
  daftar,
  kini,
  buka,
  ...kait
}: {
  daftar: readonly string[];
  kini: string | null;
  buka: string | null;
} & Kait) {
  const { view, area } = useMeja();
  const tampil = new Set(daftar);
  const kelompok = area.area.flatMap(({ bagian }) =>
    bagian.flatMap((satu) =>
      satu.subkomponen.map(
        (subkomponen): Kelompok => ({
          bagian: satu,
          subkomponen,
          butir: subkomponen.butir.filter(({ kode }) => tampil.has(kode)),
        }),
      ),
    ),
  );
  return kelompok
    .filter(({ butir }) => butir.length > 0)
    .map(({ bagian, subkomponen, butir }) => (
      <section key={subkomponen.kode} aria-labelledby={`sub-${subkomponen.kode}`}>
        <KepalaSub bagian={bagian} subkomponen={subkomponen} />
        <ul>
          {butir.map((satu) => (
            <BarisButir
              key={`${view.lkeId}:${satu.kode}`}
              butir={satu}
              kini={kini === satu.kode}
              terbuka={buka === satu.kode}
              {...kait}
            />
          ))}
        </ul>
      </section>
    ));
}

function KepalaSub({ bagian, subkomponen }: { bagian: Bagian; subkomponen: Subkomponen }) {
  const { skor } = useSkor();
  const { kenapa } = useJendela();
  const { kode, nama, bobot } = subkomponen;
  return (
    <div className="lk-sub">
      <h3 id={`sub-${kode}`}>
        {kode.slice(kode.lastIndexOf('.') + 1)}. {nama}
      </h3>
      <p>
        {bagian.nama !== nama && `${bagian.nama} · `}
        <button
          type="button"
          className="lk-link"
          onClick={() => kenapa({ jenis: 'simpul', simpul: { tingkat: 'subkomponen', kode } })}
        >
          nilai {formatSkor(skor.subkomponen[kode] ?? 0)}
        </button>{' '}
        dari {formatSkor(bobot)}
      </p>
    </div>
  );
}

/** One question on the screen, with the way to the next under the thumb. */
export function SatuSatu({
  daftar,
  kini,
  pindah,
  selesai,
  ...kait
}: {
  daftar: readonly string[];
  kini: string;
  pindah: (langkah: 1 | -1) => void;
  selesai: () => void;
} & Kait) {
  const { view } = useMeja();
  const letak = letakByKode(view.instrumen).get(kini);
  const urut = daftar.indexOf(kini);
  if (!letak) return null;
  return (
    <div className="lk-satu">
      <p className="lk-satu-h">
        <span>
          {kodePendek(view.instrumen, kini)} · {urut + 1} dari {daftar.length}
        </span>
        <button type="button" className="lk-link" onClick={selesai}>
          Tampilkan daftar
        </button>
      </p>
      <KepalaSub bagian={letak.bagian} subkomponen={letak.subkomponen} />
      <ul>
        <BarisButir key={kini} butir={letak.butir} kini terbuka {...kait} onBuka={selesai} />
      </ul>
      <div className="lk-satu-n">
        <button
          type="button"
          className="btn"
          aria-disabled={urut <= 0 || undefined}
          onClick={() => urut > 0 && pindah(-1)}
        >
          Sebelumnya
        </button>
        <button
          type="button"
          className="btn btn-primary"
          onClick={() => (urut < daftar.length - 1 ? pindah(1) : selesai())}
        >
          {urut < daftar.length - 1 ? 'Berikutnya' : 'Selesai'}
        </button>
      </div>
    </div>
  );
}
