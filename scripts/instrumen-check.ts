/**
 * Checks every instrument file and holds its content hash against `seeds/instrumen/lock.json`, so that a
 * published version cannot be edited silently. `--publish` adds the hash of a version that is not locked yet. Another
 * folder with the same layout can be named.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseInstrumen } from '@/lib/domain/instrumen/parse-instrumen';
import { instrumenHash, listInstrumen } from '@/lib/instrumen/load-instrumen';

const args = process.argv.slice(2);
const FOLDER =
  args.find((satu) => !satu.startsWith('--')) ??
  fileURLToPath(new URL('../seeds/instrumen/', import.meta.url));
const LOCK = join(FOLDER, 'lock.json');
const publish = args.includes('--publish');
const lock = JSON.parse(readFileSync(LOCK, 'utf8')) as Record<string, string>;
const loaded = new Set(listLoaded());
const baru = { ...lock };
let masalah = 0;
let berkas = 0;

function report(tempat: string, pesan: string): void {
  masalah += 1;
  console.error(`${tempat}: ${pesan}`);
}

/** A broken file makes the loader throw; then the problems below say why. */
function listLoaded(): string[] {
  try {
    return listInstrumen().map(({ instrumen }) => `${instrumen.id}@${instrumen.versi}`);
  } catch {
    return [];
  }
}

function checkFile(id: string, folder: string): void {
  const nama = `${id}/${folder}/instrumen.json`;
  berkas += 1;
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(join(FOLDER, nama), 'utf8'));
  } catch (error) {
    report(nama, error instanceof Error ? error.message : 'cannot be read');
    return;
  }
  const hasil = parseInstrumen(data);
  if (!hasil.ok) {
    for (const { kode, di, pesan } of hasil.error) report(nama, `${kode} ${di}: ${pesan}`);
    return;
  }
  const instrumen = hasil.value;
  const kunci = `${instrumen.id}@${instrumen.versi}`;
  if (kunci !== `${id}@${folder.slice(1)}`) report(nama, `says that it is ${kunci}`);
  if (!loaded.has(kunci)) report(nama, 'is not listed in lib/instrumen/load-instrumen.ts');
  const hash = instrumenHash(instrumen);
  if (lock[kunci] === hash) return;
  if (lock[kunci] !== undefined)
    report(nama, 'a published version was edited; restore it and publish a new version');
  else if (publish) baru[kunci] = hash;
  else report(nama, 'is not published yet; run npm run instrumen:check -- --publish');
}

function foldersIn(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((isi) => (isi.isDirectory() ? [isi.name] : []));
}

for (const id of foldersIn(FOLDER))
  for (const folder of foldersIn(join(FOLDER, id))) if (/^v\d+$/.test(folder)) checkFile(id, folder);
for (const kunci of Object.keys(lock))
  if (!loaded.has(kunci)) report('lock.json', `${kunci} is locked but its file is gone`);

if (publish && masalah === 0) writeFileSync(LOCK, `${JSON.stringify(baru, null, 2)}\n`);
console.log(`${berkas} instrument files, ${masalah} problems`);
process.exitCode = masalah > 0 ? 1 : 0;
