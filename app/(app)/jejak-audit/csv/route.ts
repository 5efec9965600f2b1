import { AsyncResource } from 'node:async_hooks';
import { tolakUnduh } from '@/app/_lib/tolak-unduh';
import { permintaanOf } from '@/app/(app)/jejak-audit/_components/alamat';
import { csvLine, UTF8_BOM } from '@/lib/domain/csv';
import { getJejakPotongan } from '@/lib/queries/jejak-audit';

/** The audit trail as CSV with the filters of its address, a thousand events at a time. */
export async function GET(request: Request): Promise<Response> {
  const alamat = new URL(request.url).searchParams;
  const permintaan = permintaanOf((nama) => alamat.get(nama));
  let potongan = await getJejakPotongan(permintaan);
  if (!potongan.ok) return tolakUnduh(potongan.error);
  const sandi = new TextEncoder();
  let kepala: string | null =
    UTF8_BOM +
    csvLine(['Waktu', 'Siapa', 'Peran', 'Perihal', 'Unit kerja', 'Apa yang terjadi', 'Sidik jari']);
  const aliran = new ReadableStream<Uint8Array>({
    // Later portions are asked for outside the request; bound to it, they find its session.
    pull: AsyncResource.bind(async (kendali: ReadableStreamDefaultController<Uint8Array>) => {
      if (kepala !== null) {
        kendali.enqueue(sandi.encode(kepala));
        kepala = null;
      }
      if (!potongan.ok) return kendali.error(new Error('the audit trail became unreadable under way'));
      const { peristiwa, berikut } = potongan.value;
      for (const e of peristiwa) {
        kendali.enqueue(
          sandi.encode(csvLine([e.waktu, e.siapa, e.peran, e.objek, e.unit, e.kalimat, e.sidikJari])),
        );
      }
      if (berikut === null) return kendali.close();
      potongan = await getJejakPotongan({ ...permintaan, sebelum: berikut });
    }),
  });
  return new Response(aliran, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="jejak-audit.csv"',
      'cache-control': 'no-store',
    },
  });
}
