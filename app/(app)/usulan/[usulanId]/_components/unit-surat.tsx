'use client';

import Link from 'next/link';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { withdrawUnitAction } from '@/app/(app)/usulan/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { applyFieldErrors, resolverOf } from '@/components/forms/zod-resolver';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Field } from '@/components/ui/field';
import { Alert } from '@/components/ui/note';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import { Textarea } from '@/components/ui/textarea';
import { useToast } from '@/components/ui/toast';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { formatSkor } from '@/lib/format';
import type { SuratLengkapView, UnitSuratView } from '@/lib/queries/usulan';
import { withdrawUnitInput } from '@/lib/schemas/usulan';

/** The units of a letter with TPI's result as it was frozen, and its fingerprint (F75). */
export function UnitSurat({ view }: { view: SuratLengkapView }) {
  const [keluar, setKeluar] = useState<UnitSuratView | null>(null);
  const draf = view.status === 'draf';
  return (
    <>
      <Table caption="Unit dalam surat usulan" cards>
        <thead>
          <tr>
            <Th>Unit kerja</Th>
            <Th>Target</Th>
            <Th num>Nilai TPI</Th>
            <Th>{draf ? 'Keadaan' : 'Tahap kini'}</Th>
            {view.ubah.boleh && <Th>Tindakan</Th>}
          </tr>
        </thead>
        <tbody>
          {view.unit.map((u) => (
            <tr key={u.keikutsertaanId}>
              <th scope="row">
                <Link href={`/unit/${u.keikutsertaanId}`}>{u.unitNama}</Link>
                <span className="mt-0.5 flex flex-wrap items-center gap-x-2 text-13 font-normal text-ink-2">
                  <span>
                    sidik jari hasil{' '}
                    <code className="font-mono" title={u.sidikJari}>
                      {u.sidikJari.slice(0, 12)}
                    </code>
                  </span>
                  <Status tone={u.utuh ? 'ok' : 'bad'} size={13}>
                    {u.utuh ? 'cocok' : 'tidak cocok'}
                  </Status>
                </span>
              </th>
              <Td label="Target">{u.target}</Td>
              <Td num label="Nilai TPI">
                <span className="inline-grid">
                  <span className="font-semibold">{angka(u.total)}</span>
                  <span className="text-13 text-ink-2">
                    pengungkit {angka(u.pengungkit)}, hasil {angka(u.hasil)}
                  </span>
                </span>
              </Td>
              <Td label={draf ? 'Keadaan' : 'Tahap kini'}>
                {draf ? (
                  <Status tone={u.halangan.length > 0 ? 'warn' : 'ok'}>
                    {u.halangan.length > 0 ? 'tertahan' : 'siap dikirim'}
                  </Status>
                ) : (
                  LABEL_TAHAP[u.tahap]
                )}
              </Td>
              {view.ubah.boleh && (
                <Td label="Tindakan">
                  <Button variant="quiet" onClick={() => setKeluar(u)}>
                    Keluarkan<span className="sr-only"> {u.unitNama}</span>
                  </Button>
                </Td>
              )}
            </tr>
          ))}
        </tbody>
      </Table>
      {keluar && <Keluarkan unit={keluar} onTutup={() => setKeluar(null)} />}
    </>
  );
}

function angka(nilai: number | null): string {
  return nilai === null ? '–' : formatSkor(nilai);
}

function Keluarkan({ unit, onTutup }: { unit: UnitSuratView; onTutup: () => void }) {
  const { jalankan, sibuk, galat } = useAksi(withdrawUnitAction);
  const toast = useToast();
  const form = useForm({
    resolver: resolverOf(withdrawUnitInput),
    defaultValues: { keikutsertaanId: unit.keikutsertaanId, alasan: '' },
  });
  const kirim = form.handleSubmit(async (isi) => {
    const hasil = await jalankan(isi);
    if (!hasil.ok) return applyFieldErrors(form.setError, hasil.error.fields);
    toast(`${unit.unitNama} dikeluarkan dari surat usulan.`);
    onTutup();
  });
  return (
    <Dialog
      title="Keluarkan dari usulan"
      description={`${unit.unitNama} kembali ke tahap pembangunan dan dapat dimasukkan lagi.`}
      open
      onOpenChange={(buka) => !buka && onTutup()}
      footer={
        <Button variant="primary" type="submit" form="keluarkan" busy={sibuk}>
          Keluarkan
        </Button>
      }
    >
      <form id="keluarkan" onSubmit={kirim} noValidate className="grid gap-3">
        {galat && !galat.fields && (
          <Alert tone="bad" live>
            {galat.message}
          </Alert>
        )}
        <Field
          label="Alasan"
          hint="Tersimpan pada riwayat unit."
          error={form.formState.errors.alasan?.message}
        >
          {(aria) => <Textarea {...aria} {...form.register('alasan')} rows={3} />}
        </Field>
      </form>
    </Dialog>
  );
}
