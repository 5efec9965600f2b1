import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { runCommand } from '@/lib/actions/run-command';
import type { Peran } from '@/lib/domain/wewenang/peran';
import { semuaAksi } from '@/tests/support/aksi';
import { asAdmin, testDatabase } from '@/tests/support/database';
import { buatPanggung, DI_TEMPAT_LAIN, type Panggung, susunanOf } from '@/tests/support/panggung';
import { sidikIsi } from '@/tests/support/sidik';

await testDatabase();

const MATRIKS = JSON.parse(readFileSync('tests/actions/matriks.json', 'utf8')) as Record<
  string,
  { readonly peran: readonly Peran[] }
>;
const aksi = (await semuaAksi()).filter(({ definisi }) => !DI_TEMPAT_LAIN.includes(definisi.nama));
const PARALEL = 4;

async function jumlahPeristiwa(instansiId: string): Promise<number> {
  const [baris] = await asAdmin<{ n: number }>(
    'SELECT count(*)::int AS n FROM peristiwa WHERE instansi_id = $1',
    [instansiId],
  );
  return baris?.n ?? 0;
}

/** An answer without the one-time passwords in it: those are told once and kept nowhere (ASVS 6.4.1). */
function tanpaRahasia(jawaban: unknown): unknown {
  return JSON.parse(JSON.stringify(jawaban), (kunci, nilai) => (kunci === 'sandi' ? undefined : nilai));
}

describe.each(aksi)('R3 a repeated request: $definisi.nama', ({ definisi }) => {
  const peran = MATRIKS[definisi.nama]?.peran[0] as Peran;
  const panggil = ({ sesi, input }: Panggung, kunci: string) => runCommand(definisi, sesi, input, kunci);

  test('has one effect and one answer, one after the other and at the same time', async () => {
    const susunan = susunanOf(definisi.nama);
    const satu = await buatPanggung(susunan, definisi.input, peran);
    const awal = await jumlahPeristiwa(satu.instansiId);
    const kunci = randomUUID();
    const pertama = await panggil(satu, kunci);
    expect(pertama).toMatchObject({ ok: true });
    const peristiwa = (await jumlahPeristiwa(satu.instansiId)) - awal;
    expect(peristiwa).toBeGreaterThan(0);
    const sesudah = await sidikIsi(satu.instansiId, asAdmin);
    expect(tanpaRahasia(await panggil(satu, kunci))).toEqual(tanpaRahasia(pertama));
    expect(await sidikIsi(satu.instansiId, asAdmin)).toEqual(sesudah);

    const dua = await buatPanggung(susunan, definisi.input, peran);
    const sebelum = await jumlahPeristiwa(dua.instansiId);
    const kunciDua = randomUUID();
    const serentak = await Promise.all(Array.from({ length: PARALEL }, () => panggil(dua, kunciDua)));
    expect(serentak[0]).toMatchObject({ ok: true });
    for (const jawaban of serentak) expect(tanpaRahasia(jawaban)).toEqual(tanpaRahasia(serentak[0]));
    expect((await jumlahPeristiwa(dua.instansiId)) - sebelum).toBe(peristiwa);
  });
});
