import { scoreLke } from '@/lib/domain/skor/score-lke';
import { acakDari } from '../acak';
import { geserTingkat } from '../jawaban/penilai';
import { profilDari } from '../jawaban/profil';
import { susunLke } from '../jawaban/susun';
import { hariKerja, type Khusus, type Masa, saatKerja, sebagian } from '../lembar';
import type { LangkahDemo, LkeDemo, PenetapanDemo } from '../tipe';
import { type KalenderHidup, saat } from '../waktu';
import { LUAR, TB } from './tanah-bumbu-orang';
import {
  type Jawaban,
  jawabanTpn,
  klaimUnit,
  LKE_90,
  lkePenilai,
  lkeUnit,
  type SiklusUnit,
} from './tanah-bumbu-siklus';

const ZONA = 'WITA';

/** The queue of TPI in its order: since when sent, how far scored, by whom. */
const ANTREAN: Readonly<
  Record<string, { readonly dikirim: number; readonly dinilai: number; readonly penilai: string }>
> = {
  sosial: { dikirim: -20, dinilai: 98, penilai: TB.auditorMuda },
  'kec-sungai-loban': { dikirim: -19, dinilai: 84, penilai: TB.auditorPertama },
  'kec-kusan-hilir': { dikirim: -8, dinilai: 61, penilai: TB.irban2 },
  bkpsdm: { dikirim: -7, dinilai: 0, penilai: TB.auditorMuda },
  'kec-simpang-empat': { dikirim: -6, dinilai: 0, penilai: TB.irban2 },
  pendidikan: { dikirim: -5, dinilai: 0, penilai: TB.auditorPertama },
};

/** Units with an endorsed TPI result that are not proposed yet. */
const DISAHKAN: Readonly<Record<string, { readonly dikirim: number; readonly disahkan: number }>> = {
  pmptsp: { dikirim: -38, disahkan: -12 },
  rsud: { dikirim: -36, disahkan: -10 },
};

/** What TPI has scored of Kusan Hilir in the area of the drawn desk, where it differs from the unit. */
const KUSAN_HILIR_PP: Jawaban = { 'A.I.6.i.b': 'B', 'A.I.6.ii.a': 'C', 'A.I.6.ii.d': 'B' };
const KUSAN_HILIR_DINILAI = [
  'A.I.6.i.a',
  'A.I.6.i.b',
  'A.I.6.i.c',
  'A.I.6.i.d',
  'A.I.6.ii.a',
  'A.I.6.ii.b',
  'A.I.6.ii.d',
] as const;
const KUSAN_HILIR_TPI: Khusus = {
  'A.I.6.i.b': { catatan: 'Maklumat dua layanan belum dimuat di laman; baru terpasang di ruang tunggu.' },
  'A.I.6.ii.a': { catatan: 'Dari lima petugas loket, dua belum pernah mengikuti pelatihan pelayanan prima.' },
  'A.I.6.ii.d': {
    catatan:
      'Keputusan kompensasi memuat 5 dari 7 jenis layanan. Rekomendasi penelitian dan surat keterangan ahli waris belum termasuk.',
  },
};

/** The worksheets of a building unit in the current cycle. */
export function lkeKini(s: SiklusUnit, kalender: KalenderHidup): readonly LkeDemo[] {
  const { unit } = s.sasaran;
  const tahun = Number(kalender.hariIni.slice(0, 4));
  const masa = (dari: number, sampai: number): Masa => ({
    dari: kalender.hari(dari),
    sampai: kalender.hari(sampai),
    zona: ZONA,
  });
  const pada = (n: number, kunci: string): Date => saatKerja(kalender.hari(n), ZONA, `${kunci} ${unit}`);
  const antre = ANTREAN[unit];
  const sah = DISAHKAN[unit];
  if (sah) {
    const klaim = klaimUnit(s.kini, `kini ${unit}`);
    const milikUnit = lkeUnit({
      unit,
      jawaban: klaim,
      masa: masa(-80, sah.dikirim - 1),
      tahun,
      dikirim: pada(sah.dikirim, 'kirim'),
    });
    return [
      milikUnit,
      lkePenilai('tpi', {
        unit,
        jawaban: s.kini,
        banding: klaim,
        sejak: milikUnit.dikirim?.pada ?? null,
        masa: masa(sah.dikirim + 3, sah.disahkan - 2),
        tahun,
        oleh: TB.irban1,
        disahkan: { oleh: TB.irban1, pada: pada(sah.disahkan, 'sah') },
      }),
    ];
  }
  if (antre) {
    const kusan = unit === 'kec-kusan-hilir';
    const tpi = kusan ? kusanHilirTpi(s.kini) : sebagian(LKE_90, turunSedikit(s.kini, unit), antre.dinilai);
    const milikUnit = lkeUnit({
      unit,
      jawaban: s.kini,
      masa: masa(-74, antre.dikirim),
      tahun,
      dikirim: pada(antre.dikirim + 1, 'kirim'),
      ...(kusan ? kusanHilirKembali(kalender) : {}),
    });
    return [
      milikUnit,
      lkePenilai('tpi', {
        unit,
        jawaban: tpi,
        banding: s.kini,
        sejak: milikUnit.dikirim?.pada ?? null,
        masa: masa(antre.dikirim + 2, -1),
        tahun,
        oleh: antre.penilai,
        disahkan: null,
        ...(kusan ? { khusus: KUSAN_HILIR_TPI } : {}),
      }),
    ];
  }
  if (unit === 'dukcapil') return lkeDukcapil(s, kalender, tahun);
  return [lkeUnit({ unit, jawaban: s.kini, masa: masa(-70, -1), tahun, dikirim: null })];
}

function turunSedikit(jawaban: Jawaban, kunci: string): Jawaban {
  return geserTingkat(LKE_90, jawaban, 'turun', 5, acakDari(`antre ${kunci}`)).jawaban;
}

/** 61 answers: three areas, the beginning of the fourth and the part of PP that the drawn desk shows. */
function kusanHilirTpi(unit: Jawaban): Jawaban {
  const tetap = Object.fromEntries(KUSAN_HILIR_DINILAI.map((kode) => [kode, unit[kode] ?? null]));
  const depan = sebagian(
    LKE_90,
    geserTingkat(LKE_90, unit, 'turun', 6, acakDari('kusan hilir tpi')).jawaban,
    54,
  );
  return { ...depan, ...tetap, ...KUSAN_HILIR_PP };
}

function kusanHilirKembali(kalender: KalenderHidup): {
  readonly khusus: Khusus;
  readonly pengembali: { oleh: string; pada: Date };
} {
  return {
    khusus: {
      'A.I.6.ii.c': {
        dikembalikan:
          'Kebijakan penghargaan yang diunggah milik kecamatan lain. Mohon unggah keputusan Camat Kusan Hilir.',
      },
      'A.I.6.ii.d': {
        catatan:
          'Kompensasi berlaku untuk layanan kecamatan sejak Februari dan dicatat dalam buku kompensasi di loket.',
      },
    },
    pengembali: { oleh: TB.irban2, pada: saatKerja(kalender.hari(-3), ZONA, 'kembalikan kusan hilir') },
  };
}

/** Dukcapil: sent once, sent back, two answers emptied until the second evaluation is done. */
function lkeDukcapil(s: SiklusUnit, kalender: KalenderHidup, tahun: number): readonly LkeDemo[] {
  const { hari } = kalender;
  const kembali = { oleh: TB.irban2, pada: saatKerja(hari(-17), ZONA, 'kembali dukcapil') };
  return [
    lkeUnit({
      unit: 'dukcapil',
      jawaban: s.kini,
      masa: { dari: hari(-72), sampai: hari(-27), zona: ZONA },
      tahun,
      dikirim: null,
      pengembali: { oleh: TB.irban2, pada: saatKerja(hari(-20), ZONA, 'butir dukcapil') },
      putaranLalu: {
        dikirim: { oleh: 'tanah-bumbu/kepala.dukcapil', pada: saatKerja(hari(-24), ZONA, 'kirim dukcapil') },
        dikembalikan: {
          ...kembali,
          alasan:
            'Area Pengawasan belum dapat dinilai: evaluasi WBS dan benturan kepentingan semester II belum ada.',
        },
      },
      khusus: {
        'A.I.5.iv.b': {
          catatan: 'Baru ada evaluasi semester I; evaluasi semester II dijadwalkan awal Desember.',
        },
        'A.I.5.iv.c': {
          catatan: 'Menunggu laporan evaluasi semester II.',
          semula: { nilai: 'B', dikosongkan: saatKerja(hari(-6), ZONA, 'kosongkan wbs') },
        },
        'A.I.5.v.d': { dikembalikan: 'Laporan evaluasi belum memuat tanggal rapat. Mohon dilengkapi.' },
        'A.I.5.v.e': {
          catatan: 'Rapat tindak lanjut belum dilaksanakan.',
          semula: { nilai: 'B', dikosongkan: saatKerja(hari(-6), ZONA, 'kosongkan benturan') },
        },
      },
    }),
    lkePenilai('tpi', {
      unit: 'dukcapil',
      jawaban: {},
      banding: s.kini,
      masa: { dari: hari(-22), sampai: hari(-20), zona: ZONA },
      tahun,
      oleh: TB.irban2,
      sejak: null,
      disahkan: null,
    }),
  ];
}

/** Worksheets that have only begun: 41 answers, 7 answers, none. */
export function lkeBelumSelesai(unit: string, kalender: KalenderHidup): readonly LkeDemo[] {
  const jumlah: Readonly<Record<string, number>> = { bpkad: 41, bapenda: 7 };
  const penuh = susunLke({
    instrumen: LKE_90,
    profil: profilDari(unit, 'dinas'),
    sasaran: {
      total: null,
      tetap: { 'B.I.a': 3.5, 'B.I.b': 'C', 'B.II.a': 3.2 },
      areaPersen: { MP: 70, TT: 66, SDM: 64, AK: 68, PW: 60, PP: 66 },
    },
    kunci: `tb mulai ${unit}`,
  });
  const jawaban = sebagian(LKE_90, penuh, jumlah[unit] ?? 0);
  const masa = { dari: kalender.hari(-24), sampai: kalender.hari(-1), zona: ZONA } as const;
  return [lkeUnit({ unit, jawaban, masa, tahun: Number(kalender.hariIni.slice(0, 4)), dikirim: null })];
}

/** What TPN's own survey found, and how many choices it sees lower than TPI. */
const TPN: Readonly<
  Record<string, { readonly turun: number; readonly survei: Jawaban; readonly disahkan: number | null }>
> = {
  'kec-satui': { turun: 4, survei: { 'B.I.a': 3.7, 'B.II.a': 3.55 }, disahkan: -12 },
  'kec-karang-bintang': { turun: 3, survei: { 'B.I.a': 3.66, 'B.II.a': 3.5 }, disahkan: null },
  nakertrans: { turun: 3, survei: {}, disahkan: null },
  perpustakaan: { turun: 0, survei: {}, disahkan: null },
};

/** The worksheets of a proposed unit: claim, endorsed TPI result, and TPN's once the letter was sent. */
export function lkeDiusulkan(s: SiklusUnit, kalender: KalenderHidup): readonly LkeDemo[] {
  const { unit } = s.sasaran;
  const { hari } = kalender;
  const tahun = Number(kalender.hariIni.slice(0, 4));
  const masa = (dari: number, sampai: number): Masa => ({
    dari: hari(dari),
    sampai: hari(sampai),
    zona: ZONA,
  });
  const klaim = klaimUnit(s.kini, `kini ${unit}`);
  const akhir = unit === 'kec-batulicin';
  const kirim = akhir ? -34 : -68;
  const sah = akhir ? -14 : -52;
  const milikUnit = lkeUnit({
    unit,
    jawaban: klaim,
    masa: masa(-81, kirim - 1),
    tahun,
    dikirim: saatKerja(hari(kirim), ZONA, `kirim ${unit}`),
  });
  const tpi = [
    milikUnit,
    lkePenilai('tpi', {
      sejak: milikUnit.dikirim?.pada ?? null,
      unit,
      jawaban: s.kini,
      banding: klaim,
      masa: masa(kirim + 2, sah - 1),
      tahun,
      oleh: TB.auditorMadya,
      disahkan: { oleh: TB.irban1, pada: saatKerja(hari(sah), ZONA, `sah ${unit}`) },
    }),
  ];
  const tpn = TPN[unit];
  if (!tpn) return tpi;
  const jawaban = jawabanTpn(s.kini, unit, tpn.turun, tpn.survei);
  if (!scoreLke(LKE_90, jawaban).predikat.WBK.terpenuhi)
    throw new Error(`TPN's result of ${unit} must meet WBK`);
  return [
    ...tpi,
    lkePenilai('tpn', {
      unit,
      jawaban,
      banding: s.kini,
      masa: masa(-41, -16),
      tahun,
      sejak: saatKirimUsulan(kalender),
      oleh: LUAR.tpn1,
      disahkan:
        tpn.disahkan === null
          ? null
          : { oleh: LUAR.tpn1, pada: saatKerja(hari(tpn.disahkan), ZONA, `tpn ${unit}`) },
    }),
  ];
}

const LANGKAH = [
  ['administrasi', -42],
  ['desk', -36],
  ['lapangan', -29],
  ['survei', -24],
  ['clearance', -19],
  ['panel', -15],
] as const;
const SELESAI: Readonly<Record<string, number>> = {
  'kec-satui': 6,
  'kec-karang-bintang': 5,
  nakertrans: 3,
  perpustakaan: 1,
};

/** The moment at which the regent sent the first letter. */
export function saatKirimUsulan(kalender: KalenderHidup): Date {
  return saatKerja(kalender.hari(-45), ZONA, 'kirim usulan');
}

/** The steps of TPN entered so far. */
export function langkahTpn(unit: string, kalender: KalenderHidup): readonly LangkahDemo[] {
  return LANGKAH.slice(0, SELESAI[unit] ?? 0).map(([langkah, n]) => {
    const catatan = unit === 'perpustakaan' || (unit === 'kec-satui' && langkah === 'desk');
    return {
      langkah,
      hasil: catatan ? 'lolos_catatan' : 'lolos',
      tanggal: hariKerja(kalender.hari(n)),
      catatan: catatan ? 'Bukti pengaduan dilengkapi sebelum evaluasi lapangan.' : null,
      oleh: LUAR.tpn1,
      pada: saatKerja(kalender.hari(n), ZONA, `${langkah} ${unit}`),
    };
  });
}

/** Satui: the decree has been entered and waits for a second person to publish it. */
export function penetapanSatui(kalender: KalenderHidup): PenetapanDemo {
  const tanggal = hariKerja(kalender.hari(-5));
  return {
    keputusan: 'WBK',
    nomor: `Keputusan Menteri PANRB Nomor 000 Tahun ${tanggal.slice(0, 4)} (nomor contoh)`,
    tanggal,
    catatan: null,
    diusulkan: { oleh: TB.organisasi, pada: saat(hariKerja(kalender.hari(-2)), ZONA, 9, 20) },
    diterbitkan: null,
  };
}
