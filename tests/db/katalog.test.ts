import { describe, expect, test } from 'vitest';
import { asAdmin, testDatabase } from '@/tests/support/database';

await testDatabase();

/** Every table of the product, classed by hand: a new table that is not here fails the gate. */
const TENANT = [
  'instansi',
  'unit_kerja',
  'jabatan',
  'masa_jabatan',
  'keanggotaan',
  'penugasan',
  'program',
  'pencanangan',
  'pihak_pencanangan',
  'keikutsertaan',
  'riwayat_tahap',
  'fakta_prasyarat',
  'lke',
  'jawaban',
  'skor_lke',
  'usulan',
  'usulan_unit',
  'langkah_penilaian',
  'penetapan',
  'peristiwa',
  'permintaan',
] as const;
const GLOBAL = [
  'pengguna',
  'sesi',
  'pengelola_platform',
  'instrumen_versi',
  'batas_laju',
  'peristiwa_akun',
] as const;
const ALAT = ['_prisma_migrations'] as const;

const kolomTenant = (tabel: string) => (tabel === 'instansi' ? 'id' : 'instansi_id');

describe('S2 catalogue gate on the migrated database', () => {
  test('every table is classed as tenant or global', async () => {
    const rows = await asAdmin<{ t: string }>(
      "SELECT tablename AS t FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    );
    expect(rows.map((r) => r.t).sort()).toEqual([...TENANT, ...GLOBAL, ...ALAT].sort());
  });

  test('tenant tables: key NOT NULL and first in the primary key, RLS enabled and forced', async () => {
    for (const tabel of TENANT) {
      const [row] = await asAdmin<{ rls: boolean; paksa: boolean; notnull: boolean; pk: string[] }>(
        `SELECT c.relrowsecurity AS rls, c.relforcerowsecurity AS paksa,
                (SELECT a.attnotnull FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = $2) AS notnull,
                (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum))
                   FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
                  WHERE i.indrelid = c.oid AND i.indisprimary) AS pk
           FROM pg_class c WHERE c.oid = $1::regclass`,
        [tabel, kolomTenant(tabel)],
      );
      expect({ tabel, rls: row?.rls, paksa: row?.paksa, notnull: row?.notnull, pk: row?.pk[0] }).toEqual({
        tabel,
        rls: true,
        paksa: true,
        notnull: true,
        pk: kolomTenant(tabel),
      });
    }
  });

  test('tenant tables: one policy per command for everybody, with CHECK on writes', async () => {
    for (const tabel of TENANT) {
      const rows = await asAdmin<{ cmd: string; qual: string | null; cek: string | null }>(
        `SELECT cmd, qual, with_check AS cek FROM pg_policies
          WHERE tablename = $1 AND roles = '{public}' ORDER BY cmd`,
        [tabel],
      );
      expect(rows.map((r) => r.cmd)).toEqual(['DELETE', 'INSERT', 'SELECT', 'UPDATE']);
      for (const r of rows) {
        for (const [syarat, perlu] of [
          [r.qual, r.cmd !== 'INSERT'],
          [r.cek, r.cmd === 'INSERT' || r.cmd === 'UPDATE'],
        ] as const) {
          if (perlu)
            expect(syarat, `${tabel} ${r.cmd}`).toContain("current_setting('app.instansi'::text, true)");
          else expect(syarat).toBeNull();
        }
      }
    }
    const khusus = await asAdmin<{ roles: string; cmd: string }>(
      "SELECT DISTINCT roles::text AS roles, cmd FROM pg_policies WHERE roles <> '{public}'",
    );
    expect(khusus).toEqual([{ roles: '{zi_rekap}', cmd: 'SELECT' }]);
  });

  test('foreign keys between tenant tables carry instansi_id, so a child cannot point to another tenant', async () => {
    const rows = await asAdmin<{ nama: string; anak: string; induk: string; kolom: string[] }>(
      `SELECT conname AS nama, conrelid::regclass::text AS anak, confrelid::regclass::text AS induk,
              (SELECT array_agg(a.attname::text) FROM pg_attribute a
                WHERE a.attrelid = k.conrelid AND a.attnum = ANY (k.conkey)) AS kolom
         FROM pg_constraint k WHERE contype = 'f'`,
    );
    expect(rows.length).toBeGreaterThan(20);
    for (const fk of rows) {
      const antarTenant =
        (TENANT as readonly string[]).includes(fk.anak) && (TENANT as readonly string[]).includes(fk.induk);
      if (antarTenant) expect(fk.kolom, fk.nama).toContain('instansi_id');
    }
  });

  test('unique indexes of tenant tables include the tenant key, so they tell nothing across tenants', async () => {
    const rows = await asAdmin<{ tabel: string; indeks: string; kolom: string[] }>(
      `SELECT i.indrelid::regclass::text AS tabel, i.indexrelid::regclass::text AS indeks,
              (SELECT array_agg(a.attname::text) FROM pg_attribute a
                WHERE a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)) AS kolom
         FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE i.indisunique AND n.nspname = 'public'`,
    );
    for (const r of rows) {
      // The short public code of an instansi is unique in the whole installation by design.
      if (!(TENANT as readonly string[]).includes(r.tabel) || r.indeks === 'instansi_kode_key') continue;
      expect(r.kolom, r.indeks).toContain(kolomTenant(r.tabel));
    }
  });

  test('the app roles own nothing, cannot bypass RLS, and cannot truncate or reference', async () => {
    const peran = await asAdmin<{ nama: string; bebas: boolean; kuasa: boolean; buat: boolean }>(
      `SELECT rolname AS nama, rolbypassrls AS bebas, rolsuper AS kuasa, rolcreaterole OR rolcreatedb AS buat
         FROM pg_roles WHERE rolname IN ('zi_app', 'zi_public', 'zi_job', 'zi_rekap') ORDER BY rolname`,
    );
    expect(peran.map((p) => p.nama)).toEqual(['zi_app', 'zi_job', 'zi_public', 'zi_rekap']);
    for (const p of peran) expect(p).toMatchObject({ bebas: false, kuasa: false, buat: false });
    const milik = await asAdmin<{ n: number }>(
      `SELECT count(*)::int AS n FROM pg_class c JOIN pg_roles r ON r.oid = c.relowner
        WHERE r.rolname IN ('zi_app', 'zi_public', 'zi_job', 'zi_rekap')`,
    );
    expect(milik[0]?.n).toBe(0);
    const lebih = await asAdmin(
      `SELECT grantee, table_name, privilege_type FROM information_schema.role_table_grants
        WHERE grantee IN ('zi_app', 'zi_public', 'zi_job', 'zi_rekap')
          AND privilege_type IN ('TRUNCATE', 'REFERENCES', 'TRIGGER')`,
    );
    expect(lebih).toEqual([]);
  });

  test('the audit trail: the app may insert and read, nobody may rewrite (F130)', async () => {
    for (const tabel of ['peristiwa', 'peristiwa_akun', 'riwayat_tahap', 'instrumen_versi']) {
      const hak = await asAdmin<{ h: string }>(
        `SELECT privilege_type AS h FROM information_schema.role_table_grants
          WHERE grantee = 'zi_app' AND table_name = $1 ORDER BY 1`,
        [tabel],
      );
      expect(hak.map((h) => h.h)).toEqual(tabel === 'instrumen_versi' ? ['SELECT'] : ['INSERT', 'SELECT']);
      await expect(asAdmin(`TRUNCATE ${tabel} CASCADE`)).rejects.toThrow(/append-only/);
    }
    for (const ubah of ['UPDATE instrumen_versi SET versi = 2', 'DELETE FROM instrumen_versi']) {
      await expect(asAdmin(ubah)).rejects.toThrow(/append-only/);
    }
  });

  test('no view runs with its owner’s rights; SECURITY DEFINER functions pin search_path and are few', async () => {
    const views = await asAdmin(
      `SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
        WHERE n.nspname = 'public' AND (c.relkind = 'm' OR (c.relkind = 'v' AND NOT coalesce(c.reloptions::text, '') LIKE '%security_invoker=true%'))`,
    );
    expect(views).toEqual([]);
    const fungsi = await asAdmin<{ nama: string; pemilik: string; konfig: string | null; publik: boolean }>(
      `SELECT p.proname AS nama, pg_get_userbyid(p.proowner) AS pemilik, p.proconfig::text AS konfig,
              has_function_privilege('zi_public', p.oid, 'EXECUTE') AS publik
         FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
        WHERE n.nspname = 'public' AND p.prosecdef ORDER BY 1`,
    );
    expect(fungsi.map((f) => f.nama)).toEqual(['bertugas_di_luar', 'daftar_instansi', 'konteks_pengguna']);
    for (const f of fungsi) {
      expect(f.pemilik).toBe('zi_rekap');
      expect(f.konfig).toContain('search_path=pg_catalog, public');
      expect(f.publik).toBe(false);
    }
  });
});
