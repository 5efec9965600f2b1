'use client';

import { useMemo, useState } from 'react';
import { enrollUnitAction } from '@/app/(app)/pengaturan/program/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Alert } from '@/components/ui/note';
import { RadioGroup } from '@/components/ui/radio-group';
import { SearchInput } from '@/components/ui/search-input';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { PREDIKAT, type Predikat } from '@/lib/domain/instrumen/types';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import type { PengaturanProgramView } from '@/lib/queries/pengaturan-program';

/** Enrols many units at once: by search, by kind, or all of them (S0-12). */
export function IkutkanUnit({ programId, unit }: { programId: string; unit: PengaturanProgramView['unit'] }) {
  const [cari, setCari] = useState('');
  const [jenis, setJenis] = useState('');
  const [target, setTarget] = useState<Predikat>('WBK');
  const [terpilih, setTerpilih] = useState<ReadonlySet<string>>(new Set());
  const { jalankan, sibuk, galat } = useAksi(enrollUnitAction);
  const toast = useToast();

  const tampil = useMemo(
    () =>
      unit.filter(
        (u) =>
          (jenis === '' || u.jenis === jenis) && u.nama.toLowerCase().includes(cari.trim().toLowerCase()),
      ),
    [unit, cari, jenis],
  );
  const bisa = tampil.filter((u) => !u.ikut);
  const semuaTerpilih = bisa.length > 0 && bisa.every((u) => terpilih.has(u.id));

  function pilih(ids: readonly string[], ikut: boolean) {
    setTerpilih((lama) => {
      const baru = new Set(lama);
      for (const id of ids) {
        if (ikut) baru.add(id);
        else baru.delete(id);
      }
      return baru;
    });
  }

  async function ikutkan() {
    const hasil = await jalankan({ programId, unitIdList: [...terpilih], target });
    if (!hasil.ok) return;
    setTerpilih(new Set());
    toast(`${hasil.data.ditambahkan} unit diikutkan dengan target ${target}`);
  }

  return (
    <section aria-labelledby="judul-ikut">
      <h2 id="judul-ikut" className="text-18 font-semibold">
        Unit peserta
      </h2>
      <p className="mt-1 mb-3 text-14 text-ink-2">
        Ikut membangun tidak berarti diusulkan: seluruh OPD dan kecamatan boleh ikut, yang siap saja yang
        diusulkan.
      </p>
      <div className="mb-3 grid gap-3 md:grid-cols-[minmax(0,1fr)_220px]">
        <SearchInput
          label="Cari unit"
          placeholder="Cari unit"
          value={cari}
          onChange={(e) => setCari(e.target.value)}
        />
        <Select
          aria-label="Jenis unit"
          value={jenis}
          onChange={(e) => setJenis(e.target.value)}
          options={[
            { value: '', label: 'Semua jenis' },
            ...[...new Set(unit.map((u) => u.jenis))].map((value) => ({
              value,
              label: labelJenisUnit(value),
            })),
          ]}
        />
      </div>
      {galat && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <div className="panel">
        <div className="border-b border-line px-4 py-2">
          <Checkbox
            label={`Pilih semua yang tampil (${bisa.length})`}
            checked={semuaTerpilih}
            onChange={(e) =>
              pilih(
                bisa.map((u) => u.id),
                e.target.checked,
              )
            }
          />
        </div>
        <ul className="max-h-[420px] overflow-y-auto">
          {tampil.map((u) => (
            <li key={u.id} className="flex items-center gap-3 border-b border-line px-4 py-1 last:border-b-0">
              <span className="min-w-0 flex-1">
                {u.ikut ? (
                  <span className="text-14">{u.nama}</span>
                ) : (
                  <Checkbox
                    label={u.nama}
                    checked={terpilih.has(u.id)}
                    onChange={(e) => pilih([u.id], e.target.checked)}
                  />
                )}
              </span>
              <span className="text-13 text-ink-2">{u.ikut ? 'sudah ikut' : labelJenisUnit(u.jenis)}</span>
            </li>
          ))}
          {tampil.length === 0 && (
            <li className="px-4 py-3 text-14 text-ink-2">Tidak ada unit yang cocok.</li>
          )}
        </ul>
      </div>
      <div className="mt-3 flex flex-wrap items-end gap-4">
        <RadioGroup
          legend="Target"
          name="target"
          options={PREDIKAT.map((value) => ({ value, label: `Menuju ${value}` }))}
          value={target}
          onChange={(nilai) => setTarget(nilai as Predikat)}
        />
        <Button
          variant="primary"
          onClick={ikutkan}
          busy={sibuk}
          alasanMati={terpilih.size === 0 && 'Pilih sedikitnya satu unit di atas.'}
        >
          Ikutkan {terpilih.size > 0 ? `${terpilih.size} unit` : 'unit'}
        </Button>
      </div>
    </section>
  );
}
