'use client';

import { useRouter } from 'next/navigation';
import { useState } from 'react';
import { type SandiDibuat, SandiSekali } from '@/app/(app)/pengaturan/orang/_components/sandi-sekali';
import { registerInstansiAction } from '@/app/(app)/platform/actions';
import { kosongJadiNull, useFormulir } from '@/components/forms/use-formulir';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { JENIS_INSTANSI, LABEL_JENIS_INSTANSI } from '@/lib/domain/instansi/jenis-instansi';
import { ZONA_WAKTU } from '@/lib/domain/waktu';
import { registerInstansiInput } from '@/lib/schemas/instansi';

const KOTA_ZONA = { WIB: 'Jakarta', WITA: 'Makassar', WIT: 'Jayapura' } as const;

/** The code that a name suggests: "Kabupaten Tanah Bumbu" → kabupaten-tanah-bumbu. */
function kodeDari(nama: string): string {
  return nama
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
}

/** Registers an instansi and shows the first password of its admin once. */
export function FormInstansi() {
  const router = useRouter();
  const beriTahu = useToast();
  const [kodeDitulis, setKodeDitulis] = useState(false);
  const [dibuat, setDibuat] = useState<SandiDibuat | null>(null);
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: registerInstansiInput,
    awal: {
      nama: '',
      namaPendek: '',
      kode: '',
      jenis: 'kabupaten',
      zonaWaktu: 'WIB',
      adminNama: '',
      adminSurel: '',
      adminNip: null,
    },
    aksi: registerInstansiAction,
    segarkan: false,
    selesai: ({ akun, sandi }, { nama, adminNama, adminSurel }) => {
      if (sandi !== null || akun === 'baru') return setDibuat({ nama: adminNama, surel: adminSurel, sandi });
      beriTahu(`${nama} didaftarkan. ${adminNama} masuk dengan akunnya sendiri.`);
      router.push('/platform');
    },
  });
  const { errors } = form.formState;
  return (
    <form className="grid max-w-formulir gap-6" noValidate onSubmit={kirim}>
      {galat && (
        <Alert tone="bad" live>
          {galat.code === 'ALREADY_EXISTS' ? 'Kode ini sudah dipakai instansi lain.' : galat.message}
        </Alert>
      )}
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-16 font-semibold">Instansi</legend>
        <Field
          label="Nama resmi"
          hint="Misalnya Pemerintah Kabupaten Tanah Bumbu."
          error={errors.nama?.message}
          required
        >
          {(aria) => <Input {...aria} {...form.register('nama')} maxLength={200} />}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Nama pendek" error={errors.namaPendek?.message} required>
            {(aria) => (
              <Input
                {...aria}
                {...form.register('namaPendek', {
                  onChange: (event) => {
                    if (!kodeDitulis) form.setValue('kode', kodeDari(String(event.target.value)));
                  },
                })}
                maxLength={80}
              />
            )}
          </Field>
          <Field
            label="Kode"
            hint="Dipakai pada alamat publik dan tidak berubah lagi."
            error={errors.kode?.message}
            required
          >
            {(aria) => (
              <Input
                {...aria}
                {...form.register('kode', { onChange: () => setKodeDitulis(true) })}
                autoCapitalize="none"
                spellCheck={false}
                maxLength={60}
              />
            )}
          </Field>
          <Field label="Jenis" error={errors.jenis?.message} required>
            {(aria) => (
              <Select
                {...aria}
                {...form.register('jenis')}
                options={JENIS_INSTANSI.map((value) => ({ value, label: LABEL_JENIS_INSTANSI[value] }))}
              />
            )}
          </Field>
          <Field label="Zona waktu" error={errors.zonaWaktu?.message} required>
            {(aria) => (
              <Select
                {...aria}
                {...form.register('zonaWaktu')}
                options={ZONA_WAKTU.map((value) => ({ value, label: `${value} (${KOTA_ZONA[value]})` }))}
              />
            )}
          </Field>
        </div>
      </fieldset>
      <fieldset className="grid gap-4">
        <legend className="mb-2 text-16 font-semibold">Admin pertama</legend>
        <Field label="Nama lengkap" error={errors.adminNama?.message} required>
          {(aria) => <Input {...aria} {...form.register('adminNama')} maxLength={150} />}
        </Field>
        <div className="grid gap-4 sm:grid-cols-2">
          <Field label="Surel dinas" error={errors.adminSurel?.message} required>
            {(aria) => (
              <Input
                {...aria}
                {...form.register('adminSurel')}
                type="email"
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={254}
              />
            )}
          </Field>
          <Field label="NIP" error={errors.adminNip?.message} optional>
            {(aria) => (
              <Input
                {...aria}
                {...form.register('adminNip', kosongJadiNull)}
                inputMode="numeric"
                maxLength={40}
              />
            )}
          </Field>
        </div>
      </fieldset>
      <div>
        <Button variant="primary" type="submit" busy={sibuk}>
          Daftarkan instansi
        </Button>
      </div>
      {dibuat && (
        <SandiSekali
          dibuat={dibuat}
          tutup={() => {
            setDibuat(null);
            router.push('/platform');
          }}
        />
      )}
    </form>
  );
}
