import type { Instrumen } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { Penilai, StatusLke } from '@/lib/domain/program/tahap';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { acakDari } from './acak';
import { alasanTurun, catatanSetuju, catatanUnit, masaBukti, type SuaraUnit } from './catatan/teks';
import { semuaButir } from './jawaban/penilai';
import type { PelakuUnit } from './orang';
import type { JawabanDemo, LkeDemo, Tindakan } from './tipe';
import { saat, tambahHari } from './waktu';

type Jawaban = Readonly<Record<string, NilaiJawaban | null>>;

/** When a worksheet was worked on: from one day to another, in office hours of its zone. */
export interface Masa {
  readonly dari: string;
  readonly sampai: string;
  readonly zona: ZonaWaktu;
}

/** The nearest working day on or before a day. */
export function hariKerja(hari: string): string {
  const nomor = new Date(`${hari}T00:00:00Z`).getUTCDay();
  return nomor === 0 ? tambahHari(hari, -2) : nomor === 6 ? tambahHari(hari, -1) : hari;
}

/** A moment of a working day, always the same for the same key. */
export function saatKerja(hari: string, zona: ZonaWaktu, kunci: string): Date {
  const acak = acakDari(`jam ${kunci}`);
  return saat(hariKerja(hari), zona, acak.bulat(8, 15), acak.bulat(0, 59), acak.bulat(0, 59));
}

/** Moments spread over a period, one per item, in order, none before `sejak`. */
function sebar(masa: Masa, jumlah: number, kunci: string, sejak: Date | null = null): readonly Date[] {
  const hari = (Date.parse(masa.sampai) - Date.parse(masa.dari)) / 86_400_000;
  return Array.from({ length: jumlah }, (_, i) =>
    saatKerja(
      tambahHari(masa.dari, Math.floor((hari * i) / Math.max(1, jumlah))),
      masa.zona,
      `${kunci} ${i}`,
    ),
  )
    .sort((a, b) => a.getTime() - b.getTime())
    .map((w, i) => (sejak ? paling(w, sejak, (i + 1) * 90) : w));
}

/** The later of a moment and `detik` seconds after another: what follows cannot come first. */
function paling(saatIni: Date, sejak: Date, detik: number): Date {
  return new Date(Math.max(saatIni.getTime(), sejak.getTime() + detik * 1000));
}

/** The moment itself, or half an hour after the last answer where that is later. */
function sesudah(pada: Date, jawaban: readonly JawabanDemo[]): Date {
  const akhir = jawaban.at(-1);
  return akhir ? paling(pada, akhir.pada, 1800) : pada;
}

/** Set by hand for single butir: what a drawn screen or a story says. */
export type Khusus = Readonly<
  Record<
    string,
    {
      readonly catatan?: string | null;
      readonly dikembalikan?: string;
      /** The answer that stood here until it was emptied on that moment. */
      readonly semula?: { readonly nilai: NilaiJawaban; readonly dikosongkan: Date };
    }
  >
>;

interface LembarDasar {
  readonly instrumen: Instrumen;
  readonly jawaban: Jawaban;
  readonly kunci: string;
  readonly masa: Masa;
  readonly status: StatusLke;
  readonly khusus?: Khusus;
}

export interface LembarUnit extends LembarDasar {
  readonly suara: SuaraUnit;
  readonly pelaku: PelakuUnit;
  readonly dikirim: Date | null;
  readonly putaranLalu?: LkeDemo['putaranLalu'];
  /** Who sends a butir back, and when, where `khusus` says so. */
  readonly pengembali?: Tindakan;
}

/** The unit's own worksheet: answers by its team, notes on a share of them. */
export function lembarUnit(l: LembarUnit): LkeDemo {
  const nilai = nilaiButir(l.instrumen, l.jawaban);
  const isi = terjawab(l.instrumen, l.jawaban);
  const waktu = sebar(l.masa, isi.length, l.kunci);
  const bukti = masaBukti(l.masa.sampai);
  const jawaban = isi.map(([kode, n], i): JawabanDemo => {
    const khusus = l.khusus?.[kode];
    // One person takes a whole subkomponen, as teams divide the work.
    const oleh =
      acakDari(`${l.kunci} ${kode.slice(0, kode.lastIndexOf('.'))}`).pecahan() < 0.5
        ? l.pelaku.ketua
        : l.pelaku.anggota;
    const biasa =
      n === null ? null : catatanUnit(l.instrumen.id, kode, nilai[kode] ?? 0, l.suara, bukti, l.kunci);
    const pada = waktu[i] ?? saat(l.masa.sampai, l.masa.zona, 10, 42);
    const semula = khusus?.semula;
    return {
      kode,
      nilai: n,
      catatan: khusus?.catatan === undefined ? biasa : khusus.catatan,
      oleh,
      pada: semula?.dikosongkan ?? pada,
      semula: semula ? { oleh, pada, nilai: semula.nilai } : null,
      dikembalikan:
        khusus?.dikembalikan && l.pengembali ? { ...l.pengembali, alasan: khusus.dikembalikan } : null,
    };
  });
  return {
    penilai: 'unit',
    status: l.status,
    jawaban,
    dikirim: l.dikirim ? { oleh: l.pelaku.kepala, pada: sesudah(l.dikirim, jawaban) } : null,
    disahkan: null,
    putaranLalu: l.putaranLalu ?? null,
  };
}

export interface LembarPenilai extends LembarDasar {
  readonly penilai: Exclude<Penilai, 'unit'>;
  /** The tier below: a lowered answer needs a reason against it. */
  readonly banding: Jawaban;
  readonly oleh: string;
  /** When the tier below handed its worksheet over; nothing is scored before. */
  readonly sejak: Date | null;
  readonly disahkan: Tindakan | null;
}

/** A worksheet of TPI or TPN: its own answers, a reason wherever one is lower than the tier below. */
export function lembarPenilai(l: LembarPenilai): LkeDemo {
  const nilai = nilaiButir(l.instrumen, l.jawaban);
  const bawah = nilaiButir(l.instrumen, l.banding);
  const butir = new Map(semuaButir(l.instrumen).map((b) => [b.kode, b]));
  const isi = terjawab(l.instrumen, l.jawaban);
  const waktu = sebar(l.masa, isi.length, `${l.penilai} ${l.kunci}`, l.sejak);
  const jawaban = isi.map(([kode, n], i): JawabanDemo => {
    const satu = butir.get(kode);
    const turun = (nilai[kode] ?? 0) < (bawah[kode] ?? 0);
    const biasa = turun && satu ? alasanTurun(satu, l.kunci) : catatanSetuju(kode, `${l.penilai} ${l.kunci}`);
    const khusus = l.khusus?.[kode];
    return {
      kode,
      nilai: n,
      catatan: khusus?.catatan === undefined ? biasa : khusus.catatan,
      oleh: l.oleh,
      pada: waktu[i] ?? saat(l.masa.sampai, l.masa.zona, 15, 0),
      semula: null,
      dikembalikan: null,
    };
  });
  return {
    penilai: l.penilai,
    status: l.status,
    jawaban,
    dikirim: null,
    disahkan: l.disahkan && { ...l.disahkan, pada: sesudah(l.disahkan.pada, jawaban) },
    putaranLalu: null,
  };
}

/** Answers in the order of the LKE; a null is a row that was emptied again, a missing kode has no row. */
function terjawab(
  instrumen: Instrumen,
  jawaban: Jawaban,
): readonly (readonly [string, NilaiJawaban | null])[] {
  return semuaButir(instrumen).flatMap(({ kode }) => {
    const nilai = jawaban[kode];
    return nilai === undefined ? [] : [[kode, nilai] as const];
  });
}

function nilaiButir(instrumen: Instrumen, jawaban: Jawaban): Readonly<Record<string, number | null>> {
  return scoreLke(instrumen, jawaban, { kosong: 'nol' }).butir;
}

/** The first `jumlah` answers in the order of the LKE: a worksheet on which work has only begun. */
export function sebagian(instrumen: Instrumen, jawaban: Jawaban, jumlah: number): Jawaban {
  return Object.fromEntries(terjawab(instrumen, jawaban).slice(0, jumlah));
}
