import Link from 'next/link';
import { HAMPIR_PERSEN, type Keadaan, keadaanAngka } from '@/components/skor/keadaan';
import { KeadaanUnit } from '@/components/skor/keadaan-unit';
import { formatSkor } from '@/lib/format';

/** One condition. A HasilSyarat of the score fits as it is; facts such as LHKAN bring `keterangan`. */
export interface BarisSyarat {
  kode: string;
  label: string;
  terpenuhi: boolean | null;
  nilai?: number;
  minimum?: number | null;
  /** Points missing, rounded up. */
  kurang?: number;
  /** The top of the scale, for telling "hampir" from "jauh". */
  maks?: number;
  /** What holds it, in a sentence: "26 dari 34 pegawai sudah melapor; harus semua." */
  keterangan?: string;
  /** Where it can be put right. */
  tautan?: { href: string; label: string };
}

function keadaanSyarat(syarat: BarisSyarat): Keadaan {
  if (syarat.terpenuhi === null) return 'belum_dinilai';
  if (syarat.terpenuhi) return 'siap';
  const { nilai, minimum, maks } = syarat;
  if (nilai === undefined || minimum === undefined || minimum === null || maks === undefined) return 'jauh';
  return keadaanAngka(nilai, minimum, maks, HAMPIR_PERSEN);
}

function Isi({ syarat }: { syarat: BarisSyarat }) {
  if (syarat.keterangan) return syarat.keterangan;
  if (syarat.nilai === undefined) return null;
  if (syarat.minimum === undefined || syarat.minimum === null) {
    return `${formatSkor(syarat.nilai)}; ambang belum diketahui`;
  }
  const dari = `${formatSkor(syarat.nilai)} dari minimal ${formatSkor(syarat.minimum)}`;
  if (syarat.terpenuhi) return dari;
  return (
    <>
      {dari}; kurang <b>{formatSkor(syarat.kurang ?? 0)}</b>
    </>
  );
}

/**
 * The conditions of a predicate, each with what is there, what is asked and what is missing. The missing
 * ones come first; `hanyaKurang` leaves the others out, for "Yang menahan WBK".
 */
export function DaftarSyarat({
  syarat,
  hanyaKurang,
  kosong = 'Semua syarat terpenuhi.',
}: {
  syarat: readonly BarisSyarat[];
  hanyaKurang?: boolean;
  /** The sentence when nothing is left to list. */
  kosong?: string;
}) {
  const urutan = (s: BarisSyarat) => (s.terpenuhi === false ? 0 : s.terpenuhi === null ? 1 : 2);
  const tampil = syarat
    .filter((s) => !hanyaKurang || s.terpenuhi === false)
    .toSorted((a, b) => urutan(a) - urutan(b));
  if (tampil.length === 0) return <KeadaanUnit keadaan="siap" kata={kosong} />;
  return (
    <ul className="hold">
      {tampil.map((s) => (
        <li key={s.kode}>
          <KeadaanUnit keadaan={keadaanSyarat(s)} kata={s.label} />
          {s.terpenuhi !== true && (
            <span className="sr-only">, {s.terpenuhi === null ? 'belum diketahui' : 'belum terpenuhi'}</span>
          )}
          <p>
            <Isi syarat={s} /> {s.tautan && <Link href={s.tautan.href}>{s.tautan.label}</Link>}
          </p>
        </li>
      ))}
    </ul>
  );
}
