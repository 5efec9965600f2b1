import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { NASKAH_BAKU } from '@/app/(app)/pengaturan/pencanangan/_components/nilai';
import { AlatLembar, KopSurat, Lembar } from '@/components/layout/lembar';
import { TombolCetak } from '@/components/layout/tombol-cetak';
import { LinkButton } from '@/components/ui/link-button';
import { formatHariTanggal } from '@/lib/format';
import { getKerangka } from '@/lib/queries/kerangka';
import { getPiagam, type PiagamView } from '@/lib/queries/pengaturan-pencanangan';

export const metadata: Metadata = { title: 'Piagam pencanangan' };

type Pihak = PiagamView['pencanangan']['pihak'][number];

function DaftarPihak({ daftar }: { daftar: readonly Pihak[] }) {
  return (
    <ul className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-x-8 gap-y-8">
      {daftar.map((p) => (
        <li key={`${p.lembaga}:${p.jabatan}:${p.nama}`} className="keep-together text-center">
          <p>
            {p.kapasitas ? `${p.kapasitas} ` : ''}
            {p.jabatan}
          </p>
          <p className="text-14">{p.lembaga}</p>
          <p className="mx-auto mt-14 max-w-64 border-t border-ink pt-1 font-medium">{p.nama ?? '\u00a0'}</p>
        </li>
      ))}
    </ul>
  );
}

/** The piagam of a declaration on A4, ready to be signed by hand: text, signatories, witnesses. */
export default async function HalamanPiagam({ params }: { params: Promise<{ pencananganId: string }> }) {
  const { pencananganId } = await params;
  const alamat = `/pengaturan/pencanangan/${pencananganId}`;
  const { instansi, programNama, pencanangan: c } = buka(await getPiagam(pencananganId), `${alamat}/piagam`);
  const demo = (await getKerangka())?.demo ?? false;
  const saksi = c.pihak.filter((p) => p.peran === 'saksi');
  return (
    <>
      <AlatLembar>
        <LinkButton href={alamat} icon="arrow-left">
          Kembali ke pencanangan
        </LinkButton>
        <TombolCetak />
      </AlatLembar>
      <Lembar>
        {demo && <p className="demo mb-3 w-fit">DATA DEMO</p>}
        <KopSurat instansi={instansi} satuan={c.unitNama ?? undefined} />
        <div className="mt-10 text-center">
          <h1 className="text-22 font-semibold tracking-wide uppercase">Piagam pencanangan</h1>
          <p className="mt-1">
            Pembangunan Zona Integritas menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan
            Melayani
          </p>
          <p className="text-14">{programNama}</p>
        </div>
        <p className="mt-8 whitespace-pre-line">{c.naskah ?? NASKAH_BAKU}</p>
        <p className="mt-8 text-center">
          {c.tempat ? `${c.tempat}, ` : ''}
          {formatHariTanggal(c.tanggal)}
        </p>
        <DaftarPihak daftar={c.pihak.filter((p) => p.peran === 'penandatangan')} />
        {saksi.length > 0 && (
          <section className="mt-10">
            <h2 className="text-center text-16">Disaksikan oleh</h2>
            <DaftarPihak daftar={saksi} />
          </section>
        )}
      </Lembar>
    </>
  );
}
