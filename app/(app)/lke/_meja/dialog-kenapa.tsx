'use client';

import { type Pertanyaan, TutupBilaPergi } from '@/app/(app)/lke/_meja/jendela';
import { useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { kalimatCara } from '@/components/lke/teks-jawaban';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { type BagianAngka, KenapaAngka } from '@/components/skor/kenapa-angka';
import { Dialog } from '@/components/ui/dialog';
import { kelompokOfButir, kodePendek, kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { letakByKode } from '@/lib/domain/instrumen/list-butir';
import type { Simpul } from '@/lib/domain/instrumen/types';
import { type BarisPenjelasan, explainButir, explainSimpul } from '@/lib/domain/skor/explain';
import type { Hitungan } from '@/lib/domain/skor/score-lke';
import { formatBilangan, formatSkor } from '@/lib/format';

interface KenapaProps {
  readonly apa: Pertanyaan;
  /** Explains another number in the same window. */
  readonly pindah: (apa: Pertanyaan) => void;
  readonly tutup: () => void;
}

/** Why a number is what it is, from the total down to one answer, by the engine itself. */
export default function DialogKenapa({ apa, pindah, tutup }: KenapaProps) {
  return (
    <Dialog
      open
      size="l"
      onOpenChange={(open) => !open && tutup()}
      title="Mengapa angka ini"
      description="Dihitung dari jawaban di layar ini dengan mesin yang sama seperti di server."
    >
      <TutupBilaPergi tutup={tutup}>
        {apa.jenis === 'butir' ? (
          <KenapaButir kode={apa.kode} pindah={pindah} />
        ) : (
          <KenapaSimpul simpul={apa.simpul} pindah={pindah} />
        )}
      </TutupBilaPergi>
    </Dialog>
  );
}

function Jalur({
  jalur,
  pindah,
}: {
  jalur: readonly { readonly simpul: Simpul; readonly nama: string }[];
  pindah: KenapaProps['pindah'];
}) {
  if (jalur.length === 0) return null;
  return (
    <nav className="crumb mb-2" aria-label="Bagian dari">
      {jalur.map(({ simpul, nama }, urut) => (
        <span key={`${simpul.tingkat}:${simpul.kode}`}>
          {urut > 0 && <span aria-hidden="true">&nbsp;› </span>}
          <button type="button" className="lk-link" onClick={() => pindah({ jenis: 'simpul', simpul })}>
            {simpul.tingkat === 'total' ? 'Nilai total' : nama}
          </button>
        </span>
      ))}
    </nav>
  );
}

function KenapaButir({ kode, pindah }: { kode: string; pindah: KenapaProps['pindah'] }) {
  const { view, queue } = useMeja();
  const hitungan = useSkor();
  const letak = letakByKode(view.instrumen).get(kode);
  const p = explainButir(hitungan, kode, queue.entri(kode).isi.nilai);
  if (!letak) return null;
  const cara =
    p.cara.jenis === 'tingkat'
      ? `Jawaban ${p.cara.label} bernilai ${formatSkor(p.nilai ?? 0)}.`
      : (kalimatCara(letak.butir, p.cara) ?? 'Belum dijawab, jadi dihitung 0.');
  const nilai = formatSkor(p.nilai ?? 0);
  const hitung = `${nilai} × bobot ${formatSkor(p.subkomponen.bobot)} ÷ ${p.pembagi} pertanyaan = ${formatSkor(p.poin)}.`;
  return (
    <>
      <Jalur jalur={p.jalur} pindah={pindah} />
      <KenapaAngka
        nama={`${kodeSebutan(view.instrumen, kode)} ${p.teks}`}
        nilai={p.poin}
        maks={p.poinMaks}
        rumus={`${cara} ${hitung}`}
        bagian={[]}
        catatan={p.catatan}
        dasar={`${view.instrumen.peraturan}, ${p.sumber}`}
      />
    </>
  );
}

function KenapaSimpul({ simpul, pindah }: { simpul: Simpul; pindah: KenapaProps['pindah'] }) {
  const { view, alamatArea } = useMeja();
  const hitungan = useSkor();
  const p = explainSimpul(hitungan, simpul);
  const alamat = (kode: string) =>
    alamatArea(kelompokOfButir(view.instrumen, kode)?.kode ?? view.areaKode, kode);
  const minimum = (predikat: 'WBK' | 'WBBM') =>
    p.ambang.find((satu) => satu.predikat === predikat)?.minimum ?? null;
  return (
    <>
      <Jalur jalur={p.jalur} pindah={pindah} />
      <KenapaAngka
        nama={simpul.tingkat === 'total' ? 'Nilai total' : p.nama}
        nilai={p.poin}
        maks={p.bobot}
        rumus={
          p.rumus.jenis === 'jumlah'
            ? 'Jumlah bagian di bawah ini.'
            : `Rata-rata ${p.rumus.pembagi} jawaban ${formatSkor(p.rumus.pembagi > 0 ? p.rumus.jumlahNilai / p.rumus.pembagi : 0)} × bobot ${formatBilangan(p.bobot, 2)}.`
        }
        ambang={
          p.ambang.length > 0 ? (
            <BilahAmbang
              nilai={p.poin}
              maks={p.bobot}
              wbk={minimum('WBK')}
              wbbm={minimum('WBBM')}
              sasaran={view.target}
              ukuran="m"
            />
          ) : undefined
        }
        bagian={p.baris.map((baris) => bagianOf(hitungan, baris, alamat))}
        catatan={p.catatan}
        dasar={`${view.instrumen.peraturan}, ${p.ambang[0]?.sumber ?? p.sumber}`}
      />
    </>
  );
}

/** A line with everything under it, down to the answers, which lead to their place on the desk. */
function bagianOf(
  hitungan: Hitungan,
  { simpul, kode, nama, poin, poinMaks, nilai }: BarisPenjelasan,
  alamat: (kode: string) => string,
): BagianAngka {
  const { instrumen } = hitungan.tersusun;
  if (!simpul) return { kode: kodePendek(instrumen, kode), nama, poin, poinMaks, nilai, href: alamat(kode) };
  const anak = explainSimpul(hitungan, simpul);
  return {
    // A komponen has no code of its own that people know.
    kode: simpul.tingkat === 'komponen' ? '' : kode,
    nama,
    poin,
    poinMaks,
    bagian: anak.baris.map((baris) => bagianOf(hitungan, baris, alamat)),
  };
}
