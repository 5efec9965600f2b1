'use client';

import { debounce, useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import { PilihUnit } from '@/app/(app)/pengaturan/_components/pilih-unit';
import { parserOrang } from '@/app/(app)/pengaturan/orang/_components/alamat';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import { FilterChip } from '@/components/ui/tag';
import { LABEL_PERAN, PERAN_KEANGGOTAAN } from '@/lib/domain/wewenang/peran';
import type { UnitPilihan } from '@/lib/queries/pengaturan-orang';

const JEDA_KETIK_MS = 250;

/** Search and filters of the people, kept in the address. */
export function SaringOrang({ unit }: { unit: readonly UnitPilihan[] }) {
  const [sibuk, mulai] = useTransition();
  const [nilai, ganti] = useQueryStates(parserOrang, {
    shallow: false,
    scroll: false,
    history: 'replace',
    startTransition: mulai,
  });
  return (
    <search className="mb-4 grid gap-2" aria-busy={sibuk}>
      <div className="grid gap-2 md:grid-cols-[minmax(0,1fr)_200px_minmax(0,260px)]">
        <SearchInput
          label="Cari nama, surel, atau NIP"
          placeholder="Cari nama, surel, atau NIP"
          maxLength={100}
          defaultValue={nilai.cari}
          onChange={(event) =>
            ganti(
              { cari: event.target.value || null, halaman: null },
              { limitUrlUpdates: debounce(event.target.value ? JEDA_KETIK_MS : 0) },
            )
          }
        />
        <Select
          aria-label="Peran"
          placeholder="Semua peran"
          value={nilai.peran ?? ''}
          options={PERAN_KEANGGOTAAN.map((value) => ({ value, label: LABEL_PERAN[value] }))}
          onChange={(event) => ganti({ peran: parserOrang.peran.parse(event.target.value), halaman: null })}
        />
        <PilihUnit
          label="Unit kerja"
          unit={unit}
          value={nilai.unit}
          onChange={(id) => ganti({ unit: id, halaman: null })}
          kosong="Semua unit"
          placeholder="Semua unit"
        />
      </div>
      <div>
        <FilterChip
          active={nilai.berakhir}
          onClick={() => ganti({ berakhir: !nilai.berakhir || null, halaman: null })}
        >
          Yang perannya sudah berakhir
        </FilterChip>
      </div>
    </search>
  );
}
