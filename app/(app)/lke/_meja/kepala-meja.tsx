'use client';

import { kosongBerikut, useBelumTersimpan, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import type { Kursor } from '@/app/(app)/lke/_meja/use-kursor';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { Button } from '@/components/ui/button';
import { kelompokOfButir, kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { punyaIzin } from '@/lib/domain/wewenang/izin';
import { formatHariTanggal, formatTenggat } from '@/lib/format';

/** Where the desk stands, how far it is, and the next step. */
export function KepalaMeja({ kini, ke }: { kini: string | null; ke: Kursor['ke'] }) {
  const { view, area } = useMeja();
  const { skor } = useSkor();
  const belum = useBelumTersimpan();
  const { tutup, instansi, unit, keikutsertaanId, pembaca } = view;
  const tenggat =
    tutup && view.isi.boleh
      ? `ditutup ${formatHariTanggal(tutup)}, ${formatTenggat(tutup, new Date(view.kini), instansi.zona)}`
      : null;
  return (
    <KepalaHalaman
      remah={[
        punyaIzin(pembaca.peran, 'jawaban.isi')
          ? { label: 'Lembar kerja evaluasi', href: '/lke' }
          : { label: unit.nama, href: `/unit/${keikutsertaanId}` },
        { label: `Penilaian mandiri ${view.program.tahun}` },
      ]}
      judul={area.nama}
      unit={unit.nama}
      keadaan={[
        `${skor.terjawab} dari ${skor.jumlahButir} terjawab`,
        tenggat,
        belum > 0 ? `${belum} belum tersimpan` : null,
      ]
        .filter(Boolean)
        .join(' · ')}
      {...(view.isi.boleh ? { langkah: <Langkah />, aksi: <Berikut kini={kini} ke={ke} /> } : {})}
    />
  );
}

/** Blank butir of the opened area and of the whole worksheet. */
function useKosong(): { disini: number; semua: number } {
  const { area } = useMeja();
  const { skor } = useSkor();
  return {
    disini: area.butir.filter((kode) => skor.butir[kode] === null).length,
    semua: skor.jumlahButir - skor.terjawab,
  };
}

function Langkah() {
  const { view } = useMeja();
  const { disini, semua } = useKosong();
  if (disini > 0) return `Jawab ${disini} pertanyaan yang kosong di area ini`;
  if (semua > 0) return `Area ini lengkap; ${semua} pertanyaan kosong di area lain`;
  return view.kirim.boleh
    ? 'Semua terjawab; kirim LKE ke TPI'
    : 'Semua terjawab; kepala unit dapat mengirim ke TPI';
}

function Berikut({ kini, ke }: { kini: string | null; ke: Kursor['ke'] }) {
  const { view, area } = useMeja();
  const hitungan = useSkor();
  const disini = area.butir.filter((kode) => hitungan.skor.butir[kode] === null);
  const sesudah = kini === null ? -1 : area.butir.indexOf(kini);
  const kode =
    disini.find((satu) => area.butir.indexOf(satu) > sesudah) ??
    disini[0] ??
    kosongBerikut(view, hitungan, area.butir.at(-1) ?? null);
  if (kode === null) return null;
  const tujuan = kelompokOfButir(view.instrumen, kode);
  const pendek = kodeSebutan(view.instrumen, kode);
  return (
    <Button variant="primary" iconEnd="arrow-right" onClick={() => ke(kode, true)}>
      Ke {tujuan && tujuan !== area ? `${tujuan.kode} ${pendek}` : pendek}
    </Button>
  );
}
