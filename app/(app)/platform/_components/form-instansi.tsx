'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { registerInstansiAction } from '@/app/(app)/platform/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { CopyButton } from '@/components/ui/copy-button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { JENIS_INSTANSI, LABEL_JENIS_INSTANSI } from '@/lib/domain/instansi/jenis-instansi';
import { ZONA_WAKTU } from '@/lib/domain/waktu';
import { registerInstansiInput } from '@/lib/schemas/instansi';

const KOSONG = {
  nama: '',
  namaPendek: '',
  kode: '',
  jenis: 'kabupaten' as const,
  zonaWaktu: 'WIB' as const,
  adminNama: '',
  adminSurel: '',
  adminNip: null,
};

/** Registers an instansi with its first admin; the one-time password is shown once, here. */
export function FormInstansi() {
  const { register, handleSubmit, formState, setError, reset } = useForm({
    resolver: resolverOf(registerInstansiInput),
    defaultValues: KOSONG,
  });
  const { jalankan, sibuk, galat } = useAksi(registerInstansiAction);
  const [jadi, setJadi] = useState<{ nama: string; surel: string; sandi: string | null } | null>(null);
  const salah = (nama: keyof typeof KOSONG) => formState.errors[nama]?.message;

  const kirim = handleSubmit(async (isi) => {
    const hasil = await jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(setError, hasil.error.fields);
    setJadi({ nama: isi.nama, surel: isi.adminSurel, sandi: hasil.data.sandi });
    reset(KOSONG);
  });

  return (
    <form className="grid max-w-formulir gap-4" noValidate onSubmit={kirim}>
      {jadi && (
        <Alert tone="ok" live title={`${jadi.nama} terdaftar`}>
          {jadi.sandi ? (
            <>
              Sampaikan kepada {jadi.surel} kata sandi sekali pakai ini; hanya tampil sekarang dan wajib
              diganti saat masuk: <code className="font-semibold">{jadi.sandi}</code>{' '}
              <CopyButton text={jadi.sandi} label="Salin kata sandi" />
            </>
          ) : (
            `${jadi.surel} sudah punya akun dan memakai kata sandinya sendiri.`
          )}
        </Alert>
      )}
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <Field label="Nama instansi" hint="Misalnya Pemerintah Kabupaten Tanah Bumbu" error={salah('nama')}>
        {(aria) => <Input {...aria} {...register('nama')} />}
      </Field>
      <Field label="Nama pendek" hint="Misalnya Tanah Bumbu" error={salah('namaPendek')}>
        {(aria) => <Input {...aria} {...register('namaPendek')} />}
      </Field>
      <Field
        label="Kode"
        hint="Huruf kecil dan tanda hubung, tetap selamanya: tanah-bumbu"
        error={salah('kode')}
      >
        {(aria) => <Input {...aria} {...register('kode')} autoCapitalize="none" spellCheck={false} />}
      </Field>
      <Field label="Jenis" error={salah('jenis')}>
        {(aria) => (
          <Select
            {...aria}
            {...register('jenis')}
            options={JENIS_INSTANSI.map((value) => ({ value, label: LABEL_JENIS_INSTANSI[value] }))}
          />
        )}
      </Field>
      <Field label="Zona waktu" error={salah('zonaWaktu')}>
        {(aria) => (
          <Select
            {...aria}
            {...register('zonaWaktu')}
            options={ZONA_WAKTU.map((value) => ({ value, label: value }))}
          />
        )}
      </Field>
      <h3 className="mt-2 text-16 font-semibold">Admin pertama</h3>
      <Field label="Nama" error={salah('adminNama')}>
        {(aria) => <Input {...aria} {...register('adminNama')} autoComplete="off" />}
      </Field>
      <Field label="Surel dinas" error={salah('adminSurel')}>
        {(aria) => <Input {...aria} {...register('adminSurel')} type="email" autoComplete="off" />}
      </Field>
      <Field label="NIP" optional error={salah('adminNip')}>
        {(aria) => (
          <Input
            {...aria}
            {...register('adminNip', { setValueAs: (v: string | null) => v?.trim() || null })}
            inputMode="numeric"
            autoComplete="off"
          />
        )}
      </Field>
      <Button variant="primary" type="submit" busy={sibuk}>
        Daftarkan instansi
      </Button>
    </form>
  );
}
