'use client';

import type { ReactNode } from 'react';
import type { MejaState } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/use-meja';
import { kalimatCara, teksNilai, teksNilaiPanjang } from '@/components/lke/teks-jawaban';
import { Icon } from '@/components/ui/icon';
import { Note } from '@/components/ui/note';
import { Status } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import type { Butir } from '@/lib/domain/instrumen/types';
import { isTidakBerlaku, type NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { explainButir } from '@/lib/domain/skor/explain';
import { formatBilangan, formatSkor, formatTanggal, formatTanggalWaktu } from '@/lib/format';
import type { JawabanTierView, KembaliView, MejaView } from '@/lib/queries/meja-penilai';

const PERIODE: Readonly<Record<NonNullable<Butir['periodeBukti']>, string>> = {
  bulanan: 'setiap bulan',
  triwulanan: 'setiap triwulan',
  semesteran: 'setiap semester',
  tahunan: 'setiap tahun',
  berkala: 'berkala',
};

/** The claim on one question: what each tier said and why, the criteria of every level, the documents asked. */
export function KlaimButir({ view, meja }: { view: MejaView; meja: MejaState }) {
  const { kode, butir } = meja.kini;
  const unit = view.unit[kode];
  const tpi = view.tpi?.[kode];
  return (
    <section className="meja-c" aria-label="Klaim unit">
      <div className="meja-doc">
        <Klaim judul="Jawaban unit" butir={butir} jawaban={unit} zona={view.zona}>
          {unit && view.dikirimPada !== null && (
            <SejakKirim unit={unit} dikirim={view.dikirimPada} view={view} />
          )}
        </Klaim>
        {view.tpi && <Klaim judul="Nilai TPI" butir={butir} jawaban={tpi} zona={view.zona} />}
        <Kembali daftar={view.riwayatKembali[kode] ?? []} butir={butir} zona={view.zona} />
        {butir.tingkat.length > 0 ? (
          <Kriteria view={view} meja={meja} />
        ) : (
          butir.rumus && <Jumlah view={view} meja={meja} />
        )}
        <section className="mt-5">
          <h3 className="text-14">Dokumen yang diminta</h3>
          {butir.dokumen.length > 0 ? (
            <ul className="mt-1 grid gap-1">
              {butir.dokumen.map((d) => (
                <li key={d} className="flex gap-2 text-14">
                  <Icon name="file" className="mt-0.5 text-ink-2" />
                  <span>{d}</span>
                </li>
              ))}
            </ul>
          ) : (
            <p className="mt-1 text-14 text-ink-2">Peraturan tidak menyebut dokumen untuk pertanyaan ini.</p>
          )}
          {butir.periodeBukti && (
            <p className="mt-1 text-14 text-ink-2">Diminta {PERIODE[butir.periodeBukti]}.</p>
          )}
          <p className="mt-2 text-14 text-ink-2">
            Bukti dukung belum dapat dilampirkan pada LKE ini. Periksa dokumennya di unit, lalu catat yang
            Anda lihat pada alasan.
          </p>
        </section>
        {butir.catatan && (
          <div className="mt-5">
            <Note head="Catatan peraturan">{butir.catatan}</Note>
          </div>
        )}
        <p className="mt-5 text-13 text-ink-2">Sumber: {butir.sumber}</p>
      </div>
    </section>
  );
}

function Klaim({
  judul,
  butir,
  jawaban,
  zona,
  children,
}: {
  judul: string;
  butir: Butir;
  jawaban: JawabanTierView | undefined;
  zona: MejaView['zona'];
  children?: ReactNode;
}) {
  return (
    <section className="mb-5">
      <h3 className="text-14 text-ink-2">{judul}</h3>
      <p className="text-18 font-semibold">{teksNilaiPanjang(butir, jawaban?.nilai ?? null)}</p>
      {jawaban?.catatan ? (
        <div className="mt-2">
          <Note tone="info">
            <p className="whitespace-pre-line">{jawaban.catatan}</p>
            <p className="note-h mt-1">
              {jawaban.oleh}, {formatTanggal(jawaban.pada, zona)}
            </p>
          </Note>
        </div>
      ) : (
        <p className="mt-1 text-14 text-ink-2">
          {jawaban
            ? `Tanpa catatan. ${jawaban.oleh}, ${formatTanggal(jawaban.pada, zona)}.`
            : 'Belum dijawab.'}
        </p>
      )}
      {children}
    </section>
  );
}

/** Whether the answer still is the one that was sent. */
function SejakKirim({ unit, dikirim, view }: { unit: JawabanTierView; dikirim: string; view: MejaView }) {
  return (
    <p className="mt-2">
      {unit.pada <= dikirim ? (
        <Status tone="ok" size={13}>
          Tidak berubah sejak dikirim {formatTanggal(dikirim, view.zona)}
        </Status>
      ) : (
        <Status tone="warn" size={13} icon="refresh">
          Diubah setelah dikirim, {formatTanggalWaktu(unit.pada, view.zona)}
        </Status>
      )}
    </p>
  );
}

/** How often it went back, why, and what the unit changed. */
function Kembali({
  daftar,
  butir,
  zona,
}: {
  daftar: readonly KembaliView[];
  butir: Butir;
  zona: MejaView['zona'];
}) {
  if (daftar.length === 0) return null;
  return (
    <section className="mb-5">
      <h3 className="text-14">
        {daftar.length === 1 ? 'Pernah dikembalikan' : `Dikembalikan ${formatBilangan(daftar.length)} kali`}
      </h3>
      <ol className="mt-1 grid gap-2">
        {daftar.map((k) => (
          <li key={k.pada}>
            <Note tone="warn" head={`${k.oleh}, ${formatTanggalWaktu(k.pada, zona)}`}>
              <p className="whitespace-pre-line">{k.alasan}</p>
              <p className="mt-1 text-ink-2">
                {k.dijawab === null
                  ? 'Unit belum menjawab.'
                  : `Dijawab ${formatTanggal(k.dijawab.pada, zona)}: ${perubahan(butir, k.dijawab.sebelum, k.dijawab.sesudah)}.`}
              </p>
            </Note>
          </li>
        ))}
      </ol>
    </section>
  );
}

function perubahan(butir: Butir, sebelum: NilaiJawaban | null, sesudah: NilaiJawaban | null): string {
  const [a, b] = [teksNilai(butir, sebelum), teksNilai(butir, sesudah)];
  return a === b ? `tetap ${b}, catatannya diubah` : `${a} menjadi ${b}`;
}

/** Every level with its criterion and who chose it: the tiers of one question side by side. */
function Kriteria({ view, meja }: { view: MejaView; meja: MejaState }) {
  const { kode, butir, nilai } = meja.kini;
  const pemilih = (label: string) => [
    ...(view.unit[kode]?.nilai === label ? ['Unit'] : []),
    ...((view.tpi ? view.tpi[kode]?.nilai : nilai) === label ? ['TPI'] : []),
    ...(view.tpi && nilai === label ? ['TPN'] : []),
  ];
  return (
    <Table caption="Kriteria tiap tingkat">
      <thead>
        <tr>
          <Th>Tingkat</Th>
          <Th>Kriteria</Th>
          <Th num>Nilai</Th>
          <Th>Dipilih</Th>
        </tr>
      </thead>
      <tbody>
        {butir.tingkat.map((t) => (
          <tr key={t.label}>
            <th scope="row">{t.label}</th>
            <Td>{t.kriteria ?? t.label}</Td>
            <Td num>{formatSkor(t.nilai)}</Td>
            <Td>{pemilih(t.label).join(', ')}</Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The counts behind a ratio, by tier, with the formula in words. */
function Jumlah({ view, meja }: { view: MejaView; meja: MejaState }) {
  const { kode, butir, klaim } = meja.kini;
  const angka = (nilai: NilaiJawaban | null | undefined, kunci: string): string => {
    if (typeof nilai !== 'object' || nilai === null || isTidakBerlaku(nilai)) return '–';
    const satu = nilai[kunci] ?? null;
    return satu === null ? '–' : formatBilangan(satu);
  };
  const cara = kalimatCara(butir, explainButir(meja.bawah, kode, klaim).cara);
  return (
    <div>
      <Table caption="Jumlah yang dijawab">
        <thead>
          <tr>
            <Th>Jumlah</Th>
            <Th num>Unit</Th>
            {view.tpi && <Th num>TPI</Th>}
          </tr>
        </thead>
        <tbody>
          {butir.rumus?.masukan.map(({ kunci, label }) => (
            <tr key={kunci}>
              <th scope="row">{label}</th>
              <Td num>{angka(view.unit[kode]?.nilai, kunci)}</Td>
              {view.tpi && <Td num>{angka(view.tpi[kode]?.nilai, kunci)}</Td>}
            </tr>
          ))}
        </tbody>
      </Table>
      {cara && <p className="mt-2 text-14 text-ink-2">{cara}</p>}
    </div>
  );
}
