'use client';

import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { browserDraf } from '@/components/forms/autosave-draft';
import type { EntriSimpan, JawabanAwal, Kiriman } from '@/components/forms/autosave-entry';
import { AutosaveQueue, type HasilKirim } from '@/components/forms/autosave-queue';

/** A send that takes longer counts as lost; its repeat carries the same key. */
const BATAS_KIRIM_MS = 20_000;
/** Requests that outlive their page may carry 64 kB between them. */
const BATAS_KEEPALIVE = 15_000;

export interface AutosaveOptions {
  /** The route of the assessor: `/api/jawaban/unit`, `tpi` or `tpn`. */
  readonly alamat: string;
  readonly lkeId: string;
  /** Whose drafts these are, and the name shown beside a save. */
  readonly pembaca: { readonly penggunaId: string; readonly nama: string };
  readonly awal: Readonly<Record<string, JawabanAwal>>;
  /** Butir that wait for `release` instead of being sent by themselves; the same set until it changes. */
  readonly ditahan?: ReadonlySet<string>;
}

const TANPA_DITAHAN: ReadonlySet<string> = new Set();

async function postJawaban(
  alamat: string,
  lkeId: string,
  kode: string,
  { kunci, isi, versi, ditinggalkan }: Kiriman,
  melepas: boolean,
): Promise<HasilKirim> {
  const input = {
    lkeId,
    kode,
    nilai: isi.nilai,
    catatan: isi.catatan || null,
    versi,
    ...(ditinggalkan ? { ditinggalkan: { ...ditinggalkan, catatan: ditinggalkan.catatan || null } } : {}),
  };
  const body = JSON.stringify({ kunci, input });
  try {
    const response = await fetch(alamat, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
      cache: 'no-store',
      redirect: 'error',
      keepalive: melepas && body.length < BATAS_KEEPALIVE,
      signal: AbortSignal.timeout(BATAS_KIRIM_MS),
    });
    const hasil = (await response.json()) as Partial<NonNullable<HasilKirim>> | null;
    // A proxy's own error page is no answer of ours.
    return typeof hasil?.ok === 'boolean' ? (hasil as HasilKirim) : null;
  } catch {
    return null;
  }
}

/** Queues of this tab: one per worksheet, so that a screen that is left and opened again meets its own sends. */
const queues = new Map<string, AutosaveQueue>();

function openQueue({
  alamat,
  lkeId,
  pembaca,
  awal,
  ditahan = TANPA_DITAHAN,
}: AutosaveOptions): AutosaveQueue {
  const kunci = `${alamat} ${pembaca.penggunaId} ${lkeId}`;
  const ada = queues.get(kunci);
  if (ada) return ada;
  const queue = new AutosaveQueue(awal, ditahan, pembaca.nama, {
    send: (kode, kiriman, melepas) => postJawaban(alamat, lkeId, kode, kiriman, melepas),
    newKunci: () => crypto.randomUUID(),
    after: (ms, fn) => {
      const id = setTimeout(fn, ms);
      return () => clearTimeout(id);
    },
    draf: browserDraf(pembaca.penggunaId, lkeId),
  });
  // On the server every request has its own.
  if (typeof window !== 'undefined') queues.set(kunci, queue);
  return queue;
}

/**
 * The answers of one worksheet, saved by themselves. The queue outlives the screen; its state is read with
 * `useEntri` and `useQueue`.
 */
export function useAutosave(opsi: AutosaveOptions): AutosaveQueue {
  const { awal, ditahan = TANPA_DITAHAN } = opsi;
  const [queue] = useState(() => openQueue(opsi));

  useEffect(() => queue.refresh(awal, ditahan), [queue, awal, ditahan]);

  useEffect(() => {
    const online = () => queue.setOnline(true);
    const offline = () => queue.setOnline(false);
    const hide = () => {
      if (document.visibilityState === 'hidden') queue.flush(undefined, true);
    };
    const leave = () => queue.flush(undefined, true);
    const ask = (event: BeforeUnloadEvent) => {
      if (!queue.drafAman && queue.unsaved > 0) event.preventDefault();
    };
    if (!navigator.onLine) offline();
    queue.restore();
    window.addEventListener('online', online);
    window.addEventListener('offline', offline);
    window.addEventListener('pagehide', leave);
    window.addEventListener('beforeunload', ask);
    document.addEventListener('visibilitychange', hide);
    return () => {
      window.removeEventListener('online', online);
      window.removeEventListener('offline', offline);
      window.removeEventListener('pagehide', leave);
      window.removeEventListener('beforeunload', ask);
      document.removeEventListener('visibilitychange', hide);
      queue.flush();
    };
  }, [queue]);

  return queue;
}

/** The state of one answer; the component renders again only when this one changes. */
export function useEntri(queue: AutosaveQueue, kode: string): EntriSimpan {
  const subscribe = useCallback(
    (fn: () => void) => queue.subscribe((k) => k === kode && fn()),
    [queue, kode],
  );
  const read = () => queue.entri(kode);
  return useSyncExternalStore(subscribe, read, read);
}

/** One fact about the whole queue, such as `(q) => q.unsaved`. Give a plain value, never a new object. */
export function useQueue<T extends string | number | boolean>(
  queue: AutosaveQueue,
  read: (queue: AutosaveQueue) => T,
): T {
  const subscribe = useCallback((fn: () => void) => queue.subscribe(fn), [queue]);
  const get = () => read(queue);
  return useSyncExternalStore(subscribe, get, get);
}
