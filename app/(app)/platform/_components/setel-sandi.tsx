'use client';

import { useState } from 'react';
import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { type SandiDibuat, SandiSekali } from '@/app/(app)/pengaturan/orang/_components/sandi-sekali';
import { setelUlangSandiAction } from '@/app/(app)/platform/actions';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import type { GalatPengguna } from '@/lib/errors/app-error';

/** Starts a password anew for somebody whom no admin of an instansi can help. */
export function SetelSandi() {
  const [open, setOpen] = useState(false);
  const [pengenal, setPengenal] = useState('');
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<GalatPengguna | null>(null);
  const [dibuat, setDibuat] = useState<SandiDibuat | null>(null);
  const kirim = async (event?: React.BaseSyntheticEvent) => {
    event?.preventDefault();
    setSibuk(true);
    setGalat(null);
    const hasil = await setelUlangSandiAction({ pengenal }).catch(() => null);
    setSibuk(false);
    if (hasil?.ok) {
      setOpen(false);
      setDibuat({ nama: 'pemilik akun', surel: pengenal, sandi: hasil.data.sandi });
      setPengenal('');
      return;
    }
    setGalat(hasil?.error ?? { code: 'UNAVAILABLE', message: 'Layanan sedang tidak terjangkau. Coba lagi.' });
  };
  return (
    <>
      <DialogFormulir
        title="Setel ulang kata sandi"
        description="Untuk orang yang bertugas di beberapa instansi, penilai TPN, atau admin yang terkunci. Pastikan dahulu bahwa ia sendiri yang meminta."
        trigger={<Button icon="lock">Setel ulang kata sandi</Button>}
        open={open}
        onOpenChange={setOpen}
        kirim={kirim}
        sibuk={sibuk}
        galat={galat?.fields ? null : galat}
        tombol="Buat kata sandi sekali pakai"
        size="s"
      >
        <Field label="Surel atau NIP" error={galat?.fields?.pengenal} required>
          {(aria) => (
            <Input
              {...aria}
              value={pengenal}
              autoCapitalize="none"
              spellCheck={false}
              maxLength={254}
              onChange={(event) => setPengenal(event.target.value)}
            />
          )}
        </Field>
      </DialogFormulir>
      {dibuat && <SandiSekali dibuat={dibuat} tutup={() => setDibuat(null)} />}
    </>
  );
}
