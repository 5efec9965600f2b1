'use client';

import { useCallback, useEffect, useMemo, useState } from 'react';
import {
  alamatButir,
  butirAwal,
  butirBerikut,
  butirSebelah,
} from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_lib/butir-awal';
import type { AutosaveQueue } from '@/components/forms/autosave-queue';
import { useAutosave, useQueue } from '@/components/forms/use-autosave';
import { useHitungan } from '@/components/lke/use-hitungan';
import { type KelompokArea, kelompokOfButir } from '@/lib/domain/instrumen/kelompok-area';
import { type LetakButir, letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Instrumen } from '@/lib/domain/instrumen/types';
import { nilaiTurun } from '@/lib/domain/lke/check-pengesahan';
import { type NilaiJawaban, samaJawaban } from '@/lib/domain/lke/jawaban';
import { proyeksi } from '@/lib/domain/skor/proyeksi';
import { type Hitungan, startHitungan } from '@/lib/domain/skor/score-lke';
import type { JawabanTierView, MejaView } from '@/lib/queries/meja-penilai';

/** One butir on the desk as its list shows it. */
export interface ButirMeja extends LetakButir {
  readonly kode: string;
  readonly klaim: NilaiJawaban | null;
  readonly nilai: NilaiJawaban | null;
  readonly belum: boolean;
  readonly beda: boolean;
  readonly turun: boolean;
  readonly tanpaAlasan: boolean;
  /** TPI's reason for sending it back, while it waits for the unit. */
  readonly dikembalikan: string | null;
  /** The unit changed its answer after the assessor had scored it. */
  readonly klaimBerubah: boolean;
}

export interface MejaState {
  readonly queue: AutosaveQueue;
  /** The assessor's own score; blanks count as the instrumen says. */
  readonly sendiri: Hitungan;
  /** The score of the tier below. */
  readonly bawah: Hitungan;
  /** The score if everything not assessed yet were agreed. */
  readonly dasar: Hitungan;
  readonly butir: ReadonlyMap<string, ButirMeja>;
  readonly kini: ButirMeja;
  readonly area: KelompokArea;
  readonly buka: (kode: string) => void;
  readonly sebelah: (langkah: 1 | -1) => string | null;
  readonly belumBerikut: () => string | null;
}

/** The answers of the tier below: the unit's for TPI, TPI's for TPN. */
export function klaimOf(view: MejaView): Readonly<Record<string, JawabanTierView>> {
  return view.tpi ?? view.unit;
}

/** The state of a desk: own answers on their way to the server, the claim, and the scores of both. */
export function useMeja(view: MejaView, butir: string | null): MejaState {
  const { instrumen, kosong, lkeId, meja } = view;
  const queue = useAutosave({
    alamat: `/api/jawaban/${meja}`,
    lkeId,
    pembaca: view.pembaca,
    awal: view.sendiri,
  });
  const [kode, setKode] = useState(() =>
    butirAwal(instrumen, view.areaKode, butir, (k) => (view.sendiri[k]?.nilai ?? null) !== null),
  );
  const sendiri = useHitungan(queue, instrumen, kosong);
  const klaim = useMemo(
    () => Object.fromEntries(Object.entries(klaimOf(view)).map(([k, j]) => [k, j.nilai])),
    [view],
  );
  const bawah = useMemo(() => startHitungan(instrumen, klaim, { kosong }), [instrumen, klaim, kosong]);
  // A change of notes alone leaves the score as it is; the list shows where a reason is missing.
  const beralasan = useQueue(queue, (q) => kodeBeralasan(q, instrumen));
  const semua = useMemo(
    () => daftarButir(view, queue, sendiri, bawah, beralasan),
    [view, queue, sendiri, bawah, beralasan],
  );
  const dasar = useMemo(
    () =>
      proyeksi(
        instrumen,
        klaim,
        Object.fromEntries([...semua].map(([k, b]) => [k, b.belum ? null : b.nilai])),
        kosong,
      ),
    [instrumen, klaim, semua, kosong],
  );

  const buka = useCallback(
    (tujuan: string) => {
      setKode(tujuan);
      const alamat = alamatButir(instrumen, lkeId, tujuan);
      // Another area is another page of the history; the butir inside an area is not.
      const areaBaru = alamat.split('?')[0] !== window.location.pathname;
      window.history[areaBaru ? 'pushState' : 'replaceState'](null, '', alamat);
    },
    [instrumen, lkeId],
  );

  useEffect(() => {
    const kembali = () => {
      const diminta = new URLSearchParams(window.location.search).get('butir');
      if (diminta !== null && letakByKode(instrumen).has(diminta)) setKode(diminta);
    };
    window.addEventListener('popstate', kembali);
    return () => window.removeEventListener('popstate', kembali);
  }, [instrumen]);

  const kini = semua.get(kode);
  const area = kelompokOfButir(instrumen, kode);
  if (!kini || !area) throw new Error(`${instrumen.id} has no butir ${kode}`);
  return {
    queue,
    sendiri,
    bawah,
    dasar,
    butir: semua,
    kini,
    area,
    buka,
    sebelah: (langkah) => butirSebelah(instrumen, kode, langkah),
    belumBerikut: () => butirBerikut(instrumen, kode, (k) => semua.get(k)?.belum === true),
  };
}

/** The kode of every answer with a note, as one plain value that changes when one does. */
function kodeBeralasan(queue: AutosaveQueue, instrumen: Instrumen): string {
  return [...letakByKode(instrumen).keys()].filter((k) => queue.entri(k).isi.catatan?.trim()).join(' ');
}

function daftarButir(
  view: MejaView,
  queue: AutosaveQueue,
  sendiri: Hitungan,
  bawah: Hitungan,
  beralasan: string,
): ReadonlyMap<string, ButirMeja> {
  const punyaAlasan = new Set(beralasan.split(' '));
  const klaim = klaimOf(view);
  const hasil = new Map<string, ButirMeja>();
  for (const [kode, letak] of letakByKode(view.instrumen)) {
    const entri = queue.entri(kode);
    const { nilai } = entri.isi;
    const nilaiKlaim = klaim[kode]?.nilai ?? null;
    const angka = sendiri.skor.butir[kode] ?? null;
    const turun = nilaiTurun(angka, bawah.skor.butir[kode]);
    hasil.set(kode, {
      ...letak,
      kode,
      klaim: nilaiKlaim,
      nilai,
      belum: angka === null,
      beda: angka !== null && !samaJawaban(nilai, nilaiKlaim),
      turun,
      tanpaAlasan: turun && !punyaAlasan.has(kode),
      dikembalikan: view.dikembalikan[kode] ?? null,
      klaimBerubah:
        nilai !== null && entri.pada !== null && (klaim[kode]?.pada ?? '') > entri.pada && view.tpi === null,
    });
  }
  return hasil;
}
