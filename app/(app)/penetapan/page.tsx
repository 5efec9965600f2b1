import type { Metadata } from 'next';
import Link from 'next/link';
import { buka } from '@/app/_lib/buka';
import { UnitPenetapan } from '@/app/(app)/penetapan/_components/unit-penetapan';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/link-button';
import { Note } from '@/components/ui/note';
import { Section } from '@/components/ui/panel';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { formatBilangan, formatTanggal } from '@/lib/format';
import { getPenetapan, type PenetapanView, type UnitDibinaView } from '@/lib/queries/penetapan';

export const metadata: Metadata = { title: 'Penetapan' };

/** The decisions of a program: entered by one person, published by another, and what falls short. */
export default async function HalamanPenetapan({
  searchParams,
}: {
  searchParams: Promise<{ tahun?: string | string[] }>;
}) {
  const { tahun } = await searchParams;
  const diminta = typeof tahun === 'string' && /^\d{4}$/.test(tahun) ? Number(tahun) : null;
  const view = buka(await getPenetapan(diminta), '/penetapan');
  const menunggu = view.unit.filter((u) => u.keputusan?.status !== 'diterbitkan');
  const terbit = view.unit.filter((u) => u.keputusan?.status === 'diterbitkan');
  return (
    <>
      <KepalaHalaman judul="Penetapan" keadaan={keadaan(view)} langkah={langkah(view)} />
      <IsiHalaman className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {view.tahun.length > 1 && (
          <ChipRow label="Tahun program">
            {view.tahun.map((t) => (
              <FilterChip key={t} href={`/penetapan?tahun=${t}`} active={t === view.program?.tahun}>
                {t}
              </FilterChip>
            ))}
          </ChipRow>
        )}
        {view.unit.length + view.dibina.length === 0 ? (
          <EmptyState
            title="Belum ada keputusan"
            actions={<LinkButton href="/program">Lihat unit dan tahapnya</LinkButton>}
          >
            Unit masuk ke sini setelah TPN merekomendasikannya.
            {view.dinilai > 0 && ` ${formatBilangan(view.dinilai)} unit sedang dinilai TPN.`}
          </EmptyState>
        ) : (
          <>
            {menunggu.length > 0 && (
              <Section
                title="Menunggu keputusan atau penerbitan"
                aside={`${formatBilangan(menunggu.length)} unit`}
              >
                <p className="mb-3 max-w-prosa text-14 text-ink-2">
                  Keputusan berlaku setelah diterbitkan. Yang menerbitkan harus orang lain, bukan yang
                  memasukkannya, agar nomor dan isinya diperiksa dua kali.
                </p>
                <Daftar unit={menunggu} view={view} />
              </Section>
            )}
            {terbit.length > 0 && (
              <Section title="Sudah terbit" aside={`${formatBilangan(terbit.length)} unit`}>
                <Daftar unit={terbit} view={view} />
              </Section>
            )}
            {view.dibina.length > 0 && (
              <Section
                title="Dikembalikan TPN untuk dibina"
                aside={`${formatBilangan(view.dibina.length)} unit`}
              >
                <ul className="panel">
                  {view.dibina.map((u) => (
                    <li key={u.keikutsertaanId} className="border-t p-4 first:border-t-0">
                      <Dibina u={u} view={view} />
                    </li>
                  ))}
                </ul>
              </Section>
            )}
          </>
        )}
      </IsiHalaman>
    </>
  );
}

function Daftar({ unit, view }: { unit: PenetapanView['unit']; view: PenetapanView }) {
  return (
    <ul className="panel">
      {unit.map((u) => (
        <li key={u.keikutsertaanId} className="border-t p-4 first:border-t-0">
          <UnitPenetapan u={u} hariIni={view.hariIni} zona={view.zona} />
        </li>
      ))}
    </ul>
  );
}

function keadaan({ program, unit, dibina, dinilai }: PenetapanView): string {
  if (!program) return 'Belum ada program';
  const terbit = unit.filter((u) => u.keputusan?.status === 'diterbitkan').length;
  const bagian = [
    program.nama,
    `${formatBilangan(terbit)} keputusan terbit`,
    unit.length > terbit && `${formatBilangan(unit.length - terbit)} menunggu`,
    dibina.length > 0 && `${formatBilangan(dibina.length)} dibina`,
    dinilai > 0 && `${formatBilangan(dinilai)} masih dinilai TPN`,
  ];
  return bagian.filter(Boolean).join(' · ');
}

function langkah({ unit }: PenetapanView): string | undefined {
  const terbitkan = unit.filter((u) => u.terbitkan.boleh).length;
  if (terbitkan > 0) return `Periksa dan terbitkan ${formatBilangan(terbitkan)} keputusan`;
  const masukkan = unit.filter((u) => u.keputusan === null && u.masukkan.boleh).length;
  return masukkan > 0 ? `Masukkan keputusan ${formatBilangan(masukkan)} unit` : undefined;
}

function Dibina({ u, view }: { u: UnitDibinaView; view: PenetapanView }) {
  return (
    <div className="grid gap-2">
      <h3 className="text-14">
        <Link href={`/unit/${u.keikutsertaanId}`}>{u.unitNama}</Link>
      </h3>
      <p className="text-14 text-ink-2">
        Menuju {u.target}, dikembalikan {formatTanggal(u.pada, view.zona)}
      </p>
      {u.alasan && (
        <Note tone="warn">
          <p className="whitespace-pre-line">{u.alasan}</p>
        </Note>
      )}
      {u.perbaikan.length > 0 && (
        <div className="text-14">
          <p className="font-medium">Yang perlu diperbaiki</p>
          <ul className="mt-1 list-disc pl-5">
            {u.perbaikan.map((p) => (
              <li key={p}>{p}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="text-14 text-ink-2">Dapat diusulkan lagi pada program tahun berikutnya.</p>
    </div>
  );
}
