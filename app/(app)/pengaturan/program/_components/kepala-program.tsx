import type { ReactNode } from 'react';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { TabNav } from '@/components/ui/tab-nav';
import type { BarisProgram } from '@/lib/queries/pengaturan-program';

/** The head of one program's settings, with its tabs. */
export function KepalaProgram({
  program,
  peserta,
  tab,
  langkah,
  aksi,
}: {
  program: BarisProgram;
  /** How many units take part. */
  peserta: number;
  tab: 'setelan' | 'unit';
  langkah?: ReactNode;
  aksi?: ReactNode;
}) {
  const dasar = `/pengaturan/program/${program.id}`;
  return (
    <>
      <KepalaHalaman
        remah={[
          { label: 'Pengaturan', href: '/pengaturan' },
          { label: 'Program', href: '/pengaturan/program' },
          { label: program.nama },
        ]}
        judul={program.nama}
        keadaan={`Tahun ${program.tahun}`}
        langkah={langkah}
        aksi={aksi}
      />
      <div className="wrap pb-0">
        <TabNav
          label="Bagian program"
          items={[
            { href: dasar, label: 'Setelan', active: tab === 'setelan' },
            { href: `${dasar}/unit`, label: 'Unit peserta', count: peserta, active: tab === 'unit' },
          ]}
        />
      </div>
    </>
  );
}
