'use client';

import Link from 'next/link';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/icon';
import { IconButton } from '@/components/ui/icon-button';
import { Menu } from '@/components/ui/menu';
import { Td, Th } from '@/components/ui/table';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { formatBilangan, formatTanggal } from '@/lib/format';
import type { UnitSusunan } from '@/lib/queries/pengaturan-unit';

/** What the admin wants to do to a unit. */
export interface Perbuatan {
  readonly apa: 'nama' | 'pindah' | 'tutup' | 'buka' | 'tambah';
  readonly unit: UnitSusunan;
}

/** Deeper levels are indented no further: a phone has no room for it. */
const DALAM_MAKS = 5;

/** One unit of the tree. `terbuka` is null where nothing folds. */
export function BarisUnit({
  unit,
  redup,
  terbuka,
  balik,
  lakukan,
}: {
  unit: UnitSusunan;
  /** Stands here only because of a unit below it. */
  redup: boolean;
  terbuka: boolean | null;
  balik: () => void;
  lakukan: (perbuatan: Perbuatan) => void;
}) {
  const aksi = (apa: Perbuatan['apa']) => () => lakukan({ apa, unit });
  const ditutup = unit.selesai !== null;
  return (
    <tr className="relative">
      <Th scope="row" className="font-normal max-md:pr-12">
        <span
          className="flex items-start gap-1"
          style={{ paddingLeft: `${Math.min(unit.dalam, DALAM_MAKS) * 20}px` }}
        >
          {terbuka !== null && (
            <button
              type="button"
              className="-my-1 -ml-1.5 grid size-8 flex-none place-items-center rounded-1"
              aria-expanded={terbuka}
              aria-label={`Unit di bawah ${unit.nama}`}
              onClick={balik}
            >
              <Icon name={terbuka ? 'chevron-down' : 'chevron-right'} size={16} />
            </button>
          )}
          <span className={cx('min-w-0 wrap-anywhere', redup && 'text-ink-2')}>
            <span className={redup ? undefined : 'font-medium'}>{unit.nama}</span>
            {unit.singkatan && <span className="text-ink-2"> ({unit.singkatan})</span>}
            <span className="sub md:hidden">
              {[
                labelJenisUnit(unit.jenis),
                unit.orang > 0 && `${formatBilangan(unit.orang)} orang`,
                unit.ikut && 'ikut program',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
            {unit.selesai && <small className="sub">Ditutup per {formatTanggal(unit.selesai)}</small>}
          </span>
        </span>
      </Th>
      <Td className="max-md:hidden">{labelJenisUnit(unit.jenis)}</Td>
      <Td num className="max-md:hidden">
        {unit.orang > 0 ? (
          <Link href={`/pengaturan/orang?unit=${unit.id}`}>{formatBilangan(unit.orang)}</Link>
        ) : (
          '–'
        )}
      </Td>
      <Td className="max-md:hidden">{unit.ikut ? 'ikut' : '–'}</Td>
      <Td className="max-md:absolute max-md:top-2 max-md:right-2 md:w-px">
        <Menu
          trigger={<IconButton icon="more" label={`Tindakan untuk ${unit.nama}`} className="md:-my-1.5" />}
          groups={[
            {
              key: 'ubah',
              items: ditutup
                ? [{ key: 'buka', label: 'Buka kembali', icon: 'undo', onSelect: aksi('buka') }]
                : [
                    { key: 'nama', label: 'Ubah nama dan jenis', icon: 'edit', onSelect: aksi('nama') },
                    { key: 'pindah', label: 'Pindahkan', icon: 'arrow-right', onSelect: aksi('pindah') },
                    {
                      key: 'tambah',
                      label: 'Tambah unit di bawahnya',
                      icon: 'plus',
                      onSelect: aksi('tambah'),
                    },
                  ],
            },
            ...(ditutup
              ? []
              : [
                  {
                    key: 'tutup',
                    items: [
                      {
                        key: 'tutup',
                        label: 'Tutup unit',
                        icon: 'archive' as const,
                        danger: true,
                        onSelect: aksi('tutup'),
                      },
                    ],
                  },
                ]),
          ]}
        />
      </Td>
    </tr>
  );
}
