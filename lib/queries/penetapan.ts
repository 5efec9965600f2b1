import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import {
  type BarisUnitProgram,
  findInstansiProgram,
  listSkorRingkas,
  listUnitProgram,
} from '@/lib/db/repo/dasbor';
import {
  type BarisDibina,
  type BarisKeputusan,
  type BarisLangkahCatatan,
  listDibina,
  listKeputusan,
  listLangkahCatatan,
} from '@/lib/db/repo/penetapan-baca';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import { LABEL_LANGKAH } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import type { HasilPredikat } from '@/lib/domain/skor/types';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { jangkauanOf } from '@/lib/domain/wewenang/jangkauan';
import type { Pelaku } from '@/lib/domain/wewenang/peran';
import { kalimatSyarat } from '@/lib/errors/halangan';
import { pilihProgram } from '@/lib/queries/keadaan-program';
import { lkeOf } from '@/lib/queries/keadaan-unit';
import type { Kemungkinan } from '@/lib/queries/lke';

/** A decision as the page shows it. Days and moments are ISO. */
export interface KeputusanView {
  readonly id: string;
  readonly keputusan: 'WBK' | 'WBBM' | 'pembinaan';
  readonly nomor: string;
  readonly tanggal: string;
  readonly status: 'diusulkan' | 'diterbitkan';
  readonly catatan: string | null;
  readonly pengusul: string;
  readonly penerbit: string | null;
  readonly diterbitkanPada: string | null;
  readonly versi: number;
}

/** One unit that TPN recommended, with its decision if there is one. */
export interface UnitPenetapanView {
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly total: number | null;
  readonly keputusan: KeputusanView | null;
  readonly masukkan: Kemungkinan;
  readonly terbitkan: Kemungkinan;
  /** What to work on; filled for units that fall short. */
  readonly perbaikan: readonly string[];
}

/** A unit that came back from TPN to building. */
export interface UnitDibinaView {
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  /** ISO timestamp. */
  readonly pada: string;
  readonly alasan: string | null;
  readonly perbaikan: readonly string[];
}

export interface PenetapanView {
  readonly program: { readonly id: string; readonly nama: string; readonly tahun: number } | null;
  readonly tahun: readonly number[];
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly unit: readonly UnitPenetapanView[];
  readonly dibina: readonly UnitDibinaView[];
  /** Units with TPN now: the ones that come here next. */
  readonly dinilai: number;
}

/** The decisions of one program: entered, published, and what those who fall short do next. */
export function getPenetapan(tahun: number | null): Promise<Result<PenetapanView, TolakBaca>> {
  return readAs('penetapan.lihat', { jenis: 'instansi' }, (tx, pembaca) => loadPenetapan(tx, pembaca, tahun));
}

async function loadPenetapan(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  tahun: number | null,
): Promise<PenetapanView | null> {
  const instansi = await findInstansiProgram(tx);
  const jangkauan = jangkauanOf(pelaku);
  if (!instansi || !jangkauan) return null;
  const terjangkau = instansi.program.filter(
    (p) => jangkauan.programId === null || p.id === jangkauan.programId,
  );
  const program = pilihProgram(terjangkau, tahun) ?? terjangkau[0] ?? null;
  const dasar = { tahun: terjangkau.map((p) => p.tahun), hariIni: tx.hariIni, zona: zonaWaktu };
  if (!program) return { ...dasar, program: null, unit: [], dibina: [], dinilai: 0 };

  const semua = await listUnitProgram(tx, [program.id], jangkauan);
  const bahan: Bahan = {
    keputusan: byUnit(await listKeputusan(tx, program.id)),
    langkah: await listLangkahCatatan(tx, program.id),
    gerbang: new Map(
      (
        await listSkorRingkas(
          tx,
          semua.flatMap((b) => lkeOf(b, 'tpn')?.id ?? []),
        )
      ).map((s) => [s.lkeId, s.predikat]),
    ),
  };
  const dibina = byUnit(await listDibina(tx, program.id));
  return {
    ...dasar,
    program: { id: program.id, nama: program.nama, tahun: program.tahun },
    unit: semua.filter((b) => b.tahap === 'penetapan').map((b) => unitView(b, bahan, pelaku)),
    dibina: semua.flatMap((b): UnitDibinaView[] => {
      const satu = b.tahap === 'pembangunan' ? dibina.get(b.keikutsertaanId) : undefined;
      return satu ? [dibinaView(b, satu, bahan)] : [];
    }),
    dinilai: semua.filter((b) => b.tahap === 'penilaian').length,
  };
}

interface Bahan {
  readonly keputusan: ReadonlyMap<string, BarisKeputusan>;
  readonly langkah: readonly BarisLangkahCatatan[];
  readonly gerbang: ReadonlyMap<string, Readonly<Record<Predikat, HasilPredikat>>>;
}

function byUnit<T extends { readonly keikutsertaanId: string }>(
  daftar: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(daftar.map((satu) => [satu.keikutsertaanId, satu]));
}

function unitView(b: BarisUnitProgram, bahan: Bahan, pelaku: Pelaku): UnitPenetapanView {
  const k = bahan.keputusan.get(b.keikutsertaanId) ?? null;
  return {
    keikutsertaanId: b.keikutsertaanId,
    unitNama: b.unitNama,
    target: b.target,
    total: lkeOf(b, 'tpn')?.total ?? null,
    keputusan: k && keputusanView(k),
    masukkan: bolehMasukkan(k, pelaku),
    terbitkan: bolehTerbitkan(k, pelaku),
    perbaikan: k?.keputusan === 'pembinaan' ? perbaikan(b, bahan) : [],
  };
}

function keputusanView(k: BarisKeputusan): KeputusanView {
  const { id, keputusan, nomor, tanggal, status, catatan, penerbit, versi } = k;
  return {
    id,
    keputusan,
    nomor,
    tanggal,
    status,
    catatan,
    pengusul: k.pengusul ?? 'Sistem',
    penerbit,
    diterbitkanPada: k.diterbitkanPada?.toISOString() ?? null,
    versi,
  };
}

function dibinaView(b: BarisUnitProgram, dibina: BarisDibina, bahan: Bahan): UnitDibinaView {
  return {
    keikutsertaanId: b.keikutsertaanId,
    unitNama: b.unitNama,
    target: b.target,
    pada: dibina.waktu.toISOString(),
    alasan: dibina.alasan,
    perbaikan: perbaikan(b, bahan),
  };
}

/** What a unit that fell short works on: failed or remarked steps, then missed thresholds on TPN's score. */
function perbaikan(b: BarisUnitProgram, { langkah, gerbang }: Bahan): readonly string[] {
  const tpn = lkeOf(b, 'tpn');
  const syarat = tpn ? (gerbang.get(tpn.id)?.[b.target].syarat ?? []) : [];
  return [
    ...langkah
      .filter((l) => l.keikutsertaanId === b.keikutsertaanId)
      .map((l) => {
        const kata = l.hasil === 'tidak_lolos' ? 'tidak lolos' : 'lolos dengan catatan';
        return `${LABEL_LANGKAH[l.langkah]}: ${kata}${l.catatan ? `. ${l.catatan}` : ''}`;
      }),
    ...syarat.filter((s) => s.terpenuhi === false).map(kalimatSyarat),
  ];
}

function bolehMasukkan(k: BarisKeputusan | null, { peran }: Pelaku): Kemungkinan {
  if (!punyaIzin(peran, 'penetapan.usulkan'))
    return { boleh: false, alasan: 'Yang memasukkan keputusan adalah TPN atau admin instansi.' };
  if (k?.status === 'diterbitkan') return { boleh: false, alasan: 'Keputusan ini sudah diterbitkan.' };
  return { boleh: true, alasan: null };
}

/** The two-person rule: who entered a decision does not publish it (ASVS 2.3.5). */
function bolehTerbitkan(k: BarisKeputusan | null, { peran, penggunaId }: Pelaku): Kemungkinan {
  const tidak = (alasan: string): Kemungkinan => ({ boleh: false, alasan });
  if (k === null) return tidak('Keputusannya belum dimasukkan.');
  if (k.status === 'diterbitkan') return tidak('Keputusan ini sudah diterbitkan.');
  if (!punyaIzin(peran, 'penetapan.terbitkan'))
    return tidak('Yang menerbitkan adalah TPN, admin instansi, atau pimpinan.');
  if (k.diusulkanOleh === penggunaId)
    return tidak('Anda yang memasukkan keputusan ini. Minta orang lain memeriksa dan menerbitkannya.');
  return { boleh: true, alasan: null };
}
