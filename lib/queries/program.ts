import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import {
  type BarisProgramUsulan,
  type BarisUnitProgram,
  findInstansiProgram,
  listDikembalikan,
  listUnitProgram,
} from '@/lib/db/repo/dasbor';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import { pilihSkor } from '@/lib/domain/kesiapan/pilih-skor';
import { bagiHalaman, saringUnit } from '@/lib/domain/program/saring-unit';
import { LABEL_TAHAP, TAHAP, type Tahap } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { jangkauanOf } from '@/lib/domain/wewenang/jangkauan';
import { sumberNilaiOf } from '@/lib/queries/dasbor-baris';
import { hariBelumMulai, kalimatKeadaan, type LabelUnit, labelUnit, lkeOf } from '@/lib/queries/keadaan-unit';

/** Cards of one column before "dan N lainnya". */
export const KARTU_PER_KOLOM = 30;
const PER_HALAMAN = 50;

export interface PermintaanProgram {
  /** Null = the newest program within reach. */
  readonly programId: string | null;
  readonly cari: string;
  readonly jenis: string | null;
  readonly target: Predikat | null;
  readonly tahap: Tahap | null;
  readonly halaman: number;
}

/** One unit as a card or a line. */
export interface KartuUnit extends LabelUnit {
  readonly id: string;
  readonly nama: string;
  readonly jenis: string;
  readonly tahap: Tahap;
  readonly target: Predikat;
  /** Where it stands inside its stage, in words. */
  readonly kalimat: string;
  /** Days since its declaration without a start (S0-4); null for every other unit. */
  readonly belumMulai: number | null;
  readonly nilai: number | null;
  readonly sumberNilai: string | null;
  readonly lkeId: string | null;
}

export interface PilihanProgram {
  readonly kode: string;
  readonly label: string;
  readonly jumlah: number;
}

export interface ProgramView {
  readonly waktu: string;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly daftarProgram: readonly { readonly id: string; readonly tahun: number }[];
  readonly program: {
    readonly id: string;
    readonly tahun: number;
    readonly nama: string;
    readonly mandiriTutup: string | null;
    readonly tpiTutup: string | null;
    readonly usulanTutup: string | null;
  } | null;
  readonly semua: number;
  readonly tersaring: number;
  /** Columns of the board, each with at most KARTU_PER_KOLOM cards. */
  readonly kolom: readonly {
    readonly tahap: Tahap;
    readonly nama: string;
    readonly jumlah: number;
    readonly kartu: readonly KartuUnit[];
  }[];
  /** One page of the list. */
  readonly daftar: readonly KartuUnit[];
  readonly halaman: number;
  readonly jumlahHalaman: number;
  readonly perHalaman: number;
  readonly pilihan: { readonly jenis: readonly PilihanProgram[]; readonly target: readonly PilihanProgram[] };
  /** Declared units that have not started, for those who may start them. */
  readonly siapMulai: readonly { readonly id: string; readonly nama: string }[];
  readonly belumDicanangkan: number;
  readonly boleh: { readonly mulai: boolean; readonly kelola: boolean; readonly canangkan: boolean };
}

/** The units of one program by stage, as far as this person reaches (F1, S0-6). */
export function getProgram(minta: PermintaanProgram): Promise<Result<ProgramView, TolakBaca>> {
  const sumber =
    minta.programId === null
      ? ({ jenis: 'instansi' } as const)
      : ({ jenis: 'program', id: minta.programId } as const);
  return readAs('program.lihat', sumber, (tx, pembaca) => baca(tx, pembaca, minta));
}

async function baca(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  minta: PermintaanProgram,
): Promise<ProgramView | null> {
  const instansi = await findInstansiProgram(tx);
  const jangkauan = jangkauanOf(pelaku);
  if (!instansi || !jangkauan) return null;
  const terjangkau = instansi.program.filter(
    (p) => jangkauan.programId === null || p.id === jangkauan.programId,
  );
  const program = terjangkau.find((p) => p.id === minta.programId) ?? terjangkau[0] ?? null;
  const baris = program ? await listUnitProgram(tx, [program.id], jangkauan) : [];
  const dikembalikan = new Map(
    (program ? await listDikembalikan(tx, program.id) : []).map((d) => [d.keikutsertaanId, d.jumlah]),
  );
  const waktu = { hariIni: tx.hariIni, zona: zonaWaktu };
  const semua = baris.map((b) => kartuOf(b, dikembalikan.get(b.keikutsertaanId) ?? 0, waktu));
  const saring = { cari: minta.cari, keadaan: null, target: minta.target, jenis: minta.jenis, tahap: null };
  const papan = saringUnit(semua, saring);
  const tersaring = saringUnit(papan, { ...saring, tahap: minta.tahap });
  const halaman = bagiHalaman(tersaring, minta.halaman, PER_HALAMAN);
  const mulai = punyaIzin(pelaku.peran, 'program.kelola');
  return {
    waktu: tx.now.toISOString(),
    ...waktu,
    daftarProgram: terjangkau.map(({ id, tahun }) => ({ id, tahun })),
    program: program && ringkas(program),
    semua: semua.length,
    tersaring: tersaring.length,
    kolom: TAHAP.map((tahap) => {
      const isi = papan.filter((k) => k.tahap === tahap);
      return { tahap, nama: LABEL_TAHAP[tahap], jumlah: isi.length, kartu: isi.slice(0, KARTU_PER_KOLOM) };
    }),
    daftar: halaman.isi,
    halaman: halaman.halaman,
    jumlahHalaman: halaman.jumlahHalaman,
    perHalaman: PER_HALAMAN,
    pilihan: {
      jenis: hitung(saringUnit(semua, { ...saring, jenis: null }), (k) => k.jenis, labelJenisUnit),
      target: hitung(
        saringUnit(semua, { ...saring, target: null }),
        (k) => k.target,
        (kode) => kode,
      ),
    },
    siapMulai: mulai ? semua.filter((k) => k.belumMulai !== null).map(({ id, nama }) => ({ id, nama })) : [],
    belumDicanangkan: baris.filter((b) => b.tahap === 'pencanangan' && b.dicanangkanPada === null).length,
    boleh: {
      mulai,
      kelola: mulai,
      canangkan: punyaIzin(pelaku.peran, 'pencanangan.catat'),
    },
  };
}

function ringkas({ id, tahun, nama, mandiriTutup, tpiTutup, usulanTutup }: BarisProgramUsulan) {
  return { id, tahun, nama, mandiriTutup, tpiTutup, usulanTutup };
}

function kartuOf(
  b: BarisUnitProgram,
  dikembalikan: number,
  waktu: { readonly hariIni: string; readonly zona: ZonaWaktu },
): KartuUnit {
  const penentu = pilihSkor(b.lke);
  return {
    id: b.keikutsertaanId,
    nama: b.unitNama,
    jenis: b.unitJenis,
    tahap: b.tahap,
    target: b.target,
    ...labelUnit(b),
    kalimat: kalimatKeadaan(b, dikembalikan, waktu),
    belumMulai: hariBelumMulai(b, waktu.hariIni),
    nilai: penentu?.total ?? null,
    sumberNilai: penentu && sumberNilaiOf(penentu),
    lkeId: lkeOf(b, 'unit')?.id ?? null,
  };
}

function hitung(
  daftar: readonly KartuUnit[],
  kode: (k: KartuUnit) => string,
  label: (kode: string) => string,
): readonly PilihanProgram[] {
  const jumlah = new Map<string, number>();
  for (const k of daftar) jumlah.set(kode(k), (jumlah.get(kode(k)) ?? 0) + 1);
  return [...jumlah]
    .map(([k, n]) => ({ kode: k, label: label(k), jumlah: n }))
    .sort((x, y) => x.label.localeCompare(y.label, 'id'));
}
