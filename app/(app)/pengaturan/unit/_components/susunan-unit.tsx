'use client';

import { parseAsBoolean, parseAsString, useQueryStates } from 'nuqs';
import { useMemo, useState } from 'react';
import { BarisUnit, type Perbuatan } from '@/app/(app)/pengaturan/unit/_components/baris-unit';
import { DialogTambahUnit } from '@/app/(app)/pengaturan/unit/_components/tambah-unit';
import {
  DialogNamaUnit,
  DialogPindahUnit,
  DialogTutupUnit,
} from '@/app/(app)/pengaturan/unit/_components/ubah-unit';
import { reopenUnitAction } from '@/app/(app)/pengaturan/unit/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Alert } from '@/components/ui/note';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import { Table, Th } from '@/components/ui/table';
import { FilterChip } from '@/components/ui/tag';
import { useToast } from '@/components/ui/toast';
import { JENIS_UNIT, labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { samakanNama } from '@/lib/domain/unit/susunan';
import { formatBilangan } from '@/lib/format';
import type { UnitSusunan } from '@/lib/queries/pengaturan-unit';

/** Up to here the whole tree stands open; a larger one starts with its roots. */
const TERBUKA_MAKS = 80;
const TAMPIL_SEKALI = 200;

const PARSER = {
  cari: parseAsString.withDefault(''),
  jenis: parseAsString,
  tutup: parseAsBoolean.withDefault(false),
};

interface Saring {
  readonly cari: string;
  readonly jenis: string | null;
  readonly tutup: boolean;
}

/** Units that fit, with every unit above them so that the tree stays a tree; `cocok` marks the former. */
function saringPohon(unit: readonly UnitSusunan[], { cari, jenis, tutup }: Saring) {
  const kata = samakanNama(cari).split(' ').filter(Boolean);
  const byId = new Map(unit.map((u) => [u.id, u]));
  const cocok = new Set<string>();
  const tampil = new Set<string>();
  for (const u of unit) {
    if (!tutup && u.selesai !== null) continue;
    if (jenis !== null && u.jenis !== jenis) continue;
    const isi = samakanNama(`${u.nama} ${u.singkatan ?? ''}`);
    if (!kata.every((k) => isi.includes(k))) continue;
    cocok.add(u.id);
    for (let kini: UnitSusunan | undefined = u; kini && !tampil.has(kini.id); ) {
      tampil.add(kini.id);
      kini = kini.indukId === null ? undefined : byId.get(kini.indukId);
    }
  }
  return { cocok, baris: unit.filter((u) => tampil.has(u.id)) };
}

/** The tree with its search, and what can be done to each unit. */
export function SusunanUnit({ unit, hariIni }: { unit: readonly UnitSusunan[]; hariIni: string }) {
  const [saring, setSaring] = useQueryStates(PARSER, { history: 'replace', scroll: false });
  const [dibuka, setDibuka] = useState<ReadonlySet<string>>(new Set());
  const [batas, setBatas] = useState(TAMPIL_SEKALI);
  const [perbuatan, setPerbuatan] = useState<Perbuatan | null>(null);
  const bukaKembali = useAksi(reopenUnitAction);
  const beriTahu = useToast();

  const sedangMenyaring = saring.cari !== '' || saring.jenis !== null;
  const { cocok, baris } = useMemo(() => saringPohon(unit, saring), [unit, saring]);
  const punyaAnak = useMemo(() => new Set(baris.map((u) => u.indukId)), [baris]);
  const semuaTerbuka = sedangMenyaring || baris.length <= TERBUKA_MAKS;
  const tampil = useMemo(() => {
    if (semuaTerbuka) return baris;
    const terlihat = new Set<string>();
    return baris.filter((u) => {
      const ya = u.indukId === null || u.dalam === 0 || (terlihat.has(u.indukId) && dibuka.has(u.indukId));
      if (ya) terlihat.add(u.id);
      return ya;
    });
  }, [baris, dibuka, semuaTerbuka]);
  const adaTutup = unit.some((u) => u.selesai !== null);

  const balik = (id: string) =>
    setDibuka((lama) => {
      const baru = new Set(lama);
      if (!baru.delete(id)) baru.add(id);
      return baru;
    });
  const lakukan = async (p: Perbuatan) => {
    if (p.apa !== 'buka') return setPerbuatan(p);
    const hasil = await bukaKembali.jalankan({ unitId: p.unit.id, versi: p.unit.versi });
    if (hasil.ok) beriTahu(`${p.unit.nama} dibuka kembali.`);
  };
  const selesai = () => setPerbuatan(null);

  return (
    <>
      <search className="mb-3 flex flex-wrap items-center gap-2">
        <SearchInput
          label="Cari unit kerja"
          placeholder="Cari unit kerja"
          className="min-w-0 flex-1 basis-64"
          value={saring.cari}
          maxLength={100}
          onChange={(event) => setSaring({ cari: event.target.value || null })}
        />
        <Select
          aria-label="Jenis unit"
          className="w-auto max-md:w-full"
          placeholder="Semua jenis"
          value={saring.jenis ?? ''}
          options={JENIS_UNIT.filter((j) => unit.some((u) => u.jenis === j)).map((value) => ({
            value,
            label: labelJenisUnit(value),
          }))}
          onChange={(event) => setSaring({ jenis: event.target.value || null })}
        />
        {adaTutup && (
          <FilterChip active={saring.tutup} onClick={() => setSaring({ tutup: !saring.tutup || null })}>
            Tampilkan yang ditutup
          </FilterChip>
        )}
      </search>
      <p className="sr-only" role="status">
        {sedangMenyaring ? `${formatBilangan(cocok.size)} unit cocok` : ''}
      </p>
      {bukaKembali.galat && (
        <div className="mb-3">
          <Alert tone="bad" live>
            {bukaKembali.galat.message}
          </Alert>
        </div>
      )}
      {tampil.length === 0 ? (
        <EmptyState
          title="Tidak ada unit yang cocok"
          actions={
            <Button onClick={() => setSaring({ cari: null, jenis: null, tutup: null })}>
              Hapus saringan
            </Button>
          }
        >
          Ubah kata pencarian, atau pilih jenis yang lain.
        </EmptyState>
      ) : (
        <Table caption="Susunan unit kerja" cards>
          <thead>
            <tr>
              <Th>Unit kerja</Th>
              <Th>Jenis</Th>
              <Th num>Orang</Th>
              <Th>Program</Th>
              <Th>
                <span className="sr-only">Tindakan</span>
              </Th>
            </tr>
          </thead>
          <tbody>
            {tampil.slice(0, batas).map((u) => (
              <BarisUnit
                key={u.id}
                unit={u}
                redup={sedangMenyaring && !cocok.has(u.id)}
                terbuka={semuaTerbuka || !punyaAnak.has(u.id) ? null : dibuka.has(u.id)}
                balik={() => balik(u.id)}
                lakukan={lakukan}
              />
            ))}
          </tbody>
        </Table>
      )}
      {tampil.length > batas && (
        <div className="mt-3">
          <Button onClick={() => setBatas(batas + TAMPIL_SEKALI)}>
            {`Tampilkan ${formatBilangan(Math.min(TAMPIL_SEKALI, tampil.length - batas))} unit berikutnya dari ${formatBilangan(tampil.length)}`}
          </Button>
        </div>
      )}
      {perbuatan?.apa === 'nama' && <DialogNamaUnit unit={perbuatan.unit} tutup={selesai} />}
      {perbuatan?.apa === 'pindah' && <DialogPindahUnit unit={perbuatan.unit} semua={unit} tutup={selesai} />}
      {perbuatan?.apa === 'tutup' && (
        <DialogTutupUnit unit={perbuatan.unit} hariIni={hariIni} tutup={selesai} />
      )}
      {perbuatan?.apa === 'tambah' && (
        <DialogTambahUnit
          unit={unit}
          hariIni={hariIni}
          indukId={perbuatan.unit.id}
          open
          onOpenChange={selesai}
        />
      )}
    </>
  );
}
