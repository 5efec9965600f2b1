'use client';

import Link from 'next/link';
import { useDeferredValue } from 'react';
import { isKembali, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { kalimatAmbang } from '@/components/skor/keadaan';
import { KodeArea } from '@/components/skor/kode-area';
import { Icon } from '@/components/ui/icon';
import {
  ambangKelompok,
  type KelompokArea,
  KODE_HASIL,
  listKelompokArea,
  minimumKelompok,
} from '@/lib/domain/instrumen/kelompok-area';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { Hitungan } from '@/lib/domain/skor/score-lke';
import type { SkorLke } from '@/lib/domain/skor/types';
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

/**
 * The sentence under a bar. The bar of HASIL shows a sum: while a part of it is missing its own minimum, the
 * part is named, also where the sum is reached.
 */
function kalimatKelompok(
  view: LkeAreaView,
  kelompok: KelompokArea,
  skor: SkorLke,
  sasaran: Predikat,
): string | null {
  const kode = new Set(ambangKelompok(view.instrumen, kelompok, sasaran).map((satu) => satu.kode));
  const gagal = skor.predikat[sasaran].syarat.filter(
    (syarat) => kode.has(syarat.kode) && syarat.terpenuhi === false,
  );
  const [pertama] = gagal;
  if (!pertama) return null;
  const nama = kelompok.kode === KODE_HASIL ? `${pertama.label} ` : '';
  return `${nama}kurang ${formatSkor(pertama.kurang)} dari ${sasaran}`;
}

function Area({ kelompok, hitungan }: { kelompok: KelompokArea; hitungan: Hitungan }) {
  const { view, area, alamatArea } = useMeja();
  const { skor } = hitungan;
  const { terjawab, kembali } = majuKelompok(kelompok, view, skor);
  const nilai = nilaiKelompok(kelompok, skor);
  const wbk = minimumKelompok(view.instrumen, kelompok, 'WBK');
  const wbbm = minimumKelompok(view.instrumen, kelompok, 'WBBM');
  const kurang = kalimatKelompok(view, kelompok, skor, view.target);
  const tanda = [
    ...(wbk === null ? [] : [{ label: 'WBK', nilai: wbk }]),
    ...(wbbm === null ? [] : [{ label: 'WBBM', nilai: wbbm }]),
  ];
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
        kalimat={kurang ? 'tampil' : 'tersembunyi'}
        teks={kurang ?? kalimatAmbang(nilai, tanda)}
      />
      {kembali > 0 && (
        <span className="st st-warn st-13">
          <Icon name="reply" size={16} />
          <span>{kembali} dikembalikan</span>
        </span>
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
              {kelompok.kode} · {terjawab} dari {kelompok.butir.length} terjawab
            </option>
          );
        })}
      </select>
    </label>
  );
}
