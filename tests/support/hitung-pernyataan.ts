import { vi } from 'vitest';
import { appClient } from '@/lib/db/client';

/** How many SQL statements `fn` sends inside its transactions, the transaction's own first and last included. */
export async function hitungPernyataan(fn: () => Promise<unknown>): Promise<number> {
  let jumlah = 0;
  const klien = appClient();
  const asli = klien.$transaction.bind(klien);
  const mata = vi.spyOn(klien, '$transaction').mockImplementation(((
    isi: (db: object) => Promise<unknown>,
    opsi: object,
  ) =>
    asli(
      (db) =>
        isi(
          new Proxy(db, {
            get: (target, nama, penerima) => {
              if (nama === '$queryRaw' || nama === '$executeRaw') jumlah += 1;
              return Reflect.get(target, nama, penerima);
            },
          }),
        ),
      opsi,
    )) as never);
  try {
    await fn();
    return jumlah;
  } finally {
    mata.mockRestore();
  }
}
