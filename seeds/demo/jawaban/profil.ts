import { acakDari } from '../acak';

/** The counts behind the `persen` butir of one unit in one year: invented, but of a real unit's size. */
export interface ProfilUnit {
  readonly kepala: number;
  readonly pejabatLhkpn: number;
  readonly administrator: number;
  readonly pengawas: number;
  readonly pelaksana: number;
  /** People who have not handed in their LHKAN yet. */
  readonly lhkanKurang: number;
  readonly agen: number;
  readonly perubahan: number;
  readonly layanan: number;
  readonly sasaran: number;
  readonly aduan: number;
}

const UKURAN = {
  kecamatan: {
    administrator: [2, 3],
    pengawas: [5, 7],
    pelaksana: [8, 18],
    layanan: [9, 16],
    aduan: [6, 20],
  },
  puskesmas: {
    administrator: [0, 1],
    pengawas: [1, 2],
    pelaksana: [32, 58],
    layanan: [10, 16],
    aduan: [10, 32],
  },
  rsud: {
    administrator: [6, 8],
    pengawas: [12, 16],
    pelaksana: [240, 320],
    layanan: [24, 36],
    aduan: [60, 110],
  },
  kantor: { administrator: [1, 2], pengawas: [4, 6], pelaksana: [18, 34], layanan: [6, 10], aduan: [4, 14] },
  dinas: { administrator: [4, 6], pengawas: [8, 14], pelaksana: [18, 46], layanan: [8, 24], aduan: [10, 48] },
} as const;

export type JenisUkuran = keyof typeof UKURAN;

/** A profile of this kind of unit, always the same for the same key; parts of it can be set. */
export function profilDari(kunci: string, ukuran: JenisUkuran, atur: Partial<ProfilUnit> = {}): ProfilUnit {
  const acak = acakDari(`profil ${kunci}`);
  const jumlah = ([dari, sampai]: readonly [number, number]): number => acak.bulat(dari, sampai);
  const u = UKURAN[ukuran];
  const agen = acak.bulat(4, 8);
  return {
    kepala: 1,
    pejabatLhkpn: acak.bulat(1, 6),
    administrator: jumlah(u.administrator),
    pengawas: jumlah(u.pengawas),
    pelaksana: jumlah(u.pelaksana),
    lhkanKurang: 0,
    agen,
    perubahan: agen,
    layanan: jumlah(u.layanan),
    sasaran: acak.bulat(5, 11),
    aduan: jumlah(u.aduan),
    ...atur,
  };
}
