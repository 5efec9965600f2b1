'use client';

import type { AutosaveQueue } from '@/components/forms/autosave-queue';
import { useEntri } from '@/components/forms/use-autosave';
import { teksNilaiPanjang } from '@/components/lke/teks-jawaban';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import type { Butir } from '@/lib/domain/instrumen/types';
import type { IsiJawaban } from '@/lib/domain/lke/jawaban';
import type { ZonaWaktu } from '@/lib/domain/waktu';
import { formatTanggalWaktu } from '@/lib/format';

/** Two answers to one question: neither is preset, both stay in the audit trail. */
export function DialogBentrok({
  queue,
  kode,
  sebutan,
  butir,
  zona,
  tutup,
}: {
  queue: AutosaveQueue;
  kode: string;
  /** The short name of the butir. */
  sebutan: string;
  butir: Butir;
  zona: ZonaWaktu;
  tutup: () => void;
}) {
  const { isi, bentrok } = useEntri(queue, kode);
  if (!bentrok) return null;
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
      title={`Jawaban ${sebutan} diubah di dua tempat`}
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
      <div className="grid md:grid-cols-2">
        <Sisi butir={butir} isi={isi} kepala="Jawaban Anda, di perangkat ini" />
        <Sisi
          butir={butir}
          isi={kini}
          kepala={`${kini.oleh}${kini.pada && `, ${formatTanggalWaktu(kini.pada, zona)}`}, di server`}
        />
      </div>
    </Dialog>
  );
}

function Sisi({ butir, isi, kepala }: { butir: Butir; isi: IsiJawaban; kepala: string }) {
  return (
    <section className="py-3 first:pt-0 last:pb-0 not-first:border-t md:py-0 md:first:pr-6 md:last:pl-6 md:not-first:border-t-0 md:not-first:border-l">
      <h3 className="text-13 font-normal text-ink-2">{kepala}</h3>
      <p className="my-1.5 font-semibold">{teksNilaiPanjang(butir, isi.nilai)}</p>
      <p className="whitespace-pre-line text-14 text-ink-2">{isi.catatan?.trim() || 'Tanpa catatan.'}</p>
    </section>
  );
}
