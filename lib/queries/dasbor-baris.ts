import 'server-only';
import { listArea } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen, Predikat } from '@/lib/domain/instrumen/types';
import type { KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { type KertasHasil, kertasHasil } from '@/lib/domain/kesiapan/kertas-hasil';
import { isLengkap, type LkeBernilai } from '@/lib/domain/kesiapan/pilih-skor';
import { selisihPoin } from '@/lib/domain/numeric';
import { LABEL_NILAI, type Tahap } from '@/lib/domain/program/tahap';
import { kalimatPenghalang } from '@/lib/errors/kesiapan';
import { formatBilangan } from '@/lib/format';
import type { UnitKeadaan } from '@/lib/queries/keadaan-program';

/** One unit of the table and the heat map. */
export interface BarisDasbor {
  readonly id: string;
  readonly nama: string;
  readonly singkatan: string | null;
  readonly jenis: string;
  readonly tahap: Tahap;
  readonly target: Predikat;
  readonly keadaan: KeadaanKesiapan;
  readonly nilai: number | null;
  /** Whose score `nilai` is: "nilai TPI", "nilai unit, 111 dari 113 terjawab". */
  readonly sumberNilai: string | null;
  /** Minimum total per predicate under this LKE; null where the regulation sets none. */
  readonly wbk: number | null;
  readonly wbbm: number | null;
  readonly selisih: number | null;
  /** What holds the unit, or how far its worksheet is. */
  readonly menahan: string;
  /** A decision or letter beyond pembangunan: "ditetapkan Menuju WBK". */
  readonly status: string | null;
  /** The unit's own worksheet, where the drill goes on. */
  readonly lkeId: string | null;
  /** Percent of bobot by area; empty while not assessed. */
  readonly persen: Readonly<Record<string, number>>;
  readonly kertas: KertasHasil | null;
}

export interface KolomArea {
  readonly kode: string;
  readonly nama: string;
  readonly wbk: number | null;
  readonly wbbm: number | null;
}

/** A unit as a row: its deciding score, readiness and what holds it in words. */
export function barisOf(u: UnitKeadaan, instrumen: Instrumen): BarisDasbor {
  const { baris: b, skor, penentu } = u;
  const nilai = skor ? (penentu?.total ?? null) : null;
  const bobot = new Map(listArea(instrumen).map((a) => [a.kode, a.bobot]));
  const minimum = (p: Predikat) =>
    instrumen.predikat[p].ambang.find((a) => a.kode === 'total')?.minimum ?? null;
  return {
    id: b.keikutsertaanId,
    nama: b.unitNama,
    singkatan: b.unitSingkatan,
    jenis: b.unitJenis,
    tahap: b.tahap,
    target: b.target,
    keadaan: u.kesiapan.keadaan,
    nilai,
    sumberNilai: skor && penentu ? sumberNilaiOf(penentu) : null,
    wbk: minimum('WBK'),
    wbbm: minimum('WBBM'),
    selisih: nilai !== null && u.totalLalu !== null ? selisihPoin(nilai, u.totalLalu) : null,
    menahan: skor ? kalimatPenghalang(u.kesiapan) : kalimatBelum(u),
    status: statusOf(u),
    lkeId: u.lke.unit?.id ?? null,
    persen: Object.fromEntries(
      Object.entries(skor?.area ?? {}).flatMap(([kode, poin]) => {
        const dari = bobot.get(kode);
        return dari ? [[kode, (poin / dari) * 100]] : [];
      }),
    ),
    kertas: skor && kertasHasil(instrumen, skor.bagian),
  };
}

/** Whose score a worksheet gives, and how much of it is answered while it is not complete. */
export function sumberNilaiOf(lke: Pick<LkeBernilai, 'penilai' | 'terjawab' | 'jumlahButir'>): string {
  const sumber = LABEL_NILAI[lke.penilai];
  if (isLengkap(lke)) return sumber;
  return `${sumber}, ${formatBilangan(lke.terjawab)} dari ${formatBilangan(lke.jumlahButir)} terjawab`;
}

function kalimatBelum({ baris, lke }: UnitKeadaan): string {
  if (baris.tahap === 'pencanangan')
    return baris.dicanangkanPada === null ? 'Belum dicanangkan' : 'Sudah dicanangkan, belum mulai membangun';
  const unit = lke.unit;
  if (!unit || unit.terjawab === 0) return 'Lembar kerja belum diisi';
  return `Lembar kerja baru terisi ${formatBilangan(unit.terjawab)} dari ${formatBilangan(unit.jumlahButir)}`;
}

function statusOf({ baris: b }: UnitKeadaan): string | null {
  if (b.penetapan?.status === 'diterbitkan')
    return b.penetapan.keputusan === 'pembinaan'
      ? 'ditetapkan untuk dibina'
      : `ditetapkan Menuju ${b.penetapan.keputusan}`;
  if (b.tahap === 'penetapan') return 'menunggu penetapan';
  if (b.tahap === 'penilaian') return 'sedang dinilai TPN';
  if (b.tahap === 'pengusulan') return 'masuk usulan';
  return b.predikatAwal ? `berpredikat Menuju ${b.predikatAwal}` : null;
}

/** True when the unit holds a predicate: from before, not revoked since, or published in this program. */
export function berpredikat({ baris: b }: UnitKeadaan): boolean {
  const baru = b.penetapan?.status === 'diterbitkan' && b.penetapan.keputusan !== 'pembinaan';
  const lama = b.predikatAwal !== null && (b.dicabutPada === null || (b.predikatSejak ?? '') > b.dicabutPada);
  return baru || lama;
}

/** The pengungkit areas with their minimums in percent of bobot, as columns of the heat map. */
export function kolomOf(instrumen: Instrumen): readonly KolomArea[] {
  const pengungkit = instrumen.komponen.find((k) => k.kode === 'pengungkit');
  return (pengungkit?.area ?? []).map(({ kode, nama, bobot }) => {
    const persen = (p: Predikat) => {
      const minimum = instrumen.predikat[p].ambang.find((a) => a.kode === `area:${kode}`)?.minimum ?? null;
      return minimum === null ? null : (minimum / bobot) * 100;
    };
    return { kode, nama, wbk: persen('WBK'), wbbm: persen('WBBM') };
  });
}
