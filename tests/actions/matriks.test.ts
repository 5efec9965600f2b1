import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Sesi } from '@/lib/access/kini';
import { runCommand } from '@/lib/actions/run-command';
import { err } from '@/lib/domain/result';
import { isPeranUnit, PERAN, type Peran } from '@/lib/domain/wewenang/peran';
import { semuaAksi } from '@/tests/support/aksi';
import { contohInput } from '@/tests/support/contoh-input';
import { testDatabase } from '@/tests/support/database';
import { buatIsi, buatSemuaSesi, type IdIsi } from '@/tests/support/isi-instansi';
import { buatInstansi } from '@/tests/support/pabrik';

await testDatabase();

/** The reviewed matrix: which peran may call which action, and whether it is about one unit. */
interface Baris {
  readonly peran: readonly Peran[];
  readonly perUnit: boolean;
}
const MATRIKS = JSON.parse(readFileSync('tests/actions/matriks.json', 'utf8')) as Record<string, Baris>;

const aksi = await semuaAksi();

/** Runs the door up to the command: a marker instead of the command tells that the guard let it through. */
async function ketuk(satu: (typeof aksi)[number], sesi: Sesi | null, ids: IdIsi): Promise<string> {
  const definisi = { ...satu.definisi, command: async () => err({ code: 'TIDAK_ADA_PERUBAHAN' as const }) };
  const hasil = await runCommand(definisi, sesi, contohInput(definisi.input, ids), randomUUID());
  if (hasil.ok) throw new Error('the marker never succeeds');
  return hasil.error.code === 'TIDAK_ADA_PERUBAHAN' ? 'BOLEH' : hasil.error.code;
}

let milik: IdIsi;
let lain: IdIsi;
let asing: IdIsi;
let sesi: ReadonlyMap<Peran, Sesi>;

beforeAll(async () => {
  const a = await buatInstansi();
  const b = await buatInstansi();
  milik = await buatIsi(a, a.unitId);
  lain = await buatIsi(a, a.unitLainId);
  asing = await buatIsi(b, b.unitId);
  sesi = await buatSemuaSesi(a);
});

describe('S1 authorization matrix: every action × every peran × own unit, other unit, other instansi, nobody', () => {
  test('every action of the build is in the reviewed matrix, and the other way round', () => {
    expect(aksi.length).toBeGreaterThan(0);
    expect(aksi.map((x) => x.definisi.nama).sort()).toEqual(Object.keys(MATRIKS).sort());
  });

  for (const satu of aksi) {
    const baris = MATRIKS[satu.definisi.nama];
    if (!baris) continue;
    const platform = satu.definisi.permission === 'platform.kelola';

    test(`${satu.definisi.nama} (${satu.ekspor})`, async () => {
      expect(await ketuk(satu, null, milik)).toBe('UNAUTHENTICATED');
      for (const peran of PERAN) {
        const siapa = sesi.get(peran) as Sesi;
        const punya = baris.peran.includes(peran);
        const hasil = {
          peran,
          milik: await ketuk(satu, siapa, milik),
          lain: await ketuk(satu, siapa, lain),
          asing: await ketuk(satu, siapa, asing),
        };
        const dalamJangkauan = punya ? 'BOLEH' : 'FORBIDDEN';
        // TPN reaches a unit only through its proposal, never as part of the tree.
        const luar =
          platform !== (peran === 'admin_platform') || (peran === 'tpn' && jenisSasaran(satu) === 'unit');
        const unitLain = baris.perUnit && isPeranUnit(peran) ? 'NOT_FOUND' : dalamJangkauan;
        // An action on the whole instansi names nothing of another one: it stays in its own.
        const tanpaSasaran = !platform && !sasaranBerId(satu);
        expect(hasil).toEqual({
          peran,
          milik: luar ? 'NOT_FOUND' : dalamJangkauan,
          lain: luar ? 'NOT_FOUND' : unitLain,
          asing: luar ? 'NOT_FOUND' : platform || tanpaSasaran ? dalamJangkauan : 'NOT_FOUND',
        });
      }
    });
  }
});

/** True when the resource of an action is a row with an id (not the instansi as a whole). */
function sasaranBerId(satu: (typeof aksi)[number]): boolean {
  return 'id' in satu.definisi.resource(contohInput(satu.definisi.input, milik));
}

function jenisSasaran(satu: (typeof aksi)[number]): string {
  return satu.definisi.resource(contohInput(satu.definisi.input, milik)).jenis;
}
