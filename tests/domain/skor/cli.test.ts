import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'skor-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Keluaran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The real command, as `npm run -s skor` starts it. */
function run(args: readonly string[], input?: string): Keluaran {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/tsx/dist/cli.mjs'), 'scripts/skor.ts', ...args],
    { cwd: ROOT, input, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
  );
  return { status, stdout, stderr };
}

const lke = (jawaban: unknown, lain: object = {}): string =>
  JSON.stringify({ instrumen: 'permenpanrb-90-2021', jawaban, ...lain });

describe('F17 F23 the score on the command line', () => {
  it('F17 prints every figure of the documented form', () => {
    const jawaban = {
      'A.I.1.i.a': 'Ya',
      'A.II.1.i.a': { jumlahAgen: 5, jumlahPerubahan: 5 },
      'B.I.a': 3.6,
    };
    writeFileSync(join(folder, 'satu.json'), lke(jawaban));
    const { status, stdout, stderr } = run(['satu.json']);
    expect([status, stderr]).toEqual([0, '']);
    const skor = JSON.parse(stdout);
    expect(Object.keys(skor)).toEqual([
      'total',
      'pengungkit',
      'hasil',
      'area',
      'bagian',
      'subkomponen',
      'predikat',
    ]);
    expect(skor).toMatchObject({
      total: 17,
      pengungkit: 1.25,
      hasil: 15.75,
      area: { MP: 1.25, PP: 0 },
      bagian: { 'A.I.1': 0.25, 'A.II.1': 1 },
      subkomponen: { 'A.I.1.i': 0.25, 'A.II.1.i': 1, 'B.I.a': 15.75 },
    });
    expect(skor.predikat.WBK.terpenuhi).toBe(false);
    expect(skor.predikat.WBK.syarat).toContainEqual({
      kode: 'total',
      nilai: 17,
      minimum: 75,
      terpenuhi: false,
    });
    expect(skor.predikat.WBBM.syarat).toContainEqual({
      kode: 'hasil:B.I.a',
      nilai: 15.75,
      minimum: 15.75,
      terpenuhi: true,
    });
  });

  it('F23 scores the real sheet of 2024 from standard input, blanks counted or left out', () => {
    const berkas = join(ROOT, 'seeds/instrumen/permenpanrb-90-2021/v1/contoh/kspstendik-2024.json');
    const { jawaban } = JSON.parse(readFileSync(berkas, 'utf8'));
    const nol = JSON.parse(run(['-'], lke(jawaban)).stdout);
    const lewati = JSON.parse(run(['-'], lke(jawaban, { kosong: 'lewati' })).stdout);
    expect([nol.total, lewati.total].map((nilai) => nilai.toFixed(6))).toEqual(['91.365644', '92.618644']);
    expect(JSON.parse(run([berkas]).stdout).total).toBe(nol.total);
  });

  const long = 'x'.repeat(1_048_576);
  it.each([
    ['an unknown code', lke({ 'A.I.9.x': 'Ya' }), 'A.I.9.x: unknown code'],
    [
      'a prototype code',
      '{"instrumen":"permenpanrb-90-2021","jawaban":{"__proto__":"Ya"}}',
      '__proto__: unknown code',
    ],
    ['a level of another type', lke({ 'A.I.1.i.a': 'B' }), 'A.I.1.i.a: "B" is not one of Ya, Tidak'],
    ['a text of 1 MB', lke({ 'A.I.1.i.b': long }), `A.I.1.i.b: "${long.slice(0, 56)}… is not one of A, B, C`],
    ['a code of 1 MB', lke({ [long]: 'Ya' }), `${long.slice(0, 77)}…: unknown code`],
    [
      'a count out of range',
      lke({ 'A.II.1.i.a': { jumlahAgen: 1_000_001 } }),
      'A.II.1.i.a.jumlahAgen: 1000001 is not between 0 and 1000000',
    ],
    [
      'a broken count',
      lke({ 'A.II.1.i.a': { jumlahAgen: 1.5 } }),
      'A.II.1.i.a.jumlahAgen: 1.5 is not a whole number',
    ],
    ['a wrong type', lke({ 'A.I.1.i.a': 1 }), 'A.I.1.i.a: 1 has the wrong type, expected Ya, Tidak'],
    [
      'an index above the scale',
      lke({ 'B.I.a': 88 }),
      'B.I.a: 88 is not a number from 0 to 4 with at most 2 decimals',
    ],
    [
      'an unknown instrument',
      '{"instrumen":"x","jawaban":{}}',
      'instrumen: "x" is not one of permenpanrb-90-2021, permenpanrb-10-2019, permenpanrb-52-2014',
    ],
    ['an unknown blank mode', lke({}, { kosong: 'ya' }), 'kosong: "ya" is not one of nol, lewati'],
    ['answers that are no object', lke(['Ya']), 'jawaban: expected an object of answers by code'],
    ['broken JSON', '{', 'not valid JSON'],
    ['no object', '[]', 'expected a JSON object with "instrumen" and "jawaban"'],
  ])('F17 refuses %s in one line, exit 2', (_, input, baris) => {
    const { status, stdout, stderr } = run(['-'], input);
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: `${baris}\n` });
  });

  it('F17 a missing file and missing arguments say what to do', () => {
    expect(run(['tiada.json'])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^tiada\.json: cannot be read .*\n$/),
    });
    expect(run([])).toMatchObject({ status: 2, stderr: expect.stringMatching(/^Give one file: .*\n$/) });
  });
});
