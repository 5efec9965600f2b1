'use client';

import { useEffect, useRef } from 'react';
import { isTyping, type ShortcutGroup } from '@/components/ui/shortcut-help';

/** What the keys of the desk do. */
export interface Perbuatan {
  /** First letter of a level, lower case. */
  readonly pilih: (huruf: string) => void;
  readonly setuju: () => void;
  readonly simpanLanjut: () => void;
  readonly berikut: () => void;
  readonly sebelum: () => void;
  readonly belum: () => void;
  readonly catatan: () => void;
  readonly kembalikan: () => void;
  /** Takes the last change of a value back. */
  readonly urungkan: () => void;
}

/** The keys as the help shows them. */
export const PINTASAN: readonly ShortcutGroup[] = [
  {
    title: 'Nilai',
    shortcuts: [
      { keys: ['A', 'B', 'C', 'D', 'E'], does: 'Pilih tingkat' },
      { keys: ['Y', 'T'], does: 'Ya atau Tidak' },
      { keys: ['S'], does: 'Setuju, sama dengan yang diklaim' },
      { keys: ['N', 'L'], does: 'Tulis alasan atau catatan' },
      { keys: ['Ctrl Z'], does: 'Urungkan perubahan nilai terakhir' },
      { keys: ['R'], does: 'Kembalikan pertanyaan ke unit' },
    ],
  },
  {
    title: 'Pindah',
    shortcuts: [
      { keys: ['Enter'], does: 'Simpan dan ke pertanyaan berikutnya' },
      { keys: ['Ctrl Enter'], does: 'Sama, saat menulis alasan' },
      { keys: ['J', 'K'], does: 'Pertanyaan berikutnya, sebelumnya' },
      { keys: ['U'], does: 'Pertanyaan berikutnya yang belum dinilai' },
      { keys: ['Esc'], does: 'Selesai menulis' },
      { keys: ['?'], does: 'Tampilkan daftar ini' },
    ],
  },
];

const HURUF = ['a', 'b', 'c', 'd', 'e', 'y', 't'];

/** Listens to the keys of the desk. Silent while a dialog is open; in a text field only its own keys work. */
export function usePintasan(perbuatan: Perbuatan): void {
  const kini = useRef(perbuatan);
  useEffect(() => {
    kini.current = perbuatan;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      // A toast is a dialog too, but it takes no keys.
      if (document.querySelector('[role="dialog"]:not(.toast)')) return;
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (isTyping(target)) ketik(event, target, kini.current);
      else perintah(event, target, kini.current);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** In a text field: Esc leaves it; Enter in one line, Ctrl-Enter in several, goes on. */
function ketik(event: KeyboardEvent, target: HTMLElement | null, p: Perbuatan): void {
  if (event.key === 'Escape') target?.blur();
  if (event.key !== 'Enter' || target?.matches('select')) return;
  const sebaris = target?.matches('input:not([type=search])') ?? false;
  if (!sebaris && !event.ctrlKey && !event.metaKey) return;
  event.preventDefault();
  p.simpanLanjut();
}

function perintah(event: KeyboardEvent, target: HTMLElement | null, p: Perbuatan): void {
  const tombol = event.key.toLowerCase();
  if (tombol === 'z' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
    event.preventDefault();
    p.urungkan();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
  // A focused button, link or summary keeps its own Enter.
  if (tombol === 'enter' && target?.closest('button, a, summary')) return;
  const aksi: Record<string, () => void> = {
    enter: p.simpanLanjut,
    s: p.setuju,
    n: p.catatan,
    l: p.catatan,
    r: p.kembalikan,
    j: p.berikut,
    k: p.sebelum,
    u: p.belum,
  };
  const jalankan = HURUF.includes(tombol) ? () => p.pilih(tombol) : aksi[tombol];
  if (!jalankan) return;
  event.preventDefault();
  jalankan();
}
