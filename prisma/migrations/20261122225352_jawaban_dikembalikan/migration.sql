-- Butir that TPI sent back and the unit has not answered: few rows of a large table. Lists and dashboards
-- read them through this index and never scan the answers. Prisma cannot say a partial index.
CREATE INDEX jawaban_dikembalikan ON jawaban (instansi_id, lke_id) WHERE dikembalikan IS NOT NULL;
