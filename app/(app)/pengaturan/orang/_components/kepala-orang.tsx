import type { ReactNode } from 'react';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { TabNav } from '@/components/ui/tab-nav';

const TAB = [
  { href: '/pengaturan/orang', label: 'Orang dan peran' },
  { href: '/pengaturan/orang/jabatan', label: 'Jabatan' },
  { href: '/pengaturan/orang/tpn', label: 'Penilai TPN' },
] as const;

/** The head of the pages about people, with their tabs. */
export function KepalaOrang({
  tab,
  keadaan,
  aksi,
}: {
  tab: (typeof TAB)[number]['href'];
  keadaan?: ReactNode;
  aksi?: ReactNode;
}) {
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Pengaturan', href: '/pengaturan' }, { label: 'Orang dan peran' }]}
        judul="Orang dan peran"
        keadaan={keadaan}
        aksi={aksi}
      />
      <div className="wrap pb-0">
        <TabNav label="Bagian orang dan peran" items={TAB.map((t) => ({ ...t, active: t.href === tab }))} />
      </div>
    </>
  );
}
