import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'zod';
import type { Sesi } from '@/lib/access/kini';
import { runCommand } from '@/lib/actions/run-command';
import type { Peran } from '@/lib/domain/wewenang/peran';
import { type AksiTerdaftar, semuaAksi } from '@/tests/support/aksi';
import { contohInput } from '@/tests/support/contoh-input';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatIsi, buatSemuaSesi, type IdIsi, type Keadaan } from '@/tests/support/isi-instansi';
import { idAsal, masukanKacau } from '@/tests/support/masukan-kacau';
import { buatInstansi, type InstansiUji } from '@/tests/support/pabrik';
import { sidikIsi } from '@/tests/support/sidik';

await testDatabase();

const MATRIKS = JSON.parse(readFileSync('tests/actions/matriks.json', 'utf8')) as Record<
  string,
  { readonly peran: readonly Peran[] }
>;
const aksi = await semuaAksi();
const KALI = 200;

/** The same tenant in every state of the process, so that each command is met where it is open and where not. */
const KEADAAN: readonly Keadaan[] = [
  { tahap: 'pencanangan', penilai: 'unit' },
  { tahap: 'pembangunan', penilai: 'unit' },
  { tahap: 'pembangunan', penilai: 'tpi' },
  { tahap: 'pengusulan', penilai: 'tpi' },
  { tahap: 'penilaian', penilai: 'unit' },
  { tahap: 'penilaian', penilai: 'tpn' },
];

interface Tempat {
  readonly ids: IdIsi;
  readonly sesi: ReadonlyMap<Peran, Sesi>;
}

let tempat: readonly Tempat[];
let b: InstansiUji;
let asing: IdIsi;
let sebelum: Readonly<Record<string, string>>;
const lepas: unknown[] = [];
const catatLepas = (sebab: unknown) => lepas.push(sebab);

beforeAll(async () => {
  const daftar: Tempat[] = [];
  for (const keadaan of KEADAAN) {
    const a = await buatInstansi();
    daftar.push({ ids: await buatIsi(a, a.unitId, keadaan), sesi: await buatSemuaSesi(a) });
  }
  tempat = daftar;
  b = await buatInstansi();
  asing = await buatIsi(b, b.unitId);
  sebelum = await sidikIsi(b.id, asAdmin);
  process.on('unhandledRejection', catatLepas);
});

afterAll(() => {
  process.off('unhandledRejection', catatLepas);
});

/** A person who may call this action, so that the input reaches the command. */
function pemegang({ definisi }: AksiTerdaftar, { sesi }: Tempat): Sesi {
  const peran = MATRIKS[definisi.nama]?.peran[0];
  const siapa = peran && sesi.get(peran);
  if (!siapa) throw new Error(`${definisi.nama} is not in tests/actions/matriks.json`);
  return siapa;
}

/** The sample with an extra key in each object of it, one at a time. */
function denganKunciLebih(input: unknown): unknown[] {
  if (typeof input !== 'object' || input === null) return [];
  if (Array.isArray(input))
    return input.flatMap((x, i) => denganKunciLebih(x).map((baru) => input.with(i, baru)));
  const dalam = Object.entries(input).flatMap(([k, v]) =>
    denganKunciLebih(v).map((baru) => ({ ...input, [k]: baru })),
  );
  return [{ ...input, instansiId: asing.id, peran: 'admin_instansi' }, ...dalam];
}

/** Places of a sample where this schema takes free text: a long sentence is accepted there. */
function jalurTeks(schema: z.ZodType, input: unknown): string[] {
  return daftarJalur(input).filter(
    (jalur) => schema.safeParse(isiDi(input, jalur, 'dua belas huruf dan lebih')).success,
  );
}

function daftarJalur(input: unknown, awal = ''): string[] {
  if (typeof input !== 'object' || input === null) return [awal];
  return Object.entries(input).flatMap(([k, v]) => daftarJalur(v, awal === '' ? k : `${awal}.${k}`));
}

/** A copy of `input` with `isi` at a path such as `pihak.0.nama`. */
function isiDi(input: unknown, jalur: string, isi: unknown): unknown {
  const [kunci, ...sisa] = jalur.split('.');
  if (!kunci) return isi;
  const objek = (input ?? {}) as Record<string, unknown>;
  const baru = isiDi(objek[kunci], sisa.join('.'), isi);
  return Array.isArray(input) ? input.with(Number(kunci), baru) : { ...objek, [kunci]: baru };
}

describe.each(aksi)('the door: $definisi.nama', (satu) => {
  /** How often an input got past schema and permission to the command itself. */
  let dijalankan = 0;
  const definisi: AksiTerdaftar['definisi'] = {
    ...satu.definisi,
    command: (...isi) => {
      dijalankan++;
      return satu.definisi.command(...isi);
    },
  };
  const ketuk = (di: Tempat, input: unknown) => runCommand(definisi, pemegang(satu, di), input, randomUUID());
  /** Where TPN and everybody else reach the unit. */
  const terbuka = () => tempat.at(-1) as Tempat;

  test(`${KALI} hostile inputs: no INTERNAL, no throw, a sentence for each refusal (R16, ASVS 2.2.1, 15.3.6)`, async () => {
    const kode = new Set<string>();
    const masukan = fc
      .constantFrom(...tempat)
      .chain((di) =>
        masukanKacau(definisi.input, di.ids, Object.values(asing)).map((input) => ({ di, input })),
      );
    await fc.assert(
      fc.asyncProperty(masukan, async ({ di, input }) => {
        const hasil = await ketuk(di, input);
        kode.add(hasil.ok ? 'OK' : hasil.error.code);
        if (hasil.ok) return;
        expect(hasil.error.code).not.toMatch(/^(INTERNAL|UNAVAILABLE)$/);
        expect(hasil.error.message).toMatch(/^\p{Lu}.*\.$/u);
      }),
      { numRuns: KALI, endOnFailure: true },
    );
    expect([...kode]).toContain('INVALID_INPUT');
    // Some of them got past the schema: to the permission or to the command itself.
    expect(kode.size > 1 || dijalankan > 0).toBe(true);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect('peran' in {}).toBe(false);
  });

  test('text that PostgreSQL cannot hold is refused with a sentence at its field', async () => {
    const { ids } = terbuka();
    for (const jalur of jalurTeks(definisi.input, contohInput(definisi.input, ids)))
      for (const teks of ['dua belas\0huruf', 'dua belas \ud800 huruf'])
        expect(await ketuk(terbuka(), isiDi(contohInput(definisi.input, ids), jalur, teks))).toMatchObject({
          ok: false,
          error: { code: 'INVALID_INPUT', fields: { [jalur]: expect.stringMatching(/Ketik ulang/) } },
        });
  });

  test('keys that were not asked for are refused, at every depth (ASVS 15.3.3)', async () => {
    const daftar = denganKunciLebih(contohInput(definisi.input, terbuka().ids));
    expect(daftar.length).toBeGreaterThan(0);
    for (const input of daftar)
      expect(await ketuk(terbuka(), input)).toMatchObject({ ok: false, error: { code: 'INVALID_INPUT' } });
  });

  test('a request key that is none is refused (R3)', async () => {
    const input = contohInput(definisi.input, terbuka().ids);
    for (const kunci of [undefined, null, '', 'x', 7, {}, [randomUUID()], `${randomUUID()}'`])
      expect(await runCommand(definisi, pemegang(satu, terbuka()), input, kunci)).toMatchObject({
        ok: false,
        error: { code: 'INVALID_INPUT', fields: { _: expect.any(String) } },
      });
  });

  test('an id that nobody has is not found, and the id of another tenant is the same (S5)', async () => {
    const { ids } = terbuka();
    if (!('id' in definisi.resource(contohInput(definisi.input, ids)))) return;
    const tidakAda = await ketuk(terbuka(), contohInput(definisi.input, idAsal(ids)));
    expect(tidakAda).toMatchObject({ ok: false, error: { code: 'NOT_FOUND' } });
    expect(await ketuk(terbuka(), contohInput(definisi.input, asing))).toEqual(tidakAda);
  });
});

describe('the door after all of that', () => {
  test('S5 nothing in the other tenant has changed, and nothing was left unhandled', async () => {
    expect(await sidikIsi(b.id, asAdmin)).toEqual(sebelum);
    expect(lepas).toEqual([]);
  });
});
