'use client';

import { useMeja } from '@/app/(app)/lke/_meja/konteks';
import { useEntri } from '@/components/forms/use-autosave';
import { teksNilaiPanjang } from '@/components/lke/teks-jawaban';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Butir } from '@/lib/domain/instrumen/types';
import type { IsiJawaban } from '@/lib/domain/lke/jawaban';
import { formatTanggalWaktu } from '@/lib/format';

/** Two answers to one question: neither is preset, both stay in the audit trail. */
export default function DialogBentrok({ kode, tutup }: { kode: string; tutup: () => void }) {
  const { view, queue } = useMeja();
  const { isi, bentrok } = useEntri(queue, kode);
  const butir = letakByKode(view.instrumen).get(kode)?.butir;
  if (!bentrok || !butir) return null;
  const { kini } = bentrok;
  const pilih = (pilihan: 'saya' | 'server') => {
    queue.choose(kode, pilihan);
    tutup();
  };
  return (
    <Dialog
      open
      size="l"
      onOpenChange={(open) => !open && tutup()}
      title={`Jawaban ${kodeSebutan(view.instrumen, kode)} diubah di dua tempat`}
      description={`${butir.teks}. Pilih yang dipakai; yang lain tetap ada di riwayat.`}
      footer={
        <>
          <Button variant="quiet" onClick={tutup}>
            Putuskan nanti
          </Button>
          <Button onClick={() => pilih('saya')}>Pakai jawaban Anda</Button>
          <Button onClick={() => pilih('server')}>Pakai jawaban server</Button>
        </>
      }
    >
      <div className="lk-dua">
        <Sisi butir={butir} isi={isi} kepala="Jawaban Anda, di perangkat ini" />
        <Sisi
          butir={butir}
          isi={kini}
          kepala={`${kini.oleh}${kini.pada && `, ${formatTanggalWaktu(kini.pada, view.instansi.zona)}`}, di server`}
        />
      </div>
    </Dialog>
  );
}

function Sisi({ butir, isi, kepala }: { butir: Butir; isi: IsiJawaban; kepala: string }) {
  return (
    <section>
      <h3 className="text-13 font-normal text-ink-2">{kepala}</h3>
      <p className="my-1.5 font-semibold">{teksNilaiPanjang(butir, isi.nilai)}</p>
      <p className="whitespace-pre-line text-14 text-ink-2">{isi.catatan?.trim() || 'Tanpa penjelasan.'}</p>
    </section>
  );
}
