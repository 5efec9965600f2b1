'use client';

import './meja.css';
import { useEffect, useRef, useState } from 'react';
import { DaftarButir } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/daftar-butir';
import { KembalikanButir } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/kembalikan-butir';
import { KepalaMeja } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/kepala-meja';
import { KlaimButir } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/klaim-butir';
import { PanelNilai } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/panel-nilai';
import { PINTASAN, usePintasan } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/pintasan';
import { useMeja } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/use-meja';
import { useQueue } from '@/components/forms/use-autosave';
import { LayarAhli } from '@/components/layout/kerangka';
import { DialogBentrok } from '@/components/lke/dialog-bentrok';
import { Sambungan } from '@/components/lke/sambungan';
import { ShortcutHelp } from '@/components/ui/shortcut-help';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import type { MejaView } from '@/lib/queries/meja-penilai';

const BAGIAN = [
  ['daftar', 'Daftar'],
  ['klaim', 'Klaim'],
  ['nilai', 'Nilai'],
] as const;

/** The desk of TPI or TPN: questions, the claim, the assessor's value. Three panes, on a phone three tabs. */
export function MejaPenilai({ view, butir }: { view: MejaView; butir: string | null }) {
  const meja = useMeja(view, butir);
  const { queue, kini, buka, sebelah, belumBerikut } = meja;
  const [bagian, setBagian] = useState<(typeof BAGIAN)[number][0]>('nilai');
  const [kembalikan, setKembalikan] = useState(false);
  const [bentrok, setBentrok] = useState(false);
  const [mintaAlasan, setMintaAlasan] = useState(false);
  const judul = useRef<HTMLHeadingElement>(null);
  const catatan = useRef<HTMLTextAreaElement>(null);
  const fokus = useRef(false);
  const belum = useQueue(queue, (q) => q.unsaved);

  // A move by key or by "Simpan" takes the focus along; a press in the list leaves it there.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another butir is opened
  useEffect(() => {
    setMintaAlasan(false);
    if (fokus.current) judul.current?.focus();
    fokus.current = false;
  }, [kini.kode]);

  const pindah = (kode: string | null) => {
    if (kode === null) return;
    queue.flush(kini.kode);
    fokus.current = true;
    buka(kode);
  };
  const simpanLanjut = () => {
    queue.flush(kini.kode);
    if (kini.tanpaAlasan && view.isi.boleh) {
      setMintaAlasan(true);
      catatan.current?.focus();
      return;
    }
    pindah(sebelah(1));
  };
  const pilih = (label: string) => {
    const tingkat = kini.butir.tingkat.find((t) => t.label.toLowerCase().startsWith(label));
    if (tingkat && view.isi.boleh) queue.change(kini.kode, { nilai: tingkat.label });
  };
  const setuju = () => {
    if (view.isi.boleh && kini.klaim !== null) queue.change(kini.kode, { nilai: kini.klaim });
  };

  usePintasan({
    pilih,
    setuju,
    simpanLanjut,
    berikut: () => pindah(sebelah(1)),
    sebelum: () => pindah(sebelah(-1)),
    belum: () => pindah(belumBerikut()),
    catatan: () => {
      setBagian('nilai');
      requestAnimationFrame(() => catatan.current?.focus());
    },
    urungkan: () => {
      const kode = queue.undo();
      if (kode !== null) buka(kode);
    },
    kembalikan: () => view.kembalikan.boleh && setKembalikan(true),
  });

  return (
    <LayarAhli className="meja">
      <KepalaMeja view={view} meja={meja} onBelum={() => pindah(belumBerikut())} />
      <div className="meja-spanduk">
        <Sambungan queue={queue} belum={belum} alamat={`/penilaian/${view.lkeId}/${meja.area.kode}`} />
      </div>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as part of a form */}
      <div className="meja-tab" role="group" aria-label="Bagian meja">
        {BAGIAN.map(([nilai, label]) => (
          <button key={nilai} type="button" aria-pressed={bagian === nilai} onClick={() => setBagian(nilai)}>
            {label}
          </button>
        ))}
      </div>
      <div className="meja-isi" data-bagian={bagian}>
        <DaftarButir
          view={view}
          meja={meja}
          onBuka={(kode) => {
            queue.flush(kini.kode);
            buka(kode);
            setBagian('nilai');
          }}
        />
        <KlaimButir key={`klaim-${kini.kode}`} view={view} meja={meja} />
        <PanelNilai
          key={`nilai-${kini.kode}`}
          view={view}
          meja={meja}
          judul={judul}
          catatan={catatan}
          mintaAlasan={mintaAlasan}
          onSetuju={setuju}
          onSimpan={simpanLanjut}
          onKembalikan={() => setKembalikan(true)}
          onBentrok={() => setBentrok(true)}
        />
      </div>
      <KembalikanButir
        key={`kembali-${kini.kode}`}
        view={view}
        butir={kini}
        open={kembalikan}
        onOpenChange={setKembalikan}
      />
      {bentrok && (
        <DialogBentrok
          queue={queue}
          kode={kini.kode}
          sebutan={kodeSebutan(view.instrumen, kini.kode)}
          butir={kini.butir}
          zona={view.zona}
          tutup={() => setBentrok(false)}
        />
      )}
      <ShortcutHelp groups={PINTASAN} />
    </LayarAhli>
  );
}
