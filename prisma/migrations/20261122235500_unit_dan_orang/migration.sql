-- Names of units repeat ("Sekretariat" below every dinas): unique among the open units of one parent.
DROP INDEX "unit_kerja_instansi_id_nama_mulai_key";
CREATE UNIQUE INDEX unit_kerja_nama_terbuka ON unit_kerja (instansi_id, induk_id, lower(nama)) NULLS NOT DISTINCT
  WHERE selesai IS NULL;

-- May an admin of the present instansi change this person's account? Not while the person also serves, or is
-- about to serve, another instansi, or assesses as TPN anywhere: a reset there would open foreign doors.
CREATE FUNCTION bertugas_di_luar(p_pengguna uuid) RETURNS boolean
  LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public
AS $$
  SELECT EXISTS (SELECT 1 FROM keanggotaan k JOIN instansi i ON i.id = k.instansi_id
                  WHERE k.pengguna_id = p_pengguna
                    AND k.instansi_id IS DISTINCT FROM NULLIF(current_setting('app.instansi', true), '')::uuid
                    AND coalesce(k.selesai, 'infinity') >= hari_ini(i.zona_waktu))
      OR EXISTS (SELECT 1 FROM penugasan g JOIN instansi i ON i.id = g.instansi_id
                  WHERE g.pengguna_id = p_pengguna AND coalesce(g.selesai, 'infinity') >= hari_ini(i.zona_waktu))
$$;

REVOKE ALL ON FUNCTION bertugas_di_luar(uuid) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION bertugas_di_luar(uuid) TO zi_app;
GRANT CREATE ON SCHEMA public TO zi_rekap;
ALTER FUNCTION bertugas_di_luar(uuid) OWNER TO zi_rekap;
REVOKE CREATE ON SCHEMA public FROM zi_rekap;
