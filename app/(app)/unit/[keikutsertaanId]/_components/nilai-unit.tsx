import Link from 'next/link';
import { Selisih } from '@/components/skor/angka-skor';
import { BilahAmbang } from '@/components/skor/bilah-ambang';
import { KeadaanUnit } from '@/components/skor/keadaan-unit';
import { KodeArea } from '@/components/skor/kode-area';
import { Section } from '@/components/ui/panel';
import { Table, Td, Th } from '@/components/ui/table';
import { formatBilangan, formatSkor } from '@/lib/format';
import type { UnitView } from '@/lib/queries/unit';
import type { NilaiAreaView } from '@/lib/queries/unit-nilai';

/** The deciding score against the thresholds, and what holds the unit. */
export function KesiapanUnit({ unit }: { unit: UnitView }) {
  const { nilai, kesiapan, target } = unit;
  return (
    <Section title={`Kesiapan menuju ${target}`}>
      {nilai ? (
        <>
          <p className="text-14 text-ink-2">{nilai.sumber}</p>
          <BilahAmbang
            nilai={nilai.total}
            maks={nilai.maks}
            wbk={nilai.wbk}
            wbbm={nilai.wbbm}
            sasaran={target}
            ukuran="l"
          />
        </>
      ) : (
        <p className="text-14 text-ink-2">
          Belum ada nilai. Nilai muncul sesudah LKE hampir lengkap atau dikirim ke TPI.
        </p>
      )}
      <p className="mt-3 flex flex-wrap items-baseline gap-x-3 gap-y-1">
        <KeadaanUnit keadaan={kesiapan.keadaan} ukuran={18} />
        <span>{kesiapan.kalimat}</span>
      </p>
      {kesiapan.afirmasi && (
        <p className="mt-2 text-14 text-ink-2">
          Unit jenis ini boleh diusulkan sambil melengkapi syarat (PermenPANRB 5/2024); ambang nilai tetap
          berlaku.
        </p>
      )}
    </Section>
  );
}

const RINGKASAN = new Set(['pengungkit', 'total']);

function Angka({ nilai }: { nilai: number | null }) {
  if (nilai === null) {
    return (
      <>
        <span aria-hidden="true">–</span>
        <span className="sr-only">belum ada nilai</span>
      </>
    );
  }
  return formatSkor(nilai);
}

function BarisArea({ area, href }: { area: NilaiAreaView; href: string | null }) {
  const tautan = !RINGKASAN.has(area.kode);
  return (
    <tr>
      <Th scope="row">
        <span className="flex flex-wrap items-baseline gap-x-2">
          {tautan && <KodeArea kode={area.kode} nama={area.nama} />}
          {tautan && href ? <Link href={href}>{area.nama}</Link> : area.nama}
        </span>
        <span className="sub">
          bobot {formatBilangan(area.bobot, 2)}
          {area.minimum !== null && `, minimal ${formatSkor(area.minimum)}`}
        </span>
      </Th>
      <Td num>
        <Angka nilai={area.nilai.unit} />
      </Td>
      <Td num>
        <Angka nilai={area.nilai.tpi} />
        {area.selisih.tpi !== null && (
          <span className="sub">
            <Selisih nilai={area.selisih.tpi} />
          </span>
        )}
      </Td>
      <Td num>
        <Angka nilai={area.nilai.tpn} />
        {area.selisih.tpn !== null && (
          <span className="sub">
            <Selisih nilai={area.selisih.tpn} />
          </span>
        )}
      </Td>
    </tr>
  );
}

/** Points per area by unit, TPI and TPN, each with its difference from the one before (F21). */
export function NilaiArea({ unit }: { unit: UnitView }) {
  const lke = unit.lembar.find((l) => l.penilai === 'unit');
  return (
    <Section title="Nilai per area">
      <Table
        caption="Nilai per area menurut unit, TPI, dan TPN; di bawah angka TPI dan TPN selisihnya dari penilai sebelumnya"
        className="nilai-area"
      >
        <thead>
          <tr>
            <Th>Area</Th>
            <Th num>Unit</Th>
            <Th num>TPI</Th>
            <Th num>TPN</Th>
          </tr>
        </thead>
        <tbody>
          {unit.area.map((area) => (
            <BarisArea key={area.kode} area={area} href={lke ? `/lke/${lke.id}/${area.kode}` : null} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}
