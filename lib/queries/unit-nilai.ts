import 'server-only';
import type { BarisLkeSkor } from '@/lib/db/repo/unit-program';
import { listKelompokArea, minimumKelompok } from '@/lib/domain/instrumen/kelompok-area';
import type { Instrumen, Predikat } from '@/lib/domain/instrumen/types';
import { selisihPoin } from '@/lib/domain/numeric';
import type { Penilai } from '@/lib/domain/program/tahap';

/** One area (or hasil, or the total) with the points of each assessor side by side (F21). */
export interface NilaiAreaView {
  /** `MP` … `PP`, `HASIL`, `pengungkit` or `total`. */
  readonly kode: string;
  readonly nama: string;
  readonly bobot: number;
  /** Minimum of the target; null where the regulation sets none. */
  readonly minimum: number | null;
  readonly nilai: Readonly<Record<Penilai, number | null>>;
  /** TPI − unit and TPN − TPI, of the figures as shown; null where one is missing. */
  readonly selisih: { readonly tpi: number | null; readonly tpn: number | null };
}

/** Areas in the order of the LKE, then pengungkit, hasil and the total. */
export function nilaiAreaOf(
  instrumen: Instrumen,
  target: Predikat,
  lke: readonly BarisLkeSkor[],
): readonly NilaiAreaView[] {
  const satu = (penilai: Penilai) => lke.find((l) => l.penilai === penilai && l.total !== null);
  const lembar = { unit: satu('unit'), tpi: satu('tpi'), tpn: satu('tpn') };
  const baris = (
    isi: Pick<NilaiAreaView, 'kode' | 'nama' | 'bobot' | 'minimum'>,
    poin: (l: BarisLkeSkor) => number | null,
  ): NilaiAreaView => {
    const nilai = {
      unit: lembar.unit ? poin(lembar.unit) : null,
      tpi: lembar.tpi ? poin(lembar.tpi) : null,
      tpn: lembar.tpn ? poin(lembar.tpn) : null,
    };
    return {
      ...isi,
      nilai,
      selisih: { tpi: beda(nilai.tpi, nilai.unit), tpn: beda(nilai.tpn, nilai.tpi) },
    };
  };
  const minimum = (kode: string) =>
    instrumen.predikat[target].ambang.find((a) => a.kode === kode)?.minimum ?? null;
  const pengungkit = instrumen.komponen.find((k) => k.kode === 'pengungkit');
  const area = listKelompokArea(instrumen).map((kelompok) =>
    baris(
      {
        kode: kelompok.kode,
        nama: kelompok.nama,
        bobot: kelompok.bobot,
        minimum: minimumKelompok(instrumen, kelompok, target),
      },
      (l) => (kelompok.simpul.tingkat === 'komponen' ? l.hasil : (l.area?.[kelompok.kode] ?? null)),
    ),
  );
  return [
    ...area,
    baris(
      {
        kode: 'pengungkit',
        nama: pengungkit?.nama ?? 'Pengungkit',
        bobot: pengungkit?.bobot ?? 0,
        minimum: minimum('pengungkit'),
      },
      (l) => l.pengungkit,
    ),
    baris(
      { kode: 'total', nama: 'Nilai total', bobot: instrumen.totalBobot, minimum: minimum('total') },
      (l) => l.total,
    ),
  ];
}

function beda(kini: number | null, dasar: number | null): number | null {
  return kini === null || dasar === null ? null : selisihPoin(kini, dasar);
}
