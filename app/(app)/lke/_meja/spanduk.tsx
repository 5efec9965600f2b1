'use client';

import { useBelumTersimpan, useMeja } from '@/app/(app)/lke/_meja/konteks';
import { withdrawLkeAction } from '@/app/(app)/lke/[lkeId]/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { useQueue } from '@/components/forms/use-autosave';
import { Sambungan } from '@/components/lke/sambungan';
import { Button } from '@/components/ui/button';
import { Alert } from '@/components/ui/note';
import { formatTanggalWaktu } from '@/lib/format';

/** What is out of the ordinary about the whole worksheet: connection, session, clashes, lock, returns. */
export function Spanduk({ onBentrok }: { onBentrok: () => void }) {
  const { view, queue, ditahan } = useMeja();
  const { pengembalian, instansi } = view;
  return (
    <div className="lk-spanduk">
      <Sambungan queue={queue} belum={useBelumTersimpan()} alamat={`/lke/${view.lkeId}`} />
      <Bentrok onBentrok={onBentrok} />
      {pengembalian && (
        <Alert tone="warn" title="LKE dikembalikan TPI">
          {formatTanggalWaktu(pengembalian.pada, instansi.zona)}
          {pengembalian.oleh && `, ${pengembalian.oleh}`}: {pengembalian.alasan}
        </Alert>
      )}
      {ditahan.size > 0 && (
        <Alert tone="warn" title={`TPI mengembalikan ${ditahan.size} pertanyaan`}>
          Perbaiki jawaban atau penjelasannya, lalu kirim satu per satu. Yang lain tetap terkunci.
        </Alert>
      )}
      {!view.isi.boleh && ditahan.size === 0 && <Terkunci />}
    </div>
  );
}

function Bentrok({ onBentrok }: { onBentrok: () => void }) {
  const { queue } = useMeja();
  const jumlah = useQueue(queue, (q) => q.clashes.length);
  if (jumlah === 0) return null;
  return (
    <Alert
      tone="warn"
      live
      title={`${jumlah} jawaban diubah di dua tempat`}
      action={<Button onClick={onBentrok}>Pilih jawaban</Button>}
    >
      Kedua isian tetap ada sampai Anda memilih.
    </Alert>
  );
}

function Terkunci() {
  const { view } = useMeja();
  const { jalankan, sibuk, galat } = useAksi(withdrawLkeAction);
  const { tampil, boleh, alasan } = view.tarik;
  return (
    <Alert
      tone="info"
      title="Hanya dapat dilihat"
      action={
        tampil && boleh ? (
          <Button icon="undo" busy={sibuk} onClick={() => jalankan({ lkeId: view.lkeId })}>
            Tarik kembali
          </Button>
        ) : undefined
      }
    >
      {view.isi.alasan}
      {tampil && !boleh && ` ${alasan}`}
      {galat && (
        <p className="err" role="alert">
          {galat.message}
        </p>
      )}
    </Alert>
  );
}
