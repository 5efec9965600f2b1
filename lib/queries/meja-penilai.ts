import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import {
  type BarisDinilai,
  type BarisJawabanTier,
  type BarisTier,
  findDinilai,
  listCatatanTerpakai,
  listJawabanTier,
  listPengembalian,
  type Meja,
  namaOrang,
} from '@/lib/db/repo/penilaian';
import type { Tx } from '@/lib/db/tenant';
import { listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import { ringkasInstrumen } from '@/lib/domain/instrumen/ringkas-instrumen';
import type { Instrumen, ModusKosong, Predikat } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { bolehUbahJawaban } from '@/lib/domain/lke/kunci-lke';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { LABEL_PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import { kalimatKunciMeja } from '@/lib/errors/kunci-meja';
import type { Kemungkinan } from '@/lib/queries/lke';
import { type TempatAntrean, tempatAntrean } from '@/lib/queries/penilaian';

/** What one tier says about a butir. Moments are ISO. */
export interface JawabanTierView {
  readonly nilai: NilaiJawaban | null;
  readonly catatan: string | null;
  readonly pada: string;
  readonly oleh: string;
}

/** The assessor's own answer. */
export interface JawabanSendiriView extends JawabanTierView {
  readonly versi: number;
}

/** One time that a butir went back to the unit, with the change that followed. */
export interface KembaliView {
  readonly alasan: string;
  readonly pada: string;
  readonly oleh: string;
  readonly dijawab: {
    readonly pada: string;
    readonly sebelum: NilaiJawaban | null;
    readonly sesudah: NilaiJawaban | null;
  } | null;
}

/** Everything that TPI's or TPN's desk shows: all areas at once, because the score needs every answer. */
export interface MejaView {
  readonly lkeId: string;
  readonly meja: Meja;
  readonly areaKode: string;
  readonly status: StatusLke;
  readonly statusUnit: StatusLke;
  readonly keikutsertaanId: string;
  readonly lkeUnitId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly tahap: Tahap;
  readonly tahun: number;
  readonly tutup: string | null;
  readonly hariIni: string;
  readonly kini: string;
  readonly zona: ZonaWaktu;
  readonly pembaca: { readonly penggunaId: string; readonly nama: string };
  readonly instrumen: Instrumen;
  readonly kosong: ModusKosong;
  /** When the unit sent its worksheet, ISO. */
  readonly dikirimPada: string | null;
  readonly sendiri: Readonly<Record<string, JawabanSendiriView>>;
  readonly unit: Readonly<Record<string, JawabanTierView>>;
  /** TPI's answers at TPN's desk; null at TPI's own. */
  readonly tpi: Readonly<Record<string, JawabanTierView>> | null;
  /** Butir that wait for the unit, with the reason. */
  readonly dikembalikan: Readonly<Record<string, string>>;
  readonly riwayatKembali: Readonly<Record<string, readonly KembaliView[]>>;
  /** Remarks used on other units, per butir. */
  readonly catatanTerpakai: Readonly<Record<string, readonly string[]>>;
  readonly isi: Kemungkinan;
  readonly kembalikan: Kemungkinan;
  readonly antrean: TempatAntrean;
}

const YA: Kemungkinan = { boleh: true, alasan: null };

function tidak(alasan: string): Kemungkinan {
  return { boleh: false, alasan };
}

/**
 * The desk of TPI or TPN, opened at one area. NOT_FOUND also for the unit's own worksheet and an area that
 * the instrumen does not have. At most ten statements.
 */
export function getMeja(lkeId: string, areaKode: string): Promise<Result<MejaView, TolakBaca>> {
  return readAs('penilaian.lihat', { jenis: 'lke', id: lkeId }, (tx, pembaca) =>
    loadMeja(tx, pembaca, lkeId, areaKode),
  );
}

async function loadMeja(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  lkeId: string,
  areaKode: string,
): Promise<MejaView | null> {
  const lembar = await loadLembar(tx, lkeId);
  if (!lembar) return null;
  const { meja, dinilai, milik, sendiri, instrumen } = lembar;
  if (!milik.unit || !listKelompokArea(instrumen).some(({ kode }) => kode === areaKode)) return null;

  const jawaban = await listJawabanTier(
    tx,
    dinilai.tier.map((t) => t.id),
  );
  const kembali = await listPengembalian(tx, milik.unit.id);
  const catatan = await listCatatanTerpakai(tx, meja, lkeId);
  const orang = await namaOrang(tx, [
    ...new Set([...jawaban.map((j) => j.diubahOleh), ...kembali.flatMap((k) => k.oleh ?? [])]),
  ]);
  const sebut = (id: string | null) => (id && orang.get(id)) || 'Sistem';
  const perTier = (tier: BarisTier | undefined) => jawaban.filter((j) => j.lkeId === tier?.id);
  const tampil = (daftar: readonly BarisJawabanTier[]): Record<string, JawabanTierView> =>
    Object.fromEntries(
      daftar.map((j) => [
        j.kode,
        {
          nilai: j.nilai,
          catatan: j.catatan,
          pada: j.diubahPada.toISOString(),
          oleh: sebut(j.diubahOleh),
        },
      ]),
    );
  const milikUnit = perTier(milik.unit);
  const dikembalikan = milikUnit.flatMap((j) => (j.dikembalikan === null ? [] : [[j.kode, j.dikembalikan]]));
  return {
    lkeId,
    meja,
    areaKode,
    status: sendiri.status,
    statusUnit: milik.unit.status,
    keikutsertaanId: dinilai.keikutsertaanId,
    lkeUnitId: milik.unit.id,
    unitNama: dinilai.unitNama,
    target: dinilai.target,
    tahap: dinilai.tahap,
    tahun: dinilai.tahun,
    tutup: meja === 'tpi' ? dinilai.tpiTutup : null,
    hariIni: tx.hariIni,
    kini: tx.now.toISOString(),
    zona: zonaWaktu,
    pembaca: { penggunaId: pelaku.penggunaId, nama: pelaku.nama },
    instrumen: ringkasInstrumen(instrumen),
    kosong: dinilai.kosong,
    dikirimPada: milik.unit.dikirimPada && new Date(milik.unit.dikirimPada).toISOString(),
    sendiri: Object.fromEntries(
      perTier(sendiri).map((j) => [
        j.kode,
        {
          nilai: j.nilai,
          catatan: j.catatan,
          versi: j.versi,
          pada: j.diubahPada.toISOString(),
          oleh: sebut(j.diubahOleh),
        },
      ]),
    ),
    unit: tampil(milikUnit),
    tpi: meja === 'tpn' ? tampil(perTier(milik.tpi)) : null,
    dikembalikan: meja === 'tpi' ? Object.fromEntries(dikembalikan) : {},
    riwayatKembali: perKode(kembali, (k) => ({
      alasan: k.alasan,
      pada: k.waktu.toISOString(),
      oleh: sebut(k.oleh),
      dijawab: k.dijawabPada && {
        pada: k.dijawabPada.toISOString(),
        sebelum: k.sebelum,
        sesudah: k.sesudah,
      },
    })),
    catatanTerpakai: perKode(catatan, (c) => c.catatan),
    isi: bolehIsi(tx, pelaku.peran, lembar),
    kembalikan: bolehKembalikan(pelaku.peran, lembar),
    antrean: await tempatAntrean(tx, pelaku, meja, dinilai.programId, lkeId),
  };
}

/** Lists by butir, in the order given. */
function perKode<T extends { readonly kode: string }, V>(
  daftar: readonly T[],
  tampil: (satu: T) => V,
): Readonly<Record<string, readonly V[]>> {
  const hasil: Record<string, V[]> = {};
  for (const satu of daftar) {
    const ada = hasil[satu.kode];
    if (ada) ada.push(tampil(satu));
    else hasil[satu.kode] = [tampil(satu)];
  }
  return hasil;
}

/** A worksheet of TPI or TPN with the tiers of its unit. */
export interface LembarPenilai {
  readonly meja: Meja;
  readonly dinilai: BarisDinilai;
  readonly sendiri: BarisTier;
  readonly milik: Partial<Record<Penilai, BarisTier>>;
  readonly instrumen: Instrumen;
}

/** The worksheet behind a desk; null for the unit's own or an unknown one. */
export async function loadLembar(tx: Tx, lkeId: string): Promise<LembarPenilai | null> {
  const dinilai = await findDinilai(tx, { lkeId });
  const sendiri = dinilai?.tier.find((t) => t.id === lkeId);
  if (!dinilai || !sendiri || sendiri.penilai === 'unit') return null;
  return {
    meja: sendiri.penilai,
    dinilai,
    sendiri,
    milik: Object.fromEntries(dinilai.tier.map((t) => [t.penilai, t])),
    instrumen: await getInstrumen(tx, dinilai.instrumenId, dinilai.instrumenVersi),
  };
}

/** Whether this peran may score on this worksheet now, by the same rules as the command. */
export function bolehIsi(
  tx: Tx,
  peran: Peran,
  { meja, dinilai, sendiri, milik }: LembarPenilai,
): Kemungkinan {
  if (!punyaIzin(peran, meja === 'tpi' ? 'penilaian.isi' : 'tpn.nilai')) {
    const siapa = meja === 'tpi' ? 'TPI' : 'TPN';
    return tidak(`Anda melihat lembar ini sebagai ${LABEL_PERAN[peran]}. Yang menilai adalah ${siapa}.`);
  }
  const tutup = meja === 'tpi' ? dinilai.tpiTutup : null;
  const boleh = bolehUbahJawaban({
    penilai: meja,
    status: sendiri.status,
    statusUnit: milik.unit?.status ?? 'draf',
    tahap: dinilai.tahap,
    hariIni: tx.hariIni,
    buka: null,
    tutup,
    dikembalikan: false,
  });
  if (boleh.ok) return YA;
  return tidak(kalimatKunciMeja(boleh.error, { penilai: meja, tahap: dinilai.tahap, tutup }));
}

/** Whether this peran may send a butir or the whole LKE back to the unit now. */
export function bolehKembalikan(peran: Peran, { meja, dinilai, sendiri, milik }: LembarPenilai): Kemungkinan {
  if (meja === 'tpn')
    return tidak('TPN tidak mengembalikan pertanyaan. Nilai TPN yang berlaku bila hasilnya berbeda.');
  if (!punyaIzin(peran, 'lke.kembalikan')) return tidak('Yang mengembalikan ke unit adalah TPI.');
  if (dinilai.tahap !== 'pembangunan')
    return tidak(kalimatKunciMeja('LKE_TAHAP', { penilai: 'tpi', tahap: dinilai.tahap, tutup: null }));
  if (sendiri.status === 'disahkan')
    return tidak('Hasil TPI sudah disahkan, jadi jawaban unit tidak dikembalikan lagi.');
  if (milik.unit?.status !== 'terkirim') return tidak('LKE sedang berada di unit.');
  return YA;
}
