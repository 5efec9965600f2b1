import type { Butir, Instrumen } from '@/lib/domain/instrumen/types';
import type { MasukanJumlah, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { ProfilUnit } from './profil';

/** One possible answer to a butir with the points it adds to its area and its value of 0–1. */
export interface Pilihan {
  /** null = left blank. */
  readonly nilai: NilaiJawaban | null;
  readonly poin: number;
  readonly rasio: number;
}

/** A butir with everything the demo may answer, best first. */
export interface ButirPilihan {
  readonly kode: string;
  readonly area: string;
  readonly subkomponen: string;
  readonly bertingkat: boolean;
  readonly pilihan: readonly Pilihan[];
}

/** Answers that would contradict the counts of the demo (see `konsistensi` in the instrument). */
const DIHINDARI: Readonly<Record<string, string>> = { 'A.I.1.iv.b': 'C', 'A.I.5.iii.b': 'Tidak' };

/** Values offered for a butir that takes a direct value. */
const NILAI_LANGSUNG = [1, 0.9, 0.75, 0.67, 0.6, 0.5, 0.4, 0.33, 0.25, 0];

/**
 * What one answer alone adds, by the product's own engine: with blanks counting 0 the points of a worksheet are
 * the sum of these. So the demo knows no weight and no formula.
 */
export function poinJawaban(instrumen: Instrumen, kode: string, nilai: NilaiJawaban): Pilihan {
  const skor = scoreLke(instrumen, { [kode]: nilai }, { kosong: 'nol' });
  return { nilai, poin: skor.total, rasio: skor.butir[kode] ?? 0 };
}

const bertingkatByInstrumen = new WeakMap<Instrumen, Map<string, readonly Pilihan[]>>();

/** Every butir of the instrument with its possible answers for a unit of this profile. */
export function pilihanLke(instrumen: Instrumen, profil: ProfilUnit): readonly ButirPilihan[] {
  const simpanan = bertingkatByInstrumen.get(instrumen) ?? new Map<string, readonly Pilihan[]>();
  bertingkatByInstrumen.set(instrumen, simpanan);
  const hasil: ButirPilihan[] = [];
  for (const komponen of instrumen.komponen)
    for (const area of komponen.area)
      for (const bagian of area.bagian)
        for (const sub of bagian.subkomponen)
          for (const butir of sub.butir) {
            const tetap = butir.rumus ? null : nilaiTetap(butir);
            let pilihan = simpanan.get(butir.kode);
            if (!tetap) pilihan = urut(instrumen, butir.kode, nilaiJumlah(butir, profil));
            else if (!pilihan) {
              pilihan = urut(instrumen, butir.kode, tetap);
              simpanan.set(butir.kode, pilihan);
            }
            hasil.push({
              kode: butir.kode,
              area: area.kode,
              subkomponen: sub.kode,
              bertingkat: butir.tingkat.length > 0,
              pilihan: pilihan ?? [],
            });
          }
  return hasil;
}

function urut(instrumen: Instrumen, kode: string, nilai: readonly NilaiJawaban[]): readonly Pilihan[] {
  return nilai.map((n) => poinJawaban(instrumen, kode, n)).sort((a, b) => b.poin - a.poin);
}

function nilaiTetap(butir: Butir): readonly NilaiJawaban[] {
  if (butir.tingkat.length > 0)
    return butir.tingkat.map((t) => t.label).filter((label) => DIHINDARI[butir.kode] !== label);
  if (butir.tipe === 'langsung') return NILAI_LANGSUNG;
  return [];
}

/** Count inputs whose numbers fit the unit; the demo varies only what a year really changes. */
function nilaiJumlah(butir: Butir, p: ProfilUnit): readonly MasukanJumlah[] {
  const kunci = new Set((butir.rumus?.masukan ?? []).map((m) => m.kunci));
  if (kunci.has('jumlahAgen')) return [{ jumlahAgen: p.agen, jumlahPerubahan: p.perubahan }];
  if (kunci.has('perubahanDibuat'))
    return turun(p.perubahan, 0).map((n) => ({ perubahanDibuat: p.perubahan, perubahanTerintegrasi: n }));
  if (kunci.has('pelanggaranLalu'))
    return [0, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((lalu) =>
      turun(lalu, 0).map((ini) => ({ pelanggaranLalu: lalu, pelanggaranIni: ini, diberiSanksi: ini })),
    );
  if (kunci.has('jumlahSasaran'))
    return [p.sasaran, p.sasaran + 1, p.sasaran + 2].flatMap((s) =>
      turun(s, Math.ceil(s / 3)).map((n) => ({ jumlahSasaran: s, sasaranTercapai: n })),
    );
  if (kunci.has('harusDitindaklanjuti'))
    return [0, 1, 2, 3, 4, 5].flatMap((lebih) =>
      turun(p.aduan + lebih, Math.ceil(p.aduan / 2)).map((n) => ({
        harusDitindaklanjuti: p.aduan + lebih,
        sedangDiproses: p.aduan + lebih - n,
        selesai: n,
      })),
    );
  if (kunci.has('harusLapor')) {
    const lapor = { kepalaSatker: p.kepala, pejabatWajib: p.pejabatLhkpn, lainnya: 0 };
    const jumlah = p.kepala + p.pejabatLhkpn;
    return [{ harusLapor: jumlah, ...lapor, sudahLapor: jumlah }];
  }
  if (kunci.has('harusLaporNon')) {
    const jumlah = p.administrator + p.pengawas + p.pelaksana;
    return [
      {
        harusLaporNon: jumlah,
        administrator: p.administrator,
        pengawas: p.pengawas,
        fungsionalPelaksana: p.pelaksana,
        sudahLaporNon: jumlah - p.lhkanKurang,
      },
    ];
  }
  if (kunci.has('terdaftar'))
    return [0, 1, 2].flatMap((lebih) =>
      turun(p.layanan + lebih, Math.ceil(p.layanan / 3)).map((n) => ({
        terdaftar: p.layanan + lebih,
        dipermudah: n,
      })),
    );
  if (kunci.has('jumlahTemuan'))
    return turun(p.sasaran + 6, p.sasaran).map((n) => ({ jumlahTemuan: p.sasaran + 6, jumlahSelesai: n }));
  throw new Error(`no counts for ${butir.kode}`);
}

/** Whole numbers from `dari` down to `sampai`. */
function turun(dari: number, sampai: number): readonly number[] {
  return Array.from({ length: Math.max(0, dari - sampai) + 1 }, (_, i) => dari - i);
}
