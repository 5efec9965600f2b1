import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { InstansiReferensi } from '@/seeds/referensi/tipe';
import { acakDari } from '../acak';
import { geserTingkat } from '../jawaban/penilai';
import { type JenisUkuran, profilDari } from '../jawaban/profil';
import { susunLke } from '../jawaban/susun';
import { lembarPenilai, lembarUnit, type Masa, saatKerja, sebagian } from '../lembar';
import { jabatanUnit, pelakuUnit, unitKode } from '../orang';
import { pindah } from '../riwayat';
import type { KeikutsertaanDemo, LkeDemo } from '../tipe';
import { tambahHari } from '../waktu';
import { bobotArea, faktaDari } from './bahan';

/** One unit of a story tenant that builds, with the quality of its worksheet in percent of pengungkit. */
export interface UnitCerita {
  readonly unit: string;
  readonly ukuran: JenisUkuran;
  readonly persen: number;
  readonly ipak: number;
  readonly ipkp: number;
  /** Answers given so far; all when left out. */
  readonly terisi?: number;
  readonly terkirim?: boolean;
  /** TPI's result is endorsed. */
  readonly dinilai?: boolean;
}

export interface Cerita {
  readonly referensi: InstansiReferensi;
  readonly instrumen: Instrumen;
  readonly tahun: number;
  /** First and last day of the self-assessment. */
  readonly buka: string;
  readonly tutup: string;
  readonly admin: string;
  readonly ketuaTpi: string;
  readonly anggotaTpi: string;
}

/** Service first, supervision last, as nearly everywhere; in the order of the LKE. */
const CONDONG: Readonly<Record<string, number>> = { MP: 4, TT: -3, SDM: 1, AK: 3, PW: -5, PP: 6 };

/** A unit of a story: enrolled, building, with as much of a worksheet as the story needs. All of it invented. */
export function ikutCerita(c: Cerita, u: UnitCerita): KeikutsertaanDemo {
  const unit = unitKode(c.referensi, u.unit);
  const zona = c.referensi.zonaWaktu;
  const kunci = `${c.referensi.kode} ${c.tahun} ${u.unit}`;
  const pelaku = pelakuUnit(c.referensi, unit);
  const { sebutan, kepala } = jabatanUnit(unit);
  const resmi = jawabanCerita(c, u, kunci);
  const klaim = u.dinilai
    ? geserTingkat(c.instrumen, resmi, 'naik', 6, acakDari(`klaim ${kunci}`)).jawaban
    : resmi;
  const dikirim = u.terkirim ? saatKerja(tambahHari(c.tutup, -4), zona, `kirim ${kunci}`) : null;
  const masa: Masa = { dari: tambahHari(c.buka, 3), sampai: tambahHari(c.tutup, -6), zona };
  const lke: LkeDemo[] = [
    lembarUnit({
      instrumen: c.instrumen,
      jawaban: u.terisi === undefined ? klaim : sebagian(c.instrumen, klaim, u.terisi),
      kunci,
      masa,
      status: dikirim ? 'terkirim' : 'draf',
      suara: { sebutan, kepala },
      pelaku,
      dikirim,
    }),
  ];
  if (dikirim) {
    lke.push(
      lembarPenilai({
        instrumen: c.instrumen,
        penilai: 'tpi',
        jawaban: u.dinilai ? resmi : {},
        banding: klaim,
        kunci,
        masa: { dari: tambahHari(c.tutup, 3), sampai: tambahHari(c.tutup, 22), zona },
        status: u.dinilai ? 'disahkan' : 'draf',
        oleh: c.anggotaTpi,
        sejak: lke[0]?.dikirim?.pada ?? null,
        disahkan: u.dinilai
          ? { oleh: c.ketuaTpi, pada: saatKerja(tambahHari(c.tutup, 25), zona, `sah ${kunci}`) }
          : null,
      }),
    );
  }
  return {
    ...dicanangkan(u.unit),
    tahap: 'pembangunan',
    membangunSejak: c.buka,
    riwayat: [pindah('mulai_pembangunan', pelaku.kepala, saatKerja(c.buka, zona, `mulai ${kunci}`))],
    lke,
    fakta:
      c.instrumen.prasyarat.length === 0
        ? []
        : faktaDari(
            { eselon: true, layanan_strategis: true, rb_baik: true, sumber_daya: true },
            c.buka,
            'Penetapan unit kerja (contoh)',
            { oleh: c.admin, pada: saatKerja(c.buka, zona, `fakta ${kunci}`) },
          ),
  };
}

function jawabanCerita(
  c: Cerita,
  u: UnitCerita,
  kunci: string,
): Readonly<Record<string, NilaiJawaban | null>> {
  const bobot = bobotArea(c.instrumen);
  const area = Object.keys(CONDONG);
  const penuh = area.reduce((n, a) => n + (bobot[a] ?? 0), 0);
  const imbang = area.reduce((n, a) => n + (CONDONG[a] ?? 0) * (bobot[a] ?? 0), 0) / penuh;
  const areaPersen = Object.fromEntries(area.map((a) => [a, u.persen + (CONDONG[a] ?? 0) - imbang]));
  return susunLke({
    instrumen: c.instrumen,
    profil: profilDari(kunci, u.ukuran),
    sasaran: { areaPersen, total: null, tetap: { 'B.I.1.a': u.ipak, 'B.II.1.a': u.ipkp } },
    kunci,
  });
}

/** Enrolled and declared, nothing begun. */
export function dicanangkan(unit: string): KeikutsertaanDemo {
  return {
    unit,
    tahap: 'pencanangan',
    target: 'WBK',
    membangunSejak: null,
    predikatAwal: null,
    predikatSejak: null,
    riwayat: [],
    lke: [],
    langkah: [],
    penetapan: null,
    fakta: [],
  };
}
