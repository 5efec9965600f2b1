'use client';

import { parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Icon } from '@/components/ui/icon';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import { Table, Td, Th } from '@/components/ui/table';
import { LABEL_PERAN, PERAN } from '@/lib/domain/wewenang/peran';
import type { WewenangView } from '@/lib/queries/wewenang';

const PARSER = { cari: parseAsString.withDefault(''), peran: parseAsStringLiteral(PERAN) };

/** The permission table: a matrix on a desk, a list per permission on a phone. */
export function TabelWewenang({ baris }: WewenangView) {
  const [saring, setSaring] = useQueryStates(PARSER, { history: 'replace', scroll: false });
  const kata = saring.cari.toLowerCase().split(/\s+/).filter(Boolean);
  const { peran } = saring;
  const tampil = baris.filter(
    (b) =>
      (peran === null || b.peran.includes(peran)) &&
      kata.every((k) =>
        `${b.label} ${b.peran.map((p) => LABEL_PERAN[p]).join(' ')}`.toLowerCase().includes(k),
      ),
  );
  const kolom = peran === null ? PERAN : [peran];
  return (
    <>
      <search className="mb-4 grid gap-2 md:grid-cols-[minmax(0,1fr)_240px]">
        <SearchInput
          label="Cari wewenang"
          placeholder="Cari wewenang, misalnya mengirim LKE"
          value={saring.cari}
          maxLength={100}
          onChange={(event) => setSaring({ cari: event.target.value || null })}
        />
        <Select
          aria-label="Peran"
          placeholder="Semua peran"
          value={peran ?? ''}
          options={PERAN.map((value) => ({ value, label: LABEL_PERAN[value] }))}
          onChange={(event) => setSaring({ peran: PARSER.peran.parse(event.target.value) })}
        />
      </search>
      {tampil.length === 0 ? (
        <EmptyState
          title="Tidak ada wewenang yang cocok"
          actions={<Button onClick={() => setSaring({ cari: null, peran: null })}>Hapus saringan</Button>}
        >
          Ubah kata pencarian atau pilih peran yang lain.
        </EmptyState>
      ) : (
        <>
          <div className="max-md:hidden">
            <Table caption="Wewenang tiap peran" scroll stickyFirst tight>
              <thead>
                <tr>
                  <Th>Wewenang</Th>
                  {kolom.map((p) => (
                    <Th key={p} className="min-w-20 text-center align-bottom">
                      {LABEL_PERAN[p]}
                    </Th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {tampil.map((b) => (
                  <tr key={b.izin}>
                    <Th scope="row" className="min-w-64 font-normal">
                      {b.label}
                    </Th>
                    {kolom.map((p) => (
                      <Td key={p} className="text-center">
                        {b.peran.includes(p) ? (
                          <Icon name="check" label="boleh" className="text-siap-ink" />
                        ) : (
                          <span className="text-ink-3">
                            <span aria-hidden="true">–</span>
                            <span className="sr-only">tidak</span>
                          </span>
                        )}
                      </Td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </Table>
          </div>
          <ul className="panel md:hidden">
            {tampil.map((b) => (
              <li key={b.izin} className="border-t px-4 py-3 text-14 first:border-t-0">
                <b className="block font-medium">{b.label}</b>
                <span className="text-ink-2">{b.peran.map((p) => LABEL_PERAN[p]).join(', ')}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
