import './cetak.css';
import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { AlatLembar, KakiLembar, KopSurat, Lembar } from '@/components/layout/lembar';
import { TombolCetak } from '@/components/layout/tombol-cetak';
import { teksNilaiPanjang } from '@/components/lke/teks-jawaban';
import { LinkButton } from '@/components/ui/link-button';
import { type KelompokArea, listKelompokArea, minimumKelompok } from '@/lib/domain/instrumen/kelompok-area';
import type { Butir, Subkomponen } from '@/lib/domain/instrumen/types';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { scoreLke } from '@/lib/domain/skor/score-lke';
import type { SkorLke } from '@/lib/domain/skor/types';
import { formatSkor, formatTanggalWaktu } from '@/lib/format';
import { getLkeArea, type LkeAreaView } from '@/lib/queries/lke';

export const metadata: Metadata = { title: 'Cetak LKE' };

/** The whole worksheet on paper: every area with its answers, values and remarks. */
export default async function HalamanCetakLke({ params }: PageProps<'/lke/[lkeId]/cetak'>) {
  const { lkeId } = await params;
  const view = buka(await getLkeArea(lkeId, null), `/lke/${lkeId}/cetak`);
  const { instrumen, kosong, instansi, unit, program } = view;
  const nilai = Object.fromEntries(Object.entries(view.jawaban).map(([kode, j]) => [kode, j.nilai]));
  const skor = scoreLke(instrumen, nilai, { kosong });
  const denganTpi = view.tpi?.status === 'disahkan';
  return (
    <>
      <AlatLembar>
        <LinkButton href={`/lke/${lkeId}/${view.areaKode}`} icon="arrow-left">
          Kembali ke LKE
        </LinkButton>
        <TombolCetak />
      </AlatLembar>
      <Lembar>
        <KopSurat instansi={instansi.nama} satuan={unit.nama} />
        <h1 className="ct-judul">
          Lembar Kerja Evaluasi Zona Integritas menuju {view.target} {program.tahun}
        </h1>
        <p className="ct-ket">
          {instrumen.peraturan} · {skor.terjawab} dari {skor.jumlahButir} pertanyaan terjawab
          {instansi.demo && (
            <>
              {' '}
              <span className="demo">DATA DEMO</span>
            </>
          )}
        </p>
        <Ringkasan view={view} skor={skor} />
        {listKelompokArea(instrumen).map((kelompok) => (
          <Area key={kelompok.kode} {...{ view, skor, kelompok, denganTpi }} />
        ))}
        <KakiLembar>
          Dicetak {formatTanggalWaktu(view.kini, instansi.zona)} oleh {view.pembaca.nama}.{' '}
          {denganTpi
            ? 'Kolom TPI adalah hasil yang disahkan.'
            : 'Nilai menurut jawaban unit, belum disahkan TPI.'}
        </KakiLembar>
      </Lembar>
    </>
  );
}

function nilaiOf({ simpul }: KelompokArea, skor: SkorLke): number {
  return simpul.tingkat === 'area' ? (skor.area[simpul.kode] ?? 0) : skor.hasil;
}

function Ringkasan({ view: { instrumen }, skor }: { view: LkeAreaView; skor: SkorLke }) {
  const tulis = (minimum: number | null) => (minimum === null ? '–' : formatSkor(minimum));
  const total = (predikat: 'WBK' | 'WBBM') =>
    instrumen.predikat[predikat].ambang.find(({ kode }) => kode === 'total')?.minimum ?? null;
  return (
    <table className="ct">
      <caption>Ringkasan nilai</caption>
      <thead>
        <tr>
          <th scope="col">Area</th>
          <th scope="col" className="num">
            Bobot
          </th>
          <th scope="col" className="num">
            Nilai
          </th>
          <th scope="col" className="num">
            Minimal WBK
          </th>
          <th scope="col" className="num">
            Minimal WBBM
          </th>
        </tr>
      </thead>
      <tbody>
        {listKelompokArea(instrumen).map((satu) => (
          <tr key={satu.kode}>
            <th scope="row">{satu.nama}</th>
            <td className="num">{formatSkor(satu.bobot)}</td>
            <td className="num">{formatSkor(nilaiOf(satu, skor))}</td>
            <td className="num">{tulis(minimumKelompok(instrumen, satu, 'WBK'))}</td>
            <td className="num">{tulis(minimumKelompok(instrumen, satu, 'WBBM'))}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">Total</th>
          <td className="num">{formatSkor(instrumen.totalBobot)}</td>
          <td className="num">{formatSkor(skor.total)}</td>
          <td className="num">{tulis(total('WBK'))}</td>
          <td className="num">{tulis(total('WBBM'))}</td>
        </tr>
      </tfoot>
    </table>
  );
}

interface AreaProps {
  readonly view: LkeAreaView;
  readonly skor: SkorLke;
  readonly kelompok: KelompokArea;
  readonly denganTpi: boolean;
}

function Area({ view, skor, kelompok, denganTpi }: AreaProps) {
  const kolom = denganTpi ? 5 : 4;
  return (
    <table className="ct">
      <caption>
        {kelompok.nama}, nilai {formatSkor(nilaiOf(kelompok, skor))} dari {formatSkor(kelompok.bobot)}
      </caption>
      <thead>
        <tr>
          <th scope="col" className="ct-k">
            Kode
          </th>
          <th scope="col">Pertanyaan dan penjelasan</th>
          <th scope="col" className="ct-j">
            Jawaban unit
          </th>
          <th scope="col" className="num">
            Nilai
          </th>
          {denganTpi && (
            <th scope="col" className="ct-j">
              TPI
            </th>
          )}
        </tr>
      </thead>
      {kelompok.area.flatMap(({ bagian }) =>
        bagian.flatMap((satu) =>
          satu.subkomponen.map((sub) => (
            <tbody key={sub.kode}>
              <tr>
                <th scope="rowgroup" colSpan={kolom}>
                  {judulSub(satu.nama, sub)}, nilai {formatSkor(skor.subkomponen[sub.kode] ?? 0)} dari{' '}
                  {formatSkor(sub.bobot)}
                </th>
              </tr>
              {sub.butir.map((butir) => (
                <Baris key={butir.kode} {...{ view, skor, butir, denganTpi }} />
              ))}
            </tbody>
          )),
        ),
      )}
    </table>
  );
}

function judulSub(bagian: string, { kode, nama }: Subkomponen): string {
  return bagian === nama ? `${kode} ${nama}` : `${kode} ${nama} (${bagian})`;
}

function Baris({
  view,
  skor,
  butir,
  denganTpi,
}: Pick<AreaProps, 'view' | 'skor' | 'denganTpi'> & { butir: Butir }) {
  const jawaban = view.jawaban[butir.kode];
  const nilai = skor.butir[butir.kode] ?? null;
  const tulis = (isi: NilaiJawaban | null | undefined) => teksNilaiPanjang(butir, isi ?? null);
  return (
    <tr>
      <td>{butir.kode}</td>
      <td>
        {butir.teks}
        {jawaban?.catatan && <p className="ct-c">{jawaban.catatan}</p>}
      </td>
      <td>{tulis(jawaban?.nilai)}</td>
      <td className="num">{nilai === null ? '–' : formatSkor(nilai)}</td>
      {denganTpi && (
        <td>
          {jawaban?.tpi ? tulis(jawaban.tpi.nilai) : '–'}
          {jawaban?.tpi?.catatan && <p className="ct-c">{jawaban.tpi.catatan}</p>}
        </td>
      )}
    </tr>
  );
}
