'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { useMeja } from '@/app/(app)/lke/_meja/konteks';
import type { Alamat } from '@/app/(app)/lke/_meja/use-alamat';
import { kelompokOfButir } from '@/lib/domain/instrumen/kelompok-area';

/** What takes the focus once it is drawn: the question's title, its note, or its first field. */
type Sasaran = 'judul' | 'catatan' | 'isian';

export interface Kursor {
  /** The question that the keys speak of. */
  readonly kini: string | null;
  readonly setKini: (kode: string) => void;
  /** Moves along the list, the opened question with it. */
  readonly pindah: (langkah: 1 | -1) => void;
  /** Shows a question wherever it is; `buka` opens it. */
  readonly ke: (kode: string, buka: boolean) => void;
  readonly fokus: (kode: string, sasaran: Sasaran) => void;
  /** Follows a link that changed the place by itself. */
  readonly ikut: (kode: string | null) => void;
}

/** The cursor of the desk. It follows the focus, and the focus follows it when the keys move it. */
export function useKursor({ butir, satu, setButir, keArea }: Alamat, daftar: readonly string[]): Kursor {
  const { view, area } = useMeja();
  const [kursor, setKini] = useState<string | null>(null);
  const tunggu = useRef<{ kode: string; sasaran: Sasaran } | null>(null);
  const kini = [kursor, butir].find((kode) => kode !== null && daftar.includes(kode)) ?? null;

  useEffect(() => {
    const janji = tunggu.current;
    const baris = janji && document.getElementById(`butir-${janji.kode}`);
    if (!baris) return;
    tunggu.current = null;
    const pilih = { judul: 'h4 button', catatan: 'textarea', isian: 'input, textarea' }[janji.sasaran];
    baris.querySelector<HTMLElement>(pilih)?.focus({ preventScroll: true });
    const sendiri = baris.closest('.lk-satu');
    if (sendiri) sendiri.scrollIntoView({ block: 'start' });
    else baris.scrollIntoView({ block: 'nearest' });
  });

  // A link from elsewhere names the question in the address: it is brought into view once.
  const awal = useRef(butir);
  useEffect(() => {
    if (awal.current) document.getElementById(`butir-${awal.current}`)?.scrollIntoView({ block: 'start' });
  }, []);

  // The list of another area begins at its top.
  const areaLama = useRef(area.kode);
  useEffect(() => {
    if (areaLama.current === area.kode) return;
    areaLama.current = area.kode;
    if (tunggu.current === null) document.getElementById('isi')?.scrollIntoView({ block: 'start' });
  }, [area.kode]);

  const fokus = useCallback((kode: string, sasaran: Sasaran) => {
    tunggu.current = { kode, sasaran };
    setKini(kode);
  }, []);

  const ke = useCallback(
    (kode: string, buka: boolean) => {
      fokus(kode, 'judul');
      const tujuan = kelompokOfButir(view.instrumen, kode)?.kode ?? area.kode;
      if (tujuan !== area.kode) keArea(tujuan, buka ? kode : undefined);
      else if (buka) setButir(kode);
    },
    [fokus, view.instrumen, area.kode, keArea, setButir],
  );

  const pindah = (langkah: 1 | -1) => {
    const dari = kini === null ? (langkah === 1 ? -1 : daftar.length) : daftar.indexOf(kini);
    const kode = daftar[dari + langkah];
    if (kode) ke(kode, butir !== null && !satu);
  };

  const ikut = useCallback(
    (kode: string | null) => {
      if (kode) fokus(kode, 'judul');
    },
    [fokus],
  );

  return { kini, setKini, pindah, ke, fokus, ikut };
}
