'use client';

import { useState } from 'react';
import { DialogFormulir } from '@/app/(app)/pengaturan/_components/dialog-formulir';
import { endPenugasanAction } from '@/app/(app)/pengaturan/orang/actions';
import { useFormulir } from '@/components/forms/use-formulir';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Input } from '@/components/ui/input';
import { Table, Td, Th } from '@/components/ui/table';
import { useToast } from '@/components/ui/toast';
import { formatTanggal } from '@/lib/format';
import type { PenugasanView } from '@/lib/queries/pengaturan-orang';
import { endPenugasanInput } from '@/lib/schemas/orang';

type Penugasan = PenugasanView['penugasan'][number];

/** Evaluators with their letters; those that still run can be ended. */
export function DaftarPenugasan({ penugasan, hariIni }: Pick<PenugasanView, 'penugasan' | 'hariIni'>) {
  const [akhiri, setAkhiri] = useState<Penugasan | null>(null);
  return (
    <>
      <Table caption="Penilai TPN" cards>
        <thead>
          <tr>
            <Th>Penilai</Th>
            <Th>Program</Th>
            <Th>Surat tugas</Th>
            <Th>Masa tugas</Th>
            <Th>
              <span className="sr-only">Tindakan</span>
            </Th>
          </tr>
        </thead>
        <tbody>
          {penugasan.map((p) => (
            <tr key={p.id}>
              <Th scope="row" className="wrap-anywhere">
                {p.nama}
                <span className="sub">{p.surel}</span>
              </Th>
              <Td label="Program">{p.programNama}</Td>
              <Td label="Surat tugas" className="wrap-anywhere">
                {p.nomorSurat}
              </Td>
              <Td label="Masa tugas">
                {formatTanggal(p.mulai)} sampai {p.selesai ? formatTanggal(p.selesai) : 'dicabut'}
              </Td>
              <Td>
                {p.selesai === null || p.selesai >= hariIni ? (
                  <Button variant="quiet" onClick={() => setAkhiri(p)}>
                    Akhiri
                  </Button>
                ) : (
                  <span className="text-ink-2">berakhir</span>
                )}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {akhiri && <DialogAkhiri penugasan={akhiri} hariIni={hariIni} tutup={() => setAkhiri(null)} />}
    </>
  );
}

function DialogAkhiri({
  penugasan,
  hariIni,
  tutup,
}: {
  penugasan: Penugasan;
  hariIni: string;
  tutup: () => void;
}) {
  const beriTahu = useToast();
  const { form, kirim, sibuk, galat } = useFormulir({
    schema: endPenugasanInput,
    awal: {
      penugasanId: penugasan.id,
      versi: penugasan.versi,
      berhentiMulai: penugasan.mulai > hariIni ? penugasan.mulai : hariIni,
    },
    aksi: endPenugasanAction,
    selesai: ({ selesai }) => {
      tutup();
      beriTahu(`Penugasan ${penugasan.nama} berakhir ${formatTanggal(selesai)}.`);
    },
  });
  return (
    <DialogFormulir
      title={`Akhiri penugasan ${penugasan.nama}`}
      description={`Surat ${penugasan.nomorSurat}. Catatan dan nilainya tetap tersimpan.`}
      open
      onOpenChange={tutup}
      kirim={kirim}
      sibuk={sibuk}
      galat={galat}
      tombol="Akhiri penugasan"
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
