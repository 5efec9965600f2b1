'use client';

import { useMemo, useState } from 'react';
import { enrollUnitAction } from '@/app/(app)/pengaturan/program/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Alert } from '@/components/ui/note';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import { ChipRow, FilterChip } from '@/components/ui/tag';
import { useToast } from '@/components/ui/toast';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { samakanNama } from '@/lib/domain/unit/susunan';
import { formatBilangan } from '@/lib/format';
import type { UnitPeserta } from '@/lib/queries/pengaturan-program';

const TAMPIL_SEKALI = 200;

const cocok = (u: UnitPeserta, kata: string) => {
  const isi = samakanNama(`${u.nama} ${u.singkatan ?? ''}`);
  return samakanNama(kata)
    .split(' ')
    .every((k) => isi.includes(k));
};

/** Picks units out of the tree, one by one or by kind, and enrols them with a target. */
export function PilihPeserta({ programId, unit }: { programId: string; unit: readonly UnitPeserta[] }) {
  const beriTahu = useToast();
  const [cari, setCari] = useState('');
  const [pilih, setPilih] = useState<ReadonlySet<string>>(new Set());
  const [target, setTarget] = useState<'WBK' | 'WBBM'>('WBK');
  const [batas, setBatas] = useState(TAMPIL_SEKALI);
  const { jalankan, sibuk, galat } = useAksi(enrollUnitAction);
  const tampil = useMemo(() => unit.filter((u) => cocok(u, cari)), [unit, cari]);
  const bebas = unit.filter((u) => u.ikut === null);
  const jenis = useMemo(() => {
    const jumlah = new Map<string, string[]>();
    for (const u of unit) if (u.ikut === null) jumlah.set(u.jenis, [...(jumlah.get(u.jenis) ?? []), u.id]);
    return [...jumlah].sort((a, b) => b[1].length - a[1].length);
  }, [unit]);

  const balik = (id: string) =>
    setPilih((lama) => {
      const baru = new Set(lama);
      if (!baru.delete(id)) baru.add(id);
      return baru;
    });
  const balikSemua = (idList: readonly string[]) =>
    setPilih((lama) => {
      const semua = idList.every((id) => lama.has(id));
      const baru = new Set(lama);
      for (const id of idList) {
        if (semua) baru.delete(id);
        else baru.add(id);
      }
      return baru;
    });
  const ikutkan = async () => {
    const hasil = await jalankan({ programId, unitIdList: [...pilih], target });
    if (!hasil.ok) return;
    setPilih(new Set());
    beriTahu(`${formatBilangan(hasil.data.ditambahkan)} unit diikutkan dengan target ${target}.`);
  };

  return (
    <div className="grid gap-4">
      {bebas.length > 0 && (
        <div className="sticky top-topbar z-10 -mx-4 grid gap-3 border-b bg-bg px-4 py-3 md:mx-0 md:px-0">
          <div className="flex flex-wrap items-start gap-2">
            <SearchInput
              label="Cari unit kerja"
              placeholder="Cari unit kerja"
              className="min-w-0 flex-1 basis-56"
              value={cari}
              maxLength={100}
              onChange={(event) => setCari(event.target.value)}
            />
            <Select
              aria-label="Target"
              className="w-auto"
              value={target}
              onChange={(event) => setTarget(event.target.value === 'WBBM' ? 'WBBM' : 'WBK')}
              options={[
                { value: 'WBK', label: 'Target WBK' },
                { value: 'WBBM', label: 'Target WBBM' },
              ]}
            />
            <Button
              variant="primary"
              busy={sibuk}
              alasanMati={pilih.size === 0 && 'Pilih sedikitnya satu unit.'}
              onClick={ikutkan}
            >
              {pilih.size > 0 ? `Ikutkan ${formatBilangan(pilih.size)} unit` : 'Ikutkan unit'}
            </Button>
          </div>
          <ChipRow label="Pilih sekaligus">
            <FilterChip
              active={bebas.every((u) => pilih.has(u.id))}
              count={bebas.length}
              onClick={() => balikSemua(bebas.map((u) => u.id))}
            >
              Semua
            </FilterChip>
            {jenis.map(([kode, idList]) => (
              <FilterChip
                key={kode}
                active={idList.every((id) => pilih.has(id))}
                count={idList.length}
                onClick={() => balikSemua(idList)}
              >
                {labelJenisUnit(kode)}
              </FilterChip>
            ))}
          </ChipRow>
        </div>
      )}
      {galat && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      {bebas.length === 0 && <Alert tone="ok">Semua unit kerja sudah ikut program ini.</Alert>}
      <Table caption="Unit kerja dan keikutsertaannya" cards>
        <thead>
          <tr>
            <Th>Unit kerja</Th>
            <Th>Jenis</Th>
            <Th>Keikutsertaan</Th>
          </tr>
        </thead>
        <tbody>
          {tampil.slice(0, batas).map((u) => (
            <tr key={u.id} className={pilih.has(u.id) ? 'on' : undefined}>
              <Th scope="row" className="font-normal">
                <span className="block" style={{ paddingLeft: `${Math.min(u.dalam, 4) * 16}px` }}>
                  {u.ikut === null ? (
                    <Checkbox
                      className="-my-1.5"
                      label={u.nama}
                      checked={pilih.has(u.id)}
                      onChange={() => balik(u.id)}
                    />
                  ) : (
                    <span className="wrap-anywhere md:pl-[30px]">{u.nama}</span>
                  )}
                </span>
              </Th>
              <Td label="Jenis">{labelJenisUnit(u.jenis)}</Td>
              <Td label="Ikut">
                {u.ikut ? (
                  <Status tone="ok">{`${LABEL_TAHAP[u.ikut.tahap]}, target ${u.ikut.target}`}</Status>
                ) : (
                  <span className="text-ink-2">belum ikut</span>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {tampil.length > batas && (
        <div>
          <Button onClick={() => setBatas(batas + TAMPIL_SEKALI)}>
            {`Tampilkan ${formatBilangan(Math.min(TAMPIL_SEKALI, tampil.length - batas))} unit berikutnya`}
          </Button>
        </div>
      )}
    </div>
  );
}
