import type { KeadaanSimpan } from '@/components/forms/save-status';
import type { IsiJawaban, JawabanKini, NilaiJawaban } from '@/lib/domain/lke/jawaban';
import type { GalatPengguna, KodeGalat } from '@/lib/errors/app-error';

/** One send of one answer. It keeps its key until its outcome is known, so that a repeat has no second effect. */
export interface Kiriman {
  readonly kunci: string;
  readonly isi: IsiJawaban;
  readonly versi: number;
  readonly ditinggalkan: IsiJawaban | null;
}

/** An answer as the server gave it with the page. */
export interface JawabanAwal extends IsiJawaban {
  readonly versi: number;
  readonly pada: string | null;
  readonly oleh: string | null;
}

/** What this device keeps of an answer that the server has not confirmed. */
export interface Draf {
  readonly isi: IsiJawaban;
  readonly versi: number;
  readonly kiriman: Kiriman | null;
  readonly ditinggalkan: IsiJawaban | null;
}

/** One answer on the screen and how far it is on its way. Never changed in place. */
export interface EntriSimpan {
  /** What the person sees. */
  readonly isi: IsiJawaban;
  /** What the server confirmed last, in which version, when and from whom. */
  readonly dasar: IsiJawaban;
  readonly versi: number;
  readonly pada: string | null;
  readonly oleh: string | null;
  /** A send on its way, or one whose outcome is unknown. */
  readonly kiriman: Kiriman | null;
  readonly terbang: boolean;
  /** Sends in a row that failed for want of a network or a server. */
  readonly percobaan: number;
  /** The answer that somebody else saved meanwhile. */
  readonly bentrok: { readonly kini: JawabanKini; readonly versi: number } | null;
  /** Why the server refuses; cleared by a new value or another try. */
  readonly galat: GalatPengguna | null;
  /** After a clash: the answer that gave way, to be told to the server. */
  readonly ditinggalkan: IsiJawaban | null;
  /** Kept on this device until the person sends it: a butir that TPI sent back is answered once. */
  readonly ditahan: boolean;
  /** Confirmed during this visit. */
  readonly dikonfirmasi: boolean;
}

/** Nothing of these was written, and the same request may succeed later. */
const SEMENTARA: readonly KodeGalat[] = ['UNAVAILABLE', 'RATE_LIMITED', 'INTERNAL'];
/** So many answers 500 in a row are no accident. */
const MAKS_INTERNAL = 4;

/** True when two answers say the same; an empty note is no note, counts are compared one by one. */
export function isSameIsi(a: IsiJawaban, b: IsiJawaban): boolean {
  return (a.catatan ?? '') === (b.catatan ?? '') && isSameNilai(a.nilai, b.nilai);
}

/** True when two values are the same answer. */
export function isSameNilai(a: NilaiJawaban | null, b: NilaiJawaban | null): boolean {
  if (a === b) return true;
  if (a === null || b === null || typeof a !== 'object' || typeof b !== 'object') return false;
  const kiri: Readonly<Record<string, number | boolean | null>> = { ...a };
  const kanan: Readonly<Record<string, number | boolean | null>> = { ...b };
  return [...new Set([...Object.keys(kiri), ...Object.keys(kanan)])].every(
    (kunci) => (kiri[kunci] ?? null) === (kanan[kunci] ?? null),
  );
}

/** An entry from the page's data and, when there is one, this device's draft of it. */
export function startEntri(awal: JawabanAwal | null, draf: Draf | null, ditahan: boolean): EntriSimpan {
  const dasar: IsiJawaban = { nilai: awal?.nilai ?? null, catatan: awal?.catatan ?? null };
  const entri: EntriSimpan = {
    isi: dasar,
    dasar,
    versi: awal?.versi ?? 0,
    pada: awal?.pada ?? null,
    oleh: awal?.oleh ?? null,
    kiriman: null,
    terbang: false,
    percobaan: 0,
    bentrok: null,
    galat: null,
    ditinggalkan: null,
    ditahan,
    dikonfirmasi: false,
  };
  if (!draf) return entri;
  const { isi, kiriman, ditinggalkan } = draf;
  // The server stands where this device left it: everything goes on, a send of unknown outcome with its key.
  if (entri.versi <= draf.versi || !awal) return { ...entri, isi, kiriman, ditinggalkan };
  // It has moved on by the very send that was under way: only what was written after it is still to be sent.
  if (kiriman && isSameIsi(kiriman.isi, dasar))
    return { ...entri, isi, ditinggalkan: kiriman.ditinggalkan ? null : ditinggalkan };
  if (isSameIsi(isi, dasar)) return { ...entri, ditinggalkan };
  // The version seen stays with the draft: after another reload it still is a clash, never a silent overwrite.
  const kini = { ...dasar, oleh: awal.oleh ?? '', pada: awal.pada ?? '' };
  return { ...entri, isi, versi: draf.versi, ditinggalkan, bentrok: { kini, versi: entri.versi } };
}

/** What the device must keep of this entry; null when the server has it all. */
export function drafOf(entri: EntriSimpan): Draf | null {
  const { isi, dasar, versi, kiriman, ditinggalkan } = entri;
  if (kiriman === null && ditinggalkan === null && isSameIsi(isi, dasar)) return null;
  return { isi, versi: kiriman?.versi ?? versi, kiriman, ditinggalkan };
}

/** The person changed the answer or the note. */
export function changeIsi(entri: EntriSimpan, isi: IsiJawaban): EntriSimpan {
  return { ...entri, isi, galat: null, percobaan: 0 };
}

/** True when something of this entry should be on its way and is not. */
export function isPending(entri: EntriSimpan): boolean {
  if (entri.terbang || entri.bentrok || entri.galat || entri.ditahan) return false;
  return entri.kiriman !== null || entri.ditinggalkan !== null || !isSameIsi(entri.isi, entri.dasar);
}

/** True when the server does not have what the person sees. */
export function isUnsaved(entri: EntriSimpan): boolean {
  return entri.kiriman !== null || !isSameIsi(entri.isi, entri.dasar);
}

/** Puts the entry on its way: the send of unknown outcome again, or a new one under `kunci`. */
export function beginSend(entri: EntriSimpan, kunci: string): EntriSimpan & { readonly kiriman: Kiriman } {
  const kiriman = entri.kiriman ?? {
    kunci,
    isi: entri.isi,
    versi: entri.versi,
    ditinggalkan: entri.ditinggalkan,
  };
  return { ...entri, kiriman, terbang: true };
}

/** The server confirmed the send on its way. */
export function confirmSend(
  entri: EntriSimpan,
  { versi, waktu, oleh }: { versi: number; waktu: string; oleh: string },
): EntriSimpan {
  const dasar = entri.kiriman?.isi ?? entri.isi;
  return {
    ...entri,
    dasar,
    versi,
    pada: waktu,
    oleh,
    kiriman: null,
    terbang: false,
    percobaan: 0,
    ditinggalkan: null,
    dikonfirmasi: true,
  };
}

/** The answer never came: whether it took effect is unknown, so the send keeps its key. */
export function loseSend(entri: EntriSimpan): EntriSimpan {
  return { ...entri, terbang: false, percobaan: entri.percobaan + 1 };
}

/** The server refused the send on its way. */
export function refuseSend(entri: EntriSimpan, galat: GalatPengguna): EntriSimpan {
  if (SEMENTARA.includes(galat.code)) {
    const lepas = loseSend(entri);
    return galat.code === 'INTERNAL' && lepas.percobaan >= MAKS_INTERNAL ? { ...lepas, galat } : lepas;
  }
  // Signed out: the same send goes on after the sign-in.
  if (galat.code === 'UNAUTHENTICATED') return { ...entri, terbang: false, galat };
  const lepas: EntriSimpan = { ...entri, kiriman: null, terbang: false };
  const kini = galat.code === 'STALE_VERSION' ? readKini(galat) : null;
  if (kini) return clash(lepas, entri.kiriman?.isi ?? entri.isi, kini);
  // The worksheet was locked after the person had chosen the server's answer: nothing is left to save.
  if (entri.ditinggalkan && isSameIsi(entri.isi, entri.dasar)) return { ...lepas, ditinggalkan: null };
  return { ...lepas, galat };
}

type Kini = NonNullable<EntriSimpan['bentrok']>;

function clash(entri: EntriSimpan, dikirim: IsiJawaban, { kini, versi }: Kini): EntriSimpan {
  const dasar: IsiJawaban = { nilai: kini.nilai, catatan: kini.catatan };
  const maju: EntriSimpan = { ...entri, dasar, versi, pada: kini.pada, oleh: kini.oleh };
  // Somebody, perhaps this person on another device, saved the very same.
  if (isSameIsi(dikirim, dasar)) return { ...maju, dikonfirmasi: true };
  // The server's answer had been chosen and has moved on: it stays chosen, unless the person wrote again.
  if (entri.ditinggalkan && isSameIsi(entri.isi, entri.dasar)) return { ...maju, isi: dasar };
  return { ...entri, bentrok: { kini, versi } };
}

/** The other answer out of a refusal; null when the server did not give it in the form agreed. */
function readKini({ detail }: GalatPengguna): Kini | null {
  const { kini, versi } = detail ?? {};
  if (typeof versi !== 'number' || kini === null || typeof kini !== 'object') return null;
  const { nilai, catatan, oleh, pada } = kini as Partial<JawabanKini>;
  if (nilai === undefined || catatan === undefined) return null;
  return { versi, kini: { nilai, catatan, oleh: oleh ?? '', pada: pada ?? '' } };
}

/** The person chose between the two answers of a clash. Both reach the audit trail. */
export function chooseIsi(entri: EntriSimpan, pilihan: 'saya' | 'server'): EntriSimpan {
  if (!entri.bentrok) return entri;
  const { kini, versi } = entri.bentrok;
  const dasar: IsiJawaban = { nilai: kini.nilai, catatan: kini.catatan };
  const putus: EntriSimpan = { ...entri, dasar, versi, pada: kini.pada, oleh: kini.oleh, bentrok: null };
  return pilihan === 'saya' ? putus : { ...putus, isi: dasar, ditinggalkan: entri.isi };
}

/** The person asks for another try. */
export function retryEntri(entri: EntriSimpan): EntriSimpan {
  return { ...entri, galat: null, percobaan: 0 };
}

/** The person gives up what this device holds; the server's answer stands. */
export function discardIsi(entri: EntriSimpan): EntriSimpan {
  const server = chooseIsi(entri, 'server');
  return { ...server, isi: server.dasar, kiriman: null, galat: null, ditinggalkan: null, percobaan: 0 };
}

/** Newer data of the page: taken over where nothing of this device is under way. */
export function refreshEntri(entri: EntriSimpan, awal: JawabanAwal, ditahan: boolean): EntriSimpan {
  if (isUnsaved(entri) || entri.bentrok || entri.ditinggalkan) return entri;
  if (awal.versi <= entri.versi) return entri.ditahan === ditahan ? entri : { ...entri, ditahan };
  return startEntri(awal, null, ditahan);
}

/** What is true of the answer right now, in the words of the screen. */
export function keadaanOf(entri: EntriSimpan, daring: boolean): KeadaanSimpan {
  if (entri.bentrok) return 'bentrok';
  if (entri.galat) return 'gagal';
  if (entri.terbang) return 'menyimpan';
  if (isUnsaved(entri)) {
    if (entri.ditahan) return 'ditahan';
    return !daring || entri.kiriman ? 'menunggu' : 'menyimpan';
  }
  return entri.dikonfirmasi ? 'tersimpan' : 'diam';
}
