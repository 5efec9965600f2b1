'use client';

import { useJendela } from '@/app/(app)/lke/_meja/jendela';
import { isKembali, useBolehUbah, useMeja, useSkor } from '@/app/(app)/lke/_meja/konteks';
import { isSameIsi } from '@/components/forms/autosave-entry';
import { useEntri } from '@/components/forms/use-autosave';
import { JawabButir } from '@/components/lke/jawab-butir';
import { kalimatCara, teksNilai } from '@/components/lke/teks-jawaban';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Field } from '@/components/ui/field';
import { Kbd } from '@/components/ui/kbd';
import { Alert, Note } from '@/components/ui/note';
import { Textarea } from '@/components/ui/textarea';
import type { Butir } from '@/lib/domain/instrumen/types';
import { checkKonsistensi } from '@/lib/domain/lke/check-konsistensi';
import type { NilaiJawaban } from '@/lib/domain/lke/jawaban';
import { explainButir, type PenjelasanButir } from '@/lib/domain/skor/explain';
import { kalimatPeringatan } from '@/lib/errors/peringatan';
import { formatSkor } from '@/lib/format';

const MAKS_CATATAN = 10_000;

/** Everything about one question: what it is worth, the answer, remarks, documents and the explanation. */
export function ButirTerbuka({ butir, onBentrok }: { butir: Butir; onBentrok: (kode: string) => void }) {
  const { queue, jawab } = useMeja();
  const { kode } = butir;
  const { isi, galat } = useEntri(queue, kode);
  const boleh = useBolehUbah(kode);
  const hitungan = useSkor();
  const penjelasan = explainButir(hitungan, kode, isi.nilai);
  const selesai = () => queue.flush(kode);
  return (
    <div className="lk-q-x">
      <p className="lk-q-w">
        Bernilai sampai <b>{formatSkor(penjelasan.poinMaks)}</b>
      </p>
      <JawabButir
        butir={butir}
        nilai={isi.nilai}
        readOnly={!boleh}
        onChange={(nilai, ketik) => jawab(kode, nilai, ketik)}
        onSelesai={selesai}
      />
      <Cara butir={butir} penjelasan={penjelasan} />
      {galat && (
        <Alert tone="bad" live action={<Button onClick={() => queue.discard(kode)}>Buang isian ini</Button>}>
          {galat.message}
        </Alert>
      )}
      <Tanggapan butir={butir} />
      <Penjelasan kode={kode} boleh={boleh} />
      <Dokumen butir={butir} />
      <Kaki butir={butir} boleh={boleh} penjelasan={penjelasan} onBentrok={onBentrok} />
    </div>
  );
}

function Penjelasan({ kode, boleh }: { kode: string; boleh: boolean }) {
  const { queue } = useMeja();
  const { isi } = useEntri(queue, kode);
  if (!boleh)
    return (
      <div className="text-14">
        <p className="lbl">Penjelasan unit</p>
        <p className="whitespace-pre-line text-ink-2">{isi.catatan?.trim() || 'Tidak ada penjelasan.'}</p>
      </div>
    );
  return (
    <Field label="Penjelasan singkat" optional>
      {(aria) => (
        <Textarea
          {...aria}
          rows={2}
          maxLength={MAKS_CATATAN}
          value={isi.catatan ?? ''}
          onChange={(event) => queue.change(kode, { catatan: event.target.value })}
          onBlur={() => queue.flush(kode)}
        />
      )}
    </Field>
  );
}

/** How counts or an index become a value, and what does not fit together. */
function Cara({ butir, penjelasan }: { butir: Butir; penjelasan: PenjelasanButir }) {
  const { view, queue } = useMeja();
  const { tersusun } = useSkor();
  const jawaban: Record<string, NilaiJawaban | null> = {};
  for (const { kode } of tersusun.butir) jawaban[kode] = queue.entri(kode).isi.nilai;
  const peringatan = checkKonsistensi(tersusun.instrumen, jawaban).filter(
    (satu) =>
      satu.code !== 'COUNTS_INCOMPLETE' &&
      (satu.kode === butir.kode || ('denganKode' in satu && satu.denganKode === butir.kode)),
  );
  const kalimat = butir.tingkat.length > 0 ? null : kalimatCara(butir, penjelasan.cara);
  return (
    <>
      {kalimat && (
        <p className="text-14" role="status">
          {kalimat}
          {penjelasan.nilai !== null && (
            <>
              {' '}
              Bernilai <b className="font-semibold">{formatSkor(penjelasan.poin)}</b>.
            </>
          )}
        </p>
      )}
      {peringatan.map((satu) => (
        <Alert key={kalimatPeringatan(view.instrumen, satu)} tone="warn" title="Periksa kembali">
          {kalimatPeringatan(view.instrumen, satu)}
        </Alert>
      ))}
    </>
  );
}

/** What TPI says now, and what happened to this question last year. */
function Tanggapan({ butir }: { butir: Butir }) {
  const { view } = useMeja();
  const kini = view.jawaban[butir.kode];
  const lalu = view.lalu?.jawaban[butir.kode];
  return (
    <>
      {kini?.dikembalikan && (
        <Note tone="warn" head="Dikembalikan TPI">
          <p className="whitespace-pre-line">{kini.dikembalikan}</p>
        </Note>
      )}
      {kini?.tpi && (
        <Note tone="warn" head="Catatan TPI">
          {kini.tpi.catatan && <p className="whitespace-pre-line">{kini.tpi.catatan}</p>}
          {kini.tpi.nilai !== null && (
            <p>
              TPI menetapkan <b className="font-semibold">{teksNilai(butir, kini.tpi.nilai)}</b>.
            </p>
          )}
        </Note>
      )}
      {lalu && view.lalu && (
        <Note head={`Tahun ${view.lalu.tahun}`}>
          {lalu.tpiCatatan && <p className="whitespace-pre-line">{lalu.tpiCatatan}</p>}
          <p>
            Unit menjawab <b className="font-semibold">{teksNilai(butir, lalu.nilai)}</b>
            {lalu.tpiNilai !== null && (
              <>
                , TPI menetapkan <b className="font-semibold">{teksNilai(butir, lalu.tpiNilai)}</b>
              </>
            )}
            .
          </p>
        </Note>
      )}
    </>
  );
}

const PERIODE: Readonly<Record<NonNullable<Butir['periodeBukti']>, string>> = {
  bulanan: 'setiap bulan',
  triwulanan: 'setiap triwulan',
  semesteran: 'setiap semester',
  tahunan: 'setiap tahun',
  berkala: 'berkala',
};

function Dokumen({ butir }: { butir: Butir }) {
  if (butir.dokumen.length === 0 && !butir.catatan) return null;
  return (
    <div className="grid gap-2 text-14">
      {butir.dokumen.length > 0 && (
        <div>
          <p className="font-medium">
            Bukti yang diminta
            {butir.periodeBukti && (
              <span className="font-normal text-ink-2"> · {PERIODE[butir.periodeBukti]}</span>
            )}
          </p>
          <ul className="lk-dok">
            {butir.dokumen.map((nama) => (
              <li key={nama}>{nama}</li>
            ))}
          </ul>
        </div>
      )}
      {butir.catatan && (
        <Disclosure summary="Keterangan cara menilai">
          <p className="text-ink-2">{butir.catatan}</p>
        </Disclosure>
      )}
    </div>
  );
}

function Kaki({
  butir,
  boleh,
  penjelasan,
  onBentrok,
}: {
  butir: Butir;
  boleh: boolean;
  penjelasan: PenjelasanButir;
  onBentrok: (kode: string) => void;
}) {
  const { view, queue, ditahan, jawab } = useMeja();
  const { kode } = butir;
  const { isi, dasar, ditahan: tertahan, bentrok } = useEntri(queue, kode);
  const { kenapa, riwayat } = useJendela();
  return (
    <>
      {ditahan.has(kode) && isKembali(view, kode) && boleh && (
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="primary"
            icon="send"
            alasanMati={
              bentrok
                ? 'Pilih dahulu jawaban yang dipakai.'
                : tertahan && isSameIsi(isi, dasar)
                  ? 'Ubah jawaban atau penjelasannya dahulu.'
                  : isi.nilai === null
                    ? 'Jawaban belum diisi.'
                    : null
            }
            onClick={() => queue.release(kode)}
          >
            Kirim jawaban ini ke TPI
          </Button>
          {bentrok && <Button onClick={() => onBentrok(kode)}>Pilih jawaban</Button>}
        </div>
      )}
      <p className="lk-q-f">
        <button type="button" className="lk-link" onClick={() => kenapa({ jenis: 'butir', kode })}>
          {penjelasan.nilai === null ? 'Cara menghitung' : `Mengapa ${formatSkor(penjelasan.poin)}?`}
        </button>
        <span aria-hidden="true">·</span>
        <button type="button" className="lk-link" onClick={() => riwayat(kode)}>
          Riwayat
        </button>
        {boleh && isi.nilai !== null && (
          <>
            <span aria-hidden="true">·</span>
            <button type="button" className="lk-link" onClick={() => jawab(kode, null)}>
              Kosongkan
            </button>
          </>
        )}
        <span className="lk-q-k">
          <Kbd>J</Kbd> <Kbd>K</Kbd> pindah <Kbd>N</Kbd> penjelasan <Kbd>?</Kbd> semua tombol
        </span>
      </p>
    </>
  );
}
