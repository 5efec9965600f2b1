'use client';

import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { recordLangkahAction } from '@/app/(app)/penilaian/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import type { IconName } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { Status, type StatusTone } from '@/components/ui/status';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { HASIL_LANGKAH, type HasilLangkah } from '@/lib/domain/program/tahap';
import { formatTanggal } from '@/lib/format';
import type { LangkahView } from '@/lib/queries/penilaian-tpn';
import { recordLangkahInput } from '@/lib/schemas/usulan';

const RUPA: Readonly<Record<HasilLangkah, { kata: string; tone: StatusTone; ikon?: IconName }>> = {
  lolos: { kata: 'lolos', tone: 'ok' },
  lolos_catatan: { kata: 'lolos dengan catatan', tone: 'warn' },
  tidak_lolos: { kata: 'tidak lolos', tone: 'bad' },
};

/** One step of TPN: what came of it, and the form that enters or corrects it. */
export function LangkahTpn({
  keikutsertaanId,
  nomor,
  langkah,
  hariIni,
  berikut,
}: {
  keikutsertaanId: string;
  nomor: number;
  langkah: LangkahView;
  hariIni: string;
  /** This is the step to enter next. */
  berikut: boolean;
}) {
  const [terbuka, setTerbuka] = useState(false);
  const { hasil, catat } = langkah;
  const menulis = catat.boleh && (terbuka || (berikut && hasil === null));
  return (
    <div className="grid gap-2">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <h3>
          {nomor}. {langkah.nama}
        </h3>
        {hasil === null ? (
          <Status tone="idle">belum dicatat</Status>
        ) : (
          <Status tone={RUPA[hasil].tone} icon={RUPA[hasil].ikon}>
            {RUPA[hasil].kata}
          </Status>
        )}
      </div>
      {hasil !== null && !terbuka && (
        <p className="text-14">
          {langkah.tanggal && formatTanggal(langkah.tanggal)}
          {langkah.catatan && <span className="whitespace-pre-line"> · {langkah.catatan}</span>}
        </p>
      )}
      {menulis ? (
        <FormLangkah
          key={langkah.versi}
          keikutsertaanId={keikutsertaanId}
          langkah={langkah}
          hariIni={hariIni}
          onTutup={terbuka ? () => setTerbuka(false) : undefined}
        />
      ) : (
        <div>
          {hasil === null ? (
            <p className="text-14 text-ink-2">{catat.alasan}</p>
          ) : (
            catat.boleh && (
              <Button variant="quiet" icon="edit" onClick={() => setTerbuka(true)}>
                Perbaiki<span className="sr-only"> {langkah.nama}</span>
              </Button>
            )
          )}
        </div>
      )}
    </div>
  );
}

function FormLangkah({
  keikutsertaanId,
  langkah,
  hariIni,
  onTutup,
}: {
  keikutsertaanId: string;
  langkah: LangkahView;
  hariIni: string;
  onTutup: (() => void) | undefined;
}) {
  const { jalankan, sibuk, galat } = useAksi(recordLangkahAction);
  const toast = useToast();
  const form = useForm({
    resolver: resolverOf(recordLangkahInput),
    defaultValues: {
      keikutsertaanId,
      langkah: langkah.langkah,
      hasil: langkah.hasil ?? ('' as HasilLangkah),
      tanggal: langkah.tanggal ?? hariIni,
      catatan: langkah.catatan ?? '',
      versi: langkah.versi,
    },
  });
  const { errors } = form.formState;
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await jalankan({ ...isi, catatan: isi.catatan || null });
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    toast(`${langkah.nama} tercatat: ${RUPA[isi.hasil].kata}.`);
    onTutup?.();
  });
  return (
    <form onSubmit={kirim} noValidate className="grid gap-3" aria-label={`Catat ${langkah.nama}`}>
      {galat && !galat.fields && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <div className="grid gap-3 sm:grid-cols-2">
        <Field label="Hasil" error={errors.hasil?.message}>
          {(aria) => (
            <Select
              {...aria}
              {...form.register('hasil')}
              placeholder="Pilih hasil"
              options={HASIL_LANGKAH.map((h) => ({
                value: h,
                label: RUPA[h].kata.charAt(0).toUpperCase() + RUPA[h].kata.slice(1),
              }))}
            />
          )}
        </Field>
        <Field label="Tanggal" error={errors.tanggal?.message}>
          {(aria) => <Input {...aria} {...form.register('tanggal')} type="date" max={hariIni} />}
        </Field>
      </div>
      <Field label="Catatan" optional error={errors.catatan?.message}>
        {(aria) => <Textarea {...aria} {...form.register('catatan')} rows={2} />}
      </Field>
      <div className="flex flex-wrap gap-2">
        <Button type="submit" busy={sibuk}>
          Catat {langkah.nama}
        </Button>
        {onTutup && (
          <Button variant="quiet" onClick={onTutup}>
            Batal
          </Button>
        )}
      </div>
    </form>
  );
}
