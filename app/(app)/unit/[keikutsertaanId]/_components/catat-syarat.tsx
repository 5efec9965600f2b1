'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { recordPrasyaratAction } from '@/app/(app)/unit/[keikutsertaanId]/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { SyaratUnitView } from '@/lib/queries/unit-syarat';
import { recordPrasyaratInput } from '@/lib/schemas/program';

const ID_FORM = 'catat-syarat';

export interface CatatSyaratProps {
  readonly programId: string;
  /** Null for a fact of the whole instansi. */
  readonly keikutsertaanId: string | null;
  readonly syarat: SyaratUnitView;
  readonly hariIni: string;
  /** The LKE allows a prasyarat to be waived with TPN's reason. */
  readonly pengecualian: boolean;
}

/** A number as people type it, `76,47`; text that is none stays text, so that the form can say so. */
function bacaAngka(teks: unknown): unknown {
  if (typeof teks !== 'string' || teks.trim() === '') return undefined;
  const angka = Number(teks.trim().replace('%', '').replace(',', '.'));
  return Number.isFinite(angka) ? angka : teks;
}

function tulisAngka(nilai: unknown): string {
  return typeof nilai === 'number' ? String(nilai).replace('.', ',') : '';
}

type Isian = NonNullable<SyaratUnitView['isian']>;

const PETUNJUK: Readonly<Record<Isian['jenis'], string>> = {
  ya: 'Pilih menurut dokumennya.',
  persen: 'Persen, 0 sampai 100.',
  tingkat: 'Tingkat maturitas, 0 sampai 5.',
  predikat: 'Predikat terakhir yang sudah terbit.',
  opini: 'Opini terakhir yang sudah terbit.',
};

/** The choices of a prasyarat that is answered from a list; null where a number is typed. */
function pilihanOf({ jenis, skala }: Isian): readonly { value: string; label: string }[] | null {
  if (jenis === 'ya')
    return [
      { value: 'true', label: 'Ya' },
      { value: 'false', label: 'Belum' },
    ];
  return skala?.map((huruf) => ({ value: huruf, label: huruf })) ?? null;
}

function Formulir({
  syarat,
  isian,
  programId,
  keikutsertaanId,
  hariIni,
  pengecualian,
  selesai,
}: CatatSyaratProps & { isian: Isian; selesai: () => void }) {
  const { jalankan, galat } = useAksi(recordPrasyaratAction);
  const beriTahu = useToast();
  const { fakta } = syarat;
  const pilihan = pilihanOf(isian);
  const {
    register,
    handleSubmit,
    setError,
    formState: { errors },
  } = useForm({
    resolver: resolverOf(recordPrasyaratInput),
    defaultValues: {
      programId,
      keikutsertaanId,
      kode: syarat.kode,
      nilai: pilihan ? String(fakta?.nilai ?? '') : tulisAngka(fakta?.nilai),
      perTanggal: fakta?.perTanggal ?? hariIni,
      sumber: fakta?.sumber ?? '',
      dikecualikan: fakta?.dikecualikan ?? null,
      versi: syarat.versi,
    },
  });
  const kirim = handleSubmit(async (isi) => {
    const hasil = await jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(setError, hasil.error.fields);
    selesai();
    beriTahu('Syarat tercatat.');
  });
  const bacaPilihan = (teks: unknown) =>
    isian.jenis === 'ya' && (teks === 'true' || teks === 'false') ? teks === 'true' : teks;
  return (
    <form id={ID_FORM} onSubmit={kirim} noValidate className="grid gap-4">
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <Field label="Nilai" hint={PETUNJUK[isian.jenis]} error={errors.nilai?.message}>
        {(aria) =>
          pilihan ? (
            <Select
              {...aria}
              {...register('nilai', { setValueAs: bacaPilihan })}
              placeholder="Pilih"
              options={pilihan}
            />
          ) : (
            <Input {...aria} {...register('nilai', { setValueAs: bacaAngka })} numeric />
          )
        }
      </Field>
      <Field
        label="Keadaan per tanggal"
        hint="Tanggal yang disebut dokumennya."
        error={errors.perTanggal?.message}
      >
        {(aria) => <Input {...aria} type="date" max={hariIni} {...register('perTanggal')} />}
      </Field>
      <Field
        label="Sumber"
        hint="Nama dan nomor dokumen yang membuktikannya."
        error={errors.sumber?.message}
        optional
      >
        {(aria) => <Input {...aria} maxLength={500} {...register('sumber')} />}
      </Field>
      {pengecualian && (
        <Field
          label="Pertimbangan TPN"
          hint="Diisi hanya bila TPN mengecualikan syarat ini; alasannya ikut tercatat."
          error={errors.dikecualikan?.message}
          optional
        >
          {(aria) => (
            <Textarea
              {...aria}
              rows={2}
              {...register('dikecualikan', { setValueAs: (teks: string | null) => teks || null })}
            />
          )}
        </Field>
      )}
    </form>
  );
}

/** Records or corrects the fact of one prasyarat. */
export function CatatSyarat(props: CatatSyaratProps) {
  const [terbuka, setTerbuka] = useState(false);
  const { syarat } = props;
  if (!syarat.isian) return null;
  return (
    <Dialog
      title={syarat.label}
      description={syarat.kalimat}
      size="s"
      open={terbuka}
      onOpenChange={setTerbuka}
      trigger={
        <Button variant="quiet" aria-label={`${syarat.fakta ? 'Ubah' : 'Catat'}: ${syarat.label}`}>
          {syarat.fakta ? 'Ubah' : 'Catat'}
        </Button>
      }
      footer={
        <>
          <DialogClose>
            <Button>Batal</Button>
          </DialogClose>
          <Button variant="primary" type="submit" form={ID_FORM}>
            Simpan syarat
          </Button>
        </>
      }
    >
      <Formulir key={syarat.versi} {...props} isian={syarat.isian} selesai={() => setTerbuka(false)} />
    </Dialog>
  );
}
