'use client';

import { type RefObject, useId } from 'react';
import type { MejaState } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_components/use-meja';
import { type Pengaruh, pengaruhButir } from '@/app/(app)/penilaian/[lkeId]/[areaKode]/_lib/pengaruh';
import { keadaanOf } from '@/components/forms/autosave-entry';
import { SaveStatus } from '@/components/forms/save-status';
import { useEntri, useQueue } from '@/components/forms/use-autosave';
import { JawabButir } from '@/components/lke/jawab-butir';
import { kalimatCara, teksNilai } from '@/components/lke/teks-jawaban';
import { Button } from '@/components/ui/button';
import { Field } from '@/components/ui/field';
import { Icon } from '@/components/ui/icon';
import { Kbd } from '@/components/ui/kbd';
import { Alert, Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import { kodeSebutan } from '@/lib/domain/instrumen/kelompok-area';
import { explainButir } from '@/lib/domain/skor/explain';
import { formatJam, formatSkor } from '@/lib/format';
import type { MejaView } from '@/lib/queries/meja-penilai';

/** Remarks that fit any question; those used on other units come first. */
const CATATAN_UMUM = [
  'Bukti hanya mencakup sebagian yang diminta',
  'Bukti di luar periode penilaian',
  'Bukti belum ditandatangani pejabat berwenang',
  'Pelaksanaan belum rutin',
];

/** The assessor's own value of one question: level, what it changes, the reason, save and go on. */
export function PanelNilai({
  view,
  meja,
  judul,
  catatan,
  mintaAlasan,
  onSetuju,
  onSimpan,
  onKembalikan,
  onBentrok,
}: {
  view: MejaView;
  meja: MejaState;
  judul: RefObject<HTMLHeadingElement | null>;
  catatan: RefObject<HTMLTextAreaElement | null>;
  /** The person went on without the reason that is due. */
  mintaAlasan: boolean;
  onSetuju: () => void;
  onSimpan: () => void;
  onKembalikan: () => void;
  onBentrok: () => void;
}) {
  const { kini, queue } = meja;
  const { kode, butir } = kini;
  const entri = useEntri(queue, kode);
  const daring = useQueue(queue, (q) => q.daring);
  const namaKlaim = view.meja === 'tpi' ? 'Jawaban unit' : 'Nilai TPI';
  const berikut = meja.sebelah(1);
  const { boleh, alasan } = view.isi;
  const cara =
    entri.isi.nilai === null
      ? null
      : kalimatCara(butir, explainButir(meja.sendiri, kode, entri.isi.nilai).cara);
  return (
    <section className="meja-r" aria-label={`Nilai ${view.meja === 'tpi' ? 'TPI' : 'TPN'}`}>
      <p className="text-13 text-ink-2">
        {kode} · {kini.subkomponen.nama}
      </p>
      <h2 ref={judul} tabIndex={-1} className="mt-0.5 mb-3 outline-none">
        {butir.teks}
      </h2>
      {!boleh && alasan && <Alert tone="info">{alasan}</Alert>}
      {kini.dikembalikan !== null && (
        <Note tone="warn" head="Dikembalikan, menunggu jawaban unit">
          <p className="whitespace-pre-line">{kini.dikembalikan}</p>
        </Note>
      )}
      {kini.klaimBerubah && (
        <Note tone="warn">Unit mengubah jawabannya setelah Anda menilai. Periksa kembali nilai Anda.</Note>
      )}
      <div className="my-2 flex flex-wrap items-center justify-between gap-2 text-14">
        <span>
          {namaKlaim}: <b>{teksNilai(butir, kini.klaim)}</b>
        </span>
        {boleh && kini.klaim !== null && (kini.belum || kini.beda) && (
          <Button variant="quiet" onClick={onSetuju}>
            Sama dengan {view.meja === 'tpi' ? 'unit' : 'TPI'} <Kbd>S</Kbd>
          </Button>
        )}
      </div>
      <JawabButir
        butir={butir}
        nilai={entri.isi.nilai}
        readOnly={!boleh}
        onChange={(nilai) => queue.change(kode, { nilai })}
        onSelesai={() => queue.flush(kode)}
        catatanTingkat={(label) => (label === kini.klaim ? namaKlaim.toLowerCase() : undefined)}
      />
      {cara && <p className="mt-2 text-14 text-ink-2">{cara}</p>}
      {kini.beda && !kini.belum && kini.nilai !== null && (
        <Dampak
          p={pengaruhButir(meja.dasar, view.target, kode, kini.klaim, kini.nilai)}
          dari={teksNilai(butir, kini.klaim)}
          ke={teksNilai(butir, kini.nilai)}
          target={view.target}
        />
      )}
      <Field
        className="mt-3"
        label={
          <>
            {kini.turun ? 'Alasan' : 'Catatan'}{' '}
            <span className="font-normal text-ink-2">
              {kini.turun ? 'wajib, nilai turun' : '(boleh kosong)'}
            </span>
          </>
        }
        error={mintaAlasan && kini.tanpaAlasan ? 'Tulis alasannya agar unit dapat memperbaiki.' : null}
        aside={
          <SaveStatus
            live
            keadaan={keadaanOf(entri, daring)}
            jam={entri.pada ? formatJam(entri.pada, view.zona) : undefined}
            onUlang={() => queue.retry(kode)}
            onSelesaikan={onBentrok}
          />
        }
      >
        {(aria) => (
          <Textarea
            {...aria}
            ref={catatan}
            rows={4}
            readOnly={!boleh}
            maxLength={10_000}
            value={entri.isi.catatan ?? ''}
            onChange={(event) => queue.change(kode, { catatan: event.target.value })}
            onBlur={() => queue.flush(kode)}
          />
        )}
      </Field>
      {entri.galat && entri.galat.code !== 'UNAUTHENTICATED' && (
        <p className="err mt-1">
          <Icon name="fail" size={16} />
          <span>{entri.galat.message}</span>
        </p>
      )}
      {boleh && (
        <CatatanSiap
          terpakai={view.catatanTerpakai[kode] ?? []}
          isi={entri.isi.catatan ?? ''}
          onPilih={(teks) => queue.change(kode, { catatan: teks })}
        />
      )}
      <p className="mt-3 text-13 text-ink-2 max-md:hidden">
        <Kbd>S</Kbd> setuju <Kbd>N</Kbd> catatan <Kbd>U</Kbd> yang belum <Kbd>?</Kbd> semua tombol
      </p>
      {boleh && (
        <div className="meja-act">
          <Button variant="primary" className="flex-1" onClick={onSimpan}>
            {berikut === null ? 'Simpan' : `Simpan, ke ${kodeSebutan(view.instrumen, berikut)}`}
            <span className="max-md:hidden">
              <Kbd>Enter</Kbd>
            </span>
          </Button>
          {view.meja === 'tpi' && (
            <Button icon="reply" onClick={onKembalikan} alasanMati={view.kembalikan.alasan}>
              {kini.dikembalikan === null ? 'Kembalikan' : 'Menunggu unit'}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}

/** "Turun dari A ke B: nilai area 7,21 menjadi 7,16, total 71,88 menjadi 71,82." */
function Dampak({ p, dari, ke, target }: { p: Pengaruh; dari: string; ke: string; target: string }) {
  const kata = { naik: 'Naik', turun: 'Turun', sama: 'Berubah' }[p.arah];
  const ikon = ({ naik: 'arrow-up', turun: 'arrow-down', sama: 'minus' } as const)[p.arah];
  return (
    <div
      className={`meja-delta ${p.arah === 'turun' ? 'text-hampir-ink' : p.arah === 'naik' ? 'text-siap-ink' : ''}`}
      role="status"
    >
      <Icon name={ikon} size={16} className="mt-0.5" />
      <div>
        <p>
          {kata} dari {dari} ke {ke}:{' '}
          {p.arah === 'sama' ? (
            'nilainya tetap.'
          ) : (
            <>
              nilai area {formatSkor(p.area.sebelum)} menjadi <b>{formatSkor(p.area.sesudah)}</b>, total{' '}
              {formatSkor(p.total.sebelum)} menjadi <b>{formatSkor(p.total.sesudah)}</b>.
            </>
          )}
        </p>
        {p.ambang.map((a) => (
          <p key={a.label}>
            {a.label}{' '}
            {a.terpenuhi ? `kini mencapai ambang ${target}` : `tidak lagi mencapai ambang ${target}`}.
          </p>
        ))}
      </div>
    </div>
  );
}

/** Remarks to start from, as chips: those used on other units for this question, then general ones. */
function CatatanSiap({
  terpakai,
  isi,
  onPilih,
}: {
  terpakai: readonly string[];
  isi: string;
  onPilih: (teks: string) => void;
}) {
  const id = useId();
  const daftar = [...new Set([...terpakai, ...CATATAN_UMUM])].filter((teks) => !isi.includes(teks));
  const tampil = daftar.slice(0, 3);
  const lain = daftar.slice(3);
  const tambah = (teks: string) => onPilih(isi.trim() === '' ? teks : `${isi.trimEnd()}\n${teks}`);
  const chip = (teks: string) => (
    <button key={teks} type="button" className="tag whitespace-normal text-left" onClick={() => tambah(teks)}>
      {teks}
    </button>
  );
  return (
    <fieldset className="mt-2" aria-labelledby={id}>
      <legend className="sr-only" id={id}>
        Catatan siap pakai
      </legend>
      <div className="flex flex-wrap gap-1.5">{tampil.map(chip)}</div>
      {lain.length > 0 && (
        <details className="disc mt-1">
          <summary>
            <Icon name="chevron-right" size={16} /> {lain.length} catatan lain
          </summary>
          <div className="flex flex-wrap gap-1.5">{lain.map(chip)}</div>
        </details>
      )}
    </fieldset>
  );
}
