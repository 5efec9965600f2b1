import Link from 'next/link';
import { SetelanUnit } from '@/app/(app)/unit/[keikutsertaanId]/_components/setelan-unit';
import { DefinitionList } from '@/components/ui/definition-list';
import { Section } from '@/components/ui/panel';
import { Status } from '@/components/ui/status';
import { LABEL_NILAI, LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { formatBilangan, formatTanggal, formatTanggalWaktu } from '@/lib/format';
import type { GerakView, UnitView } from '@/lib/queries/unit';

function Gerak({ gerak }: { gerak: GerakView }) {
  const bebas = gerak.halangan.length === 0;
  return (
    <li className="border-t py-2 text-14">
      <p className="flex flex-wrap items-baseline justify-between gap-x-3">
        <b className="font-semibold">{gerak.label}</b>
        <Status tone={bebas ? 'ok' : 'warn'}>{bebas ? 'dapat dilakukan' : 'tertahan'}</Status>
      </p>
      {!bebas && (
        <ul className="mt-1 list-disc pl-5 text-ink-2">
          {gerak.halangan.map((kalimat) => (
            <li key={kalimat}>{kalimat}</li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-13 text-ink-2">
        {gerak.berwenang ? 'Anda dapat melakukannya.' : `Dilakukan ${gerak.oleh}.`} Dasar: {gerak.sumber}.
      </p>
    </li>
  );
}

/** Every move out of the present stage, and what still holds it. */
export function GerakUnit({ unit }: { unit: UnitView }) {
  if (unit.gerak.length === 0) return null;
  return (
    <Section title="Langkah dari tahap ini">
      <ul>
        {unit.gerak.map((gerak) => (
          <Gerak key={gerak.kode} gerak={gerak} />
        ))}
      </ul>
    </Section>
  );
}

/** What the unit is and aims at, with the form that changes it. */
export function TentangUnit({ unit }: { unit: UnitView }) {
  const { id, versi, target, membangunSejak, predikatAwal, predikatSejak, dicabutPada } = unit;
  const hari = (h: string | null) => (h === null ? 'belum ada' : formatTanggal(h));
  return (
    <Section
      title="Tentang unit"
      aside={
        unit.boleh.atur && (
          <SetelanUnit
            awal={{
              keikutsertaanId: id,
              versi,
              target,
              membangunSejak,
              predikatAwal,
              predikatSejak,
              dicabutPada,
            }}
          />
        )
      }
    >
      <DefinitionList
        items={[
          { term: 'Jenis', value: labelJenisUnit(unit.jenis) },
          { term: 'Kepala unit', value: unit.kepala ?? 'belum ditunjuk' },
          { term: 'Target', value: `Menuju ${target}` },
          { term: 'Membangun sejak', value: hari(membangunSejak) },
          {
            term: 'Predikat',
            value: predikatAwal
              ? `Menuju ${predikatAwal}${predikatSejak ? `, ${formatTanggal(predikatSejak)}` : ''}`
              : 'belum ada',
          },
          ...(dicabutPada ? [{ term: 'Dicabut', value: formatTanggal(dicabutPada) }] : []),
          { term: 'LKE', value: unit.program.peraturan },
        ]}
      />
    </Section>
  );
}

const STATUS_LKE = { draf: 'sedang diisi', terkirim: 'terkirim', disahkan: 'disahkan' } as const;

/** The worksheets of unit, TPI and TPN with their state and the way to them. */
export function LembarUnit({ unit }: { unit: UnitView }) {
  if (unit.lembar.length === 0) return null;
  return (
    <Section title="Lembar kerja">
      <ul>
        {unit.lembar.map((l) => (
          <li key={l.id} className="border-t py-2 text-14">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              {l.penilai === 'unit' ? (
                <Link href={`/lke/${l.id}`}>LKE unit</Link>
              ) : unit.boleh.nilai ? (
                <Link href={`/penilaian/${l.id}`}>Lembar {l.penilai.toUpperCase()}</Link>
              ) : (
                // Who only fills in reads the assessors' result beside the own answers, in the LKE.
                <span>Lembar {l.penilai.toUpperCase()}</span>
              )}
              <span className="text-ink-2">
                {formatBilangan(l.terjawab)} dari {formatBilangan(l.jumlahButir)}
              </span>
            </p>
            <p className="text-13 text-ink-2">
              {STATUS_LKE[l.status]}
              {l.disahkanPada
                ? ` ${formatTanggalWaktu(l.disahkanPada, unit.zona)}`
                : l.dikirimPada && ` ${formatTanggalWaktu(l.dikirimPada, unit.zona)}`}
              {l.dikembalikan > 0 && `, ${formatBilangan(l.dikembalikan)} pertanyaan dikembalikan`}
              <span className="sr-only"> ({LABEL_NILAI[l.penilai]})</span>
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The declarations that cover the unit. */
export function PencananganUnit({ unit }: { unit: UnitView }) {
  return (
    <Section title="Pencanangan">
      {unit.pencanangan.length === 0 ? (
        <p className="border-t py-2 text-14 text-ink-2">
          Belum dicatat. Pernyataan siap membangun ZI dapat dari instansi atau dari unit ini sendiri.
        </p>
      ) : (
        <ul>
          {unit.pencanangan.map((c) => (
            <li key={c.id} className="border-t py-2 text-14">
              <b className="font-medium">{formatTanggal(c.tanggal)}</b>,{' '}
              {c.unitId ? 'unit ini' : 'seluruh instansi'}
              <p className="text-13 text-ink-2">
                {c.moda === 'acara' ? 'Dengan acara' : 'Tanpa acara'}
                {c.tempat && `, ${c.tempat}`}
                {c.pihak > 0 && `, ${formatBilangan(c.pihak)} penanda tangan dan saksi`}
              </p>
              {c.publikasi.map((p) => (
                <p key={p.tautan} className="text-13">
                  <a href={p.tautan} rel="noreferrer" target="_blank" className="inline-block py-1 break-all">
                    {p.tautan}
                  </a>
                </p>
              ))}
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}

const HASIL = { lolos: 'lolos', lolos_catatan: 'lolos dengan catatan', tidak_lolos: 'tidak lolos' } as const;

/** What TPN entered step by step, and the decision. */
export function PenilaianUnit({ unit }: { unit: UnitView }) {
  const { langkah, penetapan } = unit;
  if (langkah.length === 0 && penetapan === null) return null;
  return (
    <Section title="Penilaian TPN dan penetapan">
      <ul>
        {langkah.map((l) => (
          <li key={l.langkah} className="border-t py-2 text-14">
            <p className="flex flex-wrap items-baseline justify-between gap-x-3">
              <span>{l.nama}</span>
              <Status tone={l.hasil === 'lolos' ? 'ok' : l.hasil === 'lolos_catatan' ? 'warn' : 'bad'}>
                {HASIL[l.hasil]}
              </Status>
            </p>
            <p className="text-13 text-ink-2">
              {formatTanggal(l.tanggal)}
              {l.catatan && `. ${l.catatan}`}
            </p>
          </li>
        ))}
        {penetapan && (
          <li className="border-t py-2 text-14">
            <b className="font-semibold">
              {penetapan.keputusan === 'pembinaan'
                ? 'Ditetapkan untuk dibina'
                : `Ditetapkan Menuju ${penetapan.keputusan}`}
            </b>
            <p className="text-13 text-ink-2">
              {penetapan.nomor}, {formatTanggal(penetapan.tanggal)}.{' '}
              {penetapan.status === 'diterbitkan' ? 'Sudah diterbitkan.' : 'Menunggu diterbitkan orang lain.'}
            </p>
          </li>
        )}
      </ul>
    </Section>
  );
}

/** Every move of the unit in this program. */
export function RiwayatUnit({ unit }: { unit: UnitView }) {
  if (unit.riwayat.length === 0) return null;
  return (
    <Section title="Riwayat tahap">
      <ol>
        {unit.riwayat.map((r) => (
          <li key={r.id} className="border-t py-2 text-14">
            {LABEL_TAHAP[r.dari]} ke <b className="font-medium">{LABEL_TAHAP[r.ke]}</b>
            <p className="text-13 text-ink-2">
              {formatTanggalWaktu(r.waktu, unit.zona)}
              {r.oleh && `, ${r.oleh}`}
              {r.dokumen && `, ${r.dokumen}`}
            </p>
            {r.alasan && <p className="text-13">{r.alasan}</p>}
          </li>
        ))}
      </ol>
    </Section>
  );
}

/** The latest entries of the audit trail about this unit. */
export function JejakUnit({ unit }: { unit: UnitView }) {
  if (!unit.jejak || unit.jejak.length === 0) return null;
  return (
    <Section
      title="Jejak terakhir"
      aside={<Link href={`/jejak-audit?unit=${unit.unitId}`}>Semua jejak unit ini</Link>}
    >
      <ol>
        {unit.jejak.map((j) => (
          <li key={j.id} className="border-t py-2 text-14">
            {j.apa}
            {j.kali > 1 && ` ${formatBilangan(j.kali)} kali`}
            <p className="text-13 text-ink-2">
              {formatTanggalWaktu(j.waktu, unit.zona)}
              {j.oleh && `, ${j.oleh}`}
              {j.sebagai && ` (${j.sebagai})`}
            </p>
          </li>
        ))}
      </ol>
    </Section>
  );
}
