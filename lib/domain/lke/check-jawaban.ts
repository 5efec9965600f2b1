import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Butir, Instrumen } from '@/lib/domain/instrumen/types';
import { type JawabanByKode, MAKS_JUMLAH, type NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { toWhole } from '@/lib/domain/numeric';
import { err, ok, type Result } from '@/lib/domain/result';

export type KodeJawabanSalah =
  | 'UNKNOWN_BUTIR'
  | 'WRONG_TYPE'
  | 'UNKNOWN_LEVEL'
  | 'UNKNOWN_COUNT'
  | 'COUNT_NOT_WHOLE'
  | 'COUNT_OUT_OF_RANGE'
  | 'VALUE_OUT_OF_RANGE'
  | 'TOO_MANY_DECIMALS';

/** Why an answer is refused: the butir, the count inside it (`field`), and what would be accepted. */
export interface JawabanSalah {
  readonly code: KodeJawabanSalah;
  readonly kode: string;
  readonly field: string | null;
  /** Accepted level labels or count keys; empty where a range is meant. */
  readonly pilihan: readonly string[];
  readonly min: number | null;
  readonly maks: number | null;
  readonly desimal: number | null;
}

/**
 * One answer from outside, checked against its butir: the level belongs to the type, counts are whole numbers
 * from 0 to 1,000,000 under known keys, an index is inside its scale and has no more decimals than it.
 * `null` clears an answer. Counts that are missing are not an error: the butir then stays unanswered.
 */
export function checkJawaban(
  instrumen: Instrumen,
  kode: string,
  nilai: unknown,
): Result<NilaiJawaban | null, JawabanSalah> {
  const butir = letakByKode(instrumen).get(kode)?.butir;
  if (!butir) return refuse('UNKNOWN_BUTIR', kode);
  if (nilai === null || nilai === undefined) return ok(null);
  if (typeof nilai === 'string') return checkTingkat(butir, nilai);
  if (typeof nilai === 'number') return checkAngka(butir, nilai);
  if (typeof nilai !== 'object' || Array.isArray(nilai)) return refuseType(butir);
  if (Object.hasOwn(nilai, 'tidakBerlaku')) {
    const tepat = Object.keys(nilai).length === 1 && 'tidakBerlaku' in nilai && nilai.tidakBerlaku === true;
    return tepat ? ok({ tidakBerlaku: true }) : refuse('WRONG_TYPE', kode, { field: 'tidakBerlaku' });
  }
  return checkJumlah(butir, nilai);
}

/** All answers of one LKE, checked: the answers as they may be scored, or every refusal. */
export function checkJawabanList(
  instrumen: Instrumen,
  jawaban: Readonly<Record<string, unknown>>,
): Result<JawabanByKode, readonly JawabanSalah[]> {
  const sah = new Map<string, NilaiJawaban | null>();
  const salah: JawabanSalah[] = [];
  for (const [kode, nilai] of Object.entries(jawaban)) {
    const hasil = checkJawaban(instrumen, kode, nilai);
    if (hasil.ok) sah.set(kode, hasil.value);
    else salah.push(hasil.error);
  }
  return salah.length > 0 ? err(salah) : ok(Object.fromEntries(sah));
}

function checkTingkat(butir: Butir, label: string): Result<NilaiJawaban, JawabanSalah> {
  if (butir.tingkat.length === 0) return refuseType(butir);
  const pilihan = butir.tingkat.map((tingkat) => tingkat.label);
  return pilihan.includes(label) ? ok(label) : refuse('UNKNOWN_LEVEL', butir.kode, { pilihan });
}

function checkAngka(butir: Butir, nilai: number): Result<NilaiJawaban, JawabanSalah> {
  const { skala, kode } = butir;
  if (!skala || !Number.isFinite(nilai)) return refuseType(butir);
  const { min, maks, desimal } = skala;
  if (nilai < min || nilai > maks) return refuse('VALUE_OUT_OF_RANGE', kode, { min, maks, desimal });
  return toWhole(nilai, desimal) === null
    ? refuse('TOO_MANY_DECIMALS', kode, { min, maks, desimal })
    : ok(nilai);
}

function checkJumlah(butir: Butir, nilai: object): Result<NilaiJawaban, JawabanSalah> {
  if (!butir.rumus) return refuseType(butir);
  const pilihan = butir.rumus.masukan.map(({ kunci }) => kunci);
  const jumlah = new Map<string, number | null>();
  for (const [field, satu] of Object.entries(nilai) as [string, unknown][]) {
    if (!pilihan.includes(field)) return refuse('UNKNOWN_COUNT', butir.kode, { field, pilihan });
    if (satu !== null && typeof satu !== 'number') return refuse('WRONG_TYPE', butir.kode, { field });
    if (satu !== null && !Number.isInteger(satu)) return refuse('COUNT_NOT_WHOLE', butir.kode, { field });
    if (satu !== null && (satu < 0 || satu > MAKS_JUMLAH))
      return refuse('COUNT_OUT_OF_RANGE', butir.kode, { field, min: 0, maks: MAKS_JUMLAH });
    jumlah.set(field, satu);
  }
  return ok(Object.fromEntries(jumlah));
}

/** The answer has the wrong JSON type: says what this butir takes instead. */
function refuseType(butir: Butir): Result<never, JawabanSalah> {
  return refuse('WRONG_TYPE', butir.kode, {
    pilihan: butir.rumus
      ? butir.rumus.masukan.map(({ kunci }) => kunci)
      : butir.tingkat.map(({ label }) => label),
    min: butir.skala?.min ?? null,
    maks: butir.skala?.maks ?? null,
    desimal: butir.skala?.desimal ?? null,
  });
}

function refuse(
  code: KodeJawabanSalah,
  kode: string,
  rincian: Partial<Omit<JawabanSalah, 'code' | 'kode'>> = {},
): Result<never, JawabanSalah> {
  return err({ code, kode, field: null, pilihan: [], min: null, maks: null, desimal: null, ...rincian });
}
