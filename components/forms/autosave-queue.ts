import type { TempatDraf } from '@/components/forms/autosave-draft';
import {
  beginSend,
  changeIsi,
  chooseIsi,
  confirmSend,
  discardIsi,
  drafOf,
  type EntriSimpan,
  isPending,
  isSameIsi,
  isSameNilai,
  isUnsaved,
  type JawabanAwal,
  type Kiriman,
  loseSend,
  refreshEntri,
  refuseSend,
  retryEntri,
  startEntri,
} from '@/components/forms/autosave-entry';
import type { IsiJawaban } from '@/lib/domain/lke/jawaban';
import type { HasilAksi } from '@/lib/errors/app-error';

/** What the server says of a send; null when no answer came. */
export type HasilKirim = HasilAksi<{ readonly versi: number; readonly waktu: string }> | null;

/** The world around the queue, so that tests can stand in for it. */
export interface DuniaSimpan {
  /** Sends one answer. `melepas` = the page is being left: the request must outlive it. */
  readonly send: (kode: string, kiriman: Kiriman, melepas: boolean) => Promise<HasilKirim>;
  readonly newKunci: () => string;
  /** Runs `fn` after `ms`; returns how to call it off. */
  readonly after: (ms: number, fn: () => void) => () => void;
  readonly draf: TempatDraf;
}

/** Silence after which typed text is sent. */
const JEDA_KETIK_MS = 700;
/** Saves of one worksheet run one after another on the server anyway. */
const MAKS_TERBANG = 3;
const MUNDUR_MS = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000] as const;
const MAKS_URUNG = 50;

/**
 * The answers of one worksheet on their way to the server: one send in flight per butir, newer values merged
 * behind it, repeats with the same key, drafts on the device until the server confirmed. Lives outside React,
 * so that a send goes on when its screen is left.
 */
export class AutosaveQueue {
  #entri = new Map<string, EntriSimpan>();
  #tunda = new Map<string, () => void>();
  #urung: { kode: string; isi: IsiJawaban; ketik: boolean }[] = [];
  #pendengar = new Set<(kode: string) => void>();
  #pulih = false;
  #terbang = 0;
  #daring = true;
  #drafAman = true;
  readonly #dunia: DuniaSimpan;
  readonly #oleh: string;

  /** `ditahan`: butir that wait for `release` instead of being sent by themselves. */
  constructor(
    awal: Readonly<Record<string, JawabanAwal>>,
    ditahan: ReadonlySet<string>,
    oleh: string,
    dunia: DuniaSimpan,
  ) {
    this.#dunia = dunia;
    this.#oleh = oleh;
    for (const [kode, satu] of Object.entries(awal))
      this.#entri.set(kode, startEntri(satu, null, ditahan.has(kode)));
  }

  /** Takes up what this device kept from an earlier visit and sends it; does nothing the second time. */
  restore(): void {
    if (this.#pulih) return;
    this.#pulih = true;
    for (const [kode, draf] of this.#dunia.draf.list()) {
      const { dasar, versi, pada, oleh, ditahan } = this.entri(kode);
      const entri = startEntri(versi === 0 ? null : { ...dasar, versi, pada, oleh }, draf, ditahan);
      this.#put(kode, entri);
      if (drafOf(entri) === null) this.#dunia.draf.put(kode, null);
    }
    this.#pump();
  }

  /** The state of one answer; the same object until it changes. */
  entri(kode: string): EntriSimpan {
    let entri = this.#entri.get(kode);
    if (!entri) {
      entri = startEntri(null, null, false);
      this.#entri.set(kode, entri);
    }
    return entri;
  }

  get daring(): boolean {
    return this.#daring;
  }

  /** False when this device cannot keep drafts: the page must then ask before it is left. */
  get drafAman(): boolean {
    return this.#drafAman;
  }

  /** Answers that the server does not have yet. */
  get unsaved(): number {
    let jumlah = 0;
    for (const entri of this.#entri.values()) if (isUnsaved(entri) || entri.bentrok) jumlah += 1;
    return jumlah;
  }

  /** Kode of every answer in a clash. */
  get clashes(): string[] {
    return [...this.#entri].flatMap(([kode, entri]) => (entri.bentrok ? [kode] : []));
  }

  /** True when the server says that the session has ended. */
  get signedOut(): boolean {
    for (const entri of this.#entri.values()) if (entri.galat?.code === 'UNAUTHENTICATED') return true;
    return false;
  }

  /** Calls `fn` with the kode of each entry that changes, and with `''` when the connection does. */
  subscribe(fn: (kode: string) => void): () => void {
    this.#pendengar.add(fn);
    return () => this.#pendengar.delete(fn);
  }

  /**
   * The person changes an answer. A choice goes out at once; notes, and values that are being typed (`ketik`),
   * wait for a pause.
   */
  change(kode: string, ubahan: Partial<IsiJawaban>, ketik = false): void {
    const lama = this.entri(kode);
    const isi: IsiJawaban = { ...lama.isi, ...ubahan };
    if (isSameIsi(isi, lama.isi)) return;
    const nilaiBerubah = !isSameNilai(isi.nilai, lama.isi.nilai);
    if (nilaiBerubah) this.#remember(kode, lama.isi, ketik);
    this.#put(kode, changeIsi(lama, isi));
    if (nilaiBerubah && !ketik) this.flush(kode);
    else this.#delay(kode, JEDA_KETIK_MS);
  }

  /** What is typed digit by digit is taken back in one step. */
  #remember(kode: string, isi: IsiJawaban, ketik: boolean): void {
    const akhir = this.#urung.at(-1);
    if (ketik && akhir?.ketik && akhir.kode === kode) return;
    this.#urung.push({ kode, isi, ketik });
    if (this.#urung.length > MAKS_URUNG) this.#urung.shift();
  }

  /** Takes the last change of a value back; returns its kode, null when there is none. */
  undo(): string | null {
    const satu = this.#urung.pop();
    if (!satu) return null;
    const lama = this.entri(satu.kode);
    this.#put(satu.kode, changeIsi(lama, { ...lama.isi, nilai: satu.isi.nilai }));
    this.flush(satu.kode);
    return satu.kode;
  }

  /** Sends what waits, without the pause: of one butir, or of all. */
  flush(kode?: string, melepas = false): void {
    for (const satu of kode === undefined ? [...this.#tunda.keys()] : [kode]) this.#cancel(satu);
    this.#pump(melepas);
  }

  /** Sends an answer that was held back until the person says so. */
  release(kode: string): void {
    this.#put(kode, { ...this.entri(kode), ditahan: false });
    this.flush(kode);
  }

  /** Tries a refused or waiting answer again now. */
  retry(kode: string): void {
    this.#put(kode, retryEntri(this.entri(kode)));
    this.flush(kode);
  }

  /** Settles a clash. */
  choose(kode: string, pilihan: 'saya' | 'server'): void {
    this.#put(kode, chooseIsi(this.entri(kode), pilihan));
    this.flush(kode);
  }

  /** Gives up what this device holds of an answer. */
  discard(kode: string): void {
    this.#cancel(kode);
    this.#put(kode, discardIsi(this.entri(kode)));
  }

  /** The browser found or lost its network. Everything that waits goes out at once. */
  setOnline(daring: boolean): void {
    this.#daring = daring;
    for (const fn of this.#pendengar) fn('');
    if (daring) this.flush();
  }

  /** Newer data of the same worksheet arrived with the page. */
  refresh(awal: Readonly<Record<string, JawabanAwal>>, ditahan: ReadonlySet<string>): void {
    for (const [kode, satu] of Object.entries(awal))
      this.#put(kode, refreshEntri(this.entri(kode), satu, ditahan.has(kode)));
  }

  #put(kode: string, entri: EntriSimpan): void {
    const lama = this.#entri.get(kode);
    if (lama === entri) return;
    this.#entri.set(kode, entri);
    const draf = drafOf(entri);
    if (draf || (lama && drafOf(lama))) this.#drafAman = this.#dunia.draf.put(kode, draf) && this.#drafAman;
    for (const fn of this.#pendengar) fn(kode);
  }

  #delay(kode: string, ms: number): void {
    this.#cancel(kode);
    this.#tunda.set(
      kode,
      this.#dunia.after(ms, () => {
        this.#tunda.delete(kode);
        this.#pump();
      }),
    );
  }

  #cancel(kode: string): void {
    this.#tunda.get(kode)?.();
    this.#tunda.delete(kode);
  }

  /** Starts as many sends as may fly. */
  #pump(melepas = false): void {
    for (const [kode, entri] of this.#entri) {
      if (!melepas && this.#terbang >= MAKS_TERBANG) return;
      if (!this.#daring && !melepas) return;
      if (isPending(entri) && !this.#tunda.has(kode)) void this.#fly(kode, entri, melepas);
    }
  }

  async #fly(kode: string, entri: EntriSimpan, melepas: boolean): Promise<void> {
    const berangkat = beginSend(entri, this.#dunia.newKunci());
    this.#put(kode, berangkat);
    this.#terbang += 1;
    const hasil = await this.#dunia.send(kode, berangkat.kiriman, melepas);
    this.#terbang -= 1;
    this.#put(kode, this.#land(this.entri(kode), hasil));
    const { percobaan } = this.entri(kode);
    if (percobaan > 0) this.#delay(kode, MUNDUR_MS[Math.min(percobaan, MUNDUR_MS.length) - 1] ?? 0);
    this.#pump();
  }

  #land(entri: EntriSimpan, hasil: HasilKirim): EntriSimpan {
    if (hasil === null) return loseSend(entri);
    return hasil.ok
      ? confirmSend(entri, { ...hasil.data, oleh: this.#oleh })
      : refuseSend(entri, hasil.error);
  }
}
