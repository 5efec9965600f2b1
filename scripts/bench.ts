/**
 * Runs the performance benches: `npm run bench -- p7` one, without a name all quick forms, `--long` the long
 * forms. A bench lives in `scripts/bench/<name>.ts` and prints its figures; its last line ends in the ratio.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** What a bench file exports. `run` prints its figures and returns whether its pass line was reached. */
export interface Bench {
  readonly run: (opsi: { readonly long: boolean }) => Promise<boolean>;
}

const FOLDER = fileURLToPath(new URL('./bench/', import.meta.url));
const args = process.argv.slice(2);
const long = args.includes('--long');
const names = args.filter((satu) => !satu.startsWith('--'));
const available = readdirSync(FOLDER)
  .filter((nama) => /^p\d+\.ts$/.test(nama))
  .map((nama) => nama.slice(0, -3))
  .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
const unknown = names.find((nama) => !available.includes(nama));

if (unknown === undefined) {
  for (const nama of names.length > 0 ? names : available) {
    const bench = (await import(pathToFileURL(`${FOLDER}${nama}.ts`).href)) as Bench;
    if (!(await bench.run({ long }))) process.exitCode = 1;
  }
} else {
  console.error(`No bench "${unknown}"; there are: ${available.join(', ')}`);
  process.exitCode = 2;
}
