import type { TempatDraf } from '@/components/forms/autosave-draft';
import { type Draf, type Kiriman, keadaanOf } from '@/components/forms/autosave-entry';
import { AutosaveQueue, type HasilKirim } from '@/components/forms/autosave-queue';
import type { IsiJawaban, JawabanKini } from '@/lib/domain/lke/jawaban';
import type { KodeGalat } from '@/lib/errors/app-error';

export const WAKTU = '2026-11-22T02:42:00.000Z';

/** The server's rules in memory: versions, request keys, and a log of everything that reached it. */
export class ServerUji {
  readonly baris = new Map<string, IsiJawaban & { versi: number; oleh: string }>();
  readonly jejak: { kode: string; isi: IsiJawaban; ditinggalkan: IsiJawaban | null; oleh: string }[] = [];
  readonly #jawaban = new Map<string, HasilKirim>();
  tolak: KodeGalat | null = null;

  terima(kode: string, { kunci, isi, versi, ditinggalkan }: Kiriman, oleh: string): HasilKirim {
    if (this.tolak) return { ok: false, error: { code: this.tolak, message: '-' } };
    const lama = this.#jawaban.get(kunci);
    if (lama) return lama;
    const ada = this.baris.get(kode);
    if ((ada?.versi ?? 0) !== versi) {
      const kini: JawabanKini | null = ada
        ? { nilai: ada.nilai, catatan: ada.catatan, oleh: ada.oleh, pada: WAKTU }
        : null;
      return {
        ok: false,
        error: { code: 'STALE_VERSION', message: '-', detail: { kode, versi: ada?.versi ?? 0, kini } },
      };
    }
    this.baris.set(kode, { ...isi, versi: versi + 1, oleh });
    this.jejak.push({ kode, isi, ditinggalkan, oleh });
    const hasil: HasilKirim = { ok: true, data: { versi: versi + 1, waktu: WAKTU } };
    this.#jawaban.set(kunci, hasil);
    return hasil;
  }
}

/** A device: its drafts outlive the page, its network can be cut before or behind the server. */
export class PerangkatUji {
  readonly draf = new Map<string, string>();
  readonly terbang: (() => void)[] = [];
  readonly tunda: { fn: () => void; ms: number; batal: boolean }[] = [];
  kirimSekaligus = 0;
  maksSekaligus = 0;
  penuh = false;
  queue: AutosaveQueue;
  #kunci = 0;
  #halaman = 0;

  constructor(
    readonly server: ServerUji,
    readonly nama: string,
    readonly ditahan: ReadonlySet<string> = new Set(),
  ) {
    this.queue = this.muat();
  }

  /** Loads the page: server data, then what the device kept. Of the page before only its requests live on. */
  muat(): AutosaveQueue {
    for (const satu of this.tunda) satu.batal = true;
    this.kirimSekaligus = 0;
    this.#halaman += 1;
    const halaman = this.#halaman;
    const awal = Object.fromEntries(
      [...this.server.baris].map(([kode, b]) => [
        kode,
        { nilai: b.nilai, catatan: b.catatan, versi: b.versi, pada: WAKTU, oleh: b.oleh },
      ]),
    );
    const draf: TempatDraf = {
      list: () => new Map([...this.draf].map(([kode, teks]) => [kode, JSON.parse(teks) as Draf])),
      put: (kode, isi) => {
        if (this.penuh) return false;
        if (isi) this.draf.set(kode, JSON.stringify(isi));
        else this.draf.delete(kode);
        return true;
      },
    };
    this.queue = new AutosaveQueue(awal, this.ditahan, this.nama, {
      draf,
      newKunci: () => `${this.nama}-${++this.#kunci}`,
      after: (ms, fn) => {
        const satu = { fn, ms, batal: false };
        this.tunda.push(satu);
        return () => {
          satu.batal = true;
        };
      },
      send: (kode, kiriman) =>
        new Promise((selesai) => {
          this.kirimSekaligus += 1;
          this.maksSekaligus = Math.max(this.maksSekaligus, this.kirimSekaligus);
          this.terbang.push(() => {
            const nasib = this.nasib();
            const hasil = nasib === 'hilang' ? null : this.server.terima(kode, kiriman, this.nama);
            if (halaman !== this.#halaman) return;
            this.kirimSekaligus -= 1;
            selesai(nasib === 'sampai' ? hasil : null);
          });
        }),
    });
    this.queue.restore();
    return this.queue;
  }

  /** What becomes of the next request: `buta` = it takes effect but its answer is lost. */
  nasib: () => 'sampai' | 'hilang' | 'buta' = () => 'sampai';

  /** Lets the oldest request on its way land. */
  async mendarat(): Promise<boolean> {
    const satu = this.terbang.shift();
    satu?.();
    await new Promise((selesai) => setImmediate(selesai));
    return satu !== undefined;
  }

  /** Lets every waiting pause pass. */
  lewat(): void {
    for (const satu of this.tunda.splice(0)) if (!satu.batal) satu.fn();
  }

  async tenang(): Promise<void> {
    for (let i = 0; i < 200; i += 1) {
      this.lewat();
      if (!(await this.mendarat()) && this.tunda.every(({ batal }) => batal)) return;
    }
    throw new Error('never comes to rest');
  }

  keadaan(kode: string) {
    return keadaanOf(this.queue.entri(kode), this.queue.daring);
  }
}
