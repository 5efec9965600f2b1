'use client';

import Link from 'next/link';
import { useDeferredValue } from 'react';
import { useJendela } from '@/app/(app)/lke/_meja/jendela';
import { KirimLke } from '@/app/(app)/lke/_meja/kirim-lke';
import { useBelumTersimpan, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { type BarisSyarat, DaftarSyarat } from '@/components/skor/daftar-syarat';
import { KODE_HASIL, kelompokOfButir, kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { type DampakButir, previewTerbaik, rankDampak } from '@/lib/domain/skor/dampak';
import type { Hitungan } from '@/lib/domain/skor/score-lke';
import { formatSelisih, formatSkor } from '@/lib/format';
import type { LkeAreaView } from '@/lib/queries/lke';

const MAKS_SARAN = 3;

/** The live score, what holds the target, what would lift it most, and the way to TPI. */
export function PanelNilai() {
  const { view } = useMeja();
  const hitungan = useDeferredValue(useSkor());
  const { kenapa } = useJendela();
  const belum = useBelumTersimpan();
  const { skor } = hitungan;
  const ambang = (predikat: 'WBK' | 'WBBM') =>
    skor.predikat[predikat].syarat.find(({ kode }) => kode === 'total')?.minimum ?? null;
  return (
    <>
      <h2>Nilai sementara</h2>
      <p className="mt-0.5 mb-2.5 text-13 text-ink-2">
        Menurut jawaban unit{view.tpi?.status === 'disahkan' ? '' : ', belum diperiksa TPI'}
        {belum > 0 && `, termasuk ${belum} yang belum tersimpan`}
      </p>
      <BilahAmbang
        nilai={skor.total}
        maks={view.instrumen.totalBobot}
        wbk={ambang('WBK')}
        wbbm={ambang('WBBM')}
        sasaran={view.target}
        ukuran="l"
      />
      <button
        type="button"
        className="lk-link mt-2 text-14"
        onClick={() => kenapa({ jenis: 'simpul', simpul: { tingkat: 'total', kode: 'total' } })}
      >
        Mengapa {formatSkor(skor.total)}?
      </button>
      <Penahan hitungan={hitungan} view={view} />
      <Saran hitungan={hitungan} />
      <KirimLke />
      <p className="mt-4 text-14">
        <Link href={`/lke/${view.lkeId}/cetak`} prefetch={false}>
          Cetak seluruh LKE
        </Link>
      </p>
    </>
  );
}

function Penahan({ hitungan, view }: { hitungan: Hitungan; view: LkeAreaView }) {
  const { skor, tersusun } = hitungan;
  const { target, instrumen } = view;
  const nilai = skor.predikat[target].syarat.map((syarat, urut): BarisSyarat => {
    const simpul = tersusun.simpul[tersusun.ambang[target][urut] ?? 0];
    return {
      ...syarat,
      maks: simpul?.bobot ?? instrumen.totalBobot,
      ...(simpul && simpul.tingkat !== 'total' && syarat.kode !== 'pengungkit'
        ? { tautan: tautanSimpul(view, hitungan, simpul.dari) }
        : {}),
    };
  });
  const lain = view.syaratLain.map(
    ({ kode, label, keterangan }): BarisSyarat => ({ kode, label, keterangan, terpenuhi: false }),
  );
  return (
    <section>
      <h3 className="lk-h">Yang menahan {target}</h3>
      <DaftarSyarat syarat={[...nilai, ...lain]} hanyaKurang kosong={`Semua syarat ${target} terpenuhi.`} />
    </section>
  );
}

/** Where the answers of a node stand: its area. */
function tautanSimpul({ instrumen, lkeId }: LkeAreaView, { tersusun }: Hitungan, dari: number) {
  const kode = tersusun.butir[dari]?.kode ?? '';
  const area = kelompokOfButir(instrumen, kode)?.kode ?? KODE_HASIL;
  return { href: `/lke/${lkeId}/${area}`, label: 'Buka' };
}

function Saran({ hitungan }: { hitungan: Hitungan }) {
  const { view, area, alamatArea } = useMeja();
  const semua = rankDampak(hitungan);
  const disini = semua.filter(({ kode }) => area.butir.includes(kode)).slice(0, MAKS_SARAN);
  const daftar =
    disini.length > 0 ? disini : semua.filter((satu) => !isIndeks(hitungan, satu)).slice(0, MAKS_SARAN);
  const tempat = disini.length > 0 ? 'di area ini' : 'di area lain';
  return (
    <section>
      <h3 className="lk-h">Yang paling menaikkan nilai {tempat}</h3>
      {daftar.length === 0 ? (
        <p className="hint mt-2">Semua pertanyaan sudah bernilai penuh.</p>
      ) : (
        <>
          <ul className="hold lk-naik">
            {daftar.map((satu) => (
              <li key={satu.kode}>
                <Link
                  href={alamatArea(kelompokOfButir(view.instrumen, satu.kode)?.kode ?? area.kode, satu.kode)}
                  prefetch={false}
                >
                  {kodeSebutan(view.instrumen, satu.kode)} {satu.teks}
                  {langkah(hitungan, satu)}
                </Link>
                <span>{formatSelisih(satu.naik)}</span>
              </li>
            ))}
          </ul>
          {disini.length > 1 && <Jumlah hitungan={hitungan} daftar={disini} />}
        </>
      )}
    </section>
  );
}

/** An index comes from a survey: no answer of the unit lifts it. */
function isIndeks({ tersusun }: Hitungan, { kode }: DampakButir): boolean {
  return tersusun.butirByKode.get(kode)?.skala != null;
}

/** ", dari B ke A" for a butir that has a lower level now. */
function langkah({ tersusun, bacaan }: Hitungan, satu: DampakButir): string {
  const butir = tersusun.butirByKode.get(satu.kode);
  const isi = butir && bacaan[butir.urut];
  if (!butir?.bacaanByTingkat || !isi || isi.jenis !== 'unit' || satu.tingkatTerbaik === null) return '';
  for (const [label, bacaan] of butir.bacaanByTingkat)
    if (bacaan.jenis === 'unit' && bacaan.unit === isi.unit)
      return `, dari ${label} ke ${satu.tingkatTerbaik}`;
  return '';
}

function Jumlah({ hitungan, daftar }: { hitungan: Hitungan; daftar: readonly DampakButir[] }) {
  const { area } = useMeja();
  const { total, area: beda } = previewTerbaik(
    hitungan,
    daftar.map(({ kode }) => kode),
  );
  const diArea = area.simpul.tingkat === 'area' ? beda[0] : undefined;
  return (
    <p className="mt-2 text-14 text-ink-2">
      {daftar.length === 2 ? 'Keduanya' : 'Ketiganya'} menambah {formatSkor(total.selisih)}: total menjadi{' '}
      {formatSkor(total.sesudah)}
      {diArea && ` dan area ini ${formatSkor(diArea.sesudah)}`}.
    </p>
  );
}
