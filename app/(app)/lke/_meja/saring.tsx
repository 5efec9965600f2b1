'use client';

import { SARINGAN, type Saringan, saringButir, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { PilihArea } from '@/app/(app)/lke/_meja/rel-area';
import { useQueue } from '@/components/forms/use-autosave';
import { Button } from '@/components/ui/button';
import { ChipRow, FilterChip } from '@/components/ui/tag';

const LABEL: Readonly<Record<Saringan, string>> = {
  semua: 'Semua',
  kosong: 'Belum diisi',
  kembali: 'Dikembalikan',
  'tanpa-catatan': 'Tanpa penjelasan',
};

/** The filters of the area with how many each lets through, and the way to one question at a time. */
export function Saring({
  saring,
  setSaring,
  satu,
  mulaiSatu,
  keArea,
}: {
  saring: Saringan;
  setSaring: (saring: Saringan) => void;
  satu: boolean;
  /** Shows one question at a time. */
  mulaiSatu: () => void;
  keArea: (kode: string) => void;
}) {
  const meja = useMeja();
  const hitungan = useSkor();
  // Notes are no part of the score: the counts follow them through the queue.
  useQueue(
    meja.queue,
    (queue) => meja.area.butir.filter((kode) => queue.entri(kode).isi.catatan?.trim()).length,
  );
  return (
    <div className="lk-f">
      <PilihArea keArea={keArea} />
      <div className="lk-f-r">
        <ChipRow label="Saring pertanyaan">
          {SARINGAN.map((satuan) => (
            <FilterChip
              key={satuan}
              count={saringButir(meja, hitungan, satuan).length}
              active={saring === satuan}
              onClick={() => setSaring(satuan)}
            >
              {LABEL[satuan]}
            </FilterChip>
          ))}
        </ChipRow>
        {!satu && (
          <Button variant="quiet" onClick={mulaiSatu}>
            Satu per satu
          </Button>
        )}
      </div>
    </div>
  );
}
