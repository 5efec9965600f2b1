import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { type BarisAntrean, countBeda, listAntrean, type Meja } from '@/lib/db/repo/penilaian';
import { type BarisProgram, hitungTahap, listProgram } from '@/lib/db/repo/program';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import {
  KEADAAN_PENILAIAN,
  type KeadaanPenilaian,
  keadaanPenilaian,
} from '@/lib/domain/lke/keadaan-penilaian';
import type { Result } from '@/lib/domain/result';
import { daysBetween } from '@/lib/domain/tanggal';
import { hariDi, type ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { jangkauanOf } from '@/lib/domain/wewenang/jangkauan';
import type { Pelaku } from '@/lib/domain/wewenang/peran';

export const URUT_ANTREAN = ['lama', 'nama', 'kemajuan'] as const;
export type UrutAntrean = (typeof URUT_ANTREAN)[number];

/** What the address of the queue asks for. */
export interface SaringAntrean {
  readonly meja: Meja | null;
  readonly tahun: number | null;
  readonly keadaan: KeadaanPenilaian | null;
  readonly target: Predikat | null;
  readonly cari: string;
  readonly urut: UrutAntrean;
  readonly halaman: number;
}

export const BARIS_ANTREAN = 50;

/** One unit in the queue. */
export interface BarisAntreanView {
  readonly lkeId: string;
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly keadaan: KeadaanPenilaian;
  /** ISO day in the instansi's zone on which it came in; null while the unit has it. */
  readonly masuk: string | null;
  /** Calendar days since then. */
  readonly menunggu: number | null;
  readonly dinilai: number;
  readonly jumlahButir: number;
  readonly beda: number;
  readonly dikembalikan: number;
  readonly total: number | null;
  readonly totalBawah: number | null;
  readonly langkah: number;
}

export interface AntreanView {
  readonly meja: Meja;
  /** The reader may look at both desks. */
  readonly duaMeja: boolean;
  /** The reader scores at this desk. */
  readonly menilai: boolean;
  readonly program: { readonly id: string; readonly nama: string; readonly tahun: number } | null;
  readonly tahun: readonly number[];
  /** Last day of this desk, ISO; null where none is set. */
  readonly tutup: string | null;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly jumlah: Readonly<Record<KeadaanPenilaian, number>>;
  readonly baris: readonly BarisAntreanView[];
  /** Rows that the filters leave. */
  readonly total: number;
  readonly halaman: number;
  readonly berikut: { readonly lkeId: string; readonly unitNama: string } | null;
  /** Units that this desk still waits for: building ones for TPI, proposed ones for TPN. */
  readonly belumMasuk: number;
}

/** The queue of TPI or TPN in one program, filtered as the address says. */
export function getAntrean(saring: SaringAntrean): Promise<Result<AntreanView, TolakBaca>> {
  return readAs('penilaian.lihat', { jenis: 'instansi' }, (tx, pembaca) => loadAntrean(tx, pembaca, saring));
}

/** The desks that this person looks at, their own first. */
function mejaOf({ peran }: Pelaku): readonly [Meja, ...Meja[]] {
  return peran === 'tpn' ? ['tpn'] : ['tpi', 'tpn'];
}

/** The programs that this person reaches, newest first. */
export async function programTerjangkau(tx: Tx, pelaku: Pelaku): Promise<readonly BarisProgram[]> {
  const semua = await listProgram(tx);
  return pelaku.peran === 'tpn' ? semua.filter((p) => p.id === pelaku.programId) : semua;
}

/** The state of every worksheet in a queue. */
function denganKeadaan(meja: Meja, baris: readonly BarisAntrean[]) {
  return baris.map((b) => ({ b, keadaan: keadaanPenilaian({ penilai: meja, ...b }) }));
}

type Berkeadaan = ReturnType<typeof denganKeadaan>[number];

async function loadAntrean(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  saring: SaringAntrean,
): Promise<AntreanView> {
  const pilihan = mejaOf(pelaku);
  const meja = saring.meja && pilihan.includes(saring.meja) ? saring.meja : pilihan[0];
  const daftarProgram = await programTerjangkau(tx, pelaku);
  const program = daftarProgram.find((p) => p.tahun === saring.tahun) ?? daftarProgram[0] ?? null;
  const semua = program
    ? denganKeadaan(meja, await listAntrean(tx, meja, program.id, jangkauanOf(pelaku)?.tahap ?? null))
    : [];
  const cari = saring.cari.trim().toLocaleLowerCase('id');
  const dasar = semua.filter(
    ({ b }) =>
      (saring.target === null || b.target === saring.target) &&
      (cari === '' || b.unitNama.toLocaleLowerCase('id').includes(cari)),
  );
  const tersaring = dasar
    .filter(({ keadaan }) => saring.keadaan === null || keadaan === saring.keadaan)
    .sort(urutkan[saring.urut]);
  const halaman = Math.min(
    Math.max(1, saring.halaman),
    Math.max(1, Math.ceil(tersaring.length / BARIS_ANTREAN)),
  );
  const tampil = tersaring.slice((halaman - 1) * BARIS_ANTREAN, halaman * BARIS_ANTREAN);
  const beda = await countBeda(
    tx,
    tampil.flatMap(({ b }) => (b.lkeBawahId ? [{ lkeId: b.lkeId, lkeBawahId: b.lkeBawahId }] : [])),
  );
  const berikut = unitBerikut(semua, null);
  const tahap = program ? await hitungTahap(tx, program.id) : {};
  return {
    meja,
    duaMeja: pilihan.length > 1,
    menilai: punyaIzin(pelaku.peran, meja === 'tpi' ? 'penilaian.isi' : 'tpn.nilai'),
    program: program && { id: program.id, nama: program.nama, tahun: program.tahun },
    tahun: daftarProgram.map((p) => p.tahun),
    tutup: meja === 'tpi' ? (program?.tpiTutup ?? null) : null,
    hariIni: tx.hariIni,
    zona: zonaWaktu,
    jumlah: Object.fromEntries(
      KEADAAN_PENILAIAN.map((k) => [k, dasar.filter(({ keadaan }) => keadaan === k).length]),
    ) as Record<KeadaanPenilaian, number>,
    baris: tampil.map(({ b, keadaan }) => {
      const masuk = b.masukPada && hariDi(zonaWaktu, b.masukPada);
      return {
        lkeId: b.lkeId,
        keikutsertaanId: b.keikutsertaanId,
        unitNama: b.unitNama,
        target: b.target,
        keadaan,
        masuk,
        menunggu: masuk === null || keadaan === 'selesai' ? null : daysBetween(masuk, tx.hariIni),
        dinilai: keadaan === 'selesai' ? b.jumlahButir : b.dinilai,
        jumlahButir: b.jumlahButir,
        beda: beda.get(b.lkeId) ?? 0,
        dikembalikan: b.dikembalikan,
        total: b.total,
        totalBawah: b.totalBawah,
        langkah: b.langkah,
      };
    }),
    total: tersaring.length,
    halaman,
    berikut: berikut && { lkeId: berikut.b.lkeId, unitNama: berikut.b.unitNama },
    belumMasuk: meja === 'tpi' ? (tahap.pembangunan ?? 0) - belumSelesai(semua) : (tahap.pengusulan ?? 0),
  };
}

/** Building units that are in TPI's queue already: those still to be proposed. */
function belumSelesai(semua: readonly Berkeadaan[]): number {
  return semua.filter(({ b }) => b.tahap === 'pembangunan').length;
}

const PERINGKAT: Readonly<Record<KeadaanPenilaian, number>> = {
  belum: 0,
  berjalan: 0,
  siap_sahkan: 0,
  menunggu_unit: 1,
  selesai: 2,
};

/** What has work left comes first; then as chosen. The rows arrive longest waiting first. */
const urutkan: Readonly<Record<UrutAntrean, (x: Berkeadaan, y: Berkeadaan) => number>> = {
  lama: (x, y) => PERINGKAT[x.keadaan] - PERINGKAT[y.keadaan],
  nama: (x, y) => x.b.unitNama.localeCompare(y.b.unitNama, 'id'),
  kemajuan: (x, y) => bagian(y.b) - bagian(x.b),
};

function bagian(b: BarisAntrean): number {
  return b.jumlahButir > 0 ? b.dinilai / b.jumlahButir : 0;
}

/** The unit to open next: begun before untouched, longest waiting first, then what only waits to be endorsed. */
function unitBerikut(semua: readonly Berkeadaan[], kecualiLkeId: string | null): Berkeadaan | null {
  const lain = semua.filter(({ b }) => b.lkeId !== kecualiLkeId);
  for (const keadaan of ['berjalan', 'belum', 'siap_sahkan'] as const) {
    const satu = lain.find((x) => x.keadaan === keadaan);
    if (satu) return satu;
  }
  return null;
}

/** The place of one worksheet among those with work left, and the unit to open after it. */
export interface TempatAntrean {
  /** 1-based; null for a worksheet that is finished or with its unit. */
  readonly urutan: number | null;
  readonly jumlah: number;
  readonly berikut: { readonly lkeId: string; readonly unitNama: string } | null;
}

/** Where a worksheet stands in its queue. */
export async function tempatAntrean(
  tx: Tx,
  pelaku: Pelaku,
  meja: Meja,
  programId: string,
  lkeId: string,
): Promise<TempatAntrean> {
  const semua = denganKeadaan(
    meja,
    await listAntrean(tx, meja, programId, jangkauanOf(pelaku)?.tahap ?? null),
  );
  const aktif = semua.filter(({ keadaan }) => PERINGKAT[keadaan] === 0);
  const urutan = aktif.findIndex(({ b }) => b.lkeId === lkeId);
  const berikut = unitBerikut(semua, lkeId);
  return {
    urutan: urutan === -1 ? null : urutan + 1,
    jumlah: aktif.length,
    berikut: berikut && { lkeId: berikut.b.lkeId, unitNama: berikut.b.unitNama },
  };
}
