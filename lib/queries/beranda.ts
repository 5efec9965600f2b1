import 'server-only';
import { sesiKini } from '@/lib/access/kini';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { countPersiapan, findInstansiProgram, type InstansiProgram } from '@/lib/db/repo/dasbor';
import type { Tx } from '@/lib/db/tenant';
import type { KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { LANGKAH_TPN, type Tahap } from '@/lib/domain/program/tahap';
import { type BahanTugas, type Persiapan, susunTugas } from '@/lib/domain/program/tugas';
import { ok, type Result } from '@/lib/domain/result';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { jangkauanOf } from '@/lib/domain/wewenang/jangkauan';
import { isPeranUnit, type Pelaku } from '@/lib/domain/wewenang/peran';
import { type TugasView, tugasView } from '@/lib/queries/beranda-tugas';
import { sumberNilaiOf } from '@/lib/queries/dasbor-baris';
import {
  hariOf,
  isSuratLengkap,
  type KeadaanProgram,
  loadKeadaanProgram,
  type UnitKeadaan,
} from '@/lib/queries/keadaan-program';
import { kalimatKeadaan } from '@/lib/queries/keadaan-unit';

/** Units of one's own that are drawn with their score; more of them are a list elsewhere. */
const UNIT_TAMPIL = 3;

/** One of the reader's own units at a glance. */
export interface UnitSayaView {
  readonly id: string;
  readonly nama: string;
  readonly tahap: Tahap;
  readonly kalimat: string;
  readonly target: 'WBK' | 'WBBM';
  readonly keadaan: KeadaanKesiapan;
  readonly nilai: number | null;
  readonly sumberNilai: string | null;
  readonly maks: number;
  readonly wbk: number | null;
  readonly wbbm: number | null;
}

export interface BerandaKerja {
  readonly jenis: 'kerja';
  readonly nama: string;
  readonly waktu: string;
  readonly zona: ZonaWaktu;
  readonly program: { readonly id: string; readonly tahun: number; readonly nama: string } | null;
  readonly tugas: readonly TugasView[];
  /** How many of the tasks are past their day. */
  readonly terlambat: number;
  /** The reader's own units; empty for those who work for the whole instansi. */
  readonly unitSaya: readonly UnitSayaView[];
  /** How the instansi stands, for those who may see it. */
  readonly ringkasan: {
    readonly hitung: Readonly<Record<KeadaanKesiapan, number>>;
    readonly membangun: number;
    readonly semua: number;
  } | null;
}

/** The platform's admin and people without a peran have no tasks in an instansi. */
export type BerandaView = BerandaKerja | { readonly jenis: 'platform' } | { readonly jenis: 'tanpa_peran' };

/** What waits for the person who asks, in the newest program within reach (F111). */
export async function getBeranda(): Promise<Result<BerandaView, TolakBaca>> {
  const sesi = await sesiKini();
  if (sesi && !sesi.pelaku) return ok({ jenis: 'tanpa_peran' });
  if (sesi?.pelaku?.instansiId === null) return ok({ jenis: 'platform' });
  return readAs('program.lihat', { jenis: 'instansi' }, baca);
}

async function baca(tx: Tx, { pelaku, zonaWaktu }: Pembaca): Promise<BerandaKerja | null> {
  const instansi = await findInstansiProgram(tx);
  const jangkauan = jangkauanOf(pelaku);
  if (!instansi || !jangkauan) return null;
  const program =
    instansi.program.find((p) => jangkauan.programId === null || p.id === jangkauan.programId) ?? null;
  const keadaan = program && (await loadKeadaanProgram(tx, instansi, program, jangkauan));
  const persiapan = punyaIzin(pelaku.peran, 'program.kelola')
    ? await hitungPersiapan(tx, instansi, keadaan)
    : null;
  const unit = keadaan?.unit ?? [];
  const daftar = susunTugas(pelaku, bahanTugas(keadaan, persiapan, tx.hariIni, zonaWaktu));
  const waktu = { kini: tx.now, hariIni: tx.hariIni, zona: zonaWaktu };
  const instrumen = keadaan?.instrumen ?? null;
  return {
    jenis: 'kerja',
    nama: pelaku.nama,
    waktu: tx.now.toISOString(),
    zona: zonaWaktu,
    program: program && { id: program.id, tahun: program.tahun, nama: program.nama },
    tugas: daftar.map((t) => tugasView(t, unit, { ...waktu, program, instrumen })),
    terlambat: daftar.filter((t) => t.batas !== null && t.batas < tx.hariIni).length,
    unitSaya: keadaan && isPeranUnit(pelaku.peran) ? unitSayaOf(keadaan, pelaku, waktu) : [],
    ringkasan: keadaan && punyaIzin(pelaku.peran, 'dasbor.lihat') ? ringkasanOf(unit) : null,
  };
}

async function hitungPersiapan(
  tx: Tx,
  instansi: InstansiProgram,
  keadaan: KeadaanProgram | null,
): Promise<Persiapan> {
  const ada = await countPersiapan(tx);
  const unit = keadaan?.unit ?? [];
  const belum = new Set(
    unit.flatMap((u) =>
      u.baris.tahap === 'pembangunan' || u.baris.tahap === 'pengusulan'
        ? u.kesiapan.penghalang.flatMap((s) =>
            s.jenis === 'prasyarat' && s.hasil.code === 'PREREQUISITE_MISSING' ? [s.kode] : [],
          )
        : [],
    ),
  );
  return {
    ...ada,
    program: instansi.program.length,
    ikut: unit.length,
    pencanangan: unit.filter((u) => u.baris.dicanangkanPada !== null).length,
    syaratBelumDicatat: belum.size,
  };
}

function bahanTugas(
  keadaan: KeadaanProgram | null,
  persiapan: Persiapan | null,
  hariIni: string,
  zona: ZonaWaktu,
): BahanTugas {
  const surat = keadaan?.program.usulan ?? null;
  return {
    hariIni,
    mandiriTutup: keadaan?.program.mandiriTutup ?? null,
    tpiTutup: keadaan?.program.tpiTutup ?? null,
    usulanTutup: keadaan?.program.usulanTutup ?? null,
    surat: surat && { id: surat.id, lengkap: isSuratLengkap(surat), unit: surat.unit },
    persiapan,
    unit: (keadaan?.unit ?? []).map(({ baris: b, lke, kesiapan, dikembalikan }) => ({
      id: b.keikutsertaanId,
      tahap: b.tahap,
      unit: lke.unit ?? null,
      tpi: lke.tpi ?? null,
      tpn: lke.tpn ?? null,
      dikirimPada: hariOf(lke.unit?.dikirimPada ?? null, zona),
      dikembalikan,
      dicanangkan: b.dicanangkanPada !== null && b.dicanangkanPada <= hariIni,
      siap: kesiapan.keadaan === 'siap' && lke.tpi?.status === 'disahkan' && b.usulan?.status !== 'dikirim',
      langkahTpn: b.langkah,
      langkahTpnSemua: LANGKAH_TPN.length,
      penetapan: b.penetapan,
    })),
  };
}

function unitSayaOf(
  { unit, instrumen }: KeadaanProgram,
  pelaku: Pelaku,
  waktu: { readonly hariIni: string; readonly zona: ZonaWaktu },
): readonly UnitSayaView[] {
  const minimum = (p: 'WBK' | 'WBBM') =>
    instrumen.predikat[p].ambang.find((a) => a.kode === 'total')?.minimum ?? null;
  // One's own unit stands before those below it.
  const urut = unit.toSorted(
    (a, b) => Number(b.baris.unitId === pelaku.unitId) - Number(a.baris.unitId === pelaku.unitId),
  );
  return urut.slice(0, UNIT_TAMPIL).map(({ baris: b, penentu, kesiapan, dikembalikan }) => ({
    id: b.keikutsertaanId,
    nama: b.unitNama,
    tahap: b.tahap,
    kalimat: kalimatKeadaan(b, dikembalikan, waktu),
    target: b.target,
    keadaan: kesiapan.keadaan,
    nilai: penentu?.total ?? null,
    sumberNilai: penentu && sumberNilaiOf(penentu),
    maks: instrumen.totalBobot,
    wbk: minimum('WBK'),
    wbbm: minimum('WBBM'),
  }));
}

function ringkasanOf(unit: readonly UnitKeadaan[]): NonNullable<BerandaKerja['ringkasan']> {
  const hitung = { siap: 0, hampir: 0, jauh: 0, belum_dinilai: 0 };
  const membangun = unit.filter((u) => u.baris.tahap !== 'pencanangan');
  for (const u of membangun) hitung[u.kesiapan.keadaan] += 1;
  return { hitung, membangun: membangun.length, semua: unit.length };
}
