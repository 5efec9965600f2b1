import fc from 'fast-check';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Butir, Instrumen } from '@/lib/domain/instrumen/types';
import type { JawabanByKode, NilaiJawaban } from '@/lib/domain/lke/jawaban';

/** Counts as people type them, with the awkward ones (0, 1, large primes) often enough. */
const jumlah = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 1, 2, 3, 7, 999_983, 999_999, 1_000_000) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
);

/** Any valid answer to a butir, "does not apply" and half-filled counts included. */
export function arbitraryJawaban(butir: Butir): fc.Arbitrary<NilaiJawaban | null> {
  return fc.oneof(
    { weight: 17, arbitrary: answerOf(butir) },
    { weight: 2, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.constant<NilaiJawaban>({ tidakBerlaku: true }) },
  );
}

function answerOf({ tingkat, skala, rumus }: Butir): fc.Arbitrary<NilaiJawaban> {
  if (tingkat.length > 0) return fc.constantFrom(...tingkat.map(({ label }) => label));
  if (skala) {
    const kali = 10 ** skala.desimal;
    return fc.integer({ min: skala.min * kali, max: skala.maks * kali }).map((utuh) => utuh / kali);
  }
  const isi = (rumus?.masukan ?? []).map(({ kunci, peran }) => {
    const sering = peran === 'komponen' || peran === 'penyebut' ? 6 : 20;
    return [kunci, fc.option(jumlah, { freq: sering, nil: null })] as const;
  });
  return fc.record(Object.fromEntries(isi));
}

/** A whole LKE with a valid answer (or none) to every butir. */
export function arbitraryLke(instrumen: Instrumen): fc.Arbitrary<JawabanByKode> {
  const isi = [...letakByKode(instrumen).values()].map(
    ({ butir }) => [butir.kode, arbitraryJawaban(butir)] as const,
  );
  return fc.record(Object.fromEntries(isi));
}
