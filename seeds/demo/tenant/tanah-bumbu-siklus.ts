import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { TANAH_BUMBU } from '@/seeds/referensi/tanah-bumbu';
import { acakDari } from '../acak';
import { geserTingkat } from '../jawaban/penilai';
import { type ProfilUnit, profilDari } from '../jawaban/profil';
import { susunLke } from '../jawaban/susun';
import { type Khusus, lembarPenilai, lembarUnit, type Masa } from '../lembar';
import { jabatanUnit, pelakuUnit, unitKode } from '../orang';
import type { LkeDemo, Tindakan } from '../tipe';
import { bobotArea, instrumenDari, poinHasil } from './bahan';
import { type SasaranUnit, sasaranKini, sasaranLalu } from './tanah-bumbu-sasaran';

export type Jawaban = Readonly<Record<string, NilaiJawaban | null>>;

export const LKE_90 = instrumenDari('permenpanrb-90-2021');
const BOBOT = bobotArea(LKE_90);
const HASIL = poinHasil(LKE_90);

/** The team's note that TPI's remark of the last cycle answers, on the butir of the drawn LKE screen. */
const DUKCAPIL_LALU: Jawaban = { 'A.I.5.iv.b': 'C', 'A.I.5.iv.c': 'C' };
const DUKCAPIL_ALASAN: Khusus = {
  'A.I.5.iv.b': {
    catatan:
      'Laporan evaluasi WBS hanya satu dan tidak mencantumkan tanggal rapat, jadi belum dapat dinilai sebagai evaluasi.',
  },
};

/** The answers of one unit in two cycles; `resmi` is the figure of the dashboard. */
export interface SiklusUnit {
  readonly sasaran: SasaranUnit;
  readonly profil: ProfilUnit;
  readonly kini: Jawaban;
  readonly lalu: Jawaban;
}

/** Both cycles of one unit. The last cycle is found from the current one, so that they resemble each other. */
export function siklusUnit(s: SasaranUnit): SiklusUnit {
  const profil = profilDari(s.unit, s.ukuran, s.profil);
  const kini = susunLke({
    instrumen: LKE_90,
    profil,
    sasaran: sasaranKini(s, BOBOT, HASIL),
    kunci: `tb kini ${s.unit}`,
  });
  const dasar = sasaranLalu(s, BOBOT, HASIL);
  const tetap = s.unit === 'dukcapil' ? { ...dasar.tetap, ...DUKCAPIL_LALU } : dasar.tetap;
  const lalu = susunLke({
    instrumen: LKE_90,
    profil,
    sasaran: { ...dasar, tetap },
    kunci: `tb lalu ${s.unit}`,
    awal: kini,
  });
  return { sasaran: s, profil, kini, lalu };
}

/** What the unit claims above the confirmed answers: a few choices one level higher. */
export function klaimUnit(resmi: Jawaban, kunci: string, tetap: Jawaban = {}): Jawaban {
  const acak = acakDari(`klaim ${kunci}`);
  return geserTingkat(LKE_90, resmi, 'naik', acak.bulat(5, 9), acak, tetap).jawaban;
}

interface LembarTb {
  readonly unit: string;
  readonly jawaban: Jawaban;
  readonly masa: Masa;
  readonly tahun: number;
  readonly khusus?: Khusus;
}

/** The unit's own worksheet in Tanah Bumbu; sent when `dikirim` says when. */
export function lkeUnit(
  l: LembarTb & {
    readonly dikirim: Date | null;
    readonly putaranLalu?: LkeDemo['putaranLalu'];
    readonly pengembali?: Tindakan;
  },
): LkeDemo {
  const unit = unitKode(TANAH_BUMBU, l.unit);
  const { sebutan, kepala } = jabatanUnit(unit);
  return lembarUnit({
    instrumen: LKE_90,
    jawaban: l.jawaban,
    kunci: `tb ${l.tahun} ${l.unit}`,
    masa: l.masa,
    status: l.dikirim ? 'terkirim' : 'draf',
    suara: { sebutan, kepala },
    pelaku: pelakuUnit(TANAH_BUMBU, unit),
    dikirim: l.dikirim,
    ...(l.khusus ? { khusus: l.khusus } : {}),
    ...(l.putaranLalu ? { putaranLalu: l.putaranLalu } : {}),
    ...(l.pengembali ? { pengembali: l.pengembali } : {}),
  });
}

/** A worksheet of TPI or TPN in Tanah Bumbu; endorsed when `disahkan` says by whom and when. */
export function lkePenilai(
  penilai: 'tpi' | 'tpn',
  l: LembarTb & {
    readonly banding: Jawaban;
    readonly oleh: string;
    readonly sejak: Date | null;
    readonly disahkan: Tindakan | null;
  },
): LkeDemo {
  return lembarPenilai({
    instrumen: LKE_90,
    penilai,
    jawaban: l.jawaban,
    banding: l.banding,
    kunci: `tb ${l.tahun} ${l.unit}`,
    masa: l.masa,
    status: l.disahkan ? 'disahkan' : 'draf',
    oleh: l.oleh,
    sejak: l.sejak,
    disahkan: l.disahkan,
    ...(l.khusus ? { khusus: l.khusus } : {}),
  });
}

/** The finished worksheets of the last cycle: the unit's claim and TPI's endorsed result. */
export function lkeLalu(
  s: SiklusUnit,
  tahun: number,
  masa: { readonly unit: Masa; readonly tpi: Masa },
  dikirim: Date,
  tpi: { readonly penilai: string; readonly disahkan: Tindakan },
): readonly LkeDemo[] {
  const unit = s.sasaran.unit;
  const dukcapil = unit === 'dukcapil';
  const klaim = klaimUnit(s.lalu, `lalu ${unit}`, dukcapil ? DUKCAPIL_LALU : {});
  const jawabanUnit = dukcapil ? { ...klaim, 'A.I.5.iv.b': 'B' } : klaim;
  const milikUnit = lkeUnit({ unit, jawaban: jawabanUnit, masa: masa.unit, tahun, dikirim });
  return [
    milikUnit,
    lkePenilai('tpi', {
      sejak: milikUnit.dikirim?.pada ?? null,
      unit,
      jawaban: s.lalu,
      banding: jawabanUnit,
      masa: masa.tpi,
      tahun,
      oleh: tpi.penilai,
      disahkan: tpi.disahkan,
      ...(dukcapil ? { khusus: DUKCAPIL_ALASAN } : {}),
    }),
  ];
}

/** What TPN sees a little lower than TPI, and the indices of its own survey (90/2021 Lampiran II Bab III.C). */
export function jawabanTpn(resmi: Jawaban, kunci: string, jumlah: number, survei: Jawaban): Jawaban {
  return { ...geserTingkat(LKE_90, resmi, 'turun', jumlah, acakDari(`tpn ${kunci}`)).jawaban, ...survei };
}
