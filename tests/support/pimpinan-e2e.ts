import { randomUUID } from 'node:crypto';
import { expect, type Page } from 'playwright/test';
import { type DuniaLke, sql } from '@/tests/support/lke-e2e';

/** One more unit of a made-up tenant, in a stage of its program; returns ids. */
export async function tambahUnit(
  dunia: DuniaLke,
  nama: string,
  tahap: 'pencanangan' | 'pembangunan' = 'pencanangan',
): Promise<{ readonly unitId: string; readonly keikutsertaanId: string }> {
  const [unitId, keikutsertaanId] = [randomUUID(), randomUUID()];
  await sql(
    `INSERT INTO unit_kerja (instansi_id, id, jalur, nama, jenis, mulai)
     VALUES ($1, $2, ARRAY[$2::uuid], $3, 'dinas', '2020-01-01')`,
    [dunia.instansiId, unitId, nama],
  );
  await sql(
    `INSERT INTO keikutsertaan (instansi_id, id, program_id, unit_id, tahap, target)
     SELECT $1, $2, program_id, $3, $4::tahap, 'WBK' FROM keikutsertaan WHERE id = $5`,
    [dunia.instansiId, keikutsertaanId, unitId, tahap, dunia.keikutsertaanId],
  );
  return { unitId, keikutsertaanId };
}

/** A person of a made-up tenant with a peran for the whole instansi; returns the address to sign in with. */
export async function tambahOrang(dunia: DuniaLke, peran: string): Promise<string> {
  const [id, ekor] = [randomUUID(), randomUUID().slice(0, 8)];
  const surel = `${peran}-${ekor}@uji.example`;
  await sql(
    `INSERT INTO pengguna (id, surel, nama, sandi_hash, demo)
     SELECT $1, $2, $3, sandi_hash, true FROM pengguna WHERE demo AND sandi_hash IS NOT NULL LIMIT 1`,
    [id, surel, `${peran.replaceAll('_', ' ')} ${ekor}`],
  );
  await sql(
    `INSERT INTO keanggotaan (instansi_id, id, pengguna_id, peran, mulai)
     VALUES ($1, gen_random_uuid(), $2, $3::peran, '2020-01-01')`,
    [dunia.instansiId, id, peran],
  );
  return surel;
}

/** Records the declaration of the whole instansi. */
export async function canangkan(dunia: DuniaLke, tanggal = '2026-01-05'): Promise<void> {
  await sql(
    `INSERT INTO pencanangan (instansi_id, id, program_id, tanggal, moda, publikasi)
     SELECT $1, gen_random_uuid(), program_id, $3, 'acara', '[]' FROM keikutsertaan WHERE id = $2`,
    [dunia.instansiId, dunia.keikutsertaanId, tanggal],
  );
}

/** The page is no wider than the screen. */
export async function expectMuat(page: Page): Promise<void> {
  const [isi, layar] = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(isi).toBeLessThanOrEqual(layar ?? 0);
}

/** The four looks in which every screen must be sound. */
export const RUPA = ([360, 1280] as const).flatMap((lebar) =>
  (['light', 'dark'] as const).map((tema) => ({
    nama: `${lebar} px, ${tema}`,
    opsi: { viewport: { width: lebar, height: 800 }, colorScheme: tema, hasTouch: lebar === 360 },
  })),
);
