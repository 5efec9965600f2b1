'use client';

import { useFieldArray, useForm } from 'react-hook-form';
import { recordPencananganAction, updatePencananganAction } from '@/app/(app)/pengaturan/pencanangan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { IconButton } from '@/components/ui/icon-button';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { PencananganView } from '@/lib/queries/pencanangan';
import { recordPencananganInput } from '@/lib/schemas/program';

const PIHAK_BARU = { peran: 'penandatangan' as const, lembaga: '', jabatan: '', nama: null, kapasitas: null };
const kosongJadiNull = { setValueAs: (v: unknown) => (v === '' ? null : v) };

/** Records a declaration, or corrects a recorded one; whose it is stays as it was recorded. */
export function FormPencanangan({
  programId,
  unit,
  pencanangan,
}: {
  programId: string;
  unit: PencananganView['unit'];
  pencanangan: PencananganView['daftar'][number] | null;
}) {
  const toast = useToast();
  const catat = useAksi(recordPencananganAction);
  const ubah = useAksi(updatePencananganAction);
  const { sibuk, galat } = pencanangan ? ubah : catat;
  const { register, handleSubmit, formState, setError, control, reset } = useForm({
    resolver: resolverOf(recordPencananganInput),
    defaultValues: {
      programId,
      unitId: pencanangan?.unitId ?? null,
      tanggal: pencanangan?.tanggal ?? '',
      tempat: pencanangan?.tempat ?? null,
      moda: pencanangan?.moda ?? ('acara' as const),
      naskah: pencanangan?.naskah ?? null,
      publikasi: pencanangan ? pencanangan.publikasi.map((p) => ({ ...p })) : [],
      pihak: pencanangan ? pencanangan.pihak.map((p) => ({ ...p })) : [PIHAK_BARU],
    },
  });
  const pihak = useFieldArray({ control, name: 'pihak' });
  const publikasi = useFieldArray({ control, name: 'publikasi' });
  const salah = formState.errors;

  const kirim = handleSubmit(async ({ programId: _program, unitId, ...isi }) => {
    const hasil = pencanangan
      ? await ubah.jalankan({ pencananganId: pencanangan.id, versi: pencanangan.versi, ...isi })
      : await catat.jalankan({ programId, unitId, ...isi });
    if (!hasil.ok) return applyFieldErrors(setError, hasil.error.fields);
    toast('Pencanangan tercatat');
    if (!pencanangan) reset();
  });

  return (
    <form className="grid max-w-formulir gap-4 pt-2" noValidate onSubmit={kirim} aria-label="Isi pencanangan">
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      {!pencanangan && (
        <Field label="Yang mencanangkan" error={salah.unitId?.message}>
          {(aria) => (
            <Select
              {...aria}
              {...register('unitId', kosongJadiNull)}
              options={[
                { value: '', label: 'Seluruh instansi' },
                ...unit.map((u) => ({ value: u.id, label: u.nama })),
              ]}
            />
          )}
        </Field>
      )}
      <div className="grid gap-4 md:grid-cols-2">
        <Field label="Tanggal" error={salah.tanggal?.message}>
          {(aria) => <Input {...aria} {...register('tanggal')} type="date" />}
        </Field>
        <Field label="Cara" error={salah.moda?.message}>
          {(aria) => (
            <Select
              {...aria}
              {...register('moda')}
              options={[
                { value: 'acara', label: 'Dengan acara' },
                { value: 'tanpa_acara', label: 'Tanpa acara, diumumkan' },
              ]}
            />
          )}
        </Field>
      </div>
      <Field label="Tempat" optional error={salah.tempat?.message}>
        {(aria) => <Input {...aria} {...register('tempat', kosongJadiNull)} />}
      </Field>
      <Field
        label="Naskah pernyataan"
        optional
        hint="Tercetak pada piagam. Kosongkan untuk memakai naskah umum."
        error={salah.naskah?.message}
      >
        {(aria) => <Textarea {...aria} {...register('naskah', kosongJadiNull)} rows={4} />}
      </Field>
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-16 font-semibold">Penandatangan dan saksi</legend>
        {pihak.fields.map((baris, i) => (
          <div
            key={baris.id}
            className="grid items-end gap-2 border-b border-line pb-3 md:grid-cols-[150px_1fr_1fr_140px_auto]"
          >
            <Field label="Sebagai">
              {(aria) => (
                <Select
                  {...aria}
                  {...register(`pihak.${i}.peran`)}
                  options={[
                    { value: 'penandatangan', label: 'Penandatangan' },
                    { value: 'saksi', label: 'Saksi' },
                  ]}
                />
              )}
            </Field>
            <Field label="Jabatan" error={salah.pihak?.[i]?.jabatan?.message}>
              {(aria) => <Input {...aria} {...register(`pihak.${i}.jabatan`)} />}
            </Field>
            <Field label="Lembaga" error={salah.pihak?.[i]?.lembaga?.message}>
              {(aria) => <Input {...aria} {...register(`pihak.${i}.lembaga`)} />}
            </Field>
            <Field label="Kapasitas" optional>
              {(aria) => (
                <Input
                  {...aria}
                  {...register(`pihak.${i}.kapasitas`, kosongJadiNull)}
                  placeholder="a.n., Plt."
                />
              )}
            </Field>
            <IconButton icon="trash" label={`Hapus pihak ${i + 1}`} onClick={() => pihak.remove(i)} />
          </div>
        ))}
        <div>
          <Button icon="plus" onClick={() => pihak.append(PIHAK_BARU)}>
            Tambah pihak
          </Button>
        </div>
      </fieldset>
      <fieldset className="grid gap-3">
        <legend className="mb-2 text-16 font-semibold">Publikasi</legend>
        {publikasi.fields.map((baris, i) => (
          <div key={baris.id} className="grid items-end gap-2 md:grid-cols-[1fr_160px_auto]">
            <Field label="Tautan" error={salah.publikasi?.[i]?.tautan?.message}>
              {(aria) => (
                <Input {...aria} {...register(`publikasi.${i}.tautan`)} type="url" inputMode="url" />
              )}
            </Field>
            <Field label="Tanggal terbit" optional>
              {(aria) => (
                <Input {...aria} {...register(`publikasi.${i}.tanggal`, kosongJadiNull)} type="date" />
              )}
            </Field>
            <IconButton icon="trash" label={`Hapus publikasi ${i + 1}`} onClick={() => publikasi.remove(i)} />
          </div>
        ))}
        <div>
          <Button icon="plus" onClick={() => publikasi.append({ tautan: '', tanggal: null })}>
            Tambah tautan
          </Button>
        </div>
      </fieldset>
      <div>
        <Button variant="primary" type="submit" busy={sibuk}>
          {pencanangan ? 'Simpan perbaikan' : 'Catat pencanangan'}
        </Button>
      </div>
    </form>
  );
}
