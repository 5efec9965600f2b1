import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { z } from 'zod';
import { contohInput } from '@/tests/support/contoh-input';

/** Text that has broken programs before: SQL, markup, direction, control characters, formulas, sheer length. */
export const TEKS_KACAU: readonly string[] = [
  "'; DROP TABLE jawaban; --",
  "' OR '1'='1",
  '1); SELECT pg_sleep(10); --',
  '\\x27 UNION SELECT sandi_hash FROM pengguna --',
  '$$; RESET app.instansi; $$',
  '<script>window.__xss=1</script>',
  '<img src=x onerror="window.__xss=1">',
  'javascript:window.__xss=1',
  '\u202Egnp.exe\u202C\u2066',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  '\u200B\uFEFF',
  'Z\u0351\u036B\u0343\u036A'.repeat(500),
  '\r\nSet-Cookie: a=b',
  '=HYPERLINK("http://jahat.example")',
  '{{7*7}}<%= 7*7 %>',
  '../../../../etc/passwd',
  '__proto__',
  'constructor',
  'NaN',
  '-0',
  '9'.repeat(400),
  'x'.repeat(1_000_000),
  '',
  ' ',
];

const ANGKA_KACAU = [
  0,
  -0,
  -1,
  0.1,
  1e308,
  -1e308,
  5e-324,
  Number.MAX_SAFE_INTEGER,
  Number.MIN_SAFE_INTEGER,
  2 ** 31,
  2 ** 63,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
];

/** Any value a client could put in the place of another one. `asing` are ids of another tenant. */
function nilaiKacau(asing: readonly string[]): fc.Arbitrary<unknown> {
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...TEKS_KACAU) },
    { weight: 2, arbitrary: fc.constantFrom(...ANGKA_KACAU) },
    { weight: 2, arbitrary: fc.constantFrom(...asing) },
    fc.uuid(),
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.constantFrom(null, undefined, true, false, [], {}, [[]], ['B'], 12n, new Date(0)),
    fc.array(fc.constantFrom(...TEKS_KACAU), { maxLength: 5 }),
    fc.constant(
      JSON.parse('{"__proto__":{"peran":"admin_instansi"},"constructor":{"prototype":{"ok":true}}}'),
    ),
    fc.jsonValue({ maxDepth: 4 }),
  );
}

type Objek = Record<string, unknown>;

/** A copy of `input` with the value at one random place, at any depth, replaced by `isi`. */
function ganti(input: unknown, letak: number, isi: unknown): unknown {
  if (typeof input !== 'object' || input === null) return isi;
  const kunci = Object.keys(input);
  if (kunci.length === 0) return isi;
  const satu = kunci[letak % kunci.length] as string;
  const lama = (input as Objek)[satu];
  const dalam = typeof lama === 'object' && lama !== null && letak % 3 !== 0;
  const baru = dalam ? ganti(lama, Math.floor(letak / kunci.length), isi) : isi;
  if (Array.isArray(input)) return input.map((x, i) => (String(i) === satu ? baru : x));
  return { ...input, [satu]: baru };
}

/**
 * Inputs for one action as an attacker makes them: a valid one with one or two places replaced, with an extra key,
 * with a key left out, or something else altogether.
 */
export function masukanKacau(
  schema: z.ZodType,
  ids: Readonly<Record<string, string>>,
  asing: readonly string[],
): fc.Arbitrary<unknown> {
  const sah = contohInput(schema, ids) as Objek;
  const kacau = nilaiKacau(asing);
  const satu = fc.tuple(fc.nat(10_000), kacau).map(([letak, isi]) => ganti(sah, letak, isi));
  return fc.oneof(
    { weight: 6, arbitrary: satu },
    {
      weight: 3,
      arbitrary: fc.tuple(satu, fc.nat(10_000), kacau).map(([awal, letak, isi]) => ganti(awal, letak, isi)),
    },
    { weight: 1, arbitrary: fc.tuple(fc.string(), kacau).map(([k, isi]) => ({ ...sah, [k]: isi })) },
    {
      weight: 1,
      arbitrary: fc
        .constantFrom(...Object.keys(sah))
        .map((k) => Object.fromEntries(Object.entries(sah).filter(([nama]) => nama !== k))),
    },
    { weight: 2, arbitrary: kacau },
  );
}

/** The valid sample with every id replaced by one that nobody has. */
export function idAsal(ids: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.keys(ids).map((nama) => [nama, randomUUID()]));
}
