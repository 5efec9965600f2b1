import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { AlatLembar, KopSurat, Lembar } from '@/components/layout/lembar';
import { LinkButton } from '@/components/ui/link-button';
import { formatTanggal } from '@/lib/format';
import { getPiagam } from '@/lib/queries/pencanangan';

export const metadata: Metadata = { title: 'Piagam pencanangan' };

/** The charter of a declaration on A4: text, signatories, witnesses. */
export default async function HalamanPiagam({
  params,
}: {
  params: Promise<{ programId: string; pencananganId: string }>;
}) {
  const { programId, pencananganId } = await params;
  const { instansi, pencanangan: c } = buka(
    await getPiagam(programId, pencananganId),
    `/pencanangan/${programId}/${pencananganId}/piagam`,
  );
  const siapa = c.unitNama ?? instansi;
  return (
    <>
      <AlatLembar>
        <LinkButton href={`/pengaturan/pencanangan?program=${programId}`} icon="arrow-left">
          Kembali
        </LinkButton>
        <span className="text-14 text-ink-2">Cetak dengan Ctrl+P atau menu peramban.</span>
      </AlatLembar>
      <Lembar>
        <KopSurat instansi={instansi} satuan={c.unitNama ?? undefined} />
        <h1 className="mt-8 text-center text-22 font-semibold">
          Piagam Pencanangan Pembangunan Zona Integritas
        </h1>
        <p className="mt-1 text-center">
          menuju Wilayah Bebas dari Korupsi dan Wilayah Birokrasi Bersih dan Melayani
        </p>
        <div className="mt-8 whitespace-pre-line">
          {c.naskah ??
            `Pada hari ini, ${formatTanggal(c.tanggal)}, ${siapa} menyatakan siap membangun Zona Integritas: bekerja tanpa korupsi, kolusi, dan nepotisme, serta melayani masyarakat dengan mudah, terbuka, dan dapat diawasi siapa pun.`}
        </div>
        <p className="mt-8">
          {c.tempat ? `${c.tempat}, ` : ''}
          {formatTanggal(c.tanggal)}
        </p>
        {(['penandatangan', 'saksi'] as const).map((peran) => {
          const daftar = c.pihak.filter((p) => p.peran === peran);
          return (
            daftar.length > 0 && (
              <section key={peran} className="mt-6 break-inside-avoid">
                <h2 className="text-16 font-semibold">{peran === 'saksi' ? 'Saksi' : 'Yang menyatakan'}</h2>
                <ul className="mt-2 grid grid-cols-2 gap-x-8 gap-y-4">
                  {daftar.map((p) => (
                    <li key={`${p.lembaga}-${p.jabatan}`}>
                      {p.kapasitas && `${p.kapasitas} `}
                      {p.jabatan}
                      <span className="block text-14">{p.lembaga}</span>
                      <span className="mt-14 block border-t border-line">{p.nama ?? ' '}</span>
                    </li>
                  ))}
                </ul>
              </section>
            )
          );
        })}
      </Lembar>
    </>
  );
}
