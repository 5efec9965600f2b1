import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import {
  type AlamatDasbor,
  bacaAlamat,
  hrefDasbor,
  permintaanOf,
} from '@/app/(app)/dasbor/_components/alamat';
import { AlatDasbor, KeluarProyektor } from '@/app/(app)/dasbor/_components/alat-dasbor';
import { KertasLawanHasil } from '@/app/(app)/dasbor/_components/kertas-lawan-hasil';
import { PerluPerhatian } from '@/app/(app)/dasbor/_components/perlu-perhatian';
import { BarisHitung, Perjalanan } from '@/app/(app)/dasbor/_components/ringkasan';
import { SaringDasbor } from '@/app/(app)/dasbor/_components/saring-dasbor';
import { TabelKesiapan } from '@/app/(app)/dasbor/_components/tabel-kesiapan';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { PetaNilai } from '@/components/skor/peta-nilai';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Section } from '@/components/ui/panel';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { formatTanggal, formatTanggalWaktu, formatTenggat } from '@/lib/format';
import { type DasborView, getDasbor } from '@/lib/queries/dasbor';
import '@/components/program/kesiapan.css';

export const metadata: Metadata = { title: 'Ringkasan' };

const KATA_KEADAAN: Readonly<Record<string, string>> = {
  siap: 'Siap',
  hampir: 'Hampir',
  jauh: 'Jauh',
  belum_dinilai: 'Belum dinilai',
};

/** The next closing day of the program that has not passed, in words. */
function tenggatBerikut({ program, hariIni, waktu, zona }: DasborView): string | null {
  if (!program) return null;
  const daftar = [
    ['pengisian LKE ditutup', program.mandiriTutup],
    ['penilaian TPI ditutup', program.tpiTutup],
    ['pengusulan ditutup', program.usulanTutup],
  ] as const;
  for (const [kata, hari] of daftar) {
    if (hari !== null && hari >= hariIni)
      return `${kata} ${formatTanggal(hari)}, ${formatTenggat(hari, new Date(waktu), zona)}`;
  }
  return null;
}

function PilihTahun({ view, alamat }: { view: DasborView; alamat: AlamatDasbor }) {
  return (
    <div className="no-print mb-4 flex flex-wrap items-center justify-between gap-2">
      <ChipRow label="Tahun program">
        {view.daftarTahun.map((tahun) => (
          <FilterChip key={tahun} href={hrefDasbor(alamat, { tahun })} active={tahun === view.program?.tahun}>
            {`Program ${tahun}`}
          </FilterChip>
        ))}
      </ChipRow>
      {view.semua > 0 && <AlatDasbor alamat={alamat} />}
    </div>
  );
}

function Kosong({ view, alamat }: { view: DasborView; alamat: AlamatDasbor }) {
  if (view.program === null && alamat.tahun !== null && view.daftarTahun.length > 0) {
    return (
      <EmptyState
        title={`Tidak ada program tahun ${alamat.tahun}`}
        actions={
          <LinkButton variant="primary" href="/dasbor">
            Buka program terbaru
          </LinkButton>
        }
      >
        Pilih tahun lain di atas.
      </EmptyState>
    );
  }
  const tanpaProgram = view.program === null;
  return (
    <EmptyState
      title={tanpaProgram ? 'Belum ada program Zona Integritas' : 'Belum ada unit yang ikut program ini'}
      actions={
        view.kelola && (
          <LinkButton variant="primary" href="/pengaturan/program">
            {tanpaProgram ? 'Buat program' : 'Ikutkan unit kerja'}
          </LinkButton>
        )
      }
    >
      Di sini nanti terlihat di mana setiap unit kerja berada, mana yang siap diusulkan, apa yang menahan
      lainnya, dan siapa yang perlu dihubungi.
      {!view.kelola && ' Admin instansi menyiapkannya lewat menu Program.'}
    </EmptyState>
  );
}

function Kesiapan({ view, alamat }: { view: DasborView; alamat: AlamatDasbor }) {
  const tanpaSaring = { cari: '', keadaan: null, target: null, jenis: null, tahap: null };
  return (
    <>
      <section id="kesiapan" aria-labelledby="judul-kesiapan">
        <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-3 gap-y-1">
          <h2 id="judul-kesiapan">Kesiapan unit dan yang menahannya</h2>
        </div>
        {alamat.mode === null && (
          <>
            <div className="no-print mb-2">
              <ChipRow label="Saring menurut keadaan">
                <FilterChip href={hrefDasbor(alamat, { keadaan: null })} active={alamat.keadaan === null}>
                  Semua
                </FilterChip>
                {view.pilihan.keadaan.map((p) => (
                  <FilterChip
                    key={p.kode}
                    href={hrefDasbor(alamat, { keadaan: p.kode as AlamatDasbor['keadaan'] })}
                    active={alamat.keadaan === p.kode}
                    count={p.jumlah}
                  >
                    {KATA_KEADAAN[p.kode] ?? p.label}
                  </FilterChip>
                ))}
              </ChipRow>
            </div>
            <SaringDasbor
              target={view.pilihan.target}
              jenis={view.pilihan.jenis}
              tahap={view.pilihan.tahap}
            />
          </>
        )}
        {view.baris.length === 0 ? (
          <EmptyState
            title="Tidak ada unit yang cocok"
            level={3}
            actions={<LinkButton href={hrefDasbor(alamat, tanpaSaring)}>Hapus saringan</LinkButton>}
          >
            Ubah kata pencarian atau lepaskan salah satu saringan.
          </EmptyState>
        ) : (
          <TabelKesiapan view={view} alamat={alamat} />
        )}
      </section>
      {view.baris.length > 0 && <PetaArea view={view} />}
    </>
  );
}

function PetaArea({ view }: { view: DasborView }) {
  const lke = new Map(view.baris.map((b) => [b.id, b.lkeId]));
  return (
    <Section title="Nilai area, persen dari bobot">
      <PetaNilai
        judul="Nilai area tiap unit kerja"
        kolom={view.kolom}
        baris={view.baris.map((b) => ({
          id: b.id,
          nama: b.nama,
          href: `/unit/${b.id}`,
          persen: b.persen,
        }))}
        hrefSel={(id, area) => (lke.get(id) ? `/lke/${lke.get(id)}/${area}` : null)}
      />
      <p className="mt-2 text-14 text-ink-2">
        Ketuk sebuah angka untuk membuka pertanyaan area itu. Nilai yang dipakai: TPN bila sudah disahkan,
        lalu TPI bila sudah disahkan, lalu jawaban unit. Dasar: {view.program?.peraturan}.
      </p>
    </Section>
  );
}

export default async function HalamanDasbor({
  searchParams,
}: {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}) {
  const alamat = await bacaAlamat(searchParams);
  const view = buka(await getDasbor(permintaanOf(alamat)), hrefDasbor(alamat, {}));
  const tenggat = tenggatBerikut(view);
  const ada = view.program !== null && view.semua > 0;
  return (
    <div data-mode={alamat.mode ?? undefined}>
      <KepalaHalaman
        remah={[{ label: 'Ringkasan' }]}
        judul={`Zona Integritas ${view.instansi}`}
        keadaan={`${formatTanggalWaktu(view.waktu, view.zona)}${view.program ? ` · program ${view.program.tahun}` : ''}${tenggat ? ` · ${tenggat}` : ''}`}
        langkah={view.langkah?.teks}
        aksi={
          view.langkah && (
            <LinkButton variant="primary" href={view.langkah.href}>
              {view.langkah.tombol}
            </LinkButton>
          )
        }
      />
      <IsiHalaman>
        {alamat.mode === null ? (
          <PilihTahun view={view} alamat={alamat} />
        ) : (
          <KeluarProyektor href={hrefDasbor(alamat, { mode: null })} />
        )}
        {ada ? (
          <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
            <BarisHitung view={view} alamat={alamat} />
            <div className="grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_372px]">
              <div className="grid grid-cols-[minmax(0,1fr)] content-start gap-8">
                <Perjalanan view={view} alamat={alamat} />
                {view.kertas && <KertasLawanHasil kertas={view.kertas} />}
              </div>
              <PerluPerhatian daftar={view.perhatian} />
            </div>
            <Kesiapan view={view} alamat={alamat} />
          </div>
        ) : (
          <Kosong view={view} alamat={alamat} />
        )}
      </IsiHalaman>
    </div>
  );
}
