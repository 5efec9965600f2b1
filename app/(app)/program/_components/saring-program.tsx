'use client';

import { debounce, useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import { parserProgram } from '@/app/(app)/program/_components/alamat';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import type { PilihanProgram } from '@/lib/queries/program';

const JEDA_KETIK_MS = 250;

export interface SaringProgramProps {
  readonly target: readonly PilihanProgram[];
  readonly jenis: readonly PilihanProgram[];
}

function pilihan(daftar: readonly PilihanProgram[]) {
  return daftar.map((p) => ({ value: p.kode, label: `${p.label} (${p.jumlah})` }));
}

/** Search and filters of the units of a program, kept in the address. */
export function SaringProgram({ target, jenis }: SaringProgramProps) {
  const [sibuk, mulai] = useTransition();
  const [nilai, ganti] = useQueryStates(parserProgram, {
    shallow: false,
    scroll: false,
    history: 'replace',
    startTransition: mulai,
  });
  return (
    <search
      className="grid grid-cols-2 gap-2 md:grid-cols-[minmax(0,1fr)_repeat(2,minmax(0,200px))]"
      aria-busy={sibuk}
    >
      <SearchInput
        label="Cari unit kerja"
        placeholder="Cari unit kerja"
        className="max-md:col-span-2"
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
        aria-label="Target"
        placeholder="Semua target"
        value={nilai.target ?? ''}
        options={pilihan(target)}
        onChange={(event) => ganti({ target: parserProgram.target.parse(event.target.value), halaman: null })}
      />
      <Select
        aria-label="Jenis unit"
        placeholder="Semua jenis unit"
        value={nilai.jenis ?? ''}
        options={pilihan(jenis)}
        onChange={(event) => ganti({ jenis: parserProgram.jenis.parse(event.target.value), halaman: null })}
      />
    </search>
  );
}
