'use client';

import type { AutosaveQueue } from '@/components/forms/autosave-queue';
import { useQueue } from '@/components/forms/use-autosave';
import { LinkButton } from '@/components/ui/link-button';
import { Alert } from '@/components/ui/note';

/** What is out of the ordinary between this device and the server: session, network, drafts. */
export function Sambungan({
  queue,
  belum,
  alamat,
}: {
  queue: AutosaveQueue;
  /** Answers that the server does not have yet. */
  belum: number;
  /** Where the sign-in leads back to. */
  alamat: string;
}) {
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
            <LinkButton href={`/masuk?kembali=${encodeURIComponent(alamat)}`}>Masuk</LinkButton>
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
