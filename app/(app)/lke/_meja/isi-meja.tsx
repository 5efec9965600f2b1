'use client';

import dynamic from 'next/dynamic';
import { type MouseEvent, useCallback, useEffect, useRef, useState } from 'react';
import { DaftarButir, SatuSatu } from '@/app/(app)/lke/_meja/daftar-butir';
import { JalurNilai } from '@/app/(app)/lke/_meja/jalur-nilai';
import { JendelaMeja } from '@/app/(app)/lke/_meja/jendela';
import { KepalaMeja } from '@/app/(app)/lke/_meja/kepala-meja';
import { saringButir, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { PanelNilai } from '@/app/(app)/lke/_meja/panel-nilai';
import { RelArea } from '@/app/(app)/lke/_meja/rel-area';
import { Saring } from '@/app/(app)/lke/_meja/saring';
import { Spanduk } from '@/app/(app)/lke/_meja/spanduk';
import type { Alamat } from '@/app/(app)/lke/_meja/use-alamat';
import { useKursor } from '@/app/(app)/lke/_meja/use-kursor';
import { usePerintah } from '@/app/(app)/lke/_meja/use-perintah';
import { TOMBOL_MEJA, useTombol } from '@/app/(app)/lke/_meja/use-tombol';
import { useQueue } from '@/components/forms/use-autosave';
import { LayarAhli } from '@/components/layout/kerangka';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { ShortcutHelp } from '@/components/ui/shortcut-help';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';

const DialogBentrok = dynamic(() => import('@/app/(app)/lke/_meja/dialog-bentrok'), { ssr: false });

/** The desk itself: areas, questions, score. */
export function IsiMeja({ alamat }: { alamat: Alamat }) {
  const meja = useMeja();
  const { view, area } = meja;
  const { saring, setSaring, butir, setButir, satu, setSatu } = alamat;
  const daftar = useDaftar(alamat);
  const kursor = useKursor(alamat, daftar);
  const [bentrok, setBentrok] = useBentrok();
  useTombol(usePerintah(alamat, kursor));
  useEffect(() => {
    document.title = `${area.nama} · LKE ${view.unit.nama} · Teraju`;
  }, [area, view]);

  const { kini, setKini, ke, pindah, fokus } = kursor;
  const buka = useCallback(
    (kode: string, terbuka: boolean, papanKetik = false) => {
      setButir(terbuka ? kode : null);
      const angka = letakByKode(view.instrumen).get(kode)?.butir.tingkat.length === 0;
      if (terbuka && papanKetik && angka) fokus(kode, 'isian');
    },
    [setButir, fokus, view.instrumen],
  );
  const mulaiSatu = () => {
    setSatu(true);
    const kode = kini ?? daftar[0];
    if (kode) fokus(kode, 'judul');
  };
  const kait = { onKini: setKini, onBuka: buka, onBentrok: setBentrok };
  const sekarang = kini ?? daftar[0];
  const kosong = daftar.length === 0;
  return (
    <JendelaMeja>
      <LayarAhli>
        {/* Links between areas stay in the page; everything else about them is an ordinary link. */}
        <div onClickCapture={(event) => tetapDiMeja(event, view.lkeId, kursor.ikut)}>
          <KepalaMeja kini={kini} ke={ke} />
          <div className="lk">
            <RelArea />
            <section className="lk-d" aria-label="Pertanyaan">
              <Saring
                saring={saring}
                setSaring={setSaring}
                satu={satu}
                mulaiSatu={mulaiSatu}
                keArea={alamat.keArea}
              />
              <Spanduk onBentrok={() => setBentrok(meja.queue.clashes[0] ?? null)} />
              {kosong && <Kosong semua={() => setSaring('semua')} />}
              {satu && sekarang ? (
                <SatuSatu
                  daftar={daftar}
                  kini={sekarang}
                  pindah={pindah}
                  selesai={() => setSatu(false)}
                  {...kait}
                />
              ) : (
                <DaftarButir daftar={daftar} kini={kini} buka={butir} {...kait} />
              )}
            </section>
            <aside className="lk-s" aria-label="Nilai sementara">
              <PanelNilai />
            </aside>
          </div>
          <JalurNilai />
        </div>
      </LayarAhli>
      {bentrok && <DialogBentrok kode={bentrok} tutup={() => setBentrok(null)} />}
      <ShortcutHelp groups={TOMBOL_MEJA} />
    </JendelaMeja>
  );
}

/**
 * The butir that the filter let through when it was chosen: an answered one stays until the filter or the
 * area changes, so that the list never jumps away under the finger.
 */
function useDaftar({ area, saring, butir }: Alamat): readonly string[] {
  const meja = useMeja();
  const hitungan = useSkor();
  const kunci = `${area.kode} ${saring}`;
  const [lolos, setLolos] = useState(() => ({ kunci, kode: new Set(saringButir(meja, hitungan, saring)) }));
  const kini = lolos.kunci === kunci ? lolos : { kunci, kode: new Set(saringButir(meja, hitungan, saring)) };
  if (kini !== lolos) setLolos(kini);
  return area.butir.filter((kode) => kini.kode.has(kode) || kode === butir);
}

/** The clash that is being settled; a new one opens by itself, once. */
function useBentrok(): [string | null, (kode: string | null) => void] {
  const { queue } = useMeja();
  const [kode, setKode] = useState<string | null>(null);
  const sudah = useRef(new Set<string>());
  const daftar = useQueue(queue, (q) => q.clashes.join(' '));
  useEffect(() => {
    const kini = daftar.split(' ').filter(Boolean);
    const baru = kini.find((satu) => !sudah.current.has(satu));
    sudah.current = new Set(kini);
    if (baru) setKode(baru);
  }, [daftar]);
  return [kode, setKode];
}

/** Turns a plain click on a link to another place of this desk into a change without a request. */
function tetapDiMeja(event: MouseEvent, lkeId: string, ikut: (butir: string | null) => void): void {
  if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const tautan = event.target instanceof Element ? event.target.closest('a') : null;
  if (!tautan || tautan.target || tautan.origin !== window.location.origin) return;
  const [, lke, id, tempat, lebih] = tautan.pathname.split('/');
  if (lke !== 'lke' || id !== lkeId || !tempat || tempat === 'cetak' || lebih) return;
  event.preventDefault();
  window.history.pushState(null, '', tautan.href);
  ikut(new URL(tautan.href).searchParams.get('butir'));
}

function Kosong({ semua }: { semua: () => void }) {
  return (
    <EmptyState
      title="Tidak ada pertanyaan dengan saringan ini"
      actions={<Button onClick={semua}>Tampilkan semua</Button>}
    >
      Semua pertanyaan area ini sudah tidak termasuk saringan yang dipilih.
    </EmptyState>
  );
}
