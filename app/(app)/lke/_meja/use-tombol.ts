'use client';

import { useEffect, useRef } from 'react';
import { isTyping } from '@/components/ui/shortcut-help';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen } from '@/lib/domain/instrumen/types';

/** What the keys of the desk do. */
export interface PerintahTombol {
  readonly pindah: (langkah: 1 | -1) => void;
  readonly pindahArea: (langkah: 1 | -1) => void;
  readonly keKosong: () => void;
  readonly catatan: () => void;
  readonly bukaTutup: () => void;
  readonly kosongkan: () => void;
  readonly urungkan: () => void;
  readonly jawab: (label: string) => void;
}

export const TOMBOL_MEJA = [
  {
    title: 'Berpindah',
    shortcuts: [
      { keys: ['J', '↓'], does: 'Pertanyaan berikutnya' },
      { keys: ['K', '↑'], does: 'Pertanyaan sebelumnya' },
      { keys: ['L'], does: 'Ke pertanyaan kosong berikutnya' },
      { keys: [']'], does: 'Area berikutnya' },
      { keys: ['['], does: 'Area sebelumnya' },
      { keys: ['Enter'], does: 'Buka atau tutup pertanyaan' },
    ],
  },
  {
    title: 'Menjawab',
    shortcuts: [
      { keys: ['A', '–', 'E'], does: 'Pilih tingkat' },
      { keys: ['Y', 'T'], does: 'Ya atau Tidak' },
      { keys: ['N'], does: 'Tulis penjelasan' },
      { keys: ['Delete'], does: 'Kosongkan jawaban' },
      { keys: ['Ctrl+Z'], does: 'Urungkan perubahan jawaban terakhir' },
      { keys: ['Esc'], does: 'Keluar dari isian, kembali ke pertanyaan' },
    ],
  },
] as const;

/** A window, menu or sheet over the desk: the keys belong to it. Toasts are none of these. */
const JENDELA = '.dlg, .pop, :popover-open';

/** The level of a butir that a letter chooses; null when none begins with it. */
export function labelOfHuruf(instrumen: Instrumen, kode: string, huruf: string): string | null {
  const tingkat = letakByKode(instrumen).get(kode)?.butir.tingkat ?? [];
  return tingkat.find(({ label }) => label.charAt(0).toLowerCase() === huruf)?.label ?? null;
}

/**
 * The keys of the desk. They are silent while something is typed, while a window is open, with a modifier,
 * and where the focused control has its own use for the key.
 */
export function useTombol(perintah: PerintahTombol): void {
  const terkini = useRef(perintah);
  terkini.current = perintah;
  useEffect(() => {
    const tekan = (event: KeyboardEvent) => {
      const p = terkini.current;
      const { target } = event;
      if (event.defaultPrevented || document.querySelector(JENDELA)) return;
      if (isTyping(target)) {
        if (event.key !== 'Escape' || !(target instanceof HTMLElement)) return;
        const baris = target.closest('[data-butir]');
        if (!baris) return;
        target.blur();
        baris.querySelector<HTMLElement>('h4 button')?.focus();
        return;
      }
      if (
        (event.ctrlKey || event.metaKey) &&
        !event.altKey &&
        !event.shiftKey &&
        event.key.toLowerCase() === 'z'
      ) {
        event.preventDefault();
        p.urungkan();
        return;
      }
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      if (aksiOf(event, target, p)) event.preventDefault();
    };
    window.addEventListener('keydown', tekan);
    return () => window.removeEventListener('keydown', tekan);
  }, []);
}

/** Runs what the key stands for; false when it stands for nothing here. */
function aksiOf(event: KeyboardEvent, target: EventTarget | null, p: PerintahTombol): boolean {
  const pilihan = target instanceof HTMLInputElement && target.type === 'radio';
  const tombol = target instanceof HTMLElement && target.closest('a, button, summary') !== null;
  switch (event.key) {
    case 'ArrowDown':
    case 'ArrowUp':
      // The arrows choose inside a group of radios.
      if (pilihan) return false;
      p.pindah(event.key === 'ArrowDown' ? 1 : -1);
      return true;
    case 'Enter':
      if (tombol) return false;
      p.bukaTutup();
      return true;
    case 'Delete':
      p.kosongkan();
      return true;
    case '[':
      p.pindahArea(-1);
      return true;
    case ']':
      p.pindahArea(1);
      return true;
  }
  if (event.key.length !== 1) return false;
  switch (event.key.toLowerCase()) {
    case 'j':
      p.pindah(1);
      return true;
    case 'k':
      p.pindah(-1);
      return true;
    case 'l':
      p.keKosong();
      return true;
    case 'n':
      p.catatan();
      return true;
    case 'a':
    case 'b':
    case 'c':
    case 'd':
    case 'e':
    case 'y':
    case 't':
      p.jawab(event.key.toLowerCase());
      return true;
  }
  return false;
}
