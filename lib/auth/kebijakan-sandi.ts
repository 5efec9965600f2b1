import 'server-only';
import { err, ok, type Result } from '@/lib/domain/result';

/** Shortest password for sign-in without a second factor (ASVS 6.2.1, NIST SP 800-63B). */
export const SANDI_MIN = 15;

/** Longest password that is taken; longer ones are refused, never cut. */
export const SANDI_MAKS = 256;

/**
 * Guesses that a password must withstand, as a power of ten. Sign-in is slowed to a few tries a minute and
 * the hash is argon2id, so ten thousand million guesses are out of reach for either way.
 */
const TEBAKAN_MIN_LOG10 = 10;

/** How much of a long password the estimate looks at: bounds its time, and the rest only adds strength. */
const DINILAI_MAKS = 64;

/** Letters that must remain when everything that others know of the person and the place is taken out. */
const SISA_MIN = 8;

/** Words that everybody in a Zona Integritas program would try first. */
const KATA_PROGRAM = [
  'teraju',
  'zona',
  'integritas',
  'zi',
  'wbk',
  'wbbm',
  'menpan',
  'panrb',
  'birokrasi',
  'pemerintah',
  'provinsi',
  'kabupaten',
  'kota',
  'kecamatan',
  'kelurahan',
  'dinas',
  'badan',
  'inspektorat',
  'puskesmas',
  'kantor',
  'bupati',
  'walikota',
  'gubernur',
  'camat',
  'kepala',
  'admin',
  'pegawai',
  'indonesia',
  'sandi',
  'password',
  'rahasia',
];

export type SebabSandiLemah = 'PENDEK' | 'PANJANG' | 'KONTEKS' | 'UMUM';

/** What to tell the person, and what to do instead. */
export const KALIMAT_SANDI: Readonly<Record<SebabSandiLemah, string>> = {
  PENDEK: `Sandi terlalu pendek. Pakai sedikitnya ${SANDI_MIN} huruf, misalnya tiga atau empat kata yang tidak berkaitan.`,
  PANJANG: `Sandi paling panjang ${SANDI_MAKS} huruf.`,
  KONTEKS:
    'Sandi ini sebagian besar berisi nama Anda, nama instansi, atau istilah Zona Integritas, jadi mudah ditebak. Tambahkan kata lain yang tidak berkaitan.',
  UMUM: 'Sandi ini mudah ditebak: kata umum, ulangan, atau urutan. Pakai tiga atau empat kata yang tidak berkaitan.',
};

/** The pieces of names, e-mail addresses and numbers of at least three letters, small. */
function kataOf(teks: readonly string[]): string[] {
  const kata = teks.flatMap((t) => t.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return [...new Set(kata.filter((k) => k.length >= 3))];
}

/** True when too little is left of a password without the words that belong to the person and the program. */
function sebagianBesarKonteks(sandi: string, konteks: readonly string[]): boolean {
  const kata = [...KATA_PROGRAM, ...konteks].sort((a, b) => b.length - a.length);
  let sisa = sandi.toLowerCase();
  const sebelum = sisa.length;
  for (const k of kata) sisa = sisa.replaceAll(k, ' ');
  if (sisa.length === sebelum && !/(19|20)\d\d/.test(sisa)) return false;
  // Years and marks around such words make nobody guess longer.
  return sisa.replace(/(19|20)\d\d/g, '').replace(/[^\p{L}\p{N}]/gu, '').length < SISA_MIN;
}

type Penilai = (sandi: string, konteks: string[]) => number;
let penilai: Promise<Penilai> | undefined;

/** The estimator with its word lists (200,000 entries, offline); loaded when the first password is chosen. */
function muatPenilai(): Promise<Penilai> {
  penilai ??= (async () => {
    const [{ ZxcvbnFactory }, umum, indonesia, inggris] = await Promise.all([
      import('@zxcvbn-ts/core'),
      import('@zxcvbn-ts/language-common'),
      import('@zxcvbn-ts/language-id'),
      import('@zxcvbn-ts/language-en'),
    ]);
    const zxcvbn = new ZxcvbnFactory({
      dictionary: { ...umum.dictionary, ...indonesia.dictionary, ...inggris.dictionary },
      graphs: umum.adjacencyGraphs,
      maxLength: DINILAI_MAKS,
    });
    return (sandi, konteks) => zxcvbn.check(sandi, konteks).guessesLog10;
  })();
  return penilai;
}

/**
 * Holds a new password against the rules: length, the block lists of common passwords and of Indonesian and
 * English words, and the names around the person (`konteks`: name, e-mail, NIP, instansi, unit). No rule on
 * kinds of characters, no cutting (ASVS 6.2.4–6.2.12).
 */
export async function periksaSandi(
  sandi: string,
  konteks: readonly string[],
): Promise<Result<true, SebabSandiLemah>> {
  const panjang = [...sandi].length;
  if (panjang < SANDI_MIN) return err('PENDEK');
  if (panjang > SANDI_MAKS) return err('PANJANG');
  const kata = kataOf(konteks);
  if (sebagianBesarKonteks(sandi, kata)) return err('KONTEKS');
  const tebakan = (await muatPenilai())(sandi, [...KATA_PROGRAM, ...kata]);
  return tebakan < TEBAKAN_MIN_LOG10 ? err('UMUM') : ok(true);
}
