import { letakByKode, listArea } from '@/lib/domain/instrumen/list-butir';
import type { Lapor, Masalah } from '@/lib/domain/instrumen/masalah';
import {
  type Ambang,
  AREA_PENGUNGKIT,
  type AturanKonsistensi,
  type Butir,
  type Instrumen,
  PREDIKAT,
  type Prasyarat,
  type RumusRasio,
  type Simpul,
  type TipeJawaban,
} from '@/lib/domain/instrumen/types';
import { MAKS_JUMLAH } from '@/lib/domain/lke/jawaban';
import { decimalsOf, toWhole } from '@/lib/domain/numeric';
import { scalesOf } from '@/lib/domain/skor/compile-instrumen';

/** Labels of each level type, best first. */
const LABEL: Readonly<Partial<Record<TipeJawaban, readonly string[]>>> = {
  ya_tidak: ['Ya', 'Tidak'],
  abc: ['A', 'B', 'C'],
  abcd: ['A', 'B', 'C', 'D'],
  abcde: ['A', 'B', 'C', 'D', 'E'],
};

/** Decimals allowed for a bobot and for the value of a level; keeps all sums whole numbers. */
const DESIMAL_BOBOT = 4;
const DESIMAL_NILAI = 4;

/**
 * Every problem of an instrument whose shape is right: bobot that do not add up, repeated kode, level values,
 * ratio inputs, thresholds that do not follow from their bobot, references to nothing. Empty when sound.
 */
export function checkInstrumen(instrumen: Instrumen): readonly Masalah[] {
  const masalah: Masalah[] = [];
  const lapor: Lapor = (kode, di, pesan) => masalah.push({ kode, di, pesan });
  checkDates(instrumen, lapor);
  checkKode(instrumen, lapor);
  checkBobot(instrumen, lapor);
  for (const { butir } of letakByKode(instrumen).values()) checkButir(butir, instrumen.status, lapor);
  for (const predikat of PREDIKAT)
    for (const ambang of instrumen.predikat[predikat].ambang)
      checkAmbang(instrumen, ambang, `${predikat} ${ambang.kode}`, lapor);
  checkOrder(instrumen, lapor);
  for (const prasyarat of instrumen.prasyarat) checkPrasyarat(prasyarat, lapor);
  for (const aturan of instrumen.konsistensi) checkKonsistensi(instrumen, aturan, lapor);
  for (const kode of instrumen.afirmasi?.jenisUnit ?? [])
    if (!Object.hasOwn(instrumen.afirmasi?.namaJenisUnit ?? {}, kode))
      lapor('RUJUKAN_SALAH', `afirmasi ${kode}`, 'unit kind without a name');
  return masalah;
}

function checkDates(instrumen: Instrumen, lapor: Lapor): void {
  const { id, berlakuDari, berlakuSampai, afirmasi } = instrumen;
  const dates = [berlakuDari, berlakuSampai, afirmasi?.berlakuDari, afirmasi?.berlakuSampai];
  for (const { berlakuDari: dari, berlakuSampai: sampai } of instrumen.pembatasan) dates.push(dari, sampai);
  for (const tanggal of dates)
    if (tanggal && !/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/.test(tanggal))
      lapor('TANGGAL_SALAH', id, `${tanggal} is not an ISO date`);
  if (berlakuSampai && berlakuSampai <= berlakuDari)
    lapor('TANGGAL_SALAH', id, 'stops before it comes into force');
  if (!Number.isInteger(instrumen.versi) || instrumen.versi < 1)
    lapor('BENTUK_SALAH', id, 'versi must be a whole number from 1');
}

function checkKode(instrumen: Instrumen, lapor: Lapor): void {
  const area = listArea(instrumen);
  const bagian = area.flatMap((satu) => satu.bagian);
  const subkomponen = bagian.flatMap((satu) => satu.subkomponen);
  const unique = (jenis: string, daftar: readonly string[]): void => {
    const ada = new Set<string>();
    for (const kode of daftar) {
      if (ada.has(kode)) lapor('KODE_GANDA', kode, `${jenis} kode used twice`);
      ada.add(kode);
    }
  };
  const kodeOf = (daftar: readonly { kode: string }[]): string[] => daftar.map(({ kode }) => kode);
  unique('area', kodeOf(area));
  unique('bagian', kodeOf(bagian));
  unique('subkomponen', kodeOf(subkomponen));
  unique('butir', kodeOf(subkomponen.flatMap((satu) => satu.butir)));
  unique('prasyarat', kodeOf(instrumen.prasyarat));
  unique('konsistensi', kodeOf(instrumen.konsistensi));
  unique('pembatasan', kodeOf(instrumen.pembatasan));
  for (const predikat of PREDIKAT) unique(`${predikat} ambang`, kodeOf(instrumen.predikat[predikat].ambang));
  const pengungkit = instrumen.komponen.find(({ kode }) => kode === 'pengungkit');
  if (!AREA_PENGUNGKIT.every((kode, urut) => pengungkit?.area[urut]?.kode === kode))
    lapor('BENTUK_SALAH', 'pengungkit', `areas must be ${AREA_PENGUNGKIT.join(', ')}`);
}

function checkBobot(instrumen: Instrumen, lapor: Lapor): void {
  const juta = (bobot: number): number => Math.round(bobot * 1_000_000);
  const adds = (di: string, bobot: number, anak: readonly { kode: string; bobot: number }[]): void => {
    for (const satu of anak)
      if (!(satu.bobot > 0) || toWhole(satu.bobot, DESIMAL_BOBOT) === null)
        lapor('BOBOT_TIDAK_COCOK', satu.kode, `bobot ${satu.bobot} must be above 0, at most four decimals`);
    const jumlah = anak.reduce((total, satu) => total + juta(satu.bobot), 0);
    if (jumlah !== juta(bobot))
      lapor('BOBOT_TIDAK_COCOK', di, `bobot is ${bobot}, its parts add up to ${jumlah / 1_000_000}`);
  };
  adds('total', instrumen.totalBobot, instrumen.komponen);
  for (const komponen of instrumen.komponen) {
    adds(komponen.kode, komponen.bobot, komponen.area);
    for (const area of komponen.area) {
      adds(area.kode, area.bobot, area.bagian);
      for (const bagian of area.bagian) {
        adds(bagian.kode, bagian.bobot, bagian.subkomponen);
        for (const { kode, butir } of bagian.subkomponen)
          if (butir.length === 0) lapor('BENTUK_SALAH', kode, 'subkomponen without butir');
      }
    }
  }
  checkSize(instrumen, lapor);
}

/** Sums must stay whole numbers that a double holds exactly. */
function checkSize(instrumen: Instrumen, lapor: Lapor): void {
  const { pengali } = scalesOf(instrumen.komponen);
  if (!Number.isSafeInteger(pengali * instrumen.totalBobot))
    lapor('ANGKA_TERLALU_BESAR', instrumen.id, 'sums would leave the safe whole numbers');
  for (const { butir, subkomponen } of letakByKode(instrumen).values()) {
    const komponen = butir.rumus?.masukan.filter(({ peran }) => peran === 'komponen').length ?? 0;
    if (
      butir.rumus &&
      pengali * subkomponen.bobot * MAKS_JUMLAH * Math.max(1, komponen) > Number.MAX_SAFE_INTEGER
    )
      lapor('ANGKA_TERLALU_BESAR', butir.kode, 'counts would leave the safe whole numbers');
  }
}

function checkButir(butir: Butir, status: Instrumen['status'], lapor: Lapor): void {
  const { kode, tipe, tingkat, rumus, skala } = butir;
  const label = LABEL[tipe];
  if (label) {
    if (tingkat.length !== label.length || !label.every((satu, urut) => tingkat[urut]?.label === satu))
      lapor('TINGKAT_SALAH', kode, `levels of ${tipe} must be ${label.join(', ')}`);
    if (tingkat[0]?.nilai !== 1 || tingkat.at(-1)?.nilai !== 0)
      lapor('TINGKAT_SALAH', kode, 'the best level must be 1 and the last 0');
    for (const [urut, satu] of tingkat.entries()) {
      const atas = tingkat[urut - 1];
      if (atas && satu.nilai >= atas.nilai)
        lapor('TINGKAT_SALAH', kode, `${satu.label} is not below ${atas.label}`);
      if (toWhole(satu.nilai, DESIMAL_NILAI) === null)
        lapor('TINGKAT_SALAH', kode, `${satu.label} has more than four decimals`);
      if (satu.kriteria === null && status === 'lengkap')
        lapor('KRITERIA_KOSONG', kode, `${satu.label} has no criteria`);
    }
  } else if (tingkat.length > 0) lapor('TINGKAT_SALAH', kode, `${tipe} has no levels`);
  if ((tipe === 'persen') !== (rumus !== null))
    lapor('RUMUS_SALAH', kode, 'persen, and only persen, has a rumus');
  if (rumus) checkRumus(kode, rumus, lapor);
  if ((tipe === 'nilai' || tipe === 'langsung') !== (skala !== null))
    lapor('SKALA_SALAH', kode, 'nilai and langsung, and only these, have a skala');
  if (skala) {
    const utuh = [skala.min, skala.maks, skala.desimal].every(Number.isInteger);
    if (
      !utuh ||
      skala.min < 0 ||
      skala.maks <= skala.min ||
      skala.desimal < 0 ||
      skala.desimal > DESIMAL_NILAI
    )
      lapor('SKALA_SALAH', kode, 'whole bounds with 0 ≤ min < maks and at most four decimals');
    if (tipe === 'langsung' && (skala.min !== 0 || skala.maks !== 1))
      lapor('SKALA_SALAH', kode, 'langsung runs from 0 to 1');
  }
  if (tipe === 'langsung' && status === 'lengkap')
    lapor('TINGKAT_SALAH', kode, 'langsung is for archives only');
  if (butir.sumber.trim() === '') lapor('SUMBER_KOSONG', kode, 'no citation');
}

function checkRumus(kode: string, { jenis, masukan, penyebutNol }: RumusRasio, lapor: Lapor): void {
  const count = (peran: string): number => masukan.filter((satu) => satu.peran === peran).length;
  const [ada, tiada] = jenis === 'rasio' ? ['pembilang', 'pengurang'] : ['pengurang', 'pembilang'];
  if (count('penyebut') !== 1 || count(ada) !== 1 || count(tiada) !== 0)
    lapor('RUMUS_SALAH', kode, `${jenis} needs one penyebut and one ${ada}, and no ${tiada}`);
  if (new Set(masukan.map(({ kunci }) => kunci)).size !== masukan.length)
    lapor('RUMUS_SALAH', kode, 'masukan kunci used twice');
  if (masukan.some(({ kunci }) => kunci === 'tidakBerlaku'))
    lapor('RUMUS_SALAH', kode, 'tidakBerlaku cannot be the kunci of a count');
  for (const nilai of [penyebutNol.nilai, penyebutNol.bilaPengurangAda ?? 0])
    if (nilai < 0 || nilai > 1 || toWhole(nilai, DESIMAL_NILAI) === null)
      lapor('RUMUS_SALAH', kode, 'the value for a zero penyebut must be 0–1 with at most four decimals');
}

/** The bobot of a node and the butir under it, or null when there is no such node. */
function findSimpul(
  instrumen: Instrumen,
  { tingkat, kode }: Simpul,
): { bobot: number; butir: Butir[] } | null {
  if (tingkat === 'total')
    return {
      bobot: instrumen.totalBobot,
      butir: [...letakByKode(instrumen).values()].map(({ butir }) => butir),
    };
  const isi = [...letakByKode(instrumen).values()].filter((letak) => letak[tingkat].kode === kode);
  const awal = isi[0];
  return awal ? { bobot: awal[tingkat].bobot, butir: isi.map(({ butir }) => butir) } : null;
}

function checkAmbang(instrumen: Instrumen, ambang: Ambang, di: string, lapor: Lapor): void {
  const simpul = findSimpul(instrumen, ambang.simpul);
  if (!simpul) {
    lapor('AMBANG_SALAH', di, `no ${ambang.simpul.tingkat} ${ambang.simpul.kode}`);
    return;
  }
  const { minimum, persenBobot, indeksMinimum, tingkatMinimum } = ambang;
  if (minimum === null) {
    if (instrumen.status === 'lengkap') lapor('AMBANG_SALAH', di, 'unknown minimum in a complete instrument');
    if (persenBobot !== null || indeksMinimum !== null || tingkatMinimum !== null)
      lapor('AMBANG_SALAH', di, 'an unknown minimum cannot follow from anything');
    return;
  }
  if (decimalsOf(minimum, 2) === null || minimum <= 0 || minimum > simpul.bobot)
    lapor('AMBANG_SALAH', di, `minimum ${minimum} must be above 0, at most the bobot, at most two decimals`);
  const bandingkan = (bagian: number | undefined, dasar: string): void => {
    const hitung = bagian === undefined ? Number.NaN : simpul.bobot * bagian;
    if (!(Math.abs(hitung - minimum) < 1e-9)) lapor('AMBANG_SALAH', di, `minimum ${minimum} is not ${dasar}`);
  };
  const satu = simpul.butir.length === 1 ? simpul.butir[0] : undefined;
  if (persenBobot !== null) bandingkan(persenBobot / 100, `${persenBobot} % of bobot ${simpul.bobot}`);
  if (indeksMinimum !== null) {
    const maks = satu?.skala?.maks;
    bandingkan(maks === undefined ? undefined : indeksMinimum / maks, `index ${indeksMinimum}`);
  }
  if (tingkatMinimum !== null)
    bandingkan(satu?.tingkat.find(({ label }) => label === tingkatMinimum)?.nilai, `level ${tingkatMinimum}`);
}

/** WBBM builds on WBK: no threshold of WBBM may lie below the one of WBK. */
function checkOrder({ predikat: { WBK, WBBM } }: Instrumen, lapor: Lapor): void {
  for (const { kode, minimum } of WBK.ambang) {
    const atas = WBBM.ambang.find((satu) => satu.kode === kode);
    if (!atas) lapor('AMBANG_SALAH', `WBBM ${kode}`, 'asked for WBK but not for WBBM');
    else if (minimum !== null && atas.minimum !== null && atas.minimum < minimum)
      lapor('AMBANG_SALAH', `WBBM ${kode}`, `minimum ${atas.minimum} is below WBK ${minimum}`);
  }
}

const JENIS_NILAI = {
  ya: 'boolean',
  persen: 'number',
  tingkat: 'number',
  tahun: 'number',
  predikat: 'string',
  opini: 'string',
};

function checkPrasyarat(
  { kode, jenis, minimum, minimumPusat, skala, rentang }: Prasyarat,
  lapor: Lapor,
): void {
  const berskala = jenis === 'predikat' || jenis === 'opini';
  if (berskala !== (skala !== null))
    lapor('PRASYARAT_SALAH', kode, 'predikat and opini, and only these, have a skala');
  for (const batas of [minimum, minimumPusat])
    for (const predikat of PREDIKAT) {
      const nilai = batas?.[predikat] ?? null;
      if (nilai === null) continue;
      if (typeof nilai !== JENIS_NILAI[jenis])
        lapor('PRASYARAT_SALAH', kode, `${nilai} is not a value of ${jenis}`);
      else if (berskala && !skala?.includes(String(nilai)))
        lapor('PRASYARAT_SALAH', kode, `${nilai} is not on the skala`);
    }
  if (rentang) {
    const urut = rentang.batas.map(({ predikat }) => predikat);
    const turun = rentang.batas.every(
      ({ dari }, i) => i === 0 || dari < (rentang.batas[i - 1]?.dari ?? dari),
    );
    if (urut.join() !== skala?.join() || !turun)
      lapor('PRASYARAT_SALAH', kode, 'rentang must give each letter of the skala a lower bound, best first');
  }
}

function checkKonsistensi(instrumen: Instrumen, aturan: AturanKonsistensi, lapor: Lapor): void {
  const butirOf = (kode: string): Butir | undefined => letakByKode(instrumen).get(kode)?.butir;
  const rujukan = aturan.jenis === 'masukan_sama' ? aturan.masukan : [aturan.bila, aturan.maka];
  for (const satu of rujukan) {
    const butir = butirOf(satu.butir);
    if (!butir) lapor('RUJUKAN_SALAH', aturan.kode, `no butir ${satu.butir}`);
    else if ('kunci' in satu) {
      if (!butir.rumus?.masukan.some(({ kunci }) => kunci === satu.kunci))
        lapor('RUJUKAN_SALAH', aturan.kode, `${satu.butir} has no count ${satu.kunci}`);
    } else
      for (const label of satu.tingkat)
        if (!butir.tingkat.some((tingkat) => tingkat.label === label))
          lapor('RUJUKAN_SALAH', aturan.kode, `${satu.butir} has no level ${label}`);
  }
}
