'use client';

import { useState } from 'react';
import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { PilihUnit } from '@/app/(app)/pengaturan/_components/pilih-unit';
import { JENIS_PILIHAN } from '@/app/(app)/pengaturan/unit/_components/pilihan-jenis';
import {
  closeUnitAction,
  moveUnitAction,
  reopenUnitAction,
  updateUnitAction,
} from '@/app/(app)/pengaturan/unit/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { useFormulir } from '@/components/forms/use-formulir';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { useToast } from '@/components/ui/toast';
import type { JenisUnit } from '@/lib/domain/unit/jenis-unit';
import { formatTanggal } from '@/lib/format';
import type { UnitSusunan } from '@/lib/queries/pengaturan-unit';
import { closeUnitInput, updateUnitInput } from '@/lib/schemas/unit';

interface UbahProps {
  unit: UnitSusunan;
  tutup: () => void;
}

/** Changes name, short name and kind. */
export function DialogNamaUnit({ unit, tutup }: UbahProps) {
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: updateUnitInput,
    awal: {
      unitId: unit.id,
      versi: unit.versi,
      nama: unit.nama,
      singkatan: unit.singkatan ?? '',
      jenis: unit.jenis as JenisUnit,
    },
    aksi: updateUnitAction,
    selesai: (_data, { nama }) => {
      tutup();
      beriTahu(`${nama} disimpan.`);
    },
  });
  const { errors } = form.formState;
  return (
    <DialogFormulir
      title="Ubah unit"
      description="Riwayat, LKE, dan orangnya tetap pada unit ini."
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Simpan"
    >
      <Field label="Nama unit" error={errors.nama?.message} required>
        {(aria) => <Input {...aria} {...form.register('nama')} maxLength={200} />}
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label="Jenis" error={errors.jenis?.message} required>
          {(aria) => <Select {...aria} {...form.register('jenis')} options={JENIS_PILIHAN} />}
        </Field>
        <Field label="Singkatan" error={errors.singkatan?.message} optional>
          {(aria) => <Input {...aria} {...form.register('singkatan')} maxLength={60} />}
        </Field>
      </div>
    </DialogFormulir>
  );
}

/** Hangs the unit with everything below it under another one. Offers "Urungkan" afterwards. */
export function DialogPindahUnit({ unit, semua, tutup }: UbahProps & { semua: readonly UnitSusunan[] }) {
  const beriTahu = useToast();
  const [indukId, setIndukId] = useState(unit.indukId);
  const { jalankan, sibuk, galat } = useAksi(moveUnitAction);
  const urungkan = useAksi(moveUnitAction);
  const tujuan = semua.filter((u) => u.id !== unit.id);
  const kirim = async (event?: React.BaseSyntheticEvent) => {
    event?.preventDefault();
    const hasil = await jalankan({ unitId: unit.id, versi: unit.versi, indukId });
    if (!hasil.ok) return;
    tutup();
    beriTahu(
      `${unit.nama} dipindahkan${hasil.data.dipindahkan > 1 ? ` bersama ${hasil.data.dipindahkan - 1} unit di bawahnya` : ''}.`,
      () => void urungkan.jalankan({ unitId: unit.id, versi: hasil.data.versi, indukId: unit.indukId }),
    );
  };
  return (
    <DialogFormulir
      title={`Pindahkan ${unit.nama}`}
      description="Semua unit di bawahnya ikut berpindah."
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Pindahkan unit"
    >
      <Field
        label="Di bawah unit"
        hint="Kosongkan bila langsung di bawah instansi."
        error={galat?.fields?.indukId}
        optional
      >
        {(aria) => (
          <PilihUnit
            aria={aria}
            unit={tujuan}
            value={indukId}
            onChange={setIndukId}
            kosong="Kosongkan unit di atasnya"
          />
        )}
      </Field>
    </DialogFormulir>
  );
}

/** Closes a unit after a last day. */
export function DialogTutupUnit({ unit, hariIni, tutup }: UbahProps & { hariIni: string }) {
  const beriTahu = useToast();
  const urungkan = useAksi(reopenUnitAction);
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: closeUnitInput,
    awal: { unitId: unit.id, versi: unit.versi, selesai: hariIni },
    aksi: closeUnitAction,
    selesai: ({ versi, peranBerakhir }, { selesai }) => {
      tutup();
      const orang = peranBerakhir > 0 ? ` Peran ${peranBerakhir} orang ikut berakhir.` : '';
      beriTahu(
        `${unit.nama} ditutup per ${formatTanggal(selesai)}.${orang}`,
        () => void urungkan.jalankan({ unitId: unit.id, versi }),
      );
    },
  });
  return (
    <DialogFormulir
      title={`Tutup ${unit.nama}`}
      description="Unit tidak ditawarkan lagi untuk program dan orang baru. LKE, nilai, dan riwayatnya tetap tersimpan."
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Tutup unit"
      variant="danger"
      size="s"
    >
      <Field label="Hari terakhir" error={form.formState.errors.selesai?.message} required>
        {(aria) => <Input {...aria} {...form.register('selesai')} type="date" />}
      </Field>
      {unit.orang > 0 && (
        <Alert tone="warn">{`Peran ${unit.orang} orang di unit ini ikut berakhir pada hari itu.`}</Alert>
      )}
    </DialogFormulir>
  );
}
