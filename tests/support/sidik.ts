/** Runs one statement as somebody who sees every tenant. */
export type Jalankan = <Row extends object>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;

/** A fingerprint of every row that one instansi owns, table by table: two equal ones mean "nothing changed". */
export async function sidikIsi(
  instansiId: string,
  jalankan: Jalankan,
): Promise<Readonly<Record<string, string>>> {
  const tabel = await jalankan<{ nama: string }>(
    `SELECT c.table_name AS nama FROM information_schema.columns c
       JOIN information_schema.tables t USING (table_schema, table_name)
      WHERE c.table_schema = 'public' AND c.column_name = 'instansi_id' AND t.table_type = 'BASE TABLE'
      ORDER BY 1`,
  );
  if (tabel.length === 0) throw new Error('no tenant tables found');
  const sidik: Record<string, string> = {};
  for (const { nama } of tabel) {
    const [baris] = await jalankan<{ sidik: string }>(
      `SELECT count(*) || ':' || coalesce(md5(string_agg(t::text, '|' ORDER BY t::text)), '') AS sidik
         FROM "${nama}" t WHERE instansi_id = $1`,
      [instansiId],
    );
    sidik[nama] = baris?.sidik ?? '';
  }
  return sidik;
}
