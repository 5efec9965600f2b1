import { type AlamatProgram, hrefProgram } from '@/app/(app)/program/_components/alamat';
import { MulaiBanyak } from '@/app/(app)/program/_components/mulai-banyak';
import { Daftar, Papan } from '@/app/(app)/program/_components/papan';
import { SaringProgram } from '@/app/(app)/program/_components/saring-program';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { formatBilangan, formatTanggal, formatTenggat } from '@/lib/format';
import type { ProgramView } from '@/lib/queries/program';
import '@/components/program/papan.css';

/** The next closing day of the program that has not passed, in words. */
function tenggat({ program, hariIni, waktu, zona }: ProgramView): string | null {
  const daftar = [
    ['pengisian LKE ditutup', program?.mandiriTutup],
    ['penilaian TPI ditutup', program?.tpiTutup],
    ['pengusulan ditutup', program?.usulanTutup],
  ] as const;
  for (const [kata, hari] of daftar)
    if (hari && hari >= hariIni)
      return `${kata} ${formatTanggal(hari)}, ${formatTenggat(hari, new Date(waktu), zona)}`;
  return null;
}

/** What an admin does next for the program; nobody else sets it up. */
function langkahOf(view: ProgramView) {
  const { program, boleh } = view;
  if (!program) return null;
  if (view.siapMulai.length > 0)
    return {
      teks: `${formatBilangan(view.siapMulai.length)} unit sudah dicanangkan dan belum mulai`,
      aksi: <MulaiBanyak programId={program.id} unit={view.siapMulai} />,
    };
  if (boleh.canangkan && view.belumDicanangkan > 0)
    return {
      teks: `${formatBilangan(view.belumDicanangkan)} unit belum dicanangkan`,
      aksi: (
        <LinkButton variant="primary" href="/pengaturan/pencanangan">
          Catat pencanangan
        </LinkButton>
      ),
    };
  return null;
}

function Kosong({ view }: { view: ProgramView }) {
  const tanpaProgram = view.program === null;
  return (
    <EmptyState
      title={tanpaProgram ? 'Belum ada program Zona Integritas' : 'Belum ada unit yang dapat Anda lihat'}
      actions={
        view.boleh.kelola && (
          <LinkButton variant="primary" href="/pengaturan/program">
            {tanpaProgram ? 'Buat program' : 'Ikutkan unit kerja'}
          </LinkButton>
        )
      }
    >
      Di sini nanti terlihat setiap unit kerja menurut tahapnya: pencanangan, pembangunan, pengusulan,
      penilaian TPN, dan penetapan.
      {!view.boleh.kelola && ' Admin instansi menyiapkannya lewat menu Program.'}
    </EmptyState>
  );
}

function Pengalih({ view, alamat, dasar }: { view: ProgramView; alamat: AlamatProgram; dasar: string }) {
  return (
    <div className="mb-4 flex flex-wrap items-center gap-x-4 gap-y-2">
      <div className="min-w-0 md:mr-auto">
        <ChipRow label="Tahun program">
          {view.daftarProgram.map((p) => (
            <FilterChip
              key={p.id}
              href={hrefProgram(`/program/${p.id}`, alamat, {})}
              active={p.id === view.program?.id}
            >
              {`Program ${p.tahun}`}
            </FilterChip>
          ))}
        </ChipRow>
      </div>
      <ChipRow label="Tampilan">
        <FilterChip
          icon="grid"
          href={hrefProgram(dasar, alamat, { tampilan: 'papan', tahap: null })}
          active={alamat.tampilan === 'papan'}
        >
          Papan
        </FilterChip>
        <FilterChip
          icon="list"
          href={hrefProgram(dasar, alamat, { tampilan: 'daftar' })}
          active={alamat.tampilan === 'daftar'}
        >
          Daftar
        </FilterChip>
      </ChipRow>
      {view.boleh.kelola && (
        <LinkButton variant="quiet" icon="settings" href="/pengaturan/program">
          Atur program
        </LinkButton>
      )}
    </div>
  );
}

function SaringTahap({ view, alamat, dasar }: { view: ProgramView; alamat: AlamatProgram; dasar: string }) {
  return (
    <ChipRow label="Saring menurut tahap">
      <FilterChip href={hrefProgram(dasar, alamat, { tahap: null })} active={alamat.tahap === null}>
        Semua tahap
      </FilterChip>
      {view.kolom.map((k) => (
        <FilterChip
          key={k.tahap}
          href={hrefProgram(dasar, alamat, { tahap: k.tahap })}
          active={alamat.tahap === k.tahap}
          count={k.jumlah}
        >
          {LABEL_TAHAP[k.tahap]}
        </FilterChip>
      ))}
    </ChipRow>
  );
}

/** The units of one program: a board by stage, or a list. Used with and without a program in the address. */
export function HalamanProgram({ view, alamat }: { view: ProgramView; alamat: AlamatProgram }) {
  const { program } = view;
  const dasar = program ? `/program/${program.id}` : '/program';
  const langkah = langkahOf(view);
  const batas = tenggat(view);
  const tanpaSaring = { cari: '', target: null, jenis: null, tahap: null };
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Unit kerja' }]}
        judul={program ? program.nama : 'Unit kerja'}
        keadaan={
          program ? `${formatBilangan(view.semua)} unit kerja${batas ? ` · ${batas}` : ''}` : undefined
        }
        langkah={langkah?.teks}
        aksi={langkah?.aksi}
      />
      <IsiHalaman className="wrap-papan">
        {program && view.semua > 0 ? (
          <>
            <Pengalih view={view} alamat={alamat} dasar={dasar} />
            <div className="mb-4 grid gap-2">
              <SaringProgram target={view.pilihan.target} jenis={view.pilihan.jenis} />
              {alamat.tampilan === 'daftar' && <SaringTahap view={view} alamat={alamat} dasar={dasar} />}
            </div>
            {view.tersaring === 0 ? (
              <EmptyState
                title="Tidak ada unit yang cocok"
                actions={
                  <LinkButton href={hrefProgram(dasar, alamat, tanpaSaring)}>Hapus saringan</LinkButton>
                }
              >
                Ubah kata pencarian atau lepaskan salah satu saringan.
              </EmptyState>
            ) : alamat.tampilan === 'papan' ? (
              <Papan view={view} alamat={alamat} dasar={dasar} />
            ) : (
              <Daftar view={view} alamat={alamat} dasar={dasar} />
            )}
          </>
        ) : (
          <>
            {view.daftarProgram.length > 1 && <Pengalih view={view} alamat={alamat} dasar={dasar} />}
            <Kosong view={view} />
          </>
        )}
      </IsiHalaman>
    </>
  );
}
