import pg from 'pg';
import { vi } from 'vitest';

/** A statement as it went over the wire. */
export interface Pernyataan {
  readonly teks: string;
  readonly nilai: readonly unknown[];
}

/** Transaction control: counted apart, because it carries no question to the database. */
const KENDALI = /^\s*(BEGIN|COMMIT|ROLLBACK|SET|DEALLOCATE|SAVEPOINT|RELEASE)\b/i;

/**
 * Runs `fn` and records every statement that the PostgreSQL driver sends meanwhile, whatever layer above it
 * made them. `BEGIN` and `COMMIT` are left out.
 */
export async function rekamSql<T>(
  fn: () => Promise<T>,
): Promise<{ readonly hasil: T; readonly sql: readonly Pernyataan[] }> {
  const sql: Pernyataan[] = [];
  const asli = pg.Client.prototype.query;
  const mata = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function (
    this: pg.Client,
    ...isi: unknown[]
  ) {
    const [awal, kedua] = isi;
    const objek =
      typeof awal === 'object' && awal !== null ? (awal as { text?: string; values?: unknown[] }) : null;
    const teks = typeof awal === 'string' ? awal : (objek?.text ?? '');
    const nilai = objek?.values ?? (Array.isArray(kedua) ? kedua : []);
    if (!KENDALI.test(teks)) sql.push({ teks, nilai });
    return Reflect.apply(asli, this, isi);
  } as never);
  try {
    return { hasil: await fn(), sql };
  } finally {
    mata.mockRestore();
  }
}
