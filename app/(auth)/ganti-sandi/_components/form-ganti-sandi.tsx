'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { gantiSandiAction } from '@/app/(app)/akun/actions';
import { applyFieldErrors } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { LinkButton } from '@/components/ui/link-button';
import { Alert } from '@/components/ui/note';
import type { GalatPengguna } from '@/lib/errors/app-error';

interface Isian {
  sandiLama: string;
  sandiBaru: string;
  ulang: string;
}

/** Chooses a new password. The rules are judged on the server; the sentence says what to do instead. */
export function FormGantiSandi({
  wajib,
  nama,
  surel,
  demo,
}: {
  /** The first password is being replaced: nothing else is open before. */
  wajib: boolean;
  nama: string;
  surel: string;
  demo: boolean;
}) {
  const { register, handleSubmit, setError, formState, getValues } = useForm<Isian>({
    defaultValues: { sandiLama: '', sandiBaru: '', ulang: '' },
  });
  const [lihat, setLihat] = useState(false);
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<GalatPengguna | null>(null);
  const { errors } = formState;
  const jenis = lihat ? 'text' : 'password';

  const kirim = handleSubmit(async ({ sandiLama, sandiBaru }) => {
    setSibuk(true);
    setGalat(null);
    const hasil = await gantiSandiAction({ sandiLama: wajib ? null : sandiLama, sandiBaru }).catch(
      () => null,
    );
    if (hasil?.ok) {
      // A full load: every page of the session may be opened from now on.
      window.location.assign(wajib ? '/' : '/akun?sandi=diganti');
      return;
    }
    setSibuk(false);
    if (hasil?.error.fields) applyFieldErrors(setError, hasil.error.fields);
    else
      setGalat(
        hasil?.error ?? { code: 'UNAVAILABLE', message: 'Layanan sedang tidak terjangkau. Coba lagi.' },
      );
  });

  return (
    <main id="isi" className="mx-auto max-w-[480px] px-4 pt-6 pb-10 md:pt-14">
      <h1 className="text-28 font-semibold tracking-tight">
        {wajib ? 'Buat kata sandi Anda' : 'Ganti kata sandi'}
      </h1>
      <p className="mt-1 mb-6 text-ink-2">
        {wajib
          ? `Selamat datang, ${nama}. Kata sandi sekali pakai dari admin hanya membuka halaman ini; buat kata sandi milik Anda sendiri untuk melanjutkan.`
          : `Untuk ${nama}. Sesi Anda di perangkat lain berakhir begitu kata sandi diganti.`}
      </p>
      {demo ? (
        <Alert
          tone="info"
          title="Akun demo dipakai bersama, jadi kata sandinya tidak dapat diganti."
          action={<LinkButton href="/akun">Kembali</LinkButton>}
        />
      ) : (
        <form className="grid gap-4" noValidate onSubmit={kirim}>
          {galat && (
            <Alert tone="bad" live>
              {galat.message}
            </Alert>
          )}
          {/* Tells password managers whose password this is. */}
          <input type="text" autoComplete="username" value={surel} readOnly hidden />
          {!wajib && (
            <Field label="Kata sandi sekarang" error={errors.sandiLama?.message} required>
              {(aria) => (
                <Input
                  {...aria}
                  {...register('sandiLama', { required: 'Tulis kata sandi Anda sekarang.' })}
                  type={jenis}
                  size="l"
                  autoComplete="current-password"
                  maxLength={1024}
                />
              )}
            </Field>
          )}
          <Field
            label="Kata sandi baru"
            hint="Sedikitnya 15 huruf. Cara yang mudah diingat: tiga atau empat kata yang tidak berkaitan, misalnya tentang benda di rumah. Spasi boleh dipakai."
            error={errors.sandiBaru?.message}
            required
          >
            {(aria) => (
              <Input
                {...aria}
                {...register('sandiBaru', { required: 'Tulis kata sandi baru.' })}
                type={jenis}
                size="l"
                autoComplete="new-password"
                maxLength={1024}
              />
            )}
          </Field>
          <Field label="Ulangi kata sandi baru" error={errors.ulang?.message} required>
            {(aria) => (
              <Input
                {...aria}
                {...register('ulang', {
                  validate: (ulang) =>
                    ulang === getValues('sandiBaru') || 'Kedua kata sandi baru belum sama.',
                })}
                type={jenis}
                size="l"
                autoComplete="new-password"
                maxLength={1024}
              />
            )}
          </Field>
          <Checkbox
            label="Tampilkan kata sandi"
            checked={lihat}
            onChange={(event) => setLihat(event.target.checked)}
          />
          <div className="flex flex-wrap gap-2">
            <Button variant="primary" size="l" type="submit" busy={sibuk}>
              {wajib ? 'Simpan dan lanjutkan' : 'Ganti kata sandi'}
            </Button>
            {!wajib && (
              <LinkButton size="l" href="/akun">
                Batal
              </LinkButton>
            )}
          </div>
        </form>
      )}
    </main>
  );
}
