'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useRef, useState } from 'react';
import type { GalatPengguna, HasilAksi } from '@/lib/errors/app-error';

const PUTUS: GalatPengguna = {
  code: 'UNAVAILABLE',
  message: 'Tidak ada jaringan atau layanan sedang tidak terjangkau. Isian Anda tetap ada; coba lagi.',
};

export interface AksiTerpakai<I, T> {
  /** Runs the action. A retry of the same input after a failed network keeps its request key. */
  readonly jalankan: (input: I) => Promise<HasilAksi<T>>;
  readonly sibuk: boolean;
  readonly galat: GalatPengguna | null;
  readonly bersihkan: () => void;
}

/**
 * Calls a server action with a request key, so that a repeated press or a retry has one effect. After a
 * success the page's data is fetched anew, unless `segarkan` is false.
 */
export function useAksi<I, T>(
  aksi: (input: I, kunci: string) => Promise<HasilAksi<T>>,
  { segarkan = true }: { segarkan?: boolean } = {},
): AksiTerpakai<I, T> {
  const router = useRouter();
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<GalatPengguna | null>(null);
  const tertunda = useRef<{ isi: string; kunci: string } | null>(null);

  const jalankan = useCallback(
    async (input: I): Promise<HasilAksi<T>> => {
      const isi = JSON.stringify(input);
      const kunci = tertunda.current?.isi === isi ? tertunda.current.kunci : crypto.randomUUID();
      tertunda.current = { isi, kunci };
      setSibuk(true);
      setGalat(null);
      let hasil: HasilAksi<T>;
      try {
        hasil = await aksi(input, kunci);
      } catch {
        // The answer was lost: whether it took effect is unknown, so the key stays for the retry.
        hasil = { ok: false, error: PUTUS };
      }
      setSibuk(false);
      if (hasil.ok) {
        tertunda.current = null;
        if (segarkan) router.refresh();
      } else {
        if (hasil.error.code !== 'UNAVAILABLE') tertunda.current = null;
        setGalat(hasil.error);
      }
      return hasil;
    },
    [aksi, router, segarkan],
  );

  return { jalankan, sibuk, galat, bersihkan: useCallback(() => setGalat(null), []) };
}
