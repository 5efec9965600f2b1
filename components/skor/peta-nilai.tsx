import Link from 'next/link';
import type { CSSProperties } from 'react';
import { HAMPIR_PERSEN } from '@/components/skor/keadaan';
import { KodeArea } from '@/components/skor/kode-area';
import { formatBilangan } from '@/lib/format';

export interface KolomPeta {
  kode: string;
  nama: string;
  /** Minimum of the area in percent of its weight; null where there is none. */
  wbk: number | null;
  wbbm: number | null;
}

export interface BarisPeta {
  id: string;
  nama: string;
  href?: string;
  /** Percent of the area's weight reached, by area code; null or absent = not scored. */
  persen: Readonly<Record<string, number | null>>;
}

export interface PetaNilaiProps {
  /** Caption for screen readers. */
  judul: string;
  kolom: readonly KolomPeta[];
  baris: readonly BarisPeta[];
  /** Percent points below the WBK minimum that still count as "hampir". */
  hampir?: number;
  /** Where a cell leads: the area of that unit; null = nowhere yet. */
  hrefSel?: (idBaris: string, kodeArea: string) => string | null;
}

type Tingkat = 'lebih' | 'siap' | 'hampir' | 'jauh' | 'belum';

const LAMBANG: Partial<Record<Tingkat, string>> = { hampir: '◐', jauh: '▲' };
const KATA: Record<Tingkat, string> = {
  lebih: 'lolos WBBM',
  siap: 'lolos WBK',
  hampir: 'hampir',
  jauh: 'jauh',
  belum: 'belum dinilai',
};

function tingkatOf(persen: number | null | undefined, kolom: KolomPeta, hampir: number): Tingkat {
  if (persen === null || persen === undefined || kolom.wbk === null) return 'belum';
  if (kolom.wbbm !== null && persen >= kolom.wbbm) return 'lebih';
  if (persen >= kolom.wbk) return 'siap';
  return persen >= kolom.wbk - hampir ? 'hampir' : 'jauh';
}

/** One decimal. A value below a threshold never rounds up to it: 59,96 of 60 reads 59,9. */
function satuDesimal(persen: number, kolom: KolomPeta): string {
  const bulat = Math.round(persen * 10) / 10;
  const melewati = [kolom.wbk, kolom.wbbm].some(
    (batas) => batas !== null && persen < batas && bulat >= batas,
  );
  return (melewati ? Math.floor(persen * 10) / 10 : bulat).toFixed(1).replace('.', ',');
}

function Keterangan({ kolom, hampir }: { kolom: readonly KolomPeta[]; hampir: number }) {
  const [pertama] = kolom;
  const sama = kolom.every((k) => k.wbk === pertama?.wbk && k.wbbm === pertama?.wbbm);
  const angka = (n: number) => formatBilangan(n, 2);
  const wbk = sama ? (pertama?.wbk ?? null) : null;
  const wbbm = sama ? (pertama?.wbbm ?? null) : null;
  return (
    <ul className="heat-key" aria-label="Keterangan warna">
      <li className="hc h-lebih">{wbbm === null ? 'lolos WBBM' : `≥ ${angka(wbbm)} lolos WBBM`}</li>
      <li className="hc h-siap">
        {wbk === null || wbbm === null ? 'lolos WBK' : `${angka(wbk)}–${angka(wbbm)} lolos WBK`}
      </li>
      <li className="hc h-hampir">
        <i aria-hidden="true">◐</i> {wbk === null ? 'hampir' : `${angka(wbk - hampir)}–${angka(wbk)} hampir`}
      </li>
      <li className="hc h-jauh">
        <i aria-hidden="true">▲</i> {wbk === null ? 'jauh' : `di bawah ${angka(wbk - hampir)}`}
      </li>
    </ul>
  );
}

/**
 * Units × areas in percent of each area's weight. Colour goes with a mark (◐ almost, ▲ far) and weight, so
 * it reads without colour and on paper. On a phone each unit's name stands above its row of cells.
 */
export function PetaNilai({ judul, kolom, baris, hampir = HAMPIR_PERSEN, hrefSel }: PetaNilaiProps) {
  return (
    <div>
      <Keterangan kolom={kolom} hampir={hampir} />
      <div className="panel overflow-clip">
        <table className="tbl heat" style={{ '--n': kolom.length } as CSSProperties}>
          <caption className="sr-only">{judul}, persen dari bobot</caption>
          <thead>
            <tr>
              <th scope="col">Unit kerja</th>
              {kolom.map((k) => (
                <th key={k.kode} scope="col" className="num">
                  <KodeArea kode={k.kode} nama={k.nama} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {baris.map((unit) => (
              <tr key={unit.id}>
                <th scope="row">
                  {unit.href ? (
                    <Link href={unit.href} prefetch={false}>
                      {unit.nama}
                    </Link>
                  ) : (
                    unit.nama
                  )}
                </th>
                {kolom.map((k) => {
                  const persen = unit.persen[k.kode] ?? null;
                  const tingkat = tingkatOf(persen, k, hampir);
                  const href = hrefSel?.(unit.id, k.kode) ?? null;
                  const isi =
                    persen === null ? (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="sr-only">belum dinilai</span>
                      </>
                    ) : (
                      <>
                        {LAMBANG[tingkat] && <i aria-hidden="true">{LAMBANG[tingkat]}</i>}{' '}
                        {satuDesimal(persen, k)}
                        <span className="sr-only">, {KATA[tingkat]}</span>
                      </>
                    );
                  return (
                    <td key={k.kode} className={`hc h-${tingkat}`}>
                      {href === null ? (
                        isi
                      ) : (
                        <Link href={href} prefetch={false}>
                          {isi}
                        </Link>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}
