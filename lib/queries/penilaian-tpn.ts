import 'server-only';
import { type Pembaca, readAs, type TolakBaca } from '@/lib/access/read-as';
import { getInstrumen } from '@/lib/db/repo/instrumen';
import { type BarisDinilai, findDinilai } from '@/lib/db/repo/penilaian';
import { type BarisLangkah, findPenetapanOf, listLangkah } from '@/lib/db/repo/usulan';
import type { Tx } from '@/lib/db/tenant';
import type { Predikat } from '@/lib/domain/instrumen/types';
import { transisiDari } from '@/lib/domain/program/apply-transisi';
import { bolehCatatLangkah, langkahBerikut } from '@/lib/domain/program/langkah';
import {
  type HasilLangkah,
  LABEL_LANGKAH,
  LANGKAH_TPN,
  type LangkahTpn,
  type StatusLke,
  type Tahap,
} from '@/lib/domain/program/tahap';
import type { FaktaTransisi } from '@/lib/domain/program/transisi';
import type { Result } from '@/lib/domain/result';
import { type BarisBanding, bandingTier } from '@/lib/domain/skor/banding';
import type { HasilPredikat } from '@/lib/domain/skor/types';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import type { Peran } from '@/lib/domain/wewenang/peran';
import { kalimatHalangan, kalimatLangkah } from '@/lib/errors/halangan';
import type { Kemungkinan } from '@/lib/queries/lke';

/** One step of TPN: its result, or why it cannot be entered yet. Days are ISO. */
export interface LangkahView {
  readonly langkah: LangkahTpn;
  readonly nama: string;
  readonly hasil: HasilLangkah | null;
  readonly tanggal: string | null;
  readonly catatan: string | null;
  readonly versi: number;
  readonly catat: Kemungkinan;
}

/** A move out of TPN's stage with everything that holds it. */
export interface GerakView extends Kemungkinan {
  readonly halangan: readonly string[];
}

export interface PenilaianTpnView {
  readonly keikutsertaanId: string;
  readonly unitNama: string;
  readonly target: Predikat;
  readonly tahap: Tahap;
  readonly tahun: number;
  readonly hariIni: string;
  readonly zona: ZonaWaktu;
  /** ISO timestamp of the letter. */
  readonly diusulkanPada: string | null;
  readonly tpi: { readonly lkeId: string; readonly total: number | null } | null;
  readonly tpn: { readonly lkeId: string; readonly status: StatusLke; readonly total: number | null } | null;
  readonly gerbang: HasilPredikat | null;
  readonly banding: readonly BarisBanding[];
  readonly langkah: readonly LangkahView[];
  readonly berikut: LangkahTpn | null;
  readonly rekomendasi: GerakView;
  readonly bina: GerakView;
  readonly adaPenetapan: boolean;
}

/** TPN's evaluation of one unit: its steps, the score against TPI's, and what may follow. */
export function getPenilaianTpn(keikutsertaanId: string): Promise<Result<PenilaianTpnView, TolakBaca>> {
  return readAs('penilaian.lihat', { jenis: 'keikutsertaan', id: keikutsertaanId }, (tx, pembaca) =>
    loadPenilaianTpn(tx, pembaca, keikutsertaanId),
  );
}

async function loadPenilaianTpn(
  tx: Tx,
  { pelaku, zonaWaktu }: Pembaca,
  keikutsertaanId: string,
): Promise<PenilaianTpnView | null> {
  const dinilai = await findDinilai(tx, { keikutsertaanId });
  if (!dinilai) return null;
  const instrumen = await getInstrumen(tx, dinilai.instrumenId, dinilai.instrumenVersi);
  const baris = await listLangkah(tx, keikutsertaanId);
  const penetapan = await findPenetapanOf(tx, keikutsertaanId);
  const tier = dinilai.tier.filter((t) => t.penilai !== 'unit');
  const [tpi, tpn] = [tier.find((t) => t.penilai === 'tpi'), tier.find((t) => t.penilai === 'tpn')];
  const hasil = Object.fromEntries(baris.map((l) => [l.langkah, l.hasil]));
  const fakta = faktaTpn(dinilai, baris, tx.hariIni);
  return {
    keikutsertaanId,
    unitNama: dinilai.unitNama,
    target: dinilai.target,
    tahap: dinilai.tahap,
    tahun: dinilai.tahun,
    hariIni: tx.hariIni,
    zona: zonaWaktu,
    diusulkanPada: dinilai.diusulkanPada && new Date(dinilai.diusulkanPada).toISOString(),
    tpi: tpi ? { lkeId: tpi.id, total: tpi.skor?.total ?? null } : null,
    tpn: tpn ? { lkeId: tpn.id, status: tpn.status, total: tpn.skor?.total ?? null } : null,
    gerbang: tpn?.skor?.predikat[dinilai.target] ?? null,
    banding: bandingTier(instrumen, tier),
    langkah: LANGKAH_TPN.map((langkah): LangkahView => {
      const ada = baris.find((l) => l.langkah === langkah);
      return {
        langkah,
        nama: LABEL_LANGKAH[langkah],
        hasil: ada?.hasil ?? null,
        tanggal: ada?.tanggal ?? null,
        catatan: ada?.catatan ?? null,
        versi: ada?.versi ?? 0,
        catat: bolehCatat(pelaku.peran, dinilai.tahap, langkah, hasil),
      };
    }),
    berikut: langkahBerikut(hasil),
    rekomendasi: gerak(pelaku.peran, dinilai.tahap, 'rekomendasikan', fakta),
    bina: gerak(pelaku.peran, dinilai.tahap, 'bina_kembali', fakta),
    adaPenetapan: penetapan !== null,
  };
}

/** What the guards of TPN's stage look at; the rest of the facts concern other stages. */
function faktaTpn(dinilai: BarisDinilai, langkah: readonly BarisLangkah[], hariIni: string): FaktaTransisi {
  const tpn = dinilai.tier.find((t) => t.penilai === 'tpn');
  return {
    hariIni,
    tanggalPencanangan: null,
    lkeTpi: null,
    lkeTpn: tpn?.status ?? null,
    ambangTpi: null,
    ambangTpn: tpn?.skor?.predikat[dinilai.target].syarat ?? null,
    prasyaratGagal: [],
    usulanDikirim: true,
    surat: null,
    usulanTutup: null,
    langkah: Object.fromEntries(langkah.map((l) => [l.langkah, l.hasil])),
    // The reason is asked in the form itself.
    alasan: 'ditulis pada formulir',
  };
}

const BUKAN_PENCATAT = 'Yang mencatat hasil TPN adalah TPN atau admin instansi.';

function bolehCatat(
  peran: Peran,
  tahap: Tahap,
  langkah: LangkahTpn,
  hasil: Partial<Record<LangkahTpn, HasilLangkah>>,
): Kemungkinan {
  if (!punyaIzin(peran, 'tpn.catat')) return { boleh: false, alasan: BUKAN_PENCATAT };
  if (tahap !== 'penilaian')
    return { boleh: false, alasan: 'Unit tidak sedang dinilai TPN, jadi hasilnya tidak berubah lagi.' };
  const boleh = bolehCatatLangkah(langkah, hasil);
  return boleh.ok ? { boleh: true, alasan: null } : { boleh: false, alasan: kalimatLangkah(boleh.error) };
}

function gerak(
  peran: Peran,
  tahap: Tahap,
  kode: 'rekomendasikan' | 'bina_kembali',
  fakta: FaktaTransisi,
): GerakView {
  const tidak = (alasan: string, halangan: readonly string[] = []): GerakView => ({
    boleh: false,
    alasan,
    halangan,
  });
  if (!punyaIzin(peran, 'tpn.catat')) return tidak(BUKAN_PENCATAT);
  const satu = transisiDari(tahap, fakta).find((t) => t.transisi.kode === kode);
  if (!satu) return tidak('Unit tidak sedang dinilai TPN.');
  const halangan = satu.halangan.map(kalimatHalangan);
  return halangan.length > 0
    ? tidak(halangan[0] ?? '', halangan)
    : { boleh: true, alasan: null, halangan: [] };
}
