-- The six pengungkit areas are the same in every regulation. Aggregates over many instansi read plain columns
-- instead of unpacking jsonb row by row; PostgreSQL keeps them from `area` itself, so they cannot differ.
ALTER TABLE skor_lke
  ADD COLUMN nilai_mp double precision GENERATED ALWAYS AS ((area->>'MP')::double precision) STORED,
  ADD COLUMN nilai_tt double precision GENERATED ALWAYS AS ((area->>'TT')::double precision) STORED,
  ADD COLUMN nilai_sdm double precision GENERATED ALWAYS AS ((area->>'SDM')::double precision) STORED,
  ADD COLUMN nilai_ak double precision GENERATED ALWAYS AS ((area->>'AK')::double precision) STORED,
  ADD COLUMN nilai_pw double precision GENERATED ALWAYS AS ((area->>'PW')::double precision) STORED,
  ADD COLUMN nilai_pp double precision GENERATED ALWAYS AS ((area->>'PP')::double precision) STORED;
