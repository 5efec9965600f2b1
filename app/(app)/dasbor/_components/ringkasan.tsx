import Link from 'next/link';
import { type AlamatDasbor, hrefDasbor } from '@/app/(app)/dasbor/_components/alamat';
import { CorongTahap } from '@/components/program/corong-tahap';
import { KeadaanUnit } from '@/components/skor/keadaan-unit';
import { Section } from '@/components/ui/panel';
import { KEADAAN_KESIAPAN, type KeadaanKesiapan } from '@/lib/domain/kesiapan/assess-kesiapan';
import { formatBilangan, formatSelisih, formatSkor } from '@/lib/format';
import type { DasborView } from '@/lib/queries/dasbor';

const KATA: Readonly<Record<KeadaanKesiapan, string>> = {
  siap: 'siap',
  hampir: 'hampir',
  jauh: 'jauh',
  belum_dinilai: 'belum dinilai',
};

/** The counts of readiness, each leading to its units. */
export function BarisHitung({ view, alamat }: { view: DasborView; alamat: AlamatDasbor }) {
  return (
    <div className="sum">
      {KEADAAN_KESIAPAN.map((keadaan) => (
        <Link key={keadaan} href={`${hrefDasbor(alamat, { keadaan })}#kesiapan`} prefetch={false}>
          <KeadaanUnit
            keadaan={keadaan}
            kata={`${formatBilangan(view.hitung[keadaan])} ${KATA[keadaan]}`}
            ukuran={18}
          />
        </Link>
      ))}
      <p className="text-14 text-ink-2">dari {formatBilangan(view.membangun)} unit yang membangun</p>
    </div>
  );
}

/** How far the units are, and the mean score against the year before. */
export function Perjalanan({ view, alamat }: { view: DasborView; alamat: AlamatDasbor }) {
  const { rata } = view;
  return (
    <Section title={`Perjalanan ${formatBilangan(view.semua)} unit kerja`}>
      <CorongTahap
        judul="Unit kerja menurut tahap"
        baris={view.corong.map((c) => ({
          ...c,
          href: `${hrefDasbor(alamat, { tahap: c.kode })}#kesiapan`,
        }))}
      />
      <p className="mt-2 border-t pt-2 text-14">
        {rata ? (
          <>
            Rata-rata nilai {formatBilangan(rata.unit)} unit{' '}
            <b className="font-semibold">{formatSkor(rata.nilai)}</b>
            {rata.perubahan &&
              `; ${formatBilangan(rata.perubahan.unit)} unit yang juga dinilai tahun ${rata.perubahan.tahun} berubah rata-rata ${formatSelisih(rata.perubahan.nilai)}`}
            .{' '}
          </>
        ) : (
          'Belum ada unit yang bernilai. '
        )}
        {view.berpredikat > 0 &&
          `${formatBilangan(view.berpredikat)} unit sudah berpredikat Menuju WBK atau Menuju WBBM.`}
      </p>
    </Section>
  );
}
