'use client';

import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { addMasaJabatanAction, endMasaJabatanAction } from '@/app/(app)/pengaturan/orang/actions';
import { kosongJadiNull, useFormulir } from '@/components/forms/use-formulir';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import { KAPASITAS_JABATAN, LABEL_KAPASITAS } from '@/lib/domain/orang/masa-jabatan';
import type { JabatanView } from '@/lib/queries/pengaturan-orang';
import { addMasaJabatanInput, endMasaJabatanInput } from '@/lib/schemas/orang';

type Jabatan = JabatanView['jabatan'][number];

const PILIHAN = KAPASITAS_JABATAN.map((value) => ({ value, label: LABEL_KAPASITAS[value] }));

/** Enters who stands in a jabatan, in which capacity and for how long. */
export function DialogMasa({
  jabatan,
  hariIni,
  tutup,
}: {
  jabatan: Jabatan;
  hariIni: string;
  tutup: () => void;
}) {
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: addMasaJabatanInput,
    awal: {
      jabatanId: jabatan.id,
      nama: '',
      kapasitas: 'definitif',
      mulai: hariIni,
      selesai: null,
      dasar: null,
    },
    aksi: addMasaJabatanAction,
    selesai: (_data, { nama }) => {
      tutup();
      beriTahu(`${nama} dicatat sebagai ${jabatan.nama}.`);
    },
  });
  const { errors } = form.formState;
  return (
    <DialogFormulir
      title={`Catat pejabat ${jabatan.nama}`}
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Catat pejabat"
    >
      <Field label="Nama" error={errors.nama?.message} required>
        {(aria) => <Input {...aria} {...form.register('nama')} maxLength={150} />}
      </Field>
      <Field label="Kapasitas" error={errors.kapasitas?.message} required>
        {(aria) => <Select {...aria} {...form.register('kapasitas')} options={PILIHAN} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Hari pertama" error={errors.mulai?.message} required>
          {(aria) => <Input {...aria} {...form.register('mulai')} type="date" />}
        </Field>
        <Field label="Hari terakhir" error={errors.selesai?.message} optional>
          {(aria) => <Input {...aria} {...form.register('selesai', kosongJadiNull)} type="date" />}
        </Field>
      </div>
      <Field label="Dasar" hint="Nomor keputusan atau surat perintah." error={errors.dasar?.message} optional>
        {(aria) => <Input {...aria} {...form.register('dasar', kosongJadiNull)} maxLength={200} />}
      </Field>
    </DialogFormulir>
  );
}

/** Ends a period with its last day. */
export function DialogAkhiriMasa({
  jabatan,
  masa,
  hariIni,
  tutup,
}: {
  jabatan: Jabatan;
  masa: Jabatan['masa'][number];
  hariIni: string;
  tutup: () => void;
}) {
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: endMasaJabatanInput,
    awal: { masaId: masa.id, selesai: masa.mulai > hariIni ? masa.mulai : hariIni },
    aksi: endMasaJabatanAction,
    selesai: () => {
      tutup();
      beriTahu(`Masa ${masa.nama} sebagai ${jabatan.nama} diakhiri.`);
    },
  });
  return (
    <DialogFormulir
      title={`Akhiri masa ${masa.nama}`}
      description={jabatan.nama}
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Akhiri masa jabatan"
      variant="danger"
      size="s"
    >
      <Field label="Hari terakhir" error={form.formState.errors.selesai?.message} required>
        {(aria) => <Input {...aria} {...form.register('selesai')} type="date" />}
      </Field>
    </DialogFormulir>
  );
}
