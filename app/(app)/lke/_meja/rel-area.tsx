'use client';

import Link from 'next/link';
import { useDeferredValue } from 'react';
import { isKembali, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { KodeArea } from '@/components/skor/kode-area';
import { Status } from '@/components/ui/status';
import {
  ambangKelompok,
  type KelompokArea,
  listKelompokArea,
  minimumKelompok,
} from '@/lib/domain/instrumen/kelompok-area';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { Hitungan } from '@/lib/domain/skor/score-lke';
import type { HasilSyarat, SkorLke } from '@/lib/domain/skor/types';
import { formatSkor } from '@/lib/format';
import type { LkeAreaView } from '@/lib/queries/lke';

/** Points of a stop of the desk. */
export function nilaiKelompok({ simpul }: KelompokArea, skor: SkorLke): number {
  return simpul.tingkat === 'area' ? (skor.area[simpul.kode] ?? 0) : skor.hasil;
}

/** How many of its butir are answered, and how many TPI sent back. */
function majuKelompok(kelompok: KelompokArea, view: LkeAreaView, skor: SkorLke) {
  return {
    terjawab: kelompok.butir.filter((kode) => skor.butir[kode] != null).length,
    kembali: kelompok.butir.filter((kode) => isKembali(view, kode)).length,
  };
}

/** The first threshold that a part of this stop misses. */
function kurangKelompok(
  { instrumen }: LkeAreaView,
  kelompok: KelompokArea,
  skor: SkorLke,
  sasaran: Predikat,
): HasilSyarat | undefined {
  const kode = new Set(ambangKelompok(instrumen, kelompok, sasaran).map((satu) => satu.kode));
  return skor.predikat[sasaran].syarat.find((syarat) => kode.has(syarat.kode) && syarat.terpenuhi === false);
}

function Area({ kelompok, hitungan }: { kelompok: KelompokArea; hitungan: Hitungan }) {
  const { view, area, alamatArea } = useMeja();
  const { skor } = hitungan;
  const { terjawab, kembali } = majuKelompok(kelompok, view, skor);
  const nilai = nilaiKelompok(kelompok, skor);
  const wbk = minimumKelompok(view.instrumen, kelompok, 'WBK');
  const wbbm = minimumKelompok(view.instrumen, kelompok, 'WBBM');
  const kurang = kurangKelompok(view, kelompok, skor, view.target);
  const minimum = view.target === 'WBK' ? wbk : wbbm;
  // The bar of HASIL shows a sum: a part may miss its own minimum although the sum is reached.
  const sebagian = kurang && minimum !== null && nilai >= minimum;
  return (
    <Link
      className="lk-al"
      href={alamatArea(kelompok.kode)}
      prefetch={false}
      aria-current={kelompok.kode === area.kode ? 'true' : undefined}
    >
      <span className="lk-al-h">
        <KodeArea kode={kelompok.kode} nama={kelompok.nama} />
        <span>
          <span className="sr-only">terjawab </span>
          {terjawab}/{kelompok.butir.length}
        </span>
      </span>
      <span className="lk-al-t">{kelompok.nama}</span>
      <BilahAmbang
        nilai={nilai}
        maks={kelompok.bobot}
        wbk={wbk}
        wbbm={wbbm}
        sasaran={view.target}
        ukuran="s"
        kalimat={kurang && !sebagian ? 'tampil' : 'tersembunyi'}
      />
      {sebagian && (
        <Status tone="warn" size={13}>
          {kurang.label} kurang {formatSkor(kurang.kurang)}
        </Status>
      )}
      {kembali > 0 && (
        <Status tone="warn" size={13} icon="reply">
          {kembali} dikembalikan
        </Status>
      )}
    </Link>
  );
}

/** The areas with their progress and score: the way around the worksheet. */
export function RelArea() {
  const { view } = useMeja();
  const hitungan = useDeferredValue(useSkor());
  return (
    <nav className="lk-a" aria-label="Area LKE">
      <ul>
        {listKelompokArea(view.instrumen).map((kelompok) => (
          <li key={kelompok.kode}>
            <Area kelompok={kelompok} hitungan={hitungan} />
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The areas as a list that opens, for a phone. */
export function PilihArea({ keArea }: { keArea: (kode: string) => void }) {
  const { view, area } = useMeja();
  const { skor } = useSkor();
  return (
    <label className="lk-pilih">
      <span className="sr-only">Area LKE</span>
      <KodeArea kode={area.kode} nama={area.nama} />
      <select className="input" value={area.kode} onChange={(event) => keArea(event.target.value)}>
        {listKelompokArea(view.instrumen).map((kelompok) => {
          const { terjawab } = majuKelompok(kelompok, view, skor);
          return (
            <option key={kelompok.kode} value={kelompok.kode}>
              {terjawab} dari {kelompok.butir.length} · {kelompok.nama}
            </option>
          );
        })}
      </select>
    </label>
  );
}
