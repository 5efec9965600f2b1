import type { Metadata } from 'next';
import Link from 'next/link';
import { buka } from '@/app/_lib/buka';
import { GerakTpn } from '@/app/(app)/penilaian/tpn/[keikutsertaanId]/_components/gerak-tpn';
import { LangkahTpn } from '@/app/(app)/penilaian/tpn/[keikutsertaanId]/_components/langkah-tpn';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { BandingNilai } from '@/components/skor/banding-nilai';
import { DaftarSyarat } from '@/components/skor/daftar-syarat';
import { LinkButton } from '@/components/ui/link-button';
import { Panel, Section } from '@/components/ui/panel';
import { Status } from '@/components/ui/status';
import { LABEL_LANGKAH, LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { formatBilangan, formatTanggal } from '@/lib/format';
import { getPenilaianTpn, type PenilaianTpnView } from '@/lib/queries/penilaian-tpn';

export const metadata: Metadata = { title: 'Penilaian TPN' };

/** TPN's evaluation of one unit: six steps, the score against TPI's, the recommendation or the way back. */
export default async function HalamanTpn({ params }: { params: Promise<{ keikutsertaanId: string }> }) {
  const { keikutsertaanId } = await params;
  const alamat = `/penilaian/tpn/${keikutsertaanId}`;
  const view = buka(await getPenilaianTpn(keikutsertaanId), alamat);
  const tercatat = view.langkah.filter((l) => l.hasil !== null).length;
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Antrean penilaian TPN', href: '/penilaian?meja=tpn' }, { label: 'Langkah TPN' }]}
        judul={view.unitNama}
        keadaan={[
          `Menuju ${view.target}`,
          view.tahap === 'penilaian'
            ? `${formatBilangan(tercatat)} dari ${formatBilangan(view.langkah.length)} langkah tercatat`
            : `tahap ${LABEL_TAHAP[view.tahap]}`,
          view.diusulkanPada && `diusulkan ${formatTanggal(view.diusulkanPada, view.zona)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        langkah={langkahBerikut(view)}
        aksi={
          view.tpn && (
            <LinkButton href={`/penilaian/${view.tpn.lkeId}/MP`} iconEnd="arrow-right">
              Lembar nilai TPN
            </LinkButton>
          )
        }
      />
      <IsiHalaman className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_360px]">
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
          <Section title="Langkah evaluasi">
            <ol className="panel">
              {view.langkah.map((l, urut) => (
                <li key={l.langkah} className="border-t p-4 first:border-t-0">
                  <LangkahTpn
                    keikutsertaanId={view.keikutsertaanId}
                    nomor={urut + 1}
                    langkah={l}
                    hariIni={view.hariIni}
                    berikut={view.berikut === l.langkah}
                  />
                </li>
              ))}
            </ol>
          </Section>
          <Section title="Nilai TPN terhadap TPI">
            <BandingNilai
              judul="Nilai TPI dan TPN per area"
              tier={[
                { penilai: 'tpi', label: 'TPI' },
                { penilai: 'tpn', label: 'TPN' },
              ]}
              baris={view.banding}
              target={view.target}
            />
          </Section>
        </div>
        <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
          <Panel title="Nilai TPN">
            <div className="grid gap-3">
              {view.tpn === null ? (
                <p className="text-14">Lembar nilai TPN dibuat saat usulan dikirim.</p>
              ) : (
                <>
                  <p>
                    {view.tpn.status === 'disahkan' ? (
                      <Status tone="ok" icon="lock">
                        sudah disahkan
                      </Status>
                    ) : (
                      <Status tone="warn">belum disahkan</Status>
                    )}
                  </p>
                  <p className="text-14">
                    Nilai awalnya sama dengan TPI. Ubah yang berbeda di lapangan;{' '}
                    <Link href={`/penilaian/${view.tpn.lkeId}`}>ringkasan dan pengesahannya di sini</Link>.
                  </p>
                </>
              )}
              {view.gerbang && <DaftarSyarat syarat={view.gerbang.syarat} hanyaKurang />}
            </div>
          </Panel>
          <GerakTpn
            keikutsertaanId={view.keikutsertaanId}
            unitNama={view.unitNama}
            tahap={view.tahap}
            target={view.target}
            rekomendasi={view.rekomendasi}
            bina={view.bina}
          />
        </div>
      </IsiHalaman>
    </>
  );
}

function langkahBerikut(view: PenilaianTpnView): string | undefined {
  if (view.tahap === 'penetapan') return view.adaPenetapan ? undefined : 'Masukkan keputusan penetapan';
  if (view.tahap !== 'penilaian') return undefined;
  if (view.rekomendasi.boleh) return 'Rekomendasikan untuk ditetapkan';
  if (view.bina.boleh) return 'Kembalikan untuk dibina';
  if (view.berikut) return `Catat ${LABEL_LANGKAH[view.berikut]}`;
  return view.tpn?.status === 'disahkan' ? undefined : 'Sahkan nilai TPN';
}
