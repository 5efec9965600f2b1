import Link from 'next/link';
import { type AlamatDasbor, arahBawaan, hrefDasbor } from '@/app/(app)/dasbor/_components/alamat';
import { Selisih } from '@/components/skor/angka-skor';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { KeadaanUnit } from '@/components/skor/keadaan-unit';
import { Pagination } from '@/components/ui/pagination';
import { Table, Td, Th } from '@/components/ui/table';
import type { KolomUrut } from '@/lib/domain/program/saring-unit';
import type { DasborView } from '@/lib/queries/dasbor';
import type { BarisDasbor } from '@/lib/queries/dasbor-baris';

function Judul({
  kolom,
  alamat,
  num,
  className,
  children,
}: {
  kolom: KolomUrut;
  alamat: AlamatDasbor;
  num?: boolean;
  className?: string;
  children: string;
}) {
  const dipilih = alamat.urut === kolom;
  const arah = dipilih ? (alamat.arah ?? arahBawaan(kolom)) : null;
  const berikut = arah === null ? arahBawaan(kolom) : arah === 'naik' ? 'turun' : 'naik';
  return (
    <Th
      num={num}
      className={className}
      sort={{
        href: hrefDasbor(alamat, { urut: kolom, arah: berikut }),
        direction: arah === null ? null : arah === 'naik' ? 'ascending' : 'descending',
      }}
    >
      {children}
    </Th>
  );
}

/** Only a unit that is still building can be proposed; beyond that its state tells of the conditions alone. */
function kataKeadaan({ keadaan, tahap }: BarisDasbor): string | undefined {
  return keadaan === 'siap' && tahap !== 'pembangunan' ? 'memenuhi syarat' : undefined;
}

function Baris({ b, maks }: { b: BarisDasbor; maks: number }) {
  return (
    <tr>
      <Th scope="row">
        <Link href={`/unit/${b.id}`} prefetch={false}>
          {b.nama}
        </Link>
      </Th>
      <Td label="Target">{b.target}</Td>
      <Td className="bar">
        {b.nilai === null ? (
          <span className="text-ink-2">belum ada nilai</span>
        ) : (
          <>
            <BilahAmbang
              nilai={b.nilai}
              maks={maks}
              wbk={b.wbk}
              wbbm={b.wbbm}
              sasaran={b.target}
              ukuran="s"
            />
            {b.sumberNilai && <span className="sub">{b.sumberNilai}</span>}
          </>
        )}
      </Td>
      <Td num label="Perubahan">
        <Selisih nilai={b.selisih} />
      </Td>
      <Td className="ks">
        <KeadaanUnit keadaan={b.keadaan} kata={kataKeadaan(b)} />
        {b.status && <span className="sub">{b.status}</span>}
      </Td>
      <Td>{b.menahan}</Td>
    </tr>
  );
}

/** Every unit with its target, score, change, readiness and the one or two conditions that hold it. */
export function TabelKesiapan({ view, alamat }: { view: DasborView; alamat: AlamatDasbor }) {
  const { program, perHalaman, halaman } = view;
  if (!program) return null;
  const awal = (halaman - 1) * perHalaman;
  return (
    <>
      <Table caption={`Kesiapan unit kerja, program ${program.tahun}`} cards stickyHeader className="rd">
        <thead>
          <tr>
            <Judul kolom="nama" alamat={alamat}>
              Unit kerja
            </Judul>
            <Th>Target</Th>
            <Judul kolom="nilai" alamat={alamat}>
              Nilai
            </Judul>
            <Judul kolom="selisih" alamat={alamat} num>
              {program.tahunLalu === null ? 'Perubahan' : `Dari ${program.tahunLalu}`}
            </Judul>
            <Judul kolom="keadaan" alamat={alamat}>
              Keadaan
            </Judul>
            <Th>Yang menahan</Th>
          </tr>
        </thead>
        <tbody>
          {view.baris.map((b) => (
            <Baris key={b.id} b={b} maks={program.totalBobot} />
          ))}
        </tbody>
      </Table>
      {view.jumlahHalaman > 1 && (
        <Pagination
          from={awal + 1}
          to={awal + view.baris.length}
          total={view.tersaring}
          noun="unit kerja"
          previousHref={halaman > 1 ? hrefDasbor(alamat, { halaman: halaman - 1 }) : null}
          nextHref={halaman < view.jumlahHalaman ? hrefDasbor(alamat, { halaman: halaman + 1 }) : null}
        />
      )}
    </>
  );
}
