import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { CetakPiagam } from '@/app/(app)/pengaturan/pencanangan/_components/cetak-piagam';
import { NASKAH_BAKU } from '@/app/(app)/pengaturan/pencanangan/_components/nilai';
import { Remah } from '@/components/layout/kepala-halaman';
import { formatHariTanggal } from '@/lib/format';
import { getPiagam, type PiagamView } from '@/lib/queries/pengaturan-pencanangan';

export const metadata: Metadata = { title: 'Piagam pencanangan' };

type Pihak = PiagamView['pencanangan']['pihak'][number];

function TandaTangan({ pihak }: { pihak: Pihak }) {
  return (
    <li className="keep-together text-center">
      <p>
        {pihak.kapasitas ? `${pihak.kapasitas} ` : ''}
        {pihak.jabatan}
      </p>
      <p className="text-14">{pihak.lembaga}</p>
      <p className="mx-auto mt-16 min-w-40 border-t border-ink pt-1 font-medium">{pihak.nama ?? '\u00a0'}</p>
    </li>
  );
}

/** The piagam of a declaration on one sheet of A4, ready to be signed by hand. */
export default async function HalamanPiagam({ params }: { params: Promise<{ pencananganId: string }> }) {
  const { pencananganId } = await params;
  const alamat = `/pengaturan/pencanangan/${pencananganId}`;
  const { instansi, programNama, pencanangan } = buka(await getPiagam(pencananganId), `${alamat}/piagam`);
  const pihak = (peran: Pihak['peran']) => pencanangan.pihak.filter((p) => p.peran === peran);
  const saksi = pihak('saksi');
  return (
    <>
      <div className="a4-tools no-print">
        <Remah
          remah={[
            { label: 'Pencanangan', href: '/pengaturan/pencanangan' },
            { label: pencanangan.unitNama ?? instansi, href: alamat },
            { label: 'Piagam' },
          ]}
        />
        <span className="flex-1" />
        <CetakPiagam />
      </div>
      <article className="a4" data-theme="light">
        <div className="kop">
          <div>
            <p className={pencanangan.unitNama ? 'kop-1' : 'kop-2'}>{instansi}</p>
            {pencanangan.unitNama && <p className="kop-2">{pencanangan.unitNama}</p>}
          </div>
        </div>
        <div className="mt-10 text-center">
          <h1 className="text-22 tracking-wide uppercase">Piagam Pencanangan</h1>
          <p className="mt-1 text-16">Pembangunan Zona Integritas menuju WBK dan WBBM</p>
          <p className="text-14">{programNama}</p>
        </div>
        <p className="mt-10 text-16 leading-relaxed whitespace-pre-line">
          {pencanangan.naskah ?? NASKAH_BAKU}
        </p>
        <p className="mt-8 text-center">
          {pencanangan.tempat ? `${pencanangan.tempat}, ` : ''}
          {formatHariTanggal(pencanangan.tanggal)}
        </p>
        <ul className="mt-8 grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-x-8 gap-y-10">
          {pihak('penandatangan').map((p) => (
            <TandaTangan key={`${p.lembaga}:${p.jabatan}:${p.nama}`} pihak={p} />
          ))}
        </ul>
        {saksi.length > 0 && (
          <>
            <h2 className="mt-10 text-center text-16">Disaksikan oleh</h2>
            <ul className="mt-6 grid grid-cols-[repeat(auto-fit,minmax(200px,1fr))] gap-x-8 gap-y-10">
              {saksi.map((p) => (
                <TandaTangan key={`${p.lembaga}:${p.jabatan}:${p.nama}`} pihak={p} />
              ))}
            </ul>
          </>
        )}
      </article>
    </>
  );
}
