import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import {
  type BarisJawabanTier,
  type BarisTier,
  listJawabanTier,
  type Meja,
  namaOrang,
} from '@/lib/db/repo/penilaian';
import type { Tx } from '@/lib/db/tenant';
import { kelompokOfButir, kodeSebutan, listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Butir, Instrumen, Predikat } from '@/lib/domain/instrumen/types';
import { checkPengesahan } from '@/lib/domain/lke/check-pengesahan';
import { type JawabanByKode, type NilaiJawaban, samaJawaban } from '@/lib/domain/lke/jawaban';
import type { Penilai, StatusLke, Tahap } from '@/lib/domain/program/tahap';
import type { Result } from '@/lib/domain/result';
import { type BarisBanding, bandingTier } from '@/lib/domain/skor/banding';
import { proyeksi } from '@/lib/domain/skor/proyeksi';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { HasilPredikat, SkorLke } from '@/lib/domain/skor/types';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import type { Peran } from '@/lib/domain/wewenang/peran';
import { kalimatKunciMeja } from '@/lib/errors/kunci-meja';
import type { Kemungkinan } from '@/lib/queries/lke';
import { bolehIsi, bolehKembalikan, type LembarPenilai, loadLembar } from '@/lib/queries/meja-penilai';
import { type TempatAntrean, tempatAntrean } from '@/lib/queries/penilaian';

/** One tier on the comparison: whose score, and how final it is. Moments are ISO. */
export interface TierView {
  readonly penilai: Penilai;
  readonly status: StatusLke;
  readonly total: number | null;
  readonly disahkanPada: string | null;
  readonly disahkanOleh: string | null;
  readonly sidikJari: string | null;
}

/** How far one area is. */
export interface KemajuanArea {
  readonly kode: string;
  readonly nama: string;
  readonly dinilai: number;
  readonly jumlah: number;
  readonly beda: number;
  readonly dikembalikan: number;
}

/** A butir named on the page, with its place on the desk. */
export interface RujukanButir {
  readonly kode: string;
  readonly pendek: string;
  readonly teks: string;
  readonly area: string;
}

/** A butir on which two tiers differ. */
export interface BedaButir extends RujukanButir {
  readonly butir: Butir;
  readonly bawah: NilaiJawaban | null;
  readonly sendiri: NilaiJawaban;
  readonly arah: 'naik' | 'turun' | 'sama';
  readonly catatan: string | null;
}

export interface LembarPenilaianView {
  readonly lkeId: string;
  readonly lkeUnitId: string;
  readonly keikutsertaanId: string;
  readonly meja: Meja;
  readonly status: StatusLke;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly tahap: Tahap;
  readonly tahun: number;
  readonly tutup: string | null;
  readonly hariIni: string;
  readonly kini: string;
  readonly zona: ZonaWaktu;
  readonly dikirimPada: string | null;
  readonly tier: readonly TierView[];
  readonly banding: readonly BarisBanding[];
  /** Something is not valued yet: comparison and gates take the claim for it. */
  readonly sementara: boolean;
  readonly gerbang: Readonly<Record<Predikat, HasilPredikat>>;
  readonly kemajuan: readonly KemajuanArea[];
  readonly beda: readonly BedaButir[];
  readonly kurang: Readonly<Record<'kosong' | 'dikembalikan' | 'tanpaAlasan', readonly RujukanButir[]>>;
  readonly isi: Kemungkinan;
  readonly sahkan: Kemungkinan;
  readonly kembalikan: Kemungkinan;
  readonly antrean: TempatAntrean;
}

/** The summary of one assessor's worksheet: comparison of the tiers, gates, and what an endorsement waits for. */
export function getLembarPenilaian(lkeId: string): Promise<Result<LembarPenilaianView, TolakBaca>> {
  return readAs('penilaian.lihat', { jenis: 'lke', id: lkeId }, (tx, pembaca) =>
    loadRingkasan(tx, pembaca, lkeId),
  );
}

async function loadRingkasan(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  lkeId: string,
): Promise<LembarPenilaianView | null> {
  const lembar = await loadLembar(tx, lkeId);
  if (!lembar?.milik.unit) return null;
  const { meja, dinilai, sendiri, milik, instrumen } = lembar;
  const jawaban = await listJawabanTier(
    tx,
    dinilai.tier.map((t) => t.id),
  );
  const punya = (tier: BarisTier | undefined) => jawaban.filter((j) => j.lkeId === tier?.id);
  const milikSendiri = punya(sendiri);
  const milikUnit = punya(milik.unit);
  const milikBawah = meja === 'tpi' ? milikUnit : punya(milik.tpi);
  const skor = scoreLke(instrumen, byKode(milikSendiri), { kosong: dinilai.kosong });
  const skorBawah = scoreLke(instrumen, byKode(milikBawah), { kosong: dinilai.kosong });
  const terbuka = new Set(
    meja === 'tpi' ? milikUnit.filter((j) => j.dikembalikan !== null).map((j) => j.kode) : [],
  );
  const kurang = checkPengesahan({
    sendiri: skor.butir,
    bawah: skorBawah.butir,
    beralasan: new Set(milikSendiri.filter((j) => j.catatan?.trim()).map((j) => j.kode)),
    dikembalikan: terbuka,
  });
  const rujuk = (kode: string): RujukanButir => rujukanButir(instrumen, kode);
  const sementara = skor.terjawab < skor.jumlahButir;
  const tampil = sementara
    ? proyeksi(instrumen, byKode(milikBawah), byKode(milikSendiri), dinilai.kosong).skor
    : skor;
  const beda = findBeda(instrumen, { milikSendiri, milikBawah, skor, skorBawah });
  const orang = await namaOrang(
    tx,
    dinilai.tier.flatMap((t) => t.disahkanOleh ?? []),
  );
  return {
    lkeId,
    lkeUnitId: milik.unit?.id ?? '',
    keikutsertaanId: dinilai.keikutsertaanId,
    meja,
    status: sendiri.status,
    unitNama: dinilai.unitNama,
    target: dinilai.target,
    tahap: dinilai.tahap,
    tahun: dinilai.tahun,
    tutup: meja === 'tpi' ? dinilai.tpiTutup : null,
    hariIni: tx.hariIni,
    kini: tx.now.toISOString(),
    zona: zonaWaktu,
    dikirimPada: iso(meja === 'tpi' ? (milik.unit?.dikirimPada ?? null) : dinilai.diusulkanPada),
    tier: dinilai.tier.map((t) => ({
      penilai: t.penilai,
      status: t.status,
      total: t.skor?.total ?? null,
      disahkanPada: iso(t.disahkanPada),
      disahkanOleh: t.disahkanOleh && (orang.get(t.disahkanOleh) ?? null),
      sidikJari: t.sidikJari,
    })),
    banding: bandingTier(
      instrumen,
      dinilai.tier.map((t) => (t.id === lkeId ? { penilai: meja, skor: tampil } : t)),
    ),
    sementara,
    gerbang: tampil.predikat,
    kemajuan: listKelompokArea(instrumen).map(({ kode, nama, butir }) => {
      const disini = new Set(butir);
      return {
        kode,
        nama,
        dinilai: butir.filter((k) => (skor.butir[k] ?? null) !== null).length,
        jumlah: butir.length,
        beda: beda.filter((b) => disini.has(b.kode)).length,
        dikembalikan: butir.filter((k) => terbuka.has(k)).length,
      };
    }),
    beda,
    kurang: {
      kosong: kurang.kosong.map(rujuk),
      dikembalikan: kurang.dikembalikan.map(rujuk),
      tanpaAlasan: kurang.tanpaAlasan.map(rujuk),
    },
    isi: bolehIsi(tx, pelaku.peran, lembar),
    sahkan: bolehSahkan(
      pelaku.peran,
      lembar,
      kurang.kosong.length + kurang.dikembalikan.length + kurang.tanpaAlasan.length,
    ),
    kembalikan: bolehKembalikan(pelaku.peran, lembar),
    antrean: await tempatAntrean(tx, pelaku, meja, dinilai.programId, lkeId),
  };
}

function iso(waktu: string | null): string | null {
  return waktu && new Date(waktu).toISOString();
}

function byKode(daftar: readonly BarisJawabanTier[]): JawabanByKode {
  return Object.fromEntries(daftar.map((j) => [j.kode, j.nilai]));
}

/** A butir by its short name and place. */
export function rujukanButir(instrumen: Instrumen, kode: string): RujukanButir {
  return {
    kode,
    pendek: kodeSebutan(instrumen, kode),
    teks: letakByKode(instrumen).get(kode)?.butir.teks ?? kode,
    area: kelompokOfButir(instrumen, kode)?.kode ?? '',
  };
}

/** The butir that this assessor answered otherwise than the tier below, in the order of the LKE. */
function findBeda(
  instrumen: Instrumen,
  lapis: {
    readonly milikSendiri: readonly BarisJawabanTier[];
    readonly milikBawah: readonly BarisJawabanTier[];
    readonly skor: SkorLke;
    readonly skorBawah: SkorLke;
  },
): readonly BedaButir[] {
  const sendiri = new Map(lapis.milikSendiri.map((j) => [j.kode, j]));
  const bawah = new Map(lapis.milikBawah.map((j) => [j.kode, j.nilai]));
  return [...letakByKode(instrumen).keys()].flatMap((kode): BedaButir[] => {
    const j = sendiri.get(kode);
    const butir = letakByKode(instrumen).get(kode)?.butir;
    if (!j || !butir || j.nilai === null) return [];
    const lama = bawah.get(kode) ?? null;
    if (samaJawaban(lama, j.nilai)) return [];
    const a = lapis.skorBawah.butir[kode] ?? 0;
    const b = lapis.skor.butir[kode] ?? 0;
    return [
      {
        ...rujukanButir(instrumen, kode),
        butir,
        bawah: lama,
        sendiri: j.nilai,
        arah: b > a ? 'naik' : b < a ? 'turun' : 'sama',
        catatan: j.catatan,
      },
    ];
  });
}

/** Whether this peran may endorse now; what is missing is listed beside the button. */
function bolehSahkan(
  peran: Peran,
  { meja, dinilai, sendiri, milik }: LembarPenilai,
  kurang: number,
): Kemungkinan {
  const tidak = (alasan: string): Kemungkinan => ({ boleh: false, alasan });
  if (!punyaIzin(peran, meja === 'tpi' ? 'lke.sahkan' : 'tpn.nilai'))
    return tidak(
      meja === 'tpi'
        ? 'Yang mengesahkan hasil TPI adalah ketua tim atau pengendali teknis.'
        : 'Yang mengesahkan hasil TPN adalah TPN.',
    );
  if (dinilai.tahap !== (meja === 'tpi' ? 'pembangunan' : 'penilaian'))
    return tidak(kalimatKunciMeja('LKE_TAHAP', { penilai: meja, tahap: dinilai.tahap, tutup: null }));
  if (sendiri.status === 'disahkan')
    return tidak(kalimatKunciMeja('LKE_DISAHKAN', { penilai: meja, tahap: dinilai.tahap, tutup: null }));
  if (milik.unit?.status === 'draf')
    return tidak(
      kalimatKunciMeja('LKE_BELUM_TERKIRIM', { penilai: meja, tahap: dinilai.tahap, tutup: null }),
    );
  return kurang > 0 ? tidak('Lengkapi dahulu yang tercantum di atas.') : { boleh: true, alasan: null };
}
