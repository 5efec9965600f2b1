import Link from 'next/link';
import { type AlamatProgram, hrefProgram } from '@/app/(app)/program/_components/alamat';
import { BelumMulai, Kartu, LabelZi } from '@/app/(app)/program/_components/kartu-unit';
import { Pagination } from '@/components/ui/pagination';
import { Table, Td, Th } from '@/components/ui/table';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { labelJenisUnit } from '@/lib/domain/unit/jenis-unit';
import { formatBilangan, formatSkor } from '@/lib/format';
import type { ProgramView } from '@/lib/queries/program';

interface PapanProps {
  readonly view: ProgramView;
  readonly alamat: AlamatProgram;
  readonly dasar: string;
}

/** The units in five columns by stage; a list with headings on a phone. */
export function Papan({ view, alamat, dasar }: PapanProps) {
  return (
    <div className="papan">
      {view.kolom.map((kolom) => (
        <section key={kolom.tahap} aria-labelledby={`tahap-${kolom.tahap}`}>
          <h2 id={`tahap-${kolom.tahap}`}>
            {kolom.nama} <span className="font-normal text-ink-2">{formatBilangan(kolom.jumlah)}</span>
          </h2>
          {kolom.jumlah === 0 ? (
            <p className="py-2 text-13 text-ink-3">Belum ada unit di tahap ini.</p>
          ) : (
            <ul>
              {kolom.kartu.map((unit) => (
                <Kartu key={unit.id} unit={unit} />
              ))}
            </ul>
          )}
          {kolom.jumlah > kolom.kartu.length && (
            <p className="py-2 text-14">
              <Link href={hrefProgram(dasar, alamat, { tampilan: 'daftar', tahap: kolom.tahap })}>
                {`${formatBilangan(kolom.jumlah - kolom.kartu.length)} unit lainnya`}
              </Link>
            </p>
          )}
        </section>
      ))}
    </div>
  );
}

/** The same units as a paged table, for hundreds of them. */
export function Daftar({ view, alamat, dasar }: PapanProps) {
  const { halaman, perHalaman, daftar } = view;
  const awal = (halaman - 1) * perHalaman;
  return (
    <>
      <Table
        caption={`Unit kerja program ${view.program?.tahun ?? ''}`}
        cards
        stickyHeader
        className="daftar-unit"
      >
        <thead>
          <tr>
            <Th>Unit kerja</Th>
            <Th>Jenis</Th>
            <Th>Tahap</Th>
            <Th>Keadaan</Th>
            <Th>Target</Th>
            <Th num>Nilai</Th>
          </tr>
        </thead>
        <tbody>
          {daftar.map((unit) => (
            <tr key={unit.id}>
              <Th scope="row">
                <Link href={`/unit/${unit.id}`} prefetch={false}>
                  {unit.nama}
                </Link>
              </Th>
              <Td label="Jenis">{labelJenisUnit(unit.jenis)}</Td>
              <Td label="Tahap">
                <span className="grid gap-1">
                  {LABEL_TAHAP[unit.tahap]}
                  <LabelZi unit={unit} />
                </span>
              </Td>
              <Td label="Keadaan">
                {unit.belumMulai === null ? unit.kalimat : <BelumMulai hari={unit.belumMulai} />}
              </Td>
              <Td label="Target">{unit.target}</Td>
              <Td num label="Nilai">
                {unit.nilai === null ? '–' : formatSkor(unit.nilai)}
                {unit.sumberNilai && <span className="sub whitespace-normal">{unit.sumberNilai}</span>}
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      {view.jumlahHalaman > 1 && (
        <Pagination
          from={awal + 1}
          to={awal + daftar.length}
          total={view.tersaring}
          noun="unit kerja"
          previousHref={halaman > 1 ? hrefProgram(dasar, alamat, { halaman: halaman - 1 }) : null}
          nextHref={
            halaman < view.jumlahHalaman ? hrefProgram(dasar, alamat, { halaman: halaman + 1 }) : null
          }
        />
      )}
    </>
  );
}
