import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { findInstansiProgram, listKontak } from '@/lib/db/repo/dasbor';
import type { Tx } from '@/lib/db/tenant';
import { KEADAAN_KESIAPAN, type KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { type KertasHasil, rataKertasHasil } from '@/lib/domain/kesiapan/kertas-hasil';
import {
  type ArahUrut,
  bagiHalaman,
  type KolomUrut,
  type SaringUnit,
  saringUnit,
  urutUnit,
} from '@/lib/domain/program/saring-unit';
import { LABEL_TAHAP, TAHAP, type Tahap } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { jangkauanOf } from '@/lib/domain/wewenang/jangkauan';
import type { Pelaku } from '@/lib/domain/wewenang/peran';
import { formatBilangan } from '@/lib/format';
import { type BarisDasbor, barisOf, berpredikat, type KolomArea, kolomOf } from '@/lib/queries/dasbor-baris';
import { type PerhatianView, perhatianView } from '@/lib/queries/dasbor-perhatian';
import {
  isSuratLengkap,
  type KeadaanProgram,
  loadKeadaanProgram,
  pilihProgram,
} from '@/lib/queries/keadaan-program';

const PER_HALAMAN = 50;

/** What the address of the dashboard asks for. */
export interface PermintaanDasbor {
  readonly tahun: number | null;
  readonly saring: SaringUnit;
  readonly urut: KolomUrut;
  readonly arah: ArahUrut;
  readonly halaman: number;
}

/** A filter's choice with the number of units it leaves. */
export interface PilihanSaring {
  readonly kode: string;
  readonly label: string;
  readonly jumlah: number;
}

export interface RataNilai {
  readonly nilai: number;
  readonly unit: number;
  /** The mean change of the units that have both years. */
  readonly perubahan: { readonly nilai: number; readonly unit: number; readonly tahun: number } | null;
}

export interface ProgramDasbor {
  readonly id: string;
  readonly tahun: number;
  readonly nama: string;
  readonly peraturan: string;
  readonly totalBobot: number;
  readonly mandiriTutup: string | null;
  readonly tpiTutup: string | null;
  readonly usulanTutup: string | null;
  readonly tahunLalu: number | null;
}

export interface DasborView {
  readonly instansi: string;
  readonly waktu: string;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly daftarTahun: readonly number[];
  /** Null while the instansi has no program (of the year asked for). */
  readonly program: ProgramDasbor | null;
  /** Units that build ZI, by readiness. */
  readonly hitung: Readonly<Record<KeadaanKesiapan, number>>;
  readonly membangun: number;
  readonly semua: number;
  readonly corong: readonly {
    readonly kode: Tahap;
    readonly nama: string;
    readonly sampai: number;
    readonly kini: number;
  }[];
  readonly rata: RataNilai | null;
  /** Units that hold a predicate: before this year, or published in it. */
  readonly berpredikat: number;
  readonly perhatian: readonly PerhatianView[];
  readonly kertas: {
    readonly rata: KertasHasil;
    readonly unit: readonly (KertasHasil & { readonly id: string; readonly nama: string })[];
  } | null;
  readonly kolom: readonly KolomArea[];
  readonly baris: readonly BarisDasbor[];
  readonly tersaring: number;
  readonly halaman: number;
  readonly jumlahHalaman: number;
  readonly perHalaman: number;
  readonly pilihan: {
    readonly keadaan: readonly PilihanSaring[];
    readonly jenis: readonly PilihanSaring[];
    readonly tahap: readonly PilihanSaring[];
    readonly target: readonly PilihanSaring[];
  };
  /** What this person may do next; null when nothing waits for them. */
  readonly langkah: { readonly teks: string; readonly tombol: string; readonly href: string } | null;
  readonly kelola: boolean;
}

/** The dashboard of the whole instansi for one year (F94, S0-6): reads stored scores, computes none. */
export function getDasbor(minta: PermintaanDasbor): Promise<Result<DasborView, TolakBaca>> {
  return readAs('dasbor.lihat', { jenis: 'instansi' }, (tx, pembaca) => bacaDasbor(tx, pembaca, minta));
}

export interface DasborCsv {
  readonly tahun: number;
  readonly tahunLalu: number | null;
  readonly kolom: readonly KolomArea[];
  readonly baris: readonly BarisDasbor[];
}

/** Every row of the table under the same filters and order, for the download; NOT_FOUND without a program. */
export function getDasborCsv(minta: PermintaanDasbor): Promise<Result<DasborCsv, TolakBaca>> {
  return readAs('dasbor.lihat', { jenis: 'instansi' }, async (tx, { pelaku }) => {
    const instansi = await findInstansiProgram(tx);
    const jangkauan = jangkauanOf(pelaku);
    const program = instansi && pilihProgram(instansi.program, minta.tahun);
    if (!instansi || !program || !jangkauan) return null;
    const keadaan = await loadKeadaanProgram(tx, instansi, program, jangkauan);
    const baris = keadaan.unit.map((u) => barisOf(u, keadaan.instrumen));
    return {
      tahun: program.tahun,
      tahunLalu: keadaan.lalu?.tahun ?? null,
      kolom: kolomOf(keadaan.instrumen),
      baris: urutUnit(saringUnit(tampil(baris, minta.saring), minta.saring), minta.urut, minta.arah),
    };
  });
}

async function bacaDasbor(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  minta: PermintaanDasbor,
): Promise<DasborView | null> {
  const instansi = await findInstansiProgram(tx);
  const jangkauan = jangkauanOf(pelaku);
  if (!instansi || !jangkauan) return null;
  const program = pilihProgram(instansi.program, minta.tahun);
  const keadaan = program && (await loadKeadaanProgram(tx, instansi, program, jangkauan));
  const kontak = keadaan ? await listKontak(tx) : [];
  const unit = keadaan?.unit ?? [];
  const baris = keadaan ? unit.map((u) => barisOf(u, keadaan.instrumen)) : [];
  const lingkup = tampil(baris, minta.saring);
  const tersaring = urutUnit(saringUnit(lingkup, minta.saring), minta.urut, minta.arah);
  const { isi, halaman, jumlahHalaman } = bagiHalaman(tersaring, minta.halaman, PER_HALAMAN);
  const membangun = baris.filter((b) => b.tahap !== 'pencanangan');
  return {
    instansi: instansi.nama,
    waktu: tx.now.toISOString(),
    hariIni: tx.hariIni,
    zona: zonaWaktu,
    daftarTahun: instansi.program.map((p) => p.tahun),
    program: keadaan && programOf(keadaan),
    hitung: hitungOf(membangun),
    membangun: membangun.length,
    semua: baris.length,
    corong: corongOf(baris),
    rata: rataOf(membangun, keadaan?.lalu?.tahun ?? null),
    berpredikat: unit.filter(berpredikat).length,
    perhatian: keadaan
      ? perhatianView(keadaan, kontak, { kini: tx.now, hariIni: tx.hariIni, zona: zonaWaktu })
      : [],
    kertas: kertasOf(baris),
    kolom: keadaan ? kolomOf(keadaan.instrumen) : [],
    baris: isi,
    tersaring: tersaring.length,
    halaman,
    jumlahHalaman,
    perHalaman: PER_HALAMAN,
    pilihan: pilihanOf(baris, lingkup, minta.saring),
    langkah: keadaan && langkahOf(pelaku, keadaan, baris),
    kelola: punyaIzin(pelaku.peran, 'program.kelola'),
  };
}

/** The table speaks of units that build; those only declared are listed when their stage is asked for. */
function tampil(baris: readonly BarisDasbor[], saring: SaringUnit): readonly BarisDasbor[] {
  if (saring.tahap !== null) return baris;
  const membangun = baris.filter((b) => b.tahap !== 'pencanangan');
  return membangun.length > 0 ? membangun : baris;
}

function programOf({ program, lalu, instrumen }: KeadaanProgram): ProgramDasbor {
  const { id, tahun, nama, mandiriTutup, tpiTutup, usulanTutup } = program;
  const { peraturan, totalBobot } = instrumen;
  return {
    id,
    tahun,
    nama,
    peraturan,
    totalBobot,
    mandiriTutup,
    tpiTutup,
    usulanTutup,
    tahunLalu: lalu?.tahun ?? null,
  };
}

function hitungOf(membangun: readonly BarisDasbor[]): Record<KeadaanKesiapan, number> {
  const hitung = { siap: 0, hampir: 0, jauh: 0, belum_dinilai: 0 };
  for (const b of membangun) hitung[b.keadaan] += 1;
  return hitung;
}

function corongOf(baris: readonly BarisDasbor[]): DasborView['corong'] {
  const letak = baris.map((b) => TAHAP.indexOf(b.tahap));
  return TAHAP.map((kode, urut) => ({
    kode,
    nama: LABEL_TAHAP[kode],
    sampai: letak.filter((l) => l >= urut).length,
    kini: letak.filter((l) => l === urut).length,
  }));
}

function rataOf(membangun: readonly BarisDasbor[], tahunLalu: number | null): RataNilai | null {
  const rata = (daftar: readonly number[]) => daftar.reduce((a, b) => a + b, 0) / daftar.length;
  const nilai = membangun.flatMap((b) => b.nilai ?? []);
  const selisih = membangun.flatMap((b) => b.selisih ?? []);
  if (nilai.length === 0) return null;
  return {
    nilai: rata(nilai),
    unit: nilai.length,
    perubahan:
      tahunLalu !== null && selisih.length > 0
        ? { nilai: rata(selisih), unit: selisih.length, tahun: tahunLalu }
        : null,
  };
}

function kertasOf(baris: readonly BarisDasbor[]): DasborView['kertas'] {
  const unit = baris.flatMap((b) => (b.kertas ? [{ id: b.id, nama: b.nama, ...b.kertas }] : []));
  const rata = rataKertasHasil(unit);
  return rata && { rata, unit: unit.toSorted((a, b) => b.selisih - a.selisih) };
}

function pilihanOf(
  baris: readonly BarisDasbor[],
  lingkup: readonly BarisDasbor[],
  saring: SaringUnit,
): DasborView['pilihan'] {
  const hitung = (daftar: readonly BarisDasbor[], kode: (b: BarisDasbor) => string) => {
    const jumlah = new Map<string, number>();
    for (const b of daftar) jumlah.set(kode(b), (jumlah.get(kode(b)) ?? 0) + 1);
    return jumlah;
  };
  const daftar = (jumlah: ReadonlyMap<string, number>, label: (kode: string) => string): PilihanSaring[] =>
    [...jumlah].map(([kode, n]) => ({ kode, label: label(kode), jumlah: n }));
  // Each count tells what a press would leave: every other filter applied, its own not.
  const tanpa = (kunci: keyof SaringUnit) => saringUnit(lingkup, { ...saring, [kunci]: null });
  const keadaan = hitung(tanpa('keadaan'), (b) => b.keadaan);
  const tahap = hitung(saringUnit(baris, { ...saring, tahap: null }), (b) => b.tahap);
  return {
    keadaan: KEADAAN_KESIAPAN.map((kode) => ({ kode, label: kode, jumlah: keadaan.get(kode) ?? 0 })),
    jenis: daftar(
      hitung(tanpa('jenis'), (b) => b.jenis),
      labelJenisUnit,
    ).toSorted((a, b) => a.label.localeCompare(b.label, 'id')),
    tahap: TAHAP.map((kode) => ({ kode, label: LABEL_TAHAP[kode], jumlah: tahap.get(kode) ?? 0 })),
    target: daftar(
      hitung(tanpa('target'), (b) => b.target),
      (kode) => kode,
    ),
  };
}

function langkahOf(
  pelaku: Pelaku,
  { program, unit }: KeadaanProgram,
  baris: readonly BarisDasbor[],
): DasborView['langkah'] {
  const siap = baris.filter((b) => b.keadaan === 'siap' && b.tahap === 'pembangunan').length;
  const surat = program.usulan;
  if (surat && surat.unit > 0 && isSuratLengkap(surat) && punyaIzin(pelaku.peran, 'usulan.kirim')) {
    return {
      teks: `Surat usulan ${formatBilangan(surat.unit)} unit sudah lengkap`,
      tombol: 'Periksa dan kirim usulan',
      href: '/usulan',
    };
  }
  if (siap > 0 && punyaIzin(pelaku.peran, 'usulan.susun')) {
    return {
      teks: `Tetapkan unit usulan tahun ${program.tahun}`,
      tombol: `Pilih dari ${formatBilangan(siap)} yang siap`,
      href: '/usulan',
    };
  }
  const terbit = unit.filter(
    ({ baris: b }) => b.penetapan?.status === 'diusulkan' && b.penetapan.diusulkanOleh !== pelaku.penggunaId,
  ).length;
  if (terbit > 0 && punyaIzin(pelaku.peran, 'penetapan.terbitkan')) {
    return {
      teks: `${formatBilangan(terbit)} penetapan menunggu orang kedua`,
      tombol: 'Periksa penetapan',
      href: '/penetapan',
    };
  }
  return null;
}
