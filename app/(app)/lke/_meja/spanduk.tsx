'use client';

import { useBelumTersimpan, useMeja } from '@/app/(app)/lke/_meja/konteks';
import { withdrawLkeAction } from '@/app/(app)/lke/[lkeId]/actions';
import { useAksi } from '@/components/forms/use-aksi';
import { useQueue } from '@/components/forms/use-autosave';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Alert } from '@/components/ui/note';
import { formatTanggalWaktu } from '@/lib/format';

/** What is out of the ordinary about the whole worksheet: connection, session, clashes, lock, returns. */
export function Spanduk({ onBentrok }: { onBentrok: () => void }) {
  const { view, ditahan } = useMeja();
  const { pengembalian, instansi } = view;
  return (
    <div className="lk-spanduk">
      <Sambungan />
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

function Sambungan() {
  const { view, queue } = useMeja();
  const belum = useBelumTersimpan();
  const daring = useQueue(queue, (q) => q.daring);
  const aman = useQueue(queue, (q) => q.drafAman);
  const keluar = useQueue(queue, (q) => q.signedOut);
  const sebanyak = `${belum} jawaban`;
  return (
    <>
      {keluar && (
        <Alert
          tone="bad"
          live
          title="Sesi Anda sudah berakhir"
          action={
            // A whole load: the sign-in leads back here, and what waits goes out by itself.
            <LinkButton href={`/masuk?kembali=${encodeURIComponent(`/lke/${view.lkeId}`)}`}>Masuk</LinkButton>
          }
        >
          {sebanyak} aman di perangkat ini dan terkirim sesudah Anda masuk kembali.
        </Alert>
      )}
      {!daring && (
        <Alert tone="warn" live title="Tidak ada jaringan">
          {belum > 0 ? `${sebanyak} aman di perangkat ini` : 'Anda dapat terus mengisi'}; semuanya dikirim
          sendiri saat jaringan kembali.
        </Alert>
      )}
      {!aman && (
        <Alert tone="bad" live title="Perangkat ini tidak dapat menyimpan draf">
          Jangan tutup halaman sebelum semua jawaban tersimpan.
        </Alert>
      )}
    </>
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
