import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { FormPencanangan } from '@/app/(app)/pengaturan/pencanangan/_components/form-pencanangan';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { Disclosure } from '@/components/ui/disclosure';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { formatTanggal } from '@/lib/format';
import { getPencanangan, type PencananganView } from '@/lib/queries/pencanangan';

export const metadata: Metadata = { title: 'Pencanangan' };

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The declarations of a program: of the instansi or of one unit, with or without a ceremony. */
export default async function HalamanPencanangan({
  searchParams,
}: {
  searchParams: Promise<{ program?: string | string[] }>;
}) {
  const { program: diminta } = await searchParams;
  const view = buka(
    await getPencanangan(typeof diminta === 'string' && UUID.test(diminta) ? diminta : null),
    '/pengaturan/pencanangan',
  );
  const { program } = view;
  return (
    <>
      <KepalaHalaman
        judul="Pencanangan"
        keadaan={
          program ? `${view.daftar.length} tercatat pada program ${program.tahun}` : 'Belum ada program'
        }
      />
      <IsiHalaman className="grid gap-6 py-4">
        {program === null ? (
          <EmptyState
            title="Belum ada program tahunan"
            actions={
              <LinkButton href="/pengaturan/program" variant="primary">
                Buat program
              </LinkButton>
            }
          >
            Pencanangan dicatat di dalam program suatu tahun. Buat programnya dahulu.
          </EmptyState>
        ) : (
          <>
            <ChipRow label="Pilih tahun">
              {view.tahun.map((t) => (
                <FilterChip
                  key={t.id}
                  href={`/pengaturan/pencanangan?program=${t.id}`}
                  active={t.id === program.id}
                >
                  Program {t.tahun}
                </FilterChip>
              ))}
            </ChipRow>
            {view.daftar.length === 0 ? (
              <EmptyState title="Belum ada pencanangan">
                Pencanangan adalah pernyataan pimpinan instansi atau unit bahwa ia siap membangun Zona
                Integritas. Acara tidak wajib; yang penting diketahui publik.
              </EmptyState>
            ) : (
              <ul className="grid gap-3">
                {view.daftar.map((c) => (
                  <Catatan key={c.id} programId={program.id} pencanangan={c} />
                ))}
              </ul>
            )}
            <section aria-labelledby="judul-catat">
              <h2 id="judul-catat" className="mb-3 text-18 font-semibold">
                Catat pencanangan
              </h2>
              <FormPencanangan key={program.id} programId={program.id} unit={view.unit} pencanangan={null} />
            </section>
          </>
        )}
      </IsiHalaman>
    </>
  );
}

function Catatan({
  programId,
  pencanangan: c,
}: {
  programId: string;
  pencanangan: PencananganView['daftar'][number];
}) {
  const tanda = c.pihak.filter((p) => p.peran === 'penandatangan').length;
  const saksi = c.pihak.length - tanda;
  return (
    <li className="panel p-4">
      <div className="flex flex-wrap items-start justify-between gap-3">
        <div className="min-w-0">
          <h3 className="text-16 font-semibold">{c.unitNama ?? 'Seluruh instansi'}</h3>
          <p className="text-14 text-ink-2">
            {formatTanggal(c.tanggal)}
            {c.tempat && `, ${c.tempat}`} · {c.moda === 'acara' ? 'dengan acara' : 'tanpa acara'} · {tanda}{' '}
            penandatangan
            {saksi > 0 && `, ${saksi} saksi`}
          </p>
        </div>
        <LinkButton href={`/pencanangan/${programId}/${c.id}/piagam`} icon="print">
          Piagam
        </LinkButton>
      </div>
      {c.pihak.length > 0 && (
        <ul className="mt-2 text-14">
          {c.pihak.map((p) => (
            <li key={`${p.peran}-${p.lembaga}-${p.jabatan}`}>
              {p.jabatan}, {p.lembaga}
              {p.kapasitas && ` (${p.kapasitas})`}
              <span className="text-ink-2"> · {p.peran}</span>
            </li>
          ))}
        </ul>
      )}
      {c.publikasi.length > 0 && (
        <ul className="mt-2 text-14">
          {c.publikasi.map((p) => (
            <li key={p.tautan} className="wrap-anywhere">
              <a href={p.tautan} rel="noreferrer noopener" target="_blank" className="inline-block py-1">
                {p.tautan}
              </a>
            </li>
          ))}
        </ul>
      )}
      <Disclosure summary="Perbaiki catatan ini" className="mt-2">
        <FormPencanangan programId={programId} unit={[]} pencanangan={c} />
      </Disclosure>
    </li>
  );
}
