'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { enterPenetapanAction, publishPenetapanAction } from '@/app/(app)/penetapan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { DefinitionList } from '@/components/ui/definition-list';
import { Dialog, DialogClose } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Select } from '@/components/ui/select';
import { Status } from '@/components/ui/status';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { formatSkor, formatTanggal, formatTanggalWaktu } from '@/lib/format';
import type { KeputusanView, UnitPenetapanView } from '@/lib/queries/penetapan';
import { enterPenetapanInput } from '@/lib/schemas/usulan';

const KATA: Readonly<Record<KeputusanView['keputusan'], string>> = {
  WBK: 'Menuju WBK',
  WBBM: 'Menuju WBBM',
  pembinaan: 'Dibina kembali',
};

/** One recommended unit: the decision, who entered and who published it, and what may be done now. */
export function UnitPenetapan({
  u,
  hariIni,
  zona,
}: {
  u: UnitPenetapanView;
  hariIni: string;
  zona: ZonaWaktu;
}) {
  const [dialog, setDialog] = useState<'masukkan' | 'terbitkan' | null>(null);
  const k = u.keputusan;
  const terbit = k?.status === 'diterbitkan';
  return (
    <div className="grid gap-3 md:grid-cols-[minmax(0,1fr)_auto]">
      <div className="grid content-start gap-2">
        <h3 className="text-16">
          <Link href={`/unit/${u.keikutsertaanId}`}>{u.unitNama}</Link>
        </h3>
        <p className="text-14 text-ink-2">
          Diusulkan menuju {u.target}
          {u.total !== null && ` · nilai TPN ${formatSkor(u.total)}`}
        </p>
        <Keadaan k={k} />
        {k && <Rincian k={k} zona={zona} />}
        {u.perbaikan.length > 0 && (
          <div className="text-14">
            <p className="font-medium">
              Langkah berikutnya: perbaiki lalu usulkan pada program tahun berikutnya
            </p>
            <ul className="mt-1 list-disc pl-5">
              {u.perbaikan.map((p) => (
                <li key={p}>{p}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {!terbit && (
        <div className="grid content-start gap-2 md:w-72">
          <Button
            block
            variant={k === null ? 'primary' : 'default'}
            onClick={() => setDialog('masukkan')}
            alasanMati={!u.masukkan.boleh && u.masukkan.alasan}
          >
            {k === null ? 'Masukkan keputusan' : 'Perbaiki keputusan'}
            <span className="sr-only"> {u.unitNama}</span>
          </Button>
          {k && (
            <Button
              block
              variant="primary"
              onClick={() => setDialog('terbitkan')}
              alasanMati={!u.terbitkan.boleh && u.terbitkan.alasan}
            >
              Periksa dan terbitkan<span className="sr-only"> {u.unitNama}</span>
            </Button>
          )}
        </div>
      )}
      {dialog === 'masukkan' && <Masukkan u={u} hariIni={hariIni} onTutup={() => setDialog(null)} />}
      {dialog === 'terbitkan' && k && <Terbitkan u={u} k={k} zona={zona} onTutup={() => setDialog(null)} />}
    </div>
  );
}

function Keadaan({ k }: { k: KeputusanView | null }) {
  if (k === null) return <Status tone="idle">menunggu keputusan</Status>;
  if (k.status === 'diusulkan') return <Status tone="warn">{KATA[k.keputusan]}, menunggu diterbitkan</Status>;
  return k.keputusan === 'pembinaan' ? (
    <Status tone="bad">ditetapkan untuk dibina</Status>
  ) : (
    <Status tone="ok">ditetapkan {KATA[k.keputusan]}</Status>
  );
}

function Rincian({ k, zona }: { k: KeputusanView; zona: ZonaWaktu }) {
  return (
    <DefinitionList
      items={[
        { term: 'Nomor', value: k.nomor },
        { term: 'Tanggal', value: formatTanggal(k.tanggal) },
        { term: 'Dimasukkan', value: `oleh ${k.pengusul}` },
        ...(k.diterbitkanPada
          ? [
              {
                term: 'Diterbitkan',
                value: `${formatTanggalWaktu(k.diterbitkanPada, zona)} oleh ${k.penerbit ?? 'Sistem'}`,
              },
            ]
          : []),
        ...(k.catatan ? [{ term: 'Catatan', value: k.catatan }] : []),
      ]}
    />
  );
}

function Masukkan({ u, hariIni, onTutup }: { u: UnitPenetapanView; hariIni: string; onTutup: () => void }) {
  const { jalankan, sibuk, galat } = useAksi(enterPenetapanAction);
  const toast = useToast();
  const k = u.keputusan;
  const form = useForm({
    resolver: resolverOf(enterPenetapanInput),
    defaultValues: {
      keikutsertaanId: u.keikutsertaanId,
      keputusan: k?.keputusan ?? u.target,
      nomor: k?.nomor ?? '',
      tanggal: k?.tanggal ?? hariIni,
      catatan: k?.catatan ?? '',
      versi: k?.versi ?? 0,
    },
  });
  const { errors } = form.formState;
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await jalankan({ ...isi, catatan: isi.catatan || null });
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    toast('Keputusan tersimpan. Minta orang lain memeriksa dan menerbitkannya.');
    onTutup();
  });
  return (
    <Dialog
      title="Keputusan penetapan"
      description={u.unitNama}
      open
      onOpenChange={(buka) => !buka && onTutup()}
      footer={
        <Button variant="primary" type="submit" form="keputusan" busy={sibuk}>
          Simpan keputusan
        </Button>
      }
    >
      <form id="keputusan" onSubmit={kirim} noValidate className="grid gap-3">
        {galat && !galat.fields && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
        <Field label="Keputusan" error={errors.keputusan?.message}>
          {(aria) => (
            <Select
              {...aria}
              {...form.register('keputusan')}
              options={[
                { value: u.target, label: KATA[u.target] },
                { value: 'pembinaan', label: KATA.pembinaan },
              ]}
            />
          )}
        </Field>
        <div className="grid gap-3 sm:grid-cols-2">
          <Field label="Nomor keputusan" error={errors.nomor?.message}>
            {(aria) => <Input {...aria} {...form.register('nomor')} />}
          </Field>
          <Field label="Tanggal keputusan" error={errors.tanggal?.message}>
            {(aria) => <Input {...aria} {...form.register('tanggal')} type="date" max={hariIni} />}
          </Field>
        </div>
        <Field label="Catatan" optional error={errors.catatan?.message}>
          {(aria) => <Textarea {...aria} {...form.register('catatan')} rows={3} />}
        </Field>
      </form>
    </Dialog>
  );
}

function Terbitkan({
  u,
  k,
  zona,
  onTutup,
}: {
  u: UnitPenetapanView;
  k: KeputusanView;
  zona: ZonaWaktu;
  onTutup: () => void;
}) {
  const { jalankan, sibuk, galat } = useAksi(publishPenetapanAction);
  const toast = useToast();
  const kirim = async () => {
    const hasil = await jalankan({ penetapanId: k.id, versi: k.versi });
    if (!hasil.ok) return;
    toast(`Keputusan ${k.nomor} untuk ${u.unitNama} diterbitkan.`);
    onTutup();
  };
  return (
    <Dialog
      title="Periksa, lalu terbitkan"
      description={u.unitNama}
      open
      onOpenChange={(buka) => !buka && onTutup()}
      footer={
        <>
          <DialogClose>
            <Button>Batal</Button>
          </DialogClose>
          <Button variant="primary" busy={sibuk} onClick={kirim}>
            Terbitkan
          </Button>
        </>
      }
    >
      {galat && (
        <Alert tone="bad" live>
          {galat.message}
        </Alert>
      )}
      <p className="mb-3 text-14">
        Cocokkan dengan salinan keputusan. Setelah terbit, keputusan ini tidak dapat diubah.
      </p>
      <DefinitionList items={[{ term: 'Keputusan', value: KATA[k.keputusan] }]} />
      <Rincian k={k} zona={zona} />
    </Dialog>
  );
}
