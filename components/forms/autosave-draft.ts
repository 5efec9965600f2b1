import type { Draf } from '@/components/forms/autosave-entry';

const AWALAN = 'teraju:draf:';

/** Where drafts of one worksheet lie on this device. */
export interface TempatDraf {
  readonly list: () => ReadonlyMap<string, Draf>;
  /** Keeps or, with null, forgets the draft of one butir. False when this device cannot keep it. */
  readonly put: (kode: string, draf: Draf | null) => boolean;
}

/**
 * Drafts in localStorage, one key per person, worksheet and butir: written in the same moment as the change,
 * so that a crash or a closed tab loses nothing, and never shown to another person on this device.
 */
export function browserDraf(penggunaId: string, lkeId: string): TempatDraf {
  const awalan = `${AWALAN}${penggunaId}:${lkeId}:`;
  /** What this page wrote or found: a draft that another tab wrote since is left alone. */
  const milik = new Map<string, string>();
  return {
    list() {
      const hasil = new Map<string, Draf>();
      for (const kunci of keysOf(awalan)) {
        const teks = localStorage.getItem(kunci);
        const draf = parseDraf(teks);
        if (!draf || teks === null) continue;
        hasil.set(kunci.slice(awalan.length), draf);
        milik.set(kunci, teks);
      }
      return hasil;
    },
    put(kode, draf) {
      const kunci = awalan + kode;
      try {
        if (draf) {
          const teks = JSON.stringify(draf);
          localStorage.setItem(kunci, teks);
          milik.set(kunci, teks);
        } else if (localStorage.getItem(kunci) === milik.get(kunci)) {
          localStorage.removeItem(kunci);
          milik.delete(kunci);
        }
        return true;
      } catch {
        // Full, or forbidden by the browser's settings: the queue then asks before the page is left.
        return false;
      }
    },
  };
}

/** How many answers of this person wait on this device, in all worksheets. */
export function countDraf(penggunaId: string): number {
  return keysOf(`${AWALAN}${penggunaId}:`).length;
}

/** Forgets every draft on this device; for signing out. */
export function wipeDraf(): void {
  for (const kunci of keysOf(AWALAN)) localStorage.removeItem(kunci);
}

function keysOf(awalan: string): string[] {
  try {
    return Object.keys(localStorage).filter((kunci) => kunci.startsWith(awalan));
  } catch {
    return [];
  }
}

/** A stored draft; null for anything that is not one, such as a form of an older version. */
function parseDraf(teks: string | null): Draf | null {
  if (teks === null) return null;
  try {
    const draf = JSON.parse(teks) as Partial<Draf> | null;
    if (typeof draf?.versi !== 'number' || draf.isi?.nilai === undefined || draf.isi.catatan === undefined)
      return null;
    const { isi, versi, kiriman = null, ditinggalkan = null } = draf;
    return { isi, versi, kiriman, ditinggalkan };
  } catch {
    return null;
  }
}
