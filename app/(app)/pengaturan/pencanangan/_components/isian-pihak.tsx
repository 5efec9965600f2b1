'use client';

import { type UseFormReturn, useFieldArray } from 'react-hook-form';
import type { NilaiPencanangan } from '@/app/(app)/pengaturan/pencanangan/_components/nilai';
import { kosongJadiNull } from '@/components/forms/use-formulir';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';

const PERAN = [
  { value: 'penandatangan', label: 'Penandatangan' },
  { value: 'saksi', label: 'Saksi' },
] as const;

const KAPASITAS = ['Plt.', 'Plh.', 'Pj.', 'a.n.', 'mewakili'];

/** Signatories and witnesses in their order, each with institution, jabatan and capacity (S1-10, S4-2). */
export function IsianPihak({ form }: { form: UseFormReturn<NilaiPencanangan> }) {
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'pihak' });
  const salah = form.formState.errors.pihak;
  const tambah = (peran: 'penandatangan' | 'saksi') =>
    append({ peran, lembaga: '', jabatan: '', nama: null, kapasitas: null });
  return (
    <fieldset className="grid gap-4">
      <legend className="mb-2 text-16 font-semibold">Penandatangan dan saksi</legend>
      <datalist id="kapasitas">
        {KAPASITAS.map((k) => (
          <option key={k} value={k} />
        ))}
      </datalist>
      {fields.map((f, i) => (
        <div key={f.id} className="panel grid gap-3 p-4">
          <div className="flex items-end gap-2">
            <Field label={`Pihak ${i + 1}`} className="flex-1">
              {(aria) => <Select {...aria} {...form.register(`pihak.${i}.peran`)} options={PERAN} />}
            </Field>
            <IconButton icon="trash" label={`Hapus pihak ${i + 1}`} onClick={() => remove(i)} />
          </div>
          <div className="grid gap-3 sm:grid-cols-2">
            <Field label="Lembaga" error={salah?.[i]?.lembaga?.message} required>
              {(aria) => <Input {...aria} {...form.register(`pihak.${i}.lembaga`)} maxLength={200} />}
            </Field>
            <Field label="Jabatan" error={salah?.[i]?.jabatan?.message} required>
              {(aria) => <Input {...aria} {...form.register(`pihak.${i}.jabatan`)} maxLength={200} />}
            </Field>
            <Field label="Nama" error={salah?.[i]?.nama?.message} optional>
              {(aria) => (
                <Input {...aria} {...form.register(`pihak.${i}.nama`, kosongJadiNull)} maxLength={200} />
              )}
            </Field>
            <Field
              label="Kapasitas"
              hint="Plt., Plh., Pj., a.n., atau mewakili siapa."
              error={salah?.[i]?.kapasitas?.message}
              optional
            >
              {(aria) => (
                <Input
                  {...aria}
                  {...form.register(`pihak.${i}.kapasitas`, kosongJadiNull)}
                  list="kapasitas"
                  maxLength={100}
                />
              )}
            </Field>
          </div>
        </div>
      ))}
      <div className="flex flex-wrap gap-2">
        <Button icon="plus" onClick={() => tambah('penandatangan')}>
          Tambah penandatangan
        </Button>
        <Button icon="plus" onClick={() => tambah('saksi')}>
          Tambah saksi
        </Button>
      </div>
    </fieldset>
  );
}
