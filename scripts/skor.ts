/**
 * Scores one LKE on the command line: `npm run -s skor -- file.json`, or `-` for standard input. Reads
 * `{"instrumen", "jawaban", "kosong"?}` (other fields are ignored, so a worked example can be read too) and
 * prints the score as JSON. Bad input: one line, exit 2.
 */
import { readFileSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { PREDIKAT } from '@/lib/domain/instrumen/types';
import { checkJawabanList, type JawabanSalah } from '@/lib/domain/lke/check-jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { SkorLke } from '@/lib/domain/skor/types';
import { listInstrumen, loadInstrumen } from '@/lib/instrumen/load-instrumen';

/** Input that the user can correct; its message is the one line printed. */
class BadInput extends Error {}

const MAKS_BYTE = 16_000_000;

function readInput(args: readonly string[]): string {
  const [nama] = args;
  if (nama === undefined || args.length > 1)
    throw new BadInput('Give one file: npm run -s skor -- file.json (or - for standard input)');
  // npm changes to the project folder; a relative path means the folder the user was in.
  const path = nama === '-' || isAbsolute(nama) ? nama : resolve(process.env.INIT_CWD ?? process.cwd(), nama);
  try {
    const isi = readFileSync(nama === '-' ? 0 : path);
    if (isi.byteLength > MAKS_BYTE) throw new BadInput(`${nama}: larger than ${MAKS_BYTE} bytes`);
    return isi.toString('utf8');
  } catch (error) {
    if (error instanceof BadInput) throw error;
    throw new BadInput(`${nama}: cannot be read (${error instanceof Error ? error.message : error})`);
  }
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function parseJson(teks: string): Record<string, unknown> {
  let data: unknown;
  try {
    data = JSON.parse(teks);
  } catch {
    throw new BadInput('not valid JSON');
  }
  if (!isRecord(data)) throw new BadInput('expected a JSON object with "instrumen" and "jawaban"');
  return data;
}

/** Anything from the input as a short piece of one line. */
function show(nilai: unknown): string {
  const teks = JSON.stringify(nilai) ?? String(nilai);
  return teks.length > 60 ? `${teks.slice(0, 57)}…` : teks;
}

function sayRefusal(salah: JawabanSalah, nilai: unknown): string {
  const tempat = salah.field === null ? salah.kode : `${salah.kode}.${salah.field}`;
  const isi = salah.field !== null && isRecord(nilai) ? nilai[salah.field] : nilai;
  const rentang = `a number from ${salah.min} to ${salah.maks} with at most ${salah.desimal} decimals`;
  const pilihan = salah.pilihan.join(', ');
  const harapan: Readonly<Record<JawabanSalah['code'], string>> = {
    UNKNOWN_BUTIR: 'unknown code',
    WRONG_TYPE: `${show(isi)} has the wrong type${pilihan ? `, expected ${pilihan}` : salah.maks === null ? '' : `, expected ${rentang}`}`,
    UNKNOWN_LEVEL: `${show(isi)} is not one of ${pilihan}`,
    UNKNOWN_COUNT: `unknown count, expected ${pilihan}`,
    COUNT_NOT_WHOLE: `${show(isi)} is not a whole number`,
    COUNT_OUT_OF_RANGE: `${show(isi)} is not between ${salah.min} and ${salah.maks}`,
    VALUE_OUT_OF_RANGE: `${show(isi)} is not ${rentang}`,
    TOO_MANY_DECIMALS: `${show(isi)} is not ${rentang}`,
  };
  return `${tempat.length > 80 ? `${tempat.slice(0, 77)}…` : tempat}: ${harapan[salah.code]}`;
}

function score(data: Record<string, unknown>): SkorLke {
  const { instrumen: id, jawaban, kosong } = data;
  const terbit = typeof id === 'string' ? loadInstrumen(id) : null;
  if (!terbit) {
    const ada = listInstrumen().map(({ instrumen }) => instrumen.id);
    throw new BadInput(`instrumen: ${show(id)} is not one of ${ada.join(', ')}`);
  }
  if (kosong !== undefined && kosong !== 'nol' && kosong !== 'lewati')
    throw new BadInput(`kosong: ${show(kosong)} is not one of nol, lewati`);
  if (!isRecord(jawaban)) throw new BadInput('jawaban: expected an object of answers by code');
  const hasil = checkJawabanList(terbit.instrumen, jawaban);
  if (!hasil.ok) {
    const [pertama] = hasil.error;
    throw new BadInput(pertama ? sayRefusal(pertama, jawaban[pertama.kode]) : 'jawaban: refused');
  }
  return scoreLke(terbit.instrumen, hasil.value, { kosong });
}

function toOutput(skor: SkorLke): unknown {
  const { total, pengungkit, hasil, area, bagian, subkomponen } = skor;
  const predikat = Object.fromEntries(
    PREDIKAT.map((nama) => {
      const { terpenuhi, syarat } = skor.predikat[nama];
      const ringkas = syarat.map((s) => ({
        kode: s.kode,
        nilai: s.nilai,
        minimum: s.minimum,
        terpenuhi: s.terpenuhi,
      }));
      return [nama, { terpenuhi, syarat: ringkas }];
    }),
  );
  return { total, pengungkit, hasil, area, bagian, subkomponen, predikat };
}

try {
  const skor = score(parseJson(readInput(process.argv.slice(2))));
  process.stdout.write(`${JSON.stringify(toOutput(skor), null, 2)}\n`);
} catch (error) {
  if (!(error instanceof BadInput)) throw error;
  console.error(error.message.replaceAll(/\s+/g, ' '));
  process.exitCode = 2;
}
