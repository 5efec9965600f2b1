-- Tenant isolation, grants and append-only tables. Written by hand: Prisma does not know RLS.
-- Roles are made by the bootstrap (scripts/lib/roles.ts): zi_owner, zi_app, zi_public, zi_job, zi_rekap, zi_backup.

-- 1. Every tenant table: no setting means no rows; NULLIF because a custom setting turns into '' (not NULL)
--    after the first SET LOCAL of a pooled session.
DO $$
DECLARE
  nama_tabel text;
  tenant constant text := '(SELECT NULLIF(current_setting(''app.instansi'', true), '''')::uuid)';
  kolom text;
BEGIN
  FOREACH nama_tabel IN ARRAY ARRAY[
    'instansi', 'unit_kerja', 'jabatan', 'masa_jabatan', 'keanggotaan', 'penugasan', 'program', 'pencanangan',
    'pihak_pencanangan', 'keikutsertaan', 'riwayat_tahap', 'fakta_prasyarat', 'lke', 'jawaban', 'skor_lke',
    'usulan', 'usulan_unit', 'langkah_penilaian', 'penetapan', 'peristiwa', 'permintaan'
  ] LOOP
    kolom := CASE nama_tabel WHEN 'instansi' THEN 'id' ELSE 'instansi_id' END;
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', nama_tabel);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', nama_tabel);
    EXECUTE format('CREATE POLICY tenant_select ON %I FOR SELECT USING (%I = %s)', nama_tabel, kolom, tenant);
    EXECUTE format('CREATE POLICY tenant_insert ON %I FOR INSERT WITH CHECK (%I = %s)', nama_tabel, kolom, tenant);
    EXECUTE format(
      'CREATE POLICY tenant_update ON %I FOR UPDATE USING (%I = %s) WITH CHECK (%I = %s)',
      nama_tabel, kolom, tenant, kolom, tenant);
    EXECUTE format('CREATE POLICY tenant_delete ON %I FOR DELETE USING (%I = %s)', nama_tabel, kolom, tenant);
  END LOOP;
END $$;

-- 2. Uniqueness that Prisma cannot say.
ALTER TABLE fakta_prasyarat
  ADD CONSTRAINT fakta_prasyarat_satu UNIQUE NULLS NOT DISTINCT (instansi_id, program_id, keikutsertaan_id, kode);
CREATE UNIQUE INDEX usulan_satu_aktif ON usulan (instansi_id, program_id) WHERE status = 'draf';
CREATE UNIQUE INDEX pengguna_surel_kecil ON pengguna (lower(surel));
CREATE UNIQUE INDEX keanggotaan_satu ON keanggotaan (instansi_id, pengguna_id, peran, unit_id, mulai) NULLS NOT DISTINCT;

-- 3. What happened and what was published is never rewritten, by nobody.
CREATE FUNCTION tolak_ubah() RETURNS trigger
  LANGUAGE plpgsql SET search_path = pg_catalog
AS $$
BEGIN
  RAISE EXCEPTION 'table % is append-only', TG_TABLE_NAME USING ERRCODE = 'insufficient_privilege';
END $$;

DO $$
DECLARE nama_tabel text;
BEGIN
  FOREACH nama_tabel IN ARRAY ARRAY['peristiwa', 'peristiwa_akun', 'riwayat_tahap', 'instrumen_versi'] LOOP
    EXECUTE format(
      'CREATE TRIGGER hanya_tambah BEFORE UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION tolak_ubah()', nama_tabel);
    EXECUTE format(
      'CREATE TRIGGER hanya_tambah_truncate BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION tolak_ubah()', nama_tabel);
  END LOOP;
END $$;

-- 4. Rights. zi_app owns nothing and may delete only where a person can take something back.
REVOKE ALL ON SCHEMA public FROM PUBLIC;
REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM PUBLIC;
GRANT USAGE ON SCHEMA public TO zi_app, zi_public, zi_job, zi_rekap, zi_backup;

GRANT SELECT, INSERT, UPDATE ON
  instansi, unit_kerja, jabatan, masa_jabatan, keanggotaan, penugasan, program, pencanangan, pihak_pencanangan,
  keikutsertaan, fakta_prasyarat, lke, jawaban, skor_lke, usulan, usulan_unit, langkah_penilaian, penetapan,
  permintaan, pengguna, sesi, batas_laju
  TO zi_app;
GRANT SELECT, INSERT ON peristiwa, peristiwa_akun, riwayat_tahap TO zi_app;
GRANT SELECT ON instrumen_versi, pengelola_platform TO zi_app;
GRANT DELETE ON pihak_pencanangan, usulan_unit, sesi, batas_laju TO zi_app;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO zi_backup;

-- 5. The few questions that cross tenants. zi_rekap is NOLOGIN: it lives only inside these functions.
GRANT SELECT ON instansi, unit_kerja, keanggotaan, penugasan, program, keikutsertaan, skor_lke, lke TO zi_rekap;
CREATE POLICY rekap_select ON instansi FOR SELECT TO zi_rekap USING (true);
CREATE POLICY rekap_select ON unit_kerja FOR SELECT TO zi_rekap USING (true);
CREATE POLICY rekap_select ON keanggotaan FOR SELECT TO zi_rekap USING (true);
CREATE POLICY rekap_select ON penugasan FOR SELECT TO zi_rekap USING (true);
CREATE POLICY rekap_select ON program FOR SELECT TO zi_rekap USING (true);
CREATE POLICY rekap_select ON keikutsertaan FOR SELECT TO zi_rekap USING (true);
CREATE POLICY rekap_select ON lke FOR SELECT TO zi_rekap USING (true);
CREATE POLICY rekap_select ON skor_lke FOR SELECT TO zi_rekap USING (true);

-- Today in an instansi's own zone, by the clock of the database (deadlines never use another clock).
CREATE FUNCTION hari_ini(zona zona_waktu) RETURNS date
  LANGUAGE sql STABLE SET search_path = pg_catalog, public
AS $$
  SELECT (now() AT TIME ZONE CASE zona
    WHEN 'WIB' THEN 'Asia/Jakarta' WHEN 'WITA' THEN 'Asia/Makassar' ELSE 'Asia/Jayapura' END)::date
$$;
GRANT EXECUTE ON FUNCTION hari_ini(zona_waktu) TO zi_app, zi_job, zi_rekap;

-- Where a person may work: needed before any tenant is chosen.
CREATE FUNCTION konteks_pengguna(p_pengguna uuid)
  RETURNS TABLE (jenis text, instansi_id uuid, id uuid, peran text, unit_id uuid, unit_nama text, jabatan text,
                 instansi_nama text, instansi_demo boolean, zona_waktu text, program_id uuid, tahun_program int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT 'keanggotaan', k.instansi_id, k.id, k.peran::text, k.unit_id, u.nama, k.jabatan, i.nama, i.demo,
         i.zona_waktu::text, NULL::uuid, (SELECT max(p.tahun) FROM program p WHERE p.instansi_id = i.id)
    FROM keanggotaan k
    JOIN instansi i ON i.id = k.instansi_id
    LEFT JOIN unit_kerja u ON u.instansi_id = k.instansi_id AND u.id = k.unit_id
   WHERE k.pengguna_id = p_pengguna AND hari_ini(i.zona_waktu) BETWEEN k.mulai AND coalesce(k.selesai, 'infinity')
  UNION ALL
  SELECT 'penugasan', g.instansi_id, g.id, 'tpn', NULL, NULL, NULL, i.nama, i.demo, i.zona_waktu::text, g.program_id,
         (SELECT p.tahun FROM program p WHERE p.instansi_id = g.instansi_id AND p.id = g.program_id)
    FROM penugasan g
    JOIN instansi i ON i.id = g.instansi_id
   WHERE g.pengguna_id = p_pengguna AND hari_ini(i.zona_waktu) BETWEEN g.mulai AND coalesce(g.selesai, 'infinity')
$$;

-- The platform's list of instansi: counts only, no names of units or people.
CREATE FUNCTION daftar_instansi()
  RETURNS TABLE (id uuid, kode text, nama text, jenis text, demo boolean, dibuat_pada timestamptz,
                 jumlah_unit bigint, jumlah_keanggotaan bigint, tahun_program int)
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT i.id, i.kode, i.nama, i.jenis::text, i.demo, i.dibuat_pada,
         (SELECT count(*) FROM unit_kerja u WHERE u.instansi_id = i.id),
         (SELECT count(*) FROM keanggotaan k WHERE k.instansi_id = i.id),
         (SELECT max(p.tahun) FROM program p WHERE p.instansi_id = i.id)
    FROM instansi i
$$;

-- Rights first, then the owner: afterwards zi_owner has no say over them any more.
REVOKE ALL ON FUNCTION konteks_pengguna(uuid), daftar_instansi() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION konteks_pengguna(uuid) TO zi_app;
GRANT EXECUTE ON FUNCTION daftar_instansi() TO zi_job;

-- A new owner needs CREATE on the schema for the moment of the change.
GRANT CREATE ON SCHEMA public TO zi_rekap;
ALTER FUNCTION konteks_pengguna(uuid) OWNER TO zi_rekap;
ALTER FUNCTION daftar_instansi() OWNER TO zi_rekap;
REVOKE CREATE ON SCHEMA public FROM zi_rekap;
