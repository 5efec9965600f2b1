import 'server-only';
import type { BarisRiwayat, BarisUnitLengkap } from '@/lib/db/repo/unit-program';
import { LABEL_TAHAP, TAHAP, type Tahap } from '@/lib/domain/program/tahap';
import { hariDi, type ZonaWaktu } from '@/lib/domain/waktu';
import { formatTanggal } from '@/lib/format';

/** One of the five stages of a unit, with when, by whom and on which document it was reached. */
export interface LangkahTahap {
  readonly kode: Tahap;
  readonly nama: string;
  readonly status: 'selesai' | 'kini' | 'nanti';
  readonly keterangan: string | null;
}

/** The five stages with what is known of each (S4-6). */
export function tahapanOf({
  baris,
  riwayat,
  zona,
}: {
  baris: BarisUnitLengkap;
  /** The latest first. */
  riwayat: readonly BarisRiwayat[];
  zona: ZonaWaktu;
}): readonly LangkahTahap[] {
  const kini = TAHAP.indexOf(baris.keikutsertaan.tahap);
  return TAHAP.map((kode, urut) => ({
    kode,
    nama: LABEL_TAHAP[kode],
    status: urut < kini ? 'selesai' : urut === kini ? 'kini' : 'nanti',
    keterangan: keteranganOf(kode, urut <= kini, baris, riwayat, zona),
  }));
}

function keteranganOf(
  kode: Tahap,
  tercapai: boolean,
  { pencanangan, program, penetapan }: BarisUnitLengkap,
  riwayat: readonly BarisRiwayat[],
  zona: ZonaWaktu,
): string | null {
  if (kode === 'pencanangan') {
    const [awal] = pencanangan;
    return awal ? formatTanggal(awal.tanggal) : 'belum dicatat';
  }
  if (!tercapai) {
    const batas = kode === 'pengusulan' ? program.usulanTutup : null;
    return batas && `paling lambat ${formatTanggal(batas)}`;
  }
  if (kode === 'penetapan' && penetapan?.status === 'diterbitkan')
    return [formatTanggal(penetapan.tanggal), penetapan.nomor].join(', ');
  const masuk = riwayat.find((r) => r.ke === kode);
  if (!masuk) return null;
  const sejak = `sejak ${formatTanggal(hariDi(zona, masuk.waktu))}`;
  return [sejak, masuk.dokumen].filter(Boolean).join(', ');
}
