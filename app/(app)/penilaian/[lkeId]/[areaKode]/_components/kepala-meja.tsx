'use client';

import { useState } from 'react';
import { alamatLanjut } from '@/app/(app)/penilaian/_lib/alamat-meja';
import type { MejaState } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/use-meja';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { BandingNilai } from '@/components/skor/banding-nilai';
import { SelisihNilai } from '@/components/skor/selisih-nilai';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LinkButton } from '@/components/ui/link-button';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { bandingTier } from '@/lib/domain/skor/banding';
import { formatBilangan, formatSkor, formatTanggal, formatTenggat } from '@/lib/format';
import type { MejaView } from '@/lib/queries/meja-penilai';

/** Where am I, how far is it, what comes next; and the score so far behind one press. */
export function KepalaMeja({
  view,
  meja,
  onBelum,
}: {
  view: MejaView;
  meja: MejaState;
  onBelum: () => void;
}) {
  const [terbuka, setTerbuka] = useState(false);
  const { antrean } = view;
  const { terjawab, jumlahButir } = meja.sendiri.skor;
  const beda = [...meja.butir.values()].filter((b) => b.beda).length;
  const nama = view.meja === 'tpi' ? 'TPI' : 'TPN';
  const tempat = antrean.urutan === null ? 'Meja penilai' : `Unit ${antrean.urutan} dari ${antrean.jumlah}`;
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: `Antrean penilaian ${nama}`, href: `/penilaian?meja=${view.meja}` },
          { label: tempat },
        ]}
        judul={view.unitNama}
        keadaan={[
          `Menuju ${view.target}`,
          view.meja === 'tpi' && `${terjawab} dari ${jumlahButir} dinilai`,
          `${formatBilangan(beda)} berbeda`,
          view.tutup !== null &&
            `ditutup ${formatTanggal(view.tutup)}, ${formatTenggat(view.tutup, new Date(view.kini), view.zona)}`,
        ]
          .filter(Boolean)
          .join(' · ')}
        langkah={<Langkah view={view} meja={meja} onBelum={onBelum} />}
        aksi={
          <>
            <Button icon="chart" onClick={() => setTerbuka(true)}>
              {formatSkor(meja.dasar.skor.total)}
              <span className="sr-only">, nilai bila sisanya disetujui;</span>
              <SelisihNilai nilai={meja.dasar.skor.total - meja.bawah.skor.total} />
            </Button>
            {antrean.berikut && (
              <LinkButton
                href={alamatLanjut(antrean.berikut.lkeId)}
                iconEnd="chevron-right"
                className="max-md:hidden"
              >
                Unit berikutnya
              </LinkButton>
            )}
          </>
        }
      />
      <Dialog
        title={`Nilai ${nama} terhadap ${view.meja === 'tpi' ? 'unit' : 'TPI'}`}
        description="Yang belum dinilai memakai nilai yang diklaim."
        size="l"
        open={terbuka}
        onOpenChange={setTerbuka}
        footer={<LinkButton href={`/penilaian/${view.lkeId}`}>Ringkasan dan pengesahan</LinkButton>}
      >
        <BandingNilai
          judul={`Nilai ${nama} per area`}
          tier={
            view.meja === 'tpi'
              ? [
                  { penilai: 'unit', label: 'Unit' },
                  { penilai: 'tpi', label: 'TPI' },
                ]
              : [
                  { penilai: 'tpi', label: 'TPI' },
                  { penilai: 'tpn', label: 'TPN' },
                ]
          }
          baris={bandingTier(view.instrumen, [
            { penilai: view.meja === 'tpi' ? 'unit' : 'tpi', skor: meja.bawah.skor },
            { penilai: view.meja, skor: meja.dasar.skor },
          ])}
          target={view.target}
        />
      </Dialog>
    </>
  );
}

function Langkah({ view, meja, onBelum }: { view: MejaView; meja: MejaState; onBelum: () => void }) {
  const { kini } = meja;
  const pendek = kodeSebutan(view.instrumen, kini.kode);
  const sisa = [...meja.butir.values()].filter((b) => b.belum && b.kode !== kini.kode).length;
  const tanpaAlasan = [...meja.butir.values()].filter((b) => b.tanpaAlasan).length;
  if (!view.isi.boleh) return 'Baca saja';
  if (kini.tanpaAlasan) return `Tulis alasan ${pendek}`;
  if (kini.belum) return sisa > 0 ? `Tetapkan ${pendek}, lalu ${sisa} pertanyaan lagi` : `Tetapkan ${pendek}`;
  if (sisa > 0) {
    return (
      <button
        type="button"
        className="text-left text-accent underline underline-offset-[3px]"
        onClick={onBelum}
      >
        Ke yang belum dinilai, {sisa} lagi
      </button>
    );
  }
  if (tanpaAlasan > 0) return `${tanpaAlasan} nilai turun masih tanpa alasan`;
  return <a href={`/penilaian/${view.lkeId}`}>Periksa ringkasan, lalu sahkan</a>;
}
