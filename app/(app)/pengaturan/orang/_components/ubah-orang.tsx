'use client';

import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { IsianOrang } from '@/app/(app)/pengaturan/orang/_components/isian-orang';
import {
  endKeanggotaanAction,
  resetSandiAction,
  setAktifAction,
  updateOrangAction,
} from '@/app/(app)/pengaturan/orang/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { useFormulir } from '@/components/forms/use-formulir';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { useToast } from '@/components/ui/toast';
import { LABEL_PERAN } from '@/lib/domain/wewenang/peran';
import { formatTanggal } from '@/lib/format';
import type { OrangView } from '@/lib/queries/pengaturan-orang';
import { endKeanggotaanInput, updateOrangInput } from '@/lib/schemas/orang';

interface DialogProps {
  orang: OrangView;
  tutup: () => void;
}

/** Corrects who the person is. */
export function DialogUbahOrang({ orang, tutup }: DialogProps) {
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: updateOrangInput,
    awal: {
      penggunaId: orang.id,
      versi: orang.versi,
      nama: orang.nama,
      surel: orang.surel,
      nip: orang.nip,
    },
    aksi: updateOrangAction,
    selesai: (_data, { nama }) => {
      tutup();
      beriTahu(`Data ${nama} disimpan.`);
    },
  });
  return (
    <DialogFormulir
      title="Ubah data diri"
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Simpan"
    >
      <IsianOrang register={form.register} errors={form.formState.errors} />
    </DialogFormulir>
  );
}

/** Ends one peran from a day on. */
export function DialogAkhiriPeran({
  orang,
  peran,
  hariIni,
  tutup,
}: DialogProps & { peran: OrangView['peran'][number]; hariIni: string }) {
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: endKeanggotaanInput,
    awal: {
      keanggotaanId: peran.id,
      versi: peran.versi,
      berhentiMulai: peran.mulai > hariIni ? peran.mulai : hariIni,
    },
    aksi: endKeanggotaanAction,
    selesai: ({ selesai }) => {
      tutup();
      beriTahu(`Peran ${LABEL_PERAN[peran.peran]} untuk ${orang.nama} berakhir ${formatTanggal(selesai)}.`);
    },
  });
  return (
    <DialogFormulir
      title={`Akhiri peran ${LABEL_PERAN[peran.peran]}`}
      description={`${orang.nama}${peran.unitNama ? `, ${peran.unitNama}` : ''}. Jawaban dan catatannya tetap tersimpan.`}
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Akhiri peran"
      variant="danger"
      size="s"
    >
      <Field
        label="Tidak berlaku lagi mulai"
        hint="Bila hari ini, aksesnya berhenti seketika."
        error={form.formState.errors.berhentiMulai?.message}
        required
      >
        {(aria) => <Input {...aria} {...form.register('berhentiMulai')} type="date" />}
      </Field>
    </DialogFormulir>
  );
}

/** Closes or opens an account. */
export function DialogAktif({ orang, tutup }: DialogProps) {
  const beriTahu = useToast();
  const { jalankan, sibuk, galat } = useAksi(setAktifAction);
  const kirim = async (event?: React.BaseSyntheticEvent) => {
    event?.preventDefault();
    const hasil = await jalankan({ penggunaId: orang.id, versi: orang.versi, aktif: !orang.aktif });
    if (!hasil.ok) return;
    tutup();
    beriTahu(`Akun ${orang.nama} ${orang.aktif ? 'dinonaktifkan' : 'diaktifkan'}.`);
  };
  return (
    <DialogFormulir
      title={`${orang.aktif ? 'Nonaktifkan' : 'Aktifkan'} akun ${orang.nama}`}
      description={
        orang.aktif
          ? 'Semua sesinya berakhir seketika dan ia tidak dapat masuk lagi. Perannya tetap tercatat.'
          : 'Ia dapat masuk lagi dengan kata sandinya yang lama.'
      }
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol={orang.aktif ? 'Nonaktifkan akun' : 'Aktifkan akun'}
      variant={orang.aktif ? 'danger' : 'primary'}
      size="s"
    />
  );
}

/** Starts a password anew. */
export function DialogSetelSandi({
  orang,
  tutup,
  selesai,
}: DialogProps & { selesai: (sandi: string | null) => void }) {
  const { jalankan, sibuk, galat } = useAksi(resetSandiAction);
  const kirim = async (event?: React.BaseSyntheticEvent) => {
    event?.preventDefault();
    const hasil = await jalankan({ penggunaId: orang.id });
    if (hasil.ok) selesai(hasil.data.sandi);
  };
  return (
    <DialogFormulir
      title={`Setel ulang kata sandi ${orang.nama}`}
      description="Teraju membuat kata sandi sekali pakai yang Anda sampaikan kepadanya. Kata sandi lamanya tidak berlaku lagi dan semua sesinya berakhir."
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Buat kata sandi sekali pakai"
      size="s"
    />
  );
}
