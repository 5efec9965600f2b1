import type { Metadata } from 'next';
import Link from 'next/link';
import { buka } from '@/app/_lib/buka';
import { alamatLanjut, alamatRujukan } from '@/app/(app)/penilaian/_lib/alamat-meja';
import { KembalikanLke } from '@/app/(app)/penilaian/[lkeId]/_components/kembalikan-lke';
import { SahkanLke } from '@/app/(app)/penilaian/[lkeId]/_components/sahkan-lke';
import { TabelBeda } from '@/app/(app)/penilaian/[lkeId]/_components/tabel-beda';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { BandingNilai } from '@/components/skor/banding-nilai';
import { DaftarSyarat } from '@/components/skor/daftar-syarat';
import { KodeArea } from '@/components/skor/kode-area';
import { LinkButton } from '@/components/ui/link-button';
import { Alert } from '@/components/ui/note';
import { Panel, Section } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import type { Penilai } from '@/lib/domain/program/tahap';
import { formatBilangan, formatTanggal, formatTanggalWaktu, formatTenggat } from '@/lib/format';
import {
  getLembarPenilaian,
  type LembarPenilaianView,
  type RujukanButir,
} from '@/lib/queries/lembar-penilaian';

export const metadata: Metadata = { title: 'Ringkasan penilaian' };

const NAMA: Readonly<Record<Penilai, string>> = { unit: 'Unit', tpi: 'TPI', tpn: 'TPN' };

/** One worksheet of TPI or TPN at a glance: the tiers compared, the gates, the differences, the endorsement. */
export default async function HalamanLembar({ params }: { params: Promise<{ lkeId: string }> }) {
  const { lkeId } = await params;
  const view = buka(await getLembarPenilaian(lkeId), `/penilaian/${lkeId}`);
  const nama = NAMA[view.meja];
  const jumlah = view.kemajuan.reduce((n, a) => n + a.jumlah, 0);
  const dinilai = view.kemajuan.reduce((n, a) => n + a.dinilai, 0);
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: `Antrean penilaian ${nama}`, href: `/penilaian?meja=${view.meja}` },
          { label: 'Ringkasan' },
        ]}
        judul={view.unitNama}
        keadaan={keadaan(view, dinilai, jumlah)}
        langkah={langkah(view, jumlah - dinilai)}
        aksi={
          <LinkButton
            variant={view.isi.boleh && dinilai < jumlah ? 'primary' : 'default'}
            href={
              view.isi.boleh && dinilai < jumlah ? alamatLanjut(view.lkeId) : `/penilaian/${view.lkeId}/MP`
            }
            iconEnd="arrow-right"
          >
            {view.isi.boleh ? 'Buka meja penilai' : 'Lihat meja penilai'}
          </LinkButton>
        }
      />
      <IsiHalaman className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {view.isi.alasan && <Alert tone="info">{view.isi.alasan}</Alert>}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8 lg:grid-cols-[minmax(0,1fr)_340px]">
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
            <Section
              title={`Nilai ${nama} terhadap ${view.meja === 'tpi' ? 'unit' : 'TPI'}`}
              aside={
                view.sementara &&
                `sementara: ${formatBilangan(jumlah - dinilai)} yang belum dinilai memakai nilai yang diklaim`
              }
            >
              <BandingNilai
                judul="Nilai tiap penilai per area"
                tier={view.tier.map((t) => ({ penilai: t.penilai, label: NAMA[t.penilai] }))}
                baris={view.banding}
                target={view.target}
              />
            </Section>
            <Section title="Kemajuan per area">
              <Kemajuan view={view} />
            </Section>
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-6">
            <Pengesahan view={view} />
            <Panel title={view.sementara ? `Ambang ${view.target}, sementara` : `Ambang ${view.target}`}>
              <DaftarSyarat syarat={view.gerbang[view.target].syarat} />
            </Panel>
          </div>
        </div>
        <Section
          title={`Berbeda dari ${view.meja === 'tpi' ? 'unit' : 'TPI'}`}
          aside={`${formatBilangan(view.beda.length)} pertanyaan`}
        >
          <TabelBeda view={view} />
        </Section>
      </IsiHalaman>
    </>
  );
}

function keadaan(view: LembarPenilaianView, dinilai: number, jumlah: number): string {
  const tier = view.tier.find((t) => t.penilai === view.meja);
  const bagian = [
    `Lembar ${NAMA[view.meja]}`,
    `Menuju ${view.target}`,
    view.status === 'disahkan' && tier?.disahkanPada
      ? `disahkan ${formatTanggalWaktu(tier.disahkanPada, view.zona)}${tier.disahkanOleh ? ` oleh ${tier.disahkanOleh}` : ''}`
      : `${formatBilangan(dinilai)} dari ${formatBilangan(jumlah)} dinilai`,
    view.status !== 'disahkan' &&
      view.tutup !== null &&
      `ditutup ${formatTanggal(view.tutup)}, ${formatTenggat(view.tutup, new Date(view.kini), view.zona)}`,
  ];
  return bagian.filter(Boolean).join(' · ');
}

function langkah(view: LembarPenilaianView, sisa: number): string | undefined {
  if (view.status === 'disahkan')
    return view.meja === 'tpi' ? 'Menunggu diusulkan' : 'Lengkapi langkah TPN, lalu rekomendasikan';
  if (view.isi.boleh && sisa > 0) return `Nilai ${formatBilangan(sisa)} pertanyaan lagi`;
  if (view.sahkan.boleh) return `Sahkan hasil ${NAMA[view.meja]}`;
  return view.isi.boleh ? 'Lengkapi yang menahan pengesahan' : undefined;
}

function Kemajuan({ view }: { view: LembarPenilaianView }) {
  return (
    <Table caption="Kemajuan per area" cards>
      <thead>
        <tr>
          <Th>Area</Th>
          <Th num>Dinilai</Th>
          <Th num>Berbeda</Th>
          {view.meja === 'tpi' && <Th num>Menunggu unit</Th>}
        </tr>
      </thead>
      <tbody>
        {view.kemajuan.map((a) => (
          <tr key={a.kode}>
            <th scope="row">
              <span className="flex flex-wrap items-center gap-x-2">
                <KodeArea kode={a.kode} nama={a.nama} />
                <Link href={`/penilaian/${view.lkeId}/${a.kode}`}>{a.nama}</Link>
              </span>
            </th>
            <Td num label="Dinilai">
              {formatBilangan(a.dinilai)} dari {formatBilangan(a.jumlah)}
            </Td>
            <Td num label="Berbeda">
              {formatBilangan(a.beda)}
            </Td>
            {view.meja === 'tpi' && (
              <Td num label="Menunggu unit">
                {formatBilangan(a.dikembalikan)}
              </Td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Pengesahan({ view }: { view: LembarPenilaianView }) {
  const nama = NAMA[view.meja];
  const tier = view.tier.find((t) => t.penilai === view.meja);
  if (view.status === 'disahkan') {
    return (
      <Panel title="Pengesahan">
        <Alert tone="ok" title={`Hasil ${nama} sudah disahkan`}>
          {tier?.disahkanPada && <p>{formatTanggalWaktu(tier.disahkanPada, view.zona)}.</p>}
          {tier?.sidikJari && (
            <p>
              Sidik jari <code className="font-mono">{tier.sidikJari.slice(0, 12)}</code>
            </p>
          )}
        </Alert>
        <p className="mt-3 text-14">
          <Lanjutan view={view} />
        </p>
      </Panel>
    );
  }
  const { kosong, dikembalikan, tanpaAlasan } = view.kurang;
  const lengkap = kosong.length + dikembalikan.length + tanpaAlasan.length === 0;
  return (
    <Panel title="Pengesahan">
      <div className="grid gap-3">
        {lengkap ? (
          <p className="text-14">Semua pertanyaan dinilai dan setiap nilai yang turun beralasan.</p>
        ) : (
          <>
            <Kurang judul="Belum dinilai" daftar={kosong} lkeId={view.lkeId} />
            <Kurang judul="Menunggu jawaban unit" daftar={dikembalikan} lkeId={view.lkeId} />
            <Kurang judul="Nilai turun tanpa alasan" daftar={tanpaAlasan} lkeId={view.lkeId} />
          </>
        )}
        <SahkanLke lkeId={view.lkeId} meja={view.meja} unitNama={view.unitNama} sahkan={view.sahkan} />
        {view.meja === 'tpi' && (
          <KembalikanLke lkeUnitId={view.lkeUnitId} unitNama={view.unitNama} kembalikan={view.kembalikan} />
        )}
        {view.meja === 'tpn' && (
          <p className="text-14">
            <Lanjutan view={view} />
          </p>
        )}
      </div>
    </Panel>
  );
}

function Lanjutan({ view }: { view: LembarPenilaianView }) {
  return view.meja === 'tpi' ? (
    <Link href="/usulan">Buka usulan</Link>
  ) : (
    <Link href={`/penilaian/tpn/${view.keikutsertaanId}`}>Buka langkah TPN</Link>
  );
}

const PALING_BANYAK = 8;

function Kurang({ judul, daftar, lkeId }: { judul: string; daftar: readonly RujukanButir[]; lkeId: string }) {
  if (daftar.length === 0) return null;
  return (
    <div>
      <h3 className="text-14">
        {judul}: {formatBilangan(daftar.length)}
      </h3>
      <ul className="mt-1 grid gap-1 text-14">
        {daftar.slice(0, PALING_BANYAK).map((b) => (
          <li key={b.kode}>
            <Link href={alamatRujukan(lkeId, b)}>
              {b.area} {b.pendek}
            </Link>{' '}
            {b.teks}
          </li>
        ))}
      </ul>
      {daftar.length > PALING_BANYAK && (
        <p className="mt-1 text-14 text-ink-2">dan {formatBilangan(daftar.length - PALING_BANYAK)} lainnya</p>
      )}
    </div>
  );
}
