import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { sidikJari } from '@/lib/db/audit';
import { findInstansiProgram } from '@/lib/db/repo/dasbor';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { type BarisSurat, listSurat, listUnitSurat, penandatangan } from '@/lib/db/repo/usulan-baca';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { transisiDari } from '@/lib/domain/program/apply-transisi';
import type { Tahap } from '@/lib/domain/program/tahap';
import type { FaktaTransisi, Halangan, KodeTransisi } from '@/lib/domain/program/transisi';
import type { Result } from '@/lib/domain/result';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { jangkauanOf } from '@/lib/domain/wewenang/jangkauan';
import { kalimatHalangan } from '@/lib/errors/halangan';
import { kalimatKesiapan } from '@/lib/errors/kesiapan';
import { formatTanggal } from '@/lib/format';
import {
  type KeadaanProgram,
  loadKeadaanProgram,
  pilihProgram,
  type UnitKeadaan,
} from '@/lib/queries/keadaan-program';
import type { Kemungkinan } from '@/lib/queries/lke';

/** A unit that could go into the letter, with every condition that still holds it. */
export interface CalonView {
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly keadaan: KeadaanKesiapan;
  /** The deciding total: TPI's or TPN's once endorsed, before that the unit's own. */
  readonly total: number | null;
  readonly dariTpi: boolean;
  readonly lkeTpiId: string | null;
  /** May be proposed while prerequisites are being completed (5/2024 Lampiran II Bab II.A). */
  readonly afirmasi: boolean;
  /** Sentences; empty = may go in now. */
  readonly halangan: readonly string[];
}

/** A letter as a list shows it. Moments are ISO. */
export interface SuratView {
  readonly id: string;
  readonly status: BarisSurat['status'];
  readonly nomorSurat: string | null;
  readonly tanggalSurat: string | null;
  readonly dikirimPada: string | null;
  readonly pengirim: string | null;
  readonly jumlahUnit: number;
}

export interface UsulanView {
  readonly program: { readonly id: string; readonly nama: string; readonly tahun: number } | null;
  readonly tahun: readonly number[];
  readonly tutup: string | null;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly susun: Kemungkinan;
  /** The open letter; null when there is none. */
  readonly draf: SuratView | null;
  readonly siap: readonly CalonView[];
  readonly hampir: readonly CalonView[];
  /** Building units that are further away, or have no score yet. */
  readonly jauh: number;
  readonly riwayat: readonly SuratView[];
}

/** The proposal of one program: the open letter, who may go in, who almost may and why not yet. */
export function getUsulan(tahun: number | null): Promise<Result<UsulanView, TolakBaca>> {
  return readAs('usulan.lihat', { jenis: 'instansi' }, (tx, pembaca) => loadUsulan(tx, pembaca, tahun));
}

async function loadUsulan(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  tahun: number | null,
): Promise<UsulanView | null> {
  const instansi = await findInstansiProgram(tx);
  const jangkauan = jangkauanOf(pelaku);
  if (!instansi || !jangkauan) return null;
  const terjangkau = instansi.program.filter(
    (p) => jangkauan.programId === null || p.id === jangkauan.programId,
  );
  const program = pilihProgram(terjangkau, tahun) ?? terjangkau[0] ?? null;
  const dasar = {
    tahun: terjangkau.map((p) => p.tahun),
    hariIni: tx.hariIni,
    zona: zonaWaktu,
    susun: bolehSusun(pelaku.peran),
  };
  if (!program) {
    return { ...dasar, program: null, tutup: null, draf: null, siap: [], hampir: [], jauh: 0, riwayat: [] };
  }
  const surat = await listSurat(tx, { programId: program.id });
  // TPN reads what was sent to it; an open letter belongs to the instansi.
  const terlihat = surat.filter((s) => pelaku.peran !== 'tpn' || s.status === 'dikirim');
  const keadaan = await loadKeadaanProgram(tx, instansi, program, jangkauan);
  const calon = keadaan.unit
    .filter((u) => u.baris.tahap === 'pembangunan' && u.baris.usulan?.status !== 'dikirim')
    .map((u) => calonOf(u, keadaan, tx.hariIni));
  const siap = calon.filter((c) => c.halangan.length === 0);
  const hampir = calon.filter(
    (c) => c.halangan.length > 0 && (c.keadaan === 'siap' || c.keadaan === 'hampir'),
  );
  const draf = terlihat.find((s) => s.status === 'draf');
  return {
    ...dasar,
    program: { id: program.id, nama: program.nama, tahun: program.tahun },
    tutup: program.usulanTutup,
    draf: draf ? suratView(draf) : null,
    siap,
    hampir: hampir.sort((a, b) => a.halangan.length - b.halangan.length),
    jauh: calon.length - siap.length - hampir.length,
    riwayat: terlihat.filter((s) => s.status !== 'draf').map(suratView),
  };
}

function suratView(s: BarisSurat): SuratView {
  const { id, status, nomorSurat, tanggalSurat, pengirim, jumlahUnit } = s;
  return {
    id,
    status,
    nomorSurat,
    tanggalSurat,
    dikirimPada: s.dikirimPada?.toISOString() ?? null,
    pengirim,
    jumlahUnit,
  };
}

function bolehSusun(peran: Parameters<typeof punyaIzin>[0]): Kemungkinan {
  return punyaIzin(peran, 'usulan.susun')
    ? { boleh: true, alasan: null }
    : { boleh: false, alasan: 'Yang menyusun usulan adalah admin instansi atau pimpinan.' };
}

/** What the guards of a proposal look at, from the rows of a list; the same facts as the command's. */
function faktaUsul(
  u: UnitKeadaan,
  { program }: KeadaanProgram,
  hariIni: string,
  surat: FaktaTransisi['surat'],
): FaktaTransisi {
  const tpi = u.lke.tpi ?? null;
  return {
    hariIni,
    tanggalPencanangan: u.baris.dicanangkanPada,
    lkeTpi: tpi?.status ?? null,
    lkeTpn: u.lke.tpn?.status ?? null,
    ambangTpi: tpi && u.penentu?.id === tpi.id ? (u.skor?.predikat[u.baris.target].syarat ?? null) : null,
    ambangTpn: null,
    prasyaratGagal: u.kesiapan.penghalang
      .filter((s) => s.jenis !== 'nilai')
      .map(({ kode, label }) => ({ kode, label })),
    usulanDikirim: u.baris.usulan?.status === 'dikirim',
    surat,
    usulanTutup: program.usulanTutup,
    langkah: {},
    alasan: null,
  };
}

/** What holds one move of a unit, as the command's own guards say. */
function halanganOf(tahap: Tahap, kode: KodeTransisi, fakta: FaktaTransisi): readonly Halangan[] {
  return transisiDari(tahap, fakta).find((t) => t.transisi.kode === kode)?.halangan ?? [];
}

/** The sentences of what holds a unit; prerequisites with the value that is there. */
function kalimatUnit(u: UnitKeadaan, halangan: readonly Halangan[]): readonly string[] {
  const prasyarat = u.kesiapan.penghalang.filter((s) => s.jenis !== 'nilai');
  return [
    ...halangan.filter((h) => h.kode !== 'PRASYARAT').map(kalimatHalangan),
    ...(halangan.some((h) => h.kode === 'PRASYARAT')
      ? prasyarat.map((s) => `${s.label}: ${kecil(kalimatKesiapan(s))}`)
      : []),
  ];
}

/** A sentence behind a colon; "SAKIP B" and the like keep their capitals. */
function kecil(kalimat: string): string {
  return /^[A-Z][a-z]/.test(kalimat) ? kalimat.charAt(0).toLowerCase() + kalimat.slice(1) : kalimat;
}

function calonOf(u: UnitKeadaan, keadaan: KeadaanProgram, hariIni: string): CalonView {
  const halangan = halanganOf('pembangunan', 'usulkan', faktaUsul(u, keadaan, hariIni, null));
  return {
    keikutsertaanId: u.baris.keikutsertaanId,
    unitNama: u.baris.unitNama,
    target: u.baris.target,
    keadaan: u.kesiapan.keadaan,
    total: u.penentu?.total ?? null,
    dariTpi: u.penentu?.penilai !== 'unit',
    lkeTpiId: u.lke.tpi?.id ?? null,
    afirmasi: u.kesiapan.afirmasi,
    halangan: kalimatUnit(u, halangan),
  };
}

/** One unit of a letter with the TPI result that was frozen for it. */
export interface UnitSuratView {
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly tahap: Tahap;
  readonly total: number | null;
  readonly pengungkit: number | null;
  readonly hasil: number | null;
  readonly sidikJari: string;
  /** The frozen result still gives its fingerprint. */
  readonly utuh: boolean;
  /** What holds the unit when the letter is sent; empty once it is sent. */
  readonly halangan: readonly string[];
}

export interface SuratLengkapView extends SuratView {
  readonly nomorSptjm: string | null;
  readonly narahubung: string | null;
  readonly versi: number;
  readonly instansiNama: string;
  readonly program: { readonly id: string; readonly nama: string; readonly tahun: number };
  readonly peraturan: string;
  readonly tutup: string | null;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  readonly unit: readonly UnitSuratView[];
  readonly penandatangan: { readonly jabatan: string | null; readonly nama: string } | null;
  readonly ubah: Kemungkinan;
  readonly kirim: Kemungkinan;
  /** Everything that keeps the letter from going out, letter first. */
  readonly kurang: readonly string[];
}

/** One letter with its units; a letter that is still open is not there for TPN. */
export function getSurat(usulanId: string): Promise<Result<SuratLengkapView, TolakBaca>> {
  return readAs('usulan.lihat', { jenis: 'usulan', id: usulanId }, (tx, pembaca) =>
    loadSurat(tx, pembaca, usulanId),
  );
}

async function loadSurat(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  usulanId: string,
): Promise<SuratLengkapView | null> {
  const [surat] = await listSurat(tx, { id: usulanId });
  const instansi = await findInstansiProgram(tx);
  const program = instansi?.program.find((p) => p.id === surat?.programId);
  if (!surat || !instansi || !program) return null;
  const draf = surat.status === 'draf';
  if (draf && pelaku.peran === 'tpn') return null;
  const unit = await listUnitSurat(tx, usulanId);
  const instrumen = await getInstrumen(tx, program.instrumenId, program.instrumenVersi);
  const semua = { bawahUnit: null, programId: null, tahap: null };
  const keadaan = draf ? await loadKeadaanProgram(tx, instansi, program, semua) : null;
  const isiSurat = { nomor: surat.nomorSurat, tanggal: surat.tanggalSurat, sptjm: surat.nomorSptjm };
  const halangan = new Map<string, readonly Halangan[]>();
  const kalimat = new Map<string, readonly string[]>();
  for (const u of keadaan?.unit ?? []) {
    const milik = keadaan
      ? halanganOf(u.baris.tahap, 'kirim_usulan', faktaUsul(u, keadaan, tx.hariIni, isiSurat))
      : [];
    halangan.set(u.baris.keikutsertaanId, milik);
    kalimat.set(
      u.baris.keikutsertaanId,
      kalimatUnit(
        u,
        milik.filter((h) => h.kode !== 'SURAT_BELUM_LENGKAP' && h.kode !== 'USULAN_DITUTUP'),
      ),
    );
  }
  const tampil = unit.map(
    (u): UnitSuratView => ({
      keikutsertaanId: u.keikutsertaanId,
      unitNama: u.unitNama,
      target: u.target,
      tahap: u.tahap,
      total: u.potret.skor?.total ?? null,
      pengungkit: u.potret.skor?.pengungkit ?? null,
      hasil: u.potret.skor?.hasil ?? null,
      sidikJari: u.sidikJari,
      utuh: sidikJari(u.potret) === u.sidikJari,
      halangan: kalimat.get(u.keikutsertaanId) ?? [],
    }),
  );
  const kurang = draf ? kurangSurat(surat, program.usulanTutup, tx.hariIni, tampil) : [];
  return {
    ...suratView(surat),
    nomorSptjm: surat.nomorSptjm,
    narahubung: surat.narahubung,
    versi: surat.versi,
    instansiNama: instansi.nama,
    program: { id: program.id, nama: program.nama, tahun: program.tahun },
    peraturan: instrumen.peraturan,
    tutup: program.usulanTutup,
    hariIni: tx.hariIni,
    zona: zonaWaktu,
    unit: tampil,
    penandatangan: await penandatangan(tx, surat.tanggalSurat ?? tx.hariIni),
    ubah: !draf ? { boleh: false, alasan: 'Surat ini sudah dikirim.' } : bolehSusun(pelaku.peran),
    kirim: bolehKirim(pelaku.peran, draf, kurang.length),
    kurang,
  };
}

/** Everything that keeps a letter from going out. */
function kurangSurat(
  surat: BarisSurat,
  tutup: string | null,
  hariIni: string,
  unit: readonly UnitSuratView[],
): readonly string[] {
  const isian = [
    surat.nomorSurat ? null : 'nomor surat',
    surat.tanggalSurat ? null : 'tanggal surat',
    surat.nomorSptjm ? null : 'nomor SPTJM',
  ].filter((x) => x !== null);
  return [
    ...(unit.length === 0 ? ['Surat belum berisi unit.'] : []),
    ...(isian.length > 0 ? [`Belum diisi: ${isian.join(', ')}.`] : []),
    ...(tutup !== null && hariIni > tutup ? [`Pengusulan ditutup ${formatTanggal(tutup)}.`] : []),
    ...unit.flatMap((u) => u.halangan.map((h) => `${u.unitNama}: ${h}`)),
  ];
}

function bolehKirim(peran: Parameters<typeof punyaIzin>[0], draf: boolean, kurang: number): Kemungkinan {
  const tidak = (alasan: string): Kemungkinan => ({ boleh: false, alasan });
  if (!draf) return tidak('Surat ini sudah dikirim.');
  if (!punyaIzin(peran, 'usulan.kirim'))
    return tidak('Yang mengirim usulan ke TPN adalah pimpinan instansi.');
  return kurang > 0 ? tidak('Lengkapi dahulu yang tercantum di bawah.') : { boleh: true, alasan: null };
}
