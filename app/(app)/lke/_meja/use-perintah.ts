'use client';

import { kosongBerikut, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import type { Alamat } from '@/app/(app)/lke/_meja/use-alamat';
import type { Kursor } from '@/app/(app)/lke/_meja/use-kursor';
import { labelOfHuruf, type PerintahTombol } from '@/app/(app)/lke/_meja/use-tombol';
import { useToast } from '@/components/ui/toast';
import { kodeSebutan, listKelompokArea } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';

/** What the keys do here and now. */
export function usePerintah({ butir, satu, setButir, keArea }: Alamat, kursor: Kursor): PerintahTombol {
  const { view, queue, ditahan, area, jawab } = useMeja();
  const hitungan = useSkor();
  const toast = useToast();
  const { kini, pindah, ke, fokus } = kursor;
  const { instrumen } = view;
  const boleh = (kode: string): boolean =>
    view.isi.boleh || (ditahan.has(kode) && queue.entri(kode).versi === view.jawaban[kode]?.versi);
  const denganKini = (fn: (kode: string) => void) => () => {
    if (kini) fn(kini);
  };
  return {
    pindah,
    pindahArea: (langkah) => {
      const semua = listKelompokArea(instrumen);
      const tujuan = semua[semua.indexOf(area) + langkah];
      if (tujuan) keArea(tujuan.kode);
    },
    keKosong: () => {
      const kode = kosongBerikut(view, hitungan, kini);
      if (kode) ke(kode, butir !== null);
    },
    catatan: denganKini((kode) => {
      if (!satu) setButir(kode);
      fokus(kode, 'catatan');
    }),
    bukaTutup: denganKini((kode) => {
      if (satu) return;
      setButir(butir === kode ? null : kode);
      const angka = letakByKode(instrumen).get(kode)?.butir.tingkat.length === 0;
      fokus(kode, butir !== kode && angka ? 'isian' : 'judul');
    }),
    kosongkan: denganKini((kode) => {
      if (boleh(kode)) jawab(kode, null);
    }),
    urungkan: () => {
      const kode = queue.undo();
      if (!kode) return;
      ke(kode, false);
      toast(`Perubahan jawaban ${kodeSebutan(instrumen, kode)} diurungkan`);
    },
    jawab: (huruf) => {
      const label = kini && boleh(kini) ? labelOfHuruf(instrumen, kini, huruf) : null;
      if (kini && label) jawab(kini, label);
    },
  };
}
