'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { recommendPenetapanAction, returnToPembinaanAction } from '@/app/(app)/penilaian/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Input } from '@/components/ui/input';
import { Alert } from '@/components/ui/note';
import { Panel } from '@/components/ui/panel';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import type { Predikat } from '@/lib/domain/instrumen/types';
import type { Tahap } from '@/lib/domain/program/tahap';
import type { GerakView } from '@/lib/queries/penilaian-tpn';
import { recommendInput, returnToPembinaanInput } from '@/lib/schemas/usulan';

/** The two ways out of TPN's evaluation: recommend for decision, or return to building. */
export function GerakTpn({
  keikutsertaanId,
  unitNama,
  tahap,
  target,
  rekomendasi,
  bina,
}: {
  keikutsertaanId: string;
  unitNama: string;
  tahap: Tahap;
  target: Predikat;
  rekomendasi: GerakView;
  bina: GerakView;
}) {
  const [terbuka, setTerbuka] = useState<'rekomendasi' | 'bina' | null>(null);
  if (tahap === 'penetapan') {
    return (
      <Panel title="Rekomendasi">
        <p className="text-14">
          Unit ini sudah direkomendasikan. <Link href="/penetapan">Buka penetapan</Link>
        </p>
      </Panel>
    );
  }
  return (
    <Panel title="Rekomendasi">
      <div className="grid gap-4">
        {tahap === 'penilaian' && rekomendasi.halangan.length > 0 && (
          <ul className="grid gap-1 text-14" aria-label="Yang menahan rekomendasi">
            {rekomendasi.halangan.map((h) => (
              <li key={h} className="flex gap-2">
                <Icon name="belum" size={16} className="mt-0.5 text-ink-2" />
                <span>{h}</span>
              </li>
            ))}
          </ul>
        )}
        <Button
          variant="primary"
          block
          onClick={() => setTerbuka('rekomendasi')}
          alasanMati={
            !rekomendasi.boleh &&
            (rekomendasi.halangan.length > 0 ? 'Lengkapi dahulu yang tercantum di atas.' : rekomendasi.alasan)
          }
        >
          Rekomendasikan menjadi {target}
        </Button>
        <Button block onClick={() => setTerbuka('bina')} alasanMati={!bina.boleh && bina.alasan}>
          Kembalikan untuk dibina
        </Button>
      </div>
      <Rekomendasi
        keikutsertaanId={keikutsertaanId}
        unitNama={unitNama}
        open={terbuka === 'rekomendasi'}
        onOpenChange={(buka) => setTerbuka(buka ? 'rekomendasi' : null)}
      />
      <Bina
        keikutsertaanId={keikutsertaanId}
        unitNama={unitNama}
        open={terbuka === 'bina'}
        onOpenChange={(buka) => setTerbuka(buka ? 'bina' : null)}
      />
    </Panel>
  );
}

interface FormProps {
  keikutsertaanId: string;
  unitNama: string;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

function Rekomendasi({ keikutsertaanId, unitNama, open, onOpenChange }: FormProps) {
  const { jalankan, sibuk, galat } = useAksi(recommendPenetapanAction);
  const toast = useToast();
  const form = useForm({
    resolver: resolverOf(recommendInput),
    defaultValues: { keikutsertaanId, dokumen: '' },
  });
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await jalankan({ ...isi, dokumen: isi.dokumen || null });
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    onOpenChange(false);
    toast(`${unitNama} direkomendasikan untuk ditetapkan.`);
  });
  return (
    <Dialog
      title="Rekomendasikan untuk ditetapkan"
      description={unitNama}
      size="s"
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <Button variant="primary" type="submit" form="rekomendasi" busy={sibuk}>
          Rekomendasikan
        </Button>
      }
    >
      <form id="rekomendasi" onSubmit={kirim} noValidate className="grid gap-3">
        {galat && !galat.fields && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
        <Field label="Nomor LHE TPN" optional error={form.formState.errors.dokumen?.message}>
          {(aria) => <Input {...aria} {...form.register('dokumen')} />}
        </Field>
      </form>
    </Dialog>
  );
}

function Bina({ keikutsertaanId, unitNama, open, onOpenChange }: FormProps) {
  const { jalankan, sibuk, galat } = useAksi(returnToPembinaanAction);
  const toast = useToast();
  const form = useForm({
    resolver: resolverOf(returnToPembinaanInput),
    defaultValues: { keikutsertaanId, alasan: '' },
  });
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    onOpenChange(false);
    toast(`${unitNama} kembali ke pembangunan untuk dibina.`);
  });
  return (
    <Dialog
      title="Kembalikan untuk dibina"
      description={`${unitNama} kembali ke tahap pembangunan dan dapat diusulkan lagi pada program tahun depan.`}
      open={open}
      onOpenChange={onOpenChange}
      footer={
        <Button variant="primary" type="submit" form="bina" busy={sibuk}>
          Kembalikan
        </Button>
      }
    >
      <form id="bina" onSubmit={kirim} noValidate className="grid gap-3">
        {galat && !galat.fields && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
        <Field
          label="Alasan dan yang perlu diperbaiki"
          hint="Unit membacanya sebagai bahan perbaikan."
          error={form.formState.errors.alasan?.message}
        >
          {(aria) => <Textarea {...aria} {...form.register('alasan')} rows={5} />}
        </Field>
      </form>
    </Dialog>
  );
}
