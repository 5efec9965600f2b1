'use client';

import { useMemo, useState } from 'react';
import { Icon } from '@/components/ui/icon';
import { SearchInput } from '@/components/ui/search-input';
import type { AkunDemoView } from '@/lib/queries/masuk';

/** How many found accounts are shown at once; more words narrow the search. */
const TERBANYAK = 12;

/** The demo accounts: a short list by instansi, everybody else by search. One tap signs in. */
export function AkunDemo({
  akun,
  sibuk,
  onPilih,
}: {
  akun: readonly AkunDemoView[];
  /** The surel that is being signed in. */
  sibuk: string | null;
  onPilih: (surel: string) => void;
}) {
  const [cari, setCari] = useState('');
  const kata = cari.trim().toLowerCase();
  const hasil = useMemo(() => {
    if (kata === '') return akun.filter((a) => a.unggulan);
    return akun.filter((a) =>
      kata
        .split(/\s+/)
        .every((k) => `${a.nama} ${a.peran} ${a.instansi} ${a.surel}`.toLowerCase().includes(k)),
    );
  }, [akun, kata]);
  const tampil = kata === '' ? hasil : hasil.slice(0, TERBANYAK);
  const instansi = [...new Set(tampil.map((a) => a.instansi))];

  return (
    <div className="grid gap-4">
      <SearchInput
        label="Cari akun demo menurut jabatan, unit, atau peran"
        placeholder={`Cari di antara ${akun.length} akun`}
        value={cari}
        onChange={(e) => setCari(e.target.value)}
      />
      {instansi.map((nama) => (
        <section key={nama} aria-label={nama}>
          <h3 className="mb-1 text-14 font-semibold text-ink-2">{nama}</h3>
          <ul className="panel">
            {tampil
              .filter((a) => a.instansi === nama)
              .map((a) => (
                <li key={a.surel} className="border-t border-line first:border-t-0">
                  <button
                    type="button"
                    className="flex min-h-14 w-full cursor-pointer items-center gap-3 px-4 py-2 text-left text-14 hover:bg-sunken"
                    aria-busy={sibuk === a.surel}
                    onClick={() => onPilih(a.surel)}
                  >
                    <span className="min-w-0 flex-1">
                      <b className="block font-semibold">{a.nama}</b>
                      <span className="text-ink-2">
                        {a.peran}: {a.keterangan}
                      </span>
                    </span>
                    <Icon name="chevron-right" className="text-ink-3" />
                  </button>
                </li>
              ))}
          </ul>
        </section>
      ))}
      {hasil.length === 0 && <p className="text-14 text-ink-2">Tidak ada akun dengan kata itu.</p>}
      {hasil.length > tampil.length && (
        <p className="text-14 text-ink-2">
          {hasil.length - tampil.length} akun lain cocok. Tambahkan kata agar lebih sempit.
        </p>
      )}
    </div>
  );
}
