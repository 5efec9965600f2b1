'use client';

import { signIn } from 'next-auth/react';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { AkunDemo } from '@/app/(auth)/masuk/_components/akun-demo';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import type { MasukView } from '@/lib/queries/masuk';

interface Isian {
  pengenal: string;
  sandi: string;
}

const KALIMAT: Readonly<Record<string, string>> = {
  SANDI_SALAH:
    'Alamat surel, NIP, atau kata sandi tidak cocok. Periksa lagi, atau minta admin menyetel ulang.',
  CredentialsSignin: 'Isi alamat surel atau NIP dan kata sandi Anda.',
  RATE_LIMITED: 'Terlalu banyak percobaan. Tunggu satu menit, lalu coba lagi.',
};
const PUTUS = 'Layanan sedang tidak terjangkau. Periksa jaringan Anda, lalu coba lagi.';

/** Signs in by form or, in demo mode, with one tap on an account. */
export function FormMasuk({ demo, kembali }: { demo: MasukView['demo']; kembali: string }) {
  const { register, handleSubmit, formState } = useForm<Isian>({
    defaultValues: { pengenal: '', sandi: '' },
  });
  const [sibuk, setSibuk] = useState<string | null>(null);
  const [galat, setGalat] = useState<string | null>(null);

  async function masuk(isian: Isian, tombol: string) {
    setSibuk(tombol);
    setGalat(null);
    const hasil = await signIn('credentials', { ...isian, redirect: false }).catch(() => null);
    if (hasil?.ok && !hasil.error) {
      // A full load: the new session must not meet pages cached for a visitor.
      window.location.assign(kembali);
      return;
    }
    setGalat(KALIMAT[hasil?.error ?? ''] ?? PUTUS);
    setSibuk(null);
  }

  return (
    <main
      id="isi"
      className={`mx-auto grid max-w-[1000px] grid-cols-1 items-start gap-9 px-4 pt-6 pb-10 md:gap-20 md:px-6 md:pt-14 md:pb-16 ${demo ? 'md:grid-cols-[minmax(0,400px)_minmax(0,1fr)]' : 'md:max-w-[448px]'}`}
    >
      <section>
        <h1 className="text-28 font-semibold tracking-tight">Masuk ke Teraju</h1>
        <p className="mt-1 mb-6 text-ink-2">Lembar kerja, penilaian, dan kesiapan Zona Integritas.</p>
        <form className="grid gap-4" noValidate onSubmit={handleSubmit((isian) => masuk(isian, 'form'))}>
          {galat && (
            <Alert tone="bad" live>
              {galat}
            </Alert>
          )}
          <Field label="NIP atau surel dinas" error={formState.errors.pengenal?.message} required>
            {(aria) => (
              <Input
                {...aria}
                {...register('pengenal', { required: 'Tulis NIP atau surel dinas Anda.' })}
                size="l"
                autoComplete="username"
                inputMode="email"
                autoCapitalize="none"
                spellCheck={false}
                maxLength={320}
              />
            )}
          </Field>
          <Field label="Kata sandi" error={formState.errors.sandi?.message} required>
            {(aria) => (
              <Input
                {...aria}
                {...register('sandi', { required: 'Tulis kata sandi Anda.' })}
                type="password"
                size="l"
                autoComplete="current-password"
                maxLength={1024}
              />
            )}
          </Field>
          <Button variant="primary" size="l" type="submit" block busy={sibuk === 'form'}>
            Masuk
          </Button>
        </form>
        <p className="mt-6 text-14 text-ink-2">
          Belum punya akun atau lupa kata sandi? Minta kepada admin instansi Anda, biasanya Bagian Organisasi.
        </p>
      </section>
      {demo && (
        <section aria-labelledby="judul-demo">
          <h2 id="judul-demo" className="text-18 font-semibold">
            Coba dengan akun demo
          </h2>
          <p className="mt-1 mb-3 text-14 text-ink-2">
            Nilai dan orangnya karangan; hanya peristiwa yang diberitakan yang nyata. Satu ketukan langsung
            masuk.
          </p>
          <AkunDemo
            akun={demo.akun}
            sibuk={sibuk}
            onPilih={(surel) => masuk({ pengenal: surel, sandi: demo.sandi }, surel)}
          />
          <p className="mt-3 text-14 text-ink-2">
            Kata sandi semua akun demo: <code className="font-semibold">{demo.sandi}</code>
          </p>
        </section>
      )}
    </main>
  );
}
