import { tolakUnduh } from '@/app/_lib/tolak-unduh';
import { bacaAlamat, permintaanOf } from '@/app/(app)/dasbor/_components/alamat';
import { csvLine, UTF8_BOM } from '@/lib/domain/csv';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { type DasborCsv, getDasborCsv } from '@/lib/queries/dasbor';
import type { BarisDasbor } from '@/lib/queries/dasbor-baris';

const KEADAAN = { siap: 'siap', hampir: 'hampir', jauh: 'jauh', belum_dinilai: 'belum dinilai' } as const;

function kepala({ tahunLalu, kolom }: DasborCsv): string {
  return csvLine([
    'Unit kerja',
    'Jenis unit',
    'Tahap',
    'Target',
    'Nilai',
    'Sumber nilai',
    tahunLalu === null ? 'Perubahan' : `Perubahan dari ${tahunLalu}`,
    'Keadaan',
    'Yang menahan',
    'Status',
    ...kolom.map((k) => `${k.kode} (% bobot)`),
  ]);
}

function baris(b: BarisDasbor, { kolom }: DasborCsv): string {
  return csvLine([
    b.nama,
    labelJenisUnit(b.jenis),
    LABEL_TAHAP[b.tahap],
    b.target,
    b.nilai,
    b.sumberNilai,
    b.selisih,
    KEADAAN[b.keadaan],
    b.menahan,
    b.status,
    ...kolom.map((k) => b.persen[k.kode] ?? null),
  ]);
}

/** The table of the dashboard as CSV, with the filters and order of its address, sent row by row. */
export async function GET(request: Request): Promise<Response> {
  const hasil = await getDasborCsv(permintaanOf(bacaAlamat(request)));
  if (!hasil.ok) return tolakUnduh(hasil.error);
  const isi = hasil.value;
  const potongan = (function* () {
    yield UTF8_BOM + kepala(isi);
    for (const b of isi.baris) yield baris(b, isi);
  })();
  const sandi = new TextEncoder();
  const aliran = new ReadableStream<Uint8Array>({
    pull(kendali) {
      const { done, value } = potongan.next();
      if (done) kendali.close();
      else kendali.enqueue(sandi.encode(value));
    },
  });
  return new Response(aliran, {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="kesiapan-zi-${isi.tahun}.csv"`,
      'cache-control': 'no-store',
    },
  });
}
