import 'server-only';
import type { BarisUnitProgram, RingkasLke } from '@/lib/db/repo/dasbor';
import { LANGKAH_TPN } from '@/lib/domain/program/tahap';
import { daysBetween } from '@/lib/domain/tanggal';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { formatBilangan, formatTanggal } from '@/lib/format';
import { hariOf } from '@/lib/queries/keadaan-program';

/** The two independent labels of a unit (S0-12): enrolment is not a proposal. */
export interface LabelUnit {
  readonly membangun: boolean;
  /** In a letter of this program, sent or not. */
  readonly diusulkan: boolean;
}

/** Whether a unit builds ZI, and whether it has been proposed in this program. */
export function labelUnit(b: BarisUnitProgram): LabelUnit {
  return {
    membangun: b.tahap !== 'pencanangan',
    diusulkan: b.usulan !== null && b.usulan.status !== 'dibatalkan',
  };
}

/** The worksheet of one assessor among those of a unit. */
export function lkeOf(b: BarisUnitProgram, penilai: RingkasLke['penilai']): RingkasLke | null {
  return b.lke.find((l) => l.penilai === penilai) ?? null;
}

/** Days since a declared unit could have started; null when it started or is not declared (S0-4). */
export function hariBelumMulai(b: BarisUnitProgram, hariIni: string): number | null {
  if (b.tahap !== 'pencanangan' || b.dicanangkanPada === null || b.dicanangkanPada > hariIni) return null;
  return daysBetween(b.dicanangkanPada, hariIni);
}

/** Where a unit stands inside its stage, in one short sentence. */
export function kalimatKeadaan(
  b: BarisUnitProgram,
  dikembalikan: number,
  waktu: { readonly hariIni: string; readonly zona: ZonaWaktu },
): string {
  switch (b.tahap) {
    case 'pencanangan': {
      const hari = hariBelumMulai(b, waktu.hariIni);
      if (hari !== null) return `Sudah dicanangkan, belum mulai (${formatBilangan(hari)} hari)`;
      return b.dicanangkanPada === null
        ? 'Belum dicanangkan'
        : `Dicanangkan ${formatTanggal(b.dicanangkanPada)}`;
    }
    case 'pembangunan':
      return kalimatPembangunan(b, dikembalikan, waktu.zona);
    case 'pengusulan':
      return 'Masuk surat usulan, belum dikirim';
    case 'penilaian':
      return `${formatBilangan(b.langkah)} dari ${LANGKAH_TPN.length} langkah TPN tercatat`;
    case 'penetapan':
      return kalimatPenetapan(b);
  }
}

function kalimatPembangunan(b: BarisUnitProgram, dikembalikan: number, zona: ZonaWaktu): string {
  const [unit, tpi] = [lkeOf(b, 'unit'), lkeOf(b, 'tpi')];
  if (!unit) return 'Belum punya lembar kerja';
  if (tpi?.status === 'disahkan') return 'Hasil TPI sudah disahkan';
  if (dikembalikan > 0) return `${formatBilangan(dikembalikan)} pertanyaan dikembalikan TPI`;
  if (unit.status === 'draf') {
    return unit.jumlahButir > 0
      ? `LKE terisi ${formatBilangan(unit.terjawab)} dari ${formatBilangan(unit.jumlahButir)}`
      : 'LKE belum diisi';
  }
  const sejak = hariOf(unit.dikirimPada, zona);
  return sejak ? `Menunggu TPI sejak ${formatTanggal(sejak)}` : 'Menunggu TPI';
}

function kalimatPenetapan({ penetapan }: BarisUnitProgram): string {
  if (penetapan === null) return 'Menunggu keputusan';
  if (penetapan.status === 'diusulkan') return 'Keputusan menunggu diterbitkan';
  return penetapan.keputusan === 'pembinaan'
    ? 'Ditetapkan untuk dibina'
    : `Ditetapkan Menuju ${penetapan.keputusan}`;
}
