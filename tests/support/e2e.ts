import { createHash, randomBytes } from 'node:crypto';
import type { BrowserContext } from 'playwright/test';
import { withClient } from '@/scripts/lib/roles';

// The browser tests meet the app from outside; only their proofs look into the database, as the superuser.

/** Address of the app under test, without a slash at the end. */
export const ALAMAT = process.env.TERAJU_URL ?? '';

/** Runs a statement as the superuser, who sees every tenant. */
export async function sql<Row extends object>(teks: string, nilai: readonly unknown[] = []): Promise<Row[]> {
  const url = process.env.TERAJU_ADMIN_URL ?? '';
  return withClient(url, async (client) => (await client.query<Row>(teks, [...nilai])).rows);
}

/** The one row that a statement must give. */
export async function satu<Row extends object>(teks: string, nilai: readonly unknown[] = []): Promise<Row> {
  const [baris, ...lain] = await sql<Row>(teks, nilai);
  if (!baris || lain.length > 0) throw new Error(`expected one row: ${teks} ${JSON.stringify(nilai)}`);
  return baris;
}

/** One context of one person of the demo, as `keanggotaan` and `penugasan` know it. */
export interface Konteks {
  readonly penggunaId: string;
  readonly jenis: 'keanggotaan' | 'penugasan' | null;
  readonly id: string | null;
  readonly instansiId: string | null;
}

const NAMA_COOKIE = 'teraju.sesi';

/** Opens a session in the database, as signing in does, and returns its cookie. */
export async function bukaSesi({ penggunaId, jenis, id, instansiId }: Konteks): Promise<string> {
  const token = randomBytes(32).toString('base64url');
  await sql(
    `INSERT INTO sesi (token_hash, pengguna_id, konteks_jenis, konteks_id, konteks_instansi, kedaluwarsa_pada)
     VALUES ($1, $2, $3::jenis_konteks, $4, $5, now() + interval '1 hour')`,
    [createHash('sha256').update(token).digest('base64url'), penggunaId, jenis, id, instansiId],
  );
  return `${NAMA_COOKIE}=${token}`;
}

/** Gives a browser context the session behind a cookie of `bukaSesi`. */
export function pakaiSesi(context: BrowserContext, cookie: string): Promise<void> {
  const value = cookie.slice(NAMA_COOKIE.length + 1);
  return context.addCookies([{ name: NAMA_COOKIE, value, url: ALAMAT, httpOnly: true, sameSite: 'Lax' }]);
}

/** The context in which this account acts as this peran; for a unit peran also in which unit. */
export async function konteksOf(
  surel: string,
  peran: string,
  unitId: string | null = null,
): Promise<Konteks> {
  if (peran === 'admin_platform') {
    const { id } = await satu<{ id: string }>('SELECT id FROM pengguna WHERE surel = $1', [surel]);
    return { penggunaId: id, jenis: null, id: null, instansiId: null };
  }
  return satu<Konteks>(
    `SELECT p.id AS "penggunaId", k.jenis, k.id, k.instansi_id AS "instansiId"
       FROM pengguna p
       JOIN (SELECT 'keanggotaan' AS jenis, id, instansi_id, pengguna_id, peran::text AS peran, unit_id FROM keanggotaan
             UNION ALL
             SELECT 'penugasan', id, instansi_id, pengguna_id, 'tpn', NULL FROM penugasan) k ON k.pengguna_id = p.id
      WHERE p.surel = $1 AND k.peran = $2 AND ($3::uuid IS NULL OR k.unit_id = $3)
      ORDER BY k.instansi_id LIMIT 1`,
    [surel, peran, unitId],
  );
}

/** Signs in through the form, as a person does. */
export async function masuk(context: BrowserContext, surel: string, sandi = 'teraju demo 2026') {
  const page = await context.newPage();
  await page.goto('/masuk');
  await page.getByLabel('NIP atau surel dinas').fill(surel);
  await page.getByLabel('Kata sandi').fill(sandi);
  await page.getByRole('button', { name: 'Masuk', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/masuk');
  return page;
}
