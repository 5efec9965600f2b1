'use client';

import { debounce, useQueryStates } from 'nuqs';
import { useTransition } from 'react';
import { parserDasbor } from '@/app/(app)/dasbor/_components/alamat';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import type { PilihanSaring } from '@/lib/queries/dasbor';

const JEDA_KETIK_MS = 250;

export interface SaringDasborProps {
  readonly target: readonly PilihanSaring[];
  readonly jenis: readonly PilihanSaring[];
  readonly tahap: readonly PilihanSaring[];
}

function pilihan(daftar: readonly PilihanSaring[]) {
  return daftar.map((p) => ({ value: p.kode, label: `${p.label} (${p.jumlah})` }));
}

/** Search and filters of the table; every choice is in the address, so a view can be kept and sent. */
export function SaringDasbor({ target, jenis, tahap }: SaringDasborProps) {
  const [sibuk, mulai] = useTransition();
  const [nilai, ganti] = useQueryStates(parserDasbor, {
    shallow: false,
    scroll: false,
    history: 'replace',
    startTransition: mulai,
  });
  const satu = { target, jenis, tahap };
  const pilih = <K extends keyof typeof satu>(kunci: K, teks: string) =>
    ganti({ [kunci]: teks === '' ? null : parserDasbor[kunci].parse(teks), halaman: null });
  return (
    <search
      className="no-print mb-2 grid grid-cols-2 gap-2 md:grid-cols-[minmax(0,1fr)_repeat(3,minmax(0,190px))]"
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
        onChange={(event) => pilih('target', event.target.value)}
      />
      <Select
        aria-label="Tahap"
        placeholder="Yang membangun"
        value={nilai.tahap ?? ''}
        options={pilihan(tahap)}
        onChange={(event) => pilih('tahap', event.target.value)}
      />
      <Select
        aria-label="Jenis unit"
        className="max-md:col-span-2"
        placeholder="Semua jenis unit"
        value={nilai.jenis ?? ''}
        options={pilihan(jenis)}
        onChange={(event) => pilih('jenis', event.target.value)}
      />
    </search>
  );
}
