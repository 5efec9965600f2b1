'use client';

import { useCallback, useEffect, useState } from 'react';
import { useMeja } from '@/app/(app)/lke/_meja/konteks';
import { teksNilai } from '@/components/lke/teks-jawaban';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Skeleton } from '@/components/ui/skeleton';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Butir } from '@/lib/domain/instrumen/types';
import type { IsiJawaban } from '@/lib/domain/lke/jawaban';
import type { HasilAksi } from '@/lib/errors/app-error';
import { formatTanggalWaktu } from '@/lib/format';
import type { RiwayatJawabanView } from '@/lib/queries/riwayat-jawaban';

type Muatan = { daftar: readonly RiwayatJawabanView[] } | { galat: string } | null;

async function fetchRiwayat(lkeId: string, kode: string, signal: AbortSignal | undefined): Promise<Muatan> {
  try {
    const cari = new URLSearchParams({ lkeId, kode });
    const response = await fetch(`/api/jawaban/riwayat?${cari}`, {
      signal: signal ?? null,
      cache: 'no-store',
    });
    const hasil = (await response.json()) as HasilAksi<readonly RiwayatJawabanView[]>;
    return hasil.ok ? { daftar: hasil.data } : { galat: hasil.error.message };
  } catch {
    return { galat: 'Riwayat belum dapat dimuat karena jaringan terputus.' };
  }
}

/** Who answered what and when, newest first, read from the audit trail. */
export default function DialogRiwayat({ kode, tutup }: { kode: string; tutup: () => void }) {
  const { view } = useMeja();
  const [muatan, setMuatan] = useState<Muatan>(null);
  const muat = useCallback(
    async (signal?: AbortSignal) => {
      setMuatan(null);
      const hasil = await fetchRiwayat(view.lkeId, kode, signal);
      if (!signal?.aborted) setMuatan(hasil);
    },
    [view.lkeId, kode],
  );
  useEffect(() => {
    const kendali = new AbortController();
    void muat(kendali.signal);
    return () => kendali.abort();
  }, [muat]);
  const butir = letakByKode(view.instrumen).get(kode)?.butir;

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && tutup()}
      title={`Riwayat ${kodeSebutan(view.instrumen, kode)}`}
      description={butir?.teks}
    >
      {muatan === null && (
        <div role="status" aria-busy="true" aria-label="Memuat riwayat" className="sk-late grid gap-3 py-2">
          <Skeleton className="w-2/3" />
          <Skeleton className="w-1/2" />
        </div>
      )}
      {muatan && 'galat' in muatan && (
        <div role="alert" className="grid justify-items-start gap-3 text-14">
          <p>{muatan.galat}</p>
          <Button onClick={() => muat()}>Coba lagi</Button>
        </div>
      )}
      {muatan && 'daftar' in muatan && butir && (
        <ul className="lk-riwayat">
          {muatan.daftar.length === 0 && (
            <li>Belum ada riwayat. Jawaban pertama akan tercatat di sini dengan nama dan waktunya.</li>
          )}
          {muatan.daftar.map((satu) => (
            <li key={satu.id}>
              <p className="text-13 text-ink-2">
                {formatTanggalWaktu(satu.pada, view.instansi.zona)} · {satu.oleh}
                {satu.peran && `, ${satu.peran}`}
              </p>
              <Isi butir={butir} satu={satu} />
            </li>
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function Isi({ butir, satu: { isi } }: { butir: Butir; satu: RiwayatJawabanView }) {
  if (isi.jenis === 'dikembalikan') return <p>Dikembalikan TPI: {isi.alasan}</p>;
  if (isi.jenis === 'disetujui') return <p>TPI menyetujui jawaban unit</p>;
  const { sebelum, sesudah, ditinggalkan } = isi;
  const lama = teksNilai(butir, sebelum.nilai);
  const baru = teksNilai(butir, sesudah.nilai);
  return (
    <>
      <p>
        {lama === baru ? (
          <>Jawaban {baru}</>
        ) : (
          <>
            {lama} menjadi <b>{baru}</b>
          </>
        )}
      </p>
      <Catatan sebelum={sebelum} sesudah={sesudah} />
      {ditinggalkan && (
        <p className="text-ink-2">
          Bentrok, tidak dipakai: {teksNilai(butir, ditinggalkan.nilai)}
          {ditinggalkan.catatan && `, “${ditinggalkan.catatan}”`}
        </p>
      )}
    </>
  );
}

function Catatan({ sebelum, sesudah }: { sebelum: IsiJawaban; sesudah: IsiJawaban }) {
  const lama = sebelum.catatan ?? '';
  const baru = sesudah.catatan ?? '';
  if (lama === baru) return null;
  if (!baru) return <p className="text-ink-2">Penjelasan dihapus</p>;
  return <p className="whitespace-pre-line text-ink-2">Penjelasan: “{baru}”</p>;
}
