import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { buka } from '@/app/_lib/buka';
import { DaftarTugas } from '@/app/(app)/beranda/_components/daftar-tugas';
import { RingkasanInstansi, UnitSaya } from '@/app/(app)/beranda/_components/samping';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/panel';
import { formatBilangan, formatHariTanggal } from '@/lib/format';
import { type BerandaKerja, getBeranda } from '@/lib/queries/beranda';
import '@/components/program/papan.css';

export const metadata: Metadata = { title: 'Tugas saya' };

function keadaanOf({ tugas, terlambat, waktu, zona }: BerandaKerja): string {
  const hari = formatHariTanggal(waktu, zona);
  if (tugas.length === 0) return hari;
  const lewat = terlambat > 0 ? `, ${formatBilangan(terlambat)} sudah lewat batas` : '';
  return `${hari} · ${formatBilangan(tugas.length)} hal menunggu Anda${lewat}`;
}

function Tenang({ view }: { view: BerandaKerja }) {
  return (
    <EmptyState
      title="Tidak ada yang menunggu Anda"
      actions={
        view.program && (
          <LinkButton href={view.ringkasan ? '/dasbor' : '/program'}>
            {view.ringkasan ? 'Buka ringkasan' : 'Lihat unit kerja'}
          </LinkButton>
        )
      }
    >
      {view.program
        ? 'Yang perlu Anda kerjakan akan muncul di sini, lengkap dengan batas waktunya.'
        : 'Program Zona Integritas belum dibuat. Sesudah admin instansi menyiapkannya, tugas Anda muncul di sini.'}
    </EmptyState>
  );
}

/** What waits for the person who signed in. */
export default async function HalamanBeranda() {
  const view = buka(await getBeranda(), '/beranda');
  if (view.jenis === 'platform') redirect('/platform');
  if (view.jenis === 'tanpa_peran') {
    return (
      <>
        <KepalaHalaman judul="Tugas saya" />
        <IsiHalaman>
          <EmptyState title="Anda belum punya peran">
            Minta admin instansi memberi Anda peran. Sesudah itu, pekerjaan Anda muncul di sini.
          </EmptyState>
        </IsiHalaman>
      </>
    );
  }
  const samping = view.unitSaya.length > 0 || view.ringkasan !== null;
  return (
    <>
      <KepalaHalaman judul="Tugas saya" keadaan={keadaanOf(view)} />
      <IsiHalaman>
        <div
          className={
            samping
              ? 'grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_340px]'
              : 'grid grid-cols-[minmax(0,1fr)]'
          }
        >
          {view.tugas.length === 0 ? (
            <div>
              <Tenang view={view} />
            </div>
          ) : (
            <Section title="Menunggu Anda">
              <DaftarTugas daftar={view.tugas} />
            </Section>
          )}
          {samping && (
            <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
              <UnitSaya daftar={view.unitSaya} />
              {view.ringkasan && <RingkasanInstansi ringkasan={view.ringkasan} />}
            </div>
          )}
        </div>
      </IsiHalaman>
    </>
  );
}
