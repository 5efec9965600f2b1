import type { StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { Tanggal } from '@/lib/domain/tanggal';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { isPeranUnit, type Pelaku } from '@/lib/domain/wewenang/peran';

/** A worksheet as far as tasks need it. */
export interface LkeTugas {
  readonly id: string;
  readonly status: StatusLke;
  readonly terjawab: number;
  readonly jumlahButir: number;
}

/** One unit within the person's reach. */
export interface UnitTugas {
  readonly id: string;
  readonly tahap: Tahap;
  readonly unit: LkeTugas | null;
  readonly tpi: LkeTugas | null;
  readonly tpn: LkeTugas | null;
  /** The day the unit sent its LKE. */
  readonly dikirimPada: Tanggal | null;
  readonly dikembalikan: number;
  /** Declared, and the day has come. */
  readonly dicanangkan: boolean;
  readonly siap: boolean;
  readonly langkahTpn: number;
  readonly langkahTpnSemua: number;
  readonly penetapan: {
    readonly id: string;
    readonly status: 'diusulkan' | 'diterbitkan';
    readonly diusulkanOleh: string;
  } | null;
}

/** What an instansi must have before its program runs; counts. */
export interface Persiapan {
  readonly unit: number;
  readonly kepala: number;
  readonly ketuaTpi: number;
  readonly program: number;
  readonly ikut: number;
  readonly pencanangan: number;
  readonly syaratBelumDicatat: number;
}

export interface BahanTugas {
  readonly hariIni: Tanggal;
  readonly mandiriTutup: Tanggal | null;
  readonly tpiTutup: Tanggal | null;
  readonly usulanTutup: Tanggal | null;
  readonly unit: readonly UnitTugas[];
  readonly surat: { readonly id: string; readonly lengkap: boolean; readonly unit: number } | null;
  /** Null for those who do not set the program up. */
  readonly persiapan: Persiapan | null;
}

/** The steps of setting up, in the order in which they are done. */
export const LANGKAH_PERSIAPAN = [
  'susun_unit',
  'buat_program',
  'ikutkan_unit',
  'beri_peran_kepala',
  'beri_peran_tpi',
  'catat_pencanangan',
  'catat_syarat',
] as const;
export type LangkahPersiapan = (typeof LANGKAH_PERSIAPAN)[number];

export type KodeTugas =
  | LangkahPersiapan
  | 'mulai_banyak'
  | 'mulai_pembangunan'
  | 'isi_lke'
  | 'jawab_kembali'
  | 'kirim_lke'
  | 'nilai_tpi'
  | 'sahkan_tpi'
  | 'lengkapi_surat'
  | 'pilih_usulan'
  | 'kirim_usulan'
  | 'nilai_tpn'
  | 'catat_langkah'
  | 'rekomendasikan'
  | 'masukkan_penetapan'
  | 'terbitkan_penetapan';

/** One thing that waits for this person. */
export interface Tugas {
  readonly kode: KodeTugas;
  /** The keikutsertaan it is about; null for the whole instansi. */
  readonly unitId: string | null;
  readonly lkeId: string | null;
  /** The last day for it. */
  readonly batas: Tanggal | null;
  /** Since when it waits. */
  readonly sejak: Tanggal | null;
  /** How far it is, or how many things it is: answered of all, butir, units. */
  readonly jumlah: number;
  readonly dari: number;
}

/**
 * What waits for this person in one program (F111), the most urgent first: what is overdue, then the nearest
 * closing day, then what has waited longest. Whatever the table of izin lets them do is a task of theirs.
 */
export function susunTugas(pelaku: Pelaku, bahan: BahanTugas): readonly Tugas[] {
  const daftar = [
    ...tugasPersiapan(bahan),
    ...bahan.unit.flatMap((u) => tugasUnit(pelaku, u, bahan)),
    ...tugasUsulan(pelaku, bahan),
  ];
  return daftar
    .map((tugas, urut) => ({ tugas, urut }))
    .sort((a, b) => banding(a.tugas, b.tugas) || a.urut - b.urut)
    .map(({ tugas }) => tugas);
}

function banding(a: Tugas, b: Tugas): number {
  // A closing day that has passed lies before every other one, so days alone give the order.
  if (a.batas !== b.batas) {
    if (a.batas === null || b.batas === null) return a.batas === null ? 1 : -1;
    return a.batas < b.batas ? -1 : 1;
  }
  if (a.sejak !== b.sejak) {
    if (a.sejak === null || b.sejak === null) return a.sejak === null ? 1 : -1;
    return a.sejak < b.sejak ? -1 : 1;
  }
  return 0;
}

function tugas(kode: KodeTugas, isi: Partial<Omit<Tugas, 'kode'>> = {}): Tugas {
  return { kode, unitId: null, lkeId: null, batas: null, sejak: null, jumlah: 0, dari: 0, ...isi };
}

function tugasPersiapan({ persiapan, unit }: BahanTugas): Tugas[] {
  if (!persiapan) return [];
  const kurang: Readonly<Record<LangkahPersiapan, boolean>> = {
    susun_unit: persiapan.unit === 0,
    buat_program: persiapan.program === 0,
    ikutkan_unit: persiapan.program > 0 && persiapan.ikut === 0,
    beri_peran_kepala: persiapan.unit > 0 && persiapan.kepala === 0,
    beri_peran_tpi: persiapan.unit > 0 && persiapan.ketuaTpi === 0,
    catat_pencanangan: persiapan.ikut > 0 && persiapan.pencanangan === 0,
    catat_syarat: persiapan.syaratBelumDicatat > 0,
  };
  const mulai = unit.filter((u) => u.tahap === 'pencanangan' && u.dicanangkan).length;
  return [
    ...LANGKAH_PERSIAPAN.filter((kode) => kurang[kode]).map((kode) =>
      tugas(kode, { jumlah: kode === 'catat_syarat' ? persiapan.syaratBelumDicatat : 0 }),
    ),
    ...(mulai > 0 ? [tugas('mulai_banyak', { jumlah: mulai })] : []),
  ];
}

function tugasUnit(pelaku: Pelaku, u: UnitTugas, bahan: BahanTugas): Tugas[] {
  const boleh = (izin: Parameters<typeof punyaIzin>[1]) => punyaIzin(pelaku.peran, izin);
  switch (u.tahap) {
    case 'pencanangan':
      // Whoever sets up the whole program starts units together instead.
      return u.dicanangkan && isPeranUnit(pelaku.peran) && boleh('pembangunan.mulai')
        ? [tugas('mulai_pembangunan', { unitId: u.id })]
        : [];
    case 'pembangunan':
      return [
        ...(boleh('jawaban.isi') ? tugasIsi(u, bahan, boleh('lke.kirim')) : []),
        ...(boleh('penilaian.isi') ? tugasTpi(u, bahan, boleh('lke.sahkan')) : []),
      ];
    case 'penilaian':
      return tugasTpn(u, boleh('tpn.nilai'), boleh('tpn.catat'));
    case 'penetapan':
      return tugasPenetapan(pelaku, u);
    default:
      return [];
  }
}

function tugasIsi(u: UnitTugas, { mandiriTutup }: BahanTugas, bolehKirim: boolean): Tugas[] {
  const lke = u.unit;
  if (!lke) return [];
  const isi = { unitId: u.id, lkeId: lke.id, jumlah: lke.terjawab, dari: lke.jumlahButir };
  const kembali =
    u.dikembalikan > 0
      ? [tugas('jawab_kembali', { unitId: u.id, lkeId: lke.id, jumlah: u.dikembalikan })]
      : [];
  if (lke.status !== 'draf') return kembali;
  const penuh = lke.jumlahButir > 0 && lke.terjawab >= lke.jumlahButir;
  if (!penuh) return [...kembali, tugas('isi_lke', { ...isi, batas: mandiriTutup })];
  return bolehKirim ? [...kembali, tugas('kirim_lke', { ...isi, batas: mandiriTutup })] : kembali;
}

function tugasTpi(u: UnitTugas, { tpiTutup }: BahanTugas, bolehSahkan: boolean): Tugas[] {
  const lke = u.tpi;
  if (!lke || u.unit?.status !== 'terkirim' || lke.status === 'disahkan') return [];
  const isi = {
    unitId: u.id,
    lkeId: lke.id,
    batas: tpiTutup,
    sejak: u.dikirimPada,
    jumlah: lke.terjawab,
    dari: lke.jumlahButir,
  };
  const penuh = lke.jumlahButir > 0 && lke.terjawab >= lke.jumlahButir;
  if (!penuh) return [tugas('nilai_tpi', isi)];
  return bolehSahkan ? [tugas('sahkan_tpi', isi)] : [];
}

function tugasTpn(u: UnitTugas, menilai: boolean, mencatat: boolean): Tugas[] {
  const lengkap = u.langkahTpn >= u.langkahTpnSemua;
  const disahkan = u.tpn?.status === 'disahkan';
  const langkah = { unitId: u.id, jumlah: u.langkahTpn, dari: u.langkahTpnSemua };
  return [
    ...(menilai && u.tpn && !disahkan
      ? [
          tugas('nilai_tpn', {
            unitId: u.id,
            lkeId: u.tpn.id,
            jumlah: u.tpn.terjawab,
            dari: u.tpn.jumlahButir,
          }),
        ]
      : []),
    ...(mencatat && !lengkap ? [tugas('catat_langkah', langkah)] : []),
    ...(mencatat && lengkap && disahkan ? [tugas('rekomendasikan', langkah)] : []),
  ];
}

function tugasPenetapan(pelaku: Pelaku, u: UnitTugas): Tugas[] {
  const { penetapan: p } = u;
  if (p === null)
    return punyaIzin(pelaku.peran, 'penetapan.usulkan')
      ? [tugas('masukkan_penetapan', { unitId: u.id })]
      : [];
  const orangKedua = p.status === 'diusulkan' && p.diusulkanOleh !== pelaku.penggunaId;
  return orangKedua && punyaIzin(pelaku.peran, 'penetapan.terbitkan')
    ? [tugas('terbitkan_penetapan', { unitId: u.id })]
    : [];
}

function tugasUsulan({ peran }: Pelaku, { surat, unit, usulanTutup }: BahanTugas): Tugas[] {
  const daftar: Tugas[] = [];
  const isi = { batas: usulanTutup, jumlah: surat?.unit ?? 0 };
  if (surat && surat.unit > 0) {
    if (surat.lengkap && punyaIzin(peran, 'usulan.kirim')) daftar.push(tugas('kirim_usulan', isi));
    if (!surat.lengkap && punyaIzin(peran, 'usulan.susun')) daftar.push(tugas('lengkapi_surat', isi));
  }
  const siap = unit.filter((u) => u.tahap === 'pembangunan' && u.siap).length;
  if (siap > 0 && punyaIzin(peran, 'usulan.susun'))
    daftar.push(tugas('pilih_usulan', { batas: usulanTutup, jumlah: siap }));
  return daftar;
}
