import 'server-only';
import {
  type BarisKontak,
  type BarisProgramUsulan,
  type BarisSkorRingkas,
  type BarisUnitProgram,
  type InstansiProgram,
  listDikembalikan,
  listFaktaProgram,
  listSkorRingkas,
  listUnitProgram,
  type RingkasLke,
} from '@/lib/db/repo/dasbor';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { jenisInstansiOf, kesiapanOf } from '@/lib/db/repo/kesiapan';
import type { BarisFakta } from '@/lib/db/repo/program';
import type { Tx } from '@/lib/db/tenant';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { HasilKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { pilihSkor } from '@/lib/domain/kesiapan/pilih-skor';
import type { BahanPerhatian } from '@/lib/domain/program/perhatian';
import type { Penilai } from '@/lib/domain/program/tahap';
import { hariDi, type ZonaWaktu } from '@/lib/domain/waktu';
import type { Jangkauan } from '@/lib/domain/wewenang/jangkauan';

/** One unit of a program with its deciding score and readiness. */
export interface UnitKeadaan {
  readonly baris: BarisUnitProgram;
  readonly lke: Partial<Record<Penilai, RingkasLke>>;
  /** The worksheet whose score counts now; null = not assessed yet. */
  readonly penentu: RingkasLke | null;
  readonly skor: BarisSkorRingkas | null;
  readonly kesiapan: HasilKesiapan;
  /** The deciding total of the program before; null without one, or under another LKE. */
  readonly totalLalu: number | null;
  /** Butir that wait for the unit's reply, and one of them. */
  readonly dikembalikan: number;
  readonly kodeDikembalikan: string | null;
}

export interface KeadaanProgram {
  readonly program: BarisProgramUsulan;
  /** The program before it, to compare with. */
  readonly lalu: BarisProgramUsulan | null;
  readonly instrumen: Instrumen;
  readonly unit: readonly UnitKeadaan[];
}

/** The program of a year, or the newest one; null when there is none. */
export function pilihProgram(
  daftar: readonly BarisProgramUsulan[],
  tahun: number | null,
): BarisProgramUsulan | null {
  if (tahun === null) return daftar[0] ?? null;
  return daftar.find((p) => p.tahun === tahun) ?? null;
}

/**
 * Every unit of a program inside a reach with score and readiness: five statements for any number of units,
 * then pure functions in memory.
 */
export async function loadKeadaanProgram(
  tx: Tx,
  instansi: InstansiProgram,
  program: BarisProgramUsulan,
  jangkauan: Jangkauan,
): Promise<KeadaanProgram> {
  const lalu = instansi.program.find((p) => p.tahun < program.tahun) ?? null;
  const instrumen = await getInstrumen(tx, program.instrumenId, program.instrumenVersi);
  const idProgram = [program.id, ...(lalu ? [lalu.id] : [])];
  const baris = await listUnitProgram(tx, idProgram, jangkauan);
  const kini = baris.filter((b) => b.programId === program.id);
  const penentu = new Map(kini.map((b) => [b.keikutsertaanId, pilihSkor(b.lke)]));
  const lkeId = [...penentu.values()].flatMap((l) => (l ? [l.id] : []));
  const skor = new Map((await listSkorRingkas(tx, lkeId)).map((s) => [s.lkeId, s]));
  const fakta = faktaByUnit(await listFaktaProgram(tx, program.id));
  const kembali = new Map((await listDikembalikan(tx, program.id)).map((d) => [d.keikutsertaanId, d]));
  const sebanding = lalu?.instrumenId === program.instrumenId;
  const totalLalu = new Map(
    baris
      .filter((b) => sebanding && b.programId !== program.id)
      .map((b) => [b.unitId, pilihSkor(b.lke)?.total ?? null]),
  );
  const jenisInstansi = jenisInstansiOf(instansi.jenis);
  const unit = kini.map((b): UnitKeadaan => {
    const lke = penentu.get(b.keikutsertaanId) ?? null;
    const nilai = lke ? (skor.get(lke.id) ?? null) : null;
    return {
      baris: b,
      lke: Object.fromEntries(b.lke.map((l) => [l.penilai, l])),
      penentu: nilai ? lke : null,
      skor: nilai,
      kesiapan: kesiapanOf({
        instrumen,
        jenisInstansi,
        skor: nilai,
        keikutsertaan: b,
        fakta: [...(fakta.get(null) ?? []), ...(fakta.get(b.keikutsertaanId) ?? [])],
        hariIni: tx.hariIni,
      }),
      totalLalu: totalLalu.get(b.unitId) ?? null,
      dikembalikan: kembali.get(b.keikutsertaanId)?.jumlah ?? 0,
      kodeDikembalikan: kembali.get(b.keikutsertaanId)?.kode ?? null,
    };
  });
  return { program, lalu, instrumen, unit };
}

/** Facts by unit; those of the instansi stand under null. */
function faktaByUnit(daftar: readonly BarisFakta[]): ReadonlyMap<string | null, readonly BarisFakta[]> {
  const peta = new Map<string | null, BarisFakta[]>();
  for (const fakta of daftar) {
    const ada = peta.get(fakta.keikutsertaanId);
    if (ada) ada.push(fakta);
    else peta.set(fakta.keikutsertaanId, [fakta]);
  }
  return peta;
}

/** The facts of a program as `findPerhatian` reads them. */
export function bahanPerhatian(
  { program, unit }: KeadaanProgram,
  hariIni: string,
  zona: ZonaWaktu,
): BahanPerhatian {
  const surat = program.usulan;
  return {
    hariIni,
    mandiriTutup: program.mandiriTutup,
    tpiTutup: program.tpiTutup,
    usulanTutup: program.usulanTutup,
    unit: unit.map((u) => ({
      id: u.baris.keikutsertaanId,
      tahap: u.baris.tahap,
      lkeUnit: u.lke.unit?.status ?? null,
      lkeTpi: u.lke.tpi?.status ?? null,
      dikirimPada: hariOf(u.lke.unit?.dikirimPada ?? null, zona),
      dikembalikan: u.dikembalikan,
      dicanangkanPada: u.baris.dicanangkanPada,
      prasyaratGagal: u.kesiapan.penghalang.flatMap((s) => (s.jenis === 'prasyarat' ? [s.hasil] : [])),
    })),
    surat: surat && { lengkap: isSuratLengkap(surat), unit: surat.unit },
    penetapanMenunggu: unit.flatMap(({ baris: b }) =>
      b.penetapan?.status === 'diusulkan' ? [{ unitId: b.keikutsertaanId, nomor: b.penetapan.nomor }] : [],
    ),
  };
}

/** True when number, day and SPTJM of a letter are there (5/2024 Lampiran II Bab II.A). */
export function isSuratLengkap(surat: NonNullable<BarisProgramUsulan['usulan']>): boolean {
  return Boolean(surat.nomorSurat && surat.tanggalSurat && surat.nomorSptjm);
}

/** The calendar day of an ISO timestamp in a zone. */
export function hariOf(waktu: string | null, zona: ZonaWaktu): string | null {
  return waktu === null ? null : hariDi(zona, new Date(waktu));
}

/** The office to call about a unit: its own kepala, or that of the nearest unit above it. */
export function kepalaOf(kontak: readonly BarisKontak[], jalur: readonly string[]): BarisKontak | null {
  const kepala = kontak.filter((k) => k.peran === 'kepala_unit');
  for (const unitId of jalur.toReversed()) {
    const satu = kepala.find((k) => k.unitId === unitId);
    if (satu) return satu;
  }
  return null;
}

/** The name under which a contact is called: the office, else the person. */
export function sebutKontak(kontak: BarisKontak): string {
  return kontak.jabatan?.trim() || kontak.nama;
}
