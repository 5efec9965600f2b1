import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { AlatLembar, KakiLembar, KopSurat, Lembar } from '@/components/layout/lembar';
import { TombolCetak } from '@/components/layout/tombol-cetak';
import { LinkButton } from '@/components/ui/link-button';
import { formatBilangan, formatSkor, formatTanggal } from '@/lib/format';
import { getKerangka } from '@/lib/queries/kerangka';
import { getSurat, type SuratLengkapView } from '@/lib/queries/usulan';

export const metadata: Metadata = { title: 'Konsep surat usulan' };

/** The letter and its SPTJM as a draft to print on A4: one for all units (5/2024 Lampiran II Bab II.A). */
export default async function LembarSurat({ params }: { params: Promise<{ usulanId: string }> }) {
  const { usulanId } = await params;
  const view = buka(await getSurat(usulanId), `/usulan/${usulanId}/surat`);
  const demo = (await getKerangka())?.demo ?? false;
  return (
    <>
      <AlatLembar>
        <LinkButton href={`/usulan/${view.id}`} icon="arrow-left">
          Kembali ke surat
        </LinkButton>
        <TombolCetak />
      </AlatLembar>
      <Lembar>
        {demo && <p className="demo mb-3 w-fit">DATA DEMO</p>}
        <KopSurat instansi={view.instansiNama} />
        <Surat view={view} />
        <div className="mt-12 break-before-page">
          <KopSurat instansi={view.instansiNama} />
          <Sptjm view={view} />
        </div>
        <KakiLembar>
          {view.status === 'draf'
            ? 'Konsep dari Teraju. Berlaku setelah ditandatangani pimpinan instansi.'
            : 'Salinan dari Teraju untuk surat yang sudah dikirim.'}
        </KakiLembar>
      </Lembar>
    </>
  );
}

const TITIK = '……………………';

function Surat({ view }: { view: SuratLengkapView }) {
  return (
    <article className="mt-5 grid gap-4 text-14">
      <dl className="grid grid-cols-[88px_minmax(0,1fr)] gap-x-3">
        <dt>Nomor</dt>
        <dd>{view.nomorSurat ?? TITIK}</dd>
        <dt>Tanggal</dt>
        <dd>{view.tanggalSurat ? formatTanggal(view.tanggalSurat) : TITIK}</dd>
        <dt>Lampiran</dt>
        <dd>satu berkas SPTJM</dd>
        <dt>Hal</dt>
        <dd className="font-semibold">Pengajuan evaluasi Zona Integritas tahun {view.program.tahun}</dd>
      </dl>
      <p>
        Yth. Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi
        <br />
        c.q. Deputi yang membidangi Tim Penilai Nasional
        <br />
        di Jakarta
      </p>
      <p>
        Sesuai dengan {view.peraturan} tentang pembangunan dan evaluasi Zona Integritas beserta perubahannya,
        kami mengajukan {formatBilangan(view.unit.length)} unit kerja berikut untuk dievaluasi oleh Tim
        Penilai Nasional. Semuanya telah dinilai Tim Penilai Internal dan memenuhi ketentuan pengajuan.
      </p>
      <table className="tbl">
        <caption className="sr-only">Unit kerja yang diajukan</caption>
        <thead>
          <tr>
            <th scope="col">No.</th>
            <th scope="col">Unit kerja</th>
            <th scope="col">Predikat yang dituju</th>
            <th scope="col" className="num">
              Nilai TPI
            </th>
          </tr>
        </thead>
        <tbody>
          {view.unit.map((u, urut) => (
            <tr key={u.keikutsertaanId}>
              <td>{urut + 1}</td>
              <th scope="row">{u.unitNama}</th>
              <td>Menuju {u.target}</td>
              <td className="num">{u.total === null ? '–' : formatSkor(u.total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {view.narahubung && <p>Narahubung: {view.narahubung}.</p>}
      <p>Atas perhatian dan kerja sama Bapak/Ibu, kami sampaikan terima kasih.</p>
      <TandaTangan view={view} />
    </article>
  );
}

function Sptjm({ view }: { view: SuratLengkapView }) {
  return (
    <article className="mt-5 grid gap-4 text-14">
      <h2 className="text-center text-16">Surat pernyataan tanggung jawab mutlak</h2>
      <p className="text-center">Nomor {view.nomorSptjm ?? TITIK}</p>
      <p>
        Saya, {view.penandatangan?.jabatan ?? 'pimpinan instansi'}, menyatakan bertanggung jawab penuh bahwa
        untuk {formatBilangan(view.unit.length)} unit kerja yang diajukan dengan surat nomor{' '}
        {view.nomorSurat ?? TITIK}:
      </p>
      <ol className="grid list-decimal gap-1 pl-5">
        <li>
          syarat pengajuan tingkat instansi dan tingkat unit kerja telah dipenuhi sebagaimana dilaporkan;
        </li>
        <li>bukti komponen pengungkit adalah benar dan dapat dipertanggungjawabkan;</li>
        <li>bukti komponen hasil adalah benar dan dapat dipertanggungjawabkan.</li>
      </ol>
      <p>Pernyataan ini dibuat dengan sebenarnya untuk dipergunakan dalam evaluasi Zona Integritas.</p>
      <TandaTangan view={view} />
    </article>
  );
}

function TandaTangan({ view }: { view: SuratLengkapView }) {
  const { penandatangan: p } = view;
  return (
    <div className="keep-together mt-6 ml-auto w-1/2">
      <p>{view.tanggalSurat ? formatTanggal(view.tanggalSurat) : TITIK}</p>
      <p>{p?.jabatan ?? 'Pimpinan instansi'},</p>
      <p className="mt-16 font-semibold">{p && p.nama !== p.jabatan ? p.nama : TITIK}</p>
    </div>
  );
}
