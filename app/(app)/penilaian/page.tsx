import type { Metadata } from 'next';
import type { SearchParams } from 'nuqs/server';
import { buka } from '@/app/_lib/buka';
import { KATA_KEADAAN } from '@/app/(app)/penilaian/_components/keadaan-lembar';
import { TabelAntrean } from '@/app/(app)/penilaian/_components/tabel-antrean';
import { alamatAntrean, bacaSaring } from '@/app/(app)/penilaian/_lib/alamat';
import { alamatLanjut } from '@/app/(app)/penilaian/_lib/alamat-meja';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Pagination } from '@/components/ui/pagination';
import { SearchInput } from '@/components/ui/search-input';
import { TabNav } from '@/components/ui/tab-nav';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { KEADAAN_PENILAIAN } from '@/lib/domain/lke/keadaan-penilaian';
import { formatBilangan, formatTanggal, formatTenggat } from '@/lib/format';
import { type AntreanView, BARIS_ANTREAN, getAntrean, type SaringAntrean } from '@/lib/queries/penilaian';

export const metadata: Metadata = { title: 'Antrean penilaian' };

/** The queue of TPI or TPN: what waits, for how long, and the unit to open next. */
export default async function HalamanAntrean({ searchParams }: { searchParams: Promise<SearchParams> }) {
  const saring = await bacaSaring(searchParams);
  const view = buka(await getAntrean(saring), '/penilaian');
  const nama = view.meja === 'tpi' ? 'TPI' : 'TPN';
  const jumlah = Object.values(view.jumlah).reduce((a, b) => a + b, 0);
  return (
    <>
      <KepalaHalaman
        judul={`Antrean penilaian ${nama}`}
        keadaan={keadaan(view)}
        langkah={view.menilai && view.berikut ? view.berikut.unitNama : undefined}
        aksi={
          view.menilai &&
          view.berikut && (
            <LinkButton variant="primary" href={alamatLanjut(view.berikut.lkeId)} iconEnd="arrow-right">
              Nilai unit ini
            </LinkButton>
          )
        }
      />
      <IsiHalaman>
        {view.duaMeja && (
          <TabNav
            label="Meja penilai"
            items={(['tpi', 'tpn'] as const).map((meja) => ({
              href: alamatAntrean({ tahun: saring.tahun }, { meja }),
              label: meja === 'tpi' ? 'Penilai internal (TPI)' : 'Penilai nasional (TPN)',
              active: view.meja === meja,
            }))}
          />
        )}
        {jumlah > 0 || saring.cari !== '' || saring.target !== null ? (
          <div className="mt-4 grid grid-cols-[minmax(0,1fr)] gap-4">
            <Saring saring={saring} view={view} />
            {view.baris.length > 0 ? (
              <div>
                <TabelAntrean view={view} />
                {view.total > BARIS_ANTREAN && <Halaman saring={saring} view={view} />}
              </div>
            ) : (
              <EmptyState
                title="Tidak ada unit yang cocok"
                actions={<LinkButton href={alamatAntrean({ meja: view.meja })}>Hapus saringan</LinkButton>}
              >
                Antrean ini berisi {formatBilangan(jumlah)} unit, tetapi tidak ada yang sesuai dengan saringan
                Anda.
              </EmptyState>
            )}
          </div>
        ) : (
          <Kosong view={view} />
        )}
      </IsiHalaman>
    </>
  );
}

function keadaan({ program, jumlah, tutup, hariIni, zona, meja }: AntreanView): string {
  if (!program) return 'Belum ada program';
  const perlu = jumlah.belum + jumlah.berjalan;
  const bagian = [
    program.nama,
    perlu > 0 ? `${formatBilangan(perlu)} unit perlu dinilai` : 'tidak ada yang perlu dinilai',
    jumlah.siap_sahkan > 0 && `${formatBilangan(jumlah.siap_sahkan)} siap disahkan`,
    meja === 'tpi' &&
      tutup !== null &&
      `ditutup ${formatTanggal(tutup)}, ${formatTenggat(tutup, new Date(`${hariIni}T12:00:00Z`), zona)}`,
  ];
  return bagian.filter(Boolean).join(' · ');
}

function Saring({ saring, view }: { saring: SaringAntrean; view: AntreanView }) {
  const semua = Object.values(view.jumlah).reduce((a, b) => a + b, 0);
  return (
    <div className="flex flex-wrap items-center gap-3 [&>*]:max-w-full">
      <search className="min-w-0 flex-1 basis-60">
        <form action="/penilaian" className="flex min-w-0 gap-2">
          <input type="hidden" name="meja" value={view.meja} />
          {saring.keadaan && <input type="hidden" name="keadaan" value={saring.keadaan} />}
          {saring.tahun && <input type="hidden" name="tahun" value={saring.tahun} />}
          <SearchInput
            label="Cari unit kerja"
            name="cari"
            defaultValue={saring.cari}
            placeholder="Cari unit kerja"
            className="w-full max-w-sm"
          />
          <Button type="submit">Cari</Button>
        </form>
      </search>
      <ChipRow label="Saring menurut keadaan">
        <FilterChip
          href={alamatAntrean(saring, { keadaan: null })}
          active={saring.keadaan === null}
          count={semua}
        >
          Semua
        </FilterChip>
        {KEADAAN_PENILAIAN.filter((k) => view.jumlah[k] > 0 || saring.keadaan === k).map((k) => (
          <FilterChip
            key={k}
            href={alamatAntrean(saring, { keadaan: k })}
            active={saring.keadaan === k}
            count={view.jumlah[k]}
          >
            {KATA_KEADAAN[k]}
          </FilterChip>
        ))}
      </ChipRow>
      <ChipRow label="Urutkan">
        {(
          [
            ['lama', 'Terlama dahulu'],
            ['kemajuan', 'Kemajuan'],
            ['nama', 'Nama unit'],
          ] as const
        ).map(([urut, label]) => (
          <FilterChip
            key={urut}
            icon="sort"
            href={alamatAntrean(saring, { urut })}
            active={saring.urut === urut}
          >
            {label}
          </FilterChip>
        ))}
      </ChipRow>
      {view.tahun.length > 1 && (
        <ChipRow label="Tahun program">
          {view.tahun.map((tahun) => (
            <FilterChip
              key={tahun}
              href={alamatAntrean({ meja: view.meja }, { tahun })}
              active={view.program?.tahun === tahun}
            >
              {tahun}
            </FilterChip>
          ))}
        </ChipRow>
      )}
    </div>
  );
}

function Halaman({ saring, view }: { saring: SaringAntrean; view: AntreanView }) {
  const dari = (view.halaman - 1) * BARIS_ANTREAN + 1;
  const sampai = Math.min(view.total, view.halaman * BARIS_ANTREAN);
  const ke = (halaman: number) => alamatAntrean(saring, { halaman });
  return (
    <Pagination
      from={dari}
      to={sampai}
      total={view.total}
      noun="unit kerja"
      previousHref={view.halaman > 1 ? ke(view.halaman - 1) : null}
      nextHref={sampai < view.total ? ke(view.halaman + 1) : null}
    />
  );
}

function Kosong({ view }: { view: AntreanView }) {
  if (!view.program) {
    return (
      <EmptyState title="Belum ada program">
        Antrean terisi setelah admin instansi menyiapkan program tahunan dan unit mengirim LKE-nya.
      </EmptyState>
    );
  }
  if (view.meja === 'tpn') {
    return (
      <EmptyState
        title="Belum ada unit yang diusulkan"
        actions={view.duaMeja && <LinkButton href="/usulan">Lihat usulan</LinkButton>}
      >
        Unit masuk ke sini setelah pimpinan instansi mengirim surat usulan.
        {view.belumMasuk > 0 &&
          ` ${formatBilangan(view.belumMasuk)} unit sudah masuk ke surat yang belum dikirim.`}
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title="Belum ada LKE yang dikirim"
      actions={<LinkButton href={`/program/${view.program.id}`}>Lihat unit dan tahapnya</LinkButton>}
    >
      Unit masuk ke antrean setelah kepala unit mengirim LKE-nya ke TPI.
      {view.belumMasuk > 0 && ` ${formatBilangan(view.belumMasuk)} unit masih mengisi LKE.`}
    </EmptyState>
  );
}
