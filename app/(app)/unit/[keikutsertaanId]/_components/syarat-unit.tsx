import { CatatSyarat } from '@/app/(app)/unit/[keikutsertaanId]/_components/catat-syarat';
import { Disclosure } from '@/components/ui/disclosure';
import { Section } from '@/components/ui/panel';
import { Status, type StatusTone } from '@/components/ui/status';
import { Table, Td, Th } from '@/components/ui/table';
import type { KeadaanSyarat } from '@/lib/domain/kesiapan/assess-kesiapan';
import { formatSkor, formatTanggal } from '@/lib/format';
import type { UnitView } from '@/lib/queries/unit';
import type { SyaratUnitView } from '@/lib/queries/unit-syarat';

const RUPA: Readonly<Record<KeadaanSyarat, { tone: StatusTone; kata: string }>> = {
  terpenuhi: { tone: 'ok', kata: 'terpenuhi' },
  tidak_terpenuhi: { tone: 'bad', kata: 'belum' },
  peringatan: { tone: 'warn', kata: 'perlu dilengkapi' },
  dikecualikan: { tone: 'warn', kata: 'dikecualikan' },
  tidak_diketahui: { tone: 'idle', kata: 'ambang tidak diketahui' },
};

function Keadaan({ keadaan }: { keadaan: KeadaanSyarat }) {
  const { tone, kata } = RUPA[keadaan];
  return <Status tone={tone}>{kata}</Status>;
}

/** Every threshold of the target on the deciding score, with its article (F18). */
export function AmbangNilai({ unit }: { unit: UnitView }) {
  if (unit.ambang.length === 0) return null;
  return (
    <Section title={`Ambang nilai ${unit.target}`} aside={unit.nilai?.sumber}>
      <Table caption={`Ambang nilai ${unit.target}`}>
        <thead>
          <tr>
            <Th>Ambang</Th>
            <Th num className="max-md:hidden">
              Nilai
            </Th>
            <Th num className="max-md:hidden">
              Minimal
            </Th>
            <Th num className="max-md:hidden">
              Kurang
            </Th>
            <Th>Keadaan</Th>
          </tr>
        </thead>
        <tbody>
          {unit.ambang.map((a) => (
            <tr key={a.kode}>
              <Th scope="row">
                {a.label}
                <span className="sub md:hidden">
                  {formatSkor(a.nilai)}
                  {a.minimum !== null && ` dari minimal ${formatSkor(a.minimum)}`}
                  {a.kurang > 0 && `; kurang ${formatSkor(a.kurang)}`}
                </span>
              </Th>
              <Td num className="max-md:hidden">
                {formatSkor(a.nilai)}
              </Td>
              <Td num className="max-md:hidden">
                {a.minimum === null ? 'tidak diketahui' : formatSkor(a.minimum)}
              </Td>
              <Td num className="max-md:hidden">
                {a.kurang > 0 ? formatSkor(a.kurang) : '–'}
              </Td>
              <Td>
                <Keadaan keadaan={a.keadaan} />
              </Td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Dasar daftar={unit.ambang} peraturan={unit.program.peraturan} />
    </Section>
  );
}

/** Where each condition is written; the same words stand there once. */
function Dasar({
  daftar,
  peraturan,
}: {
  daftar: readonly { readonly kode: string; readonly label: string; readonly sumber: string }[];
  peraturan: string;
}) {
  const sumber = [...new Set(daftar.map((d) => d.sumber))];
  return (
    <Disclosure summary="Dasar aturan" className="mt-1">
      <p className="text-14">{peraturan}</p>
      <ul className="mt-1 grid gap-1 text-14 text-ink-2">
        {sumber.map((satu) => (
          <li key={satu}>
            <b className="font-medium text-ink">
              {daftar
                .filter((d) => d.sumber === satu)
                .map((d) => d.label)
                .join('; ')}
            </b>
            : {satu}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function BarisSyarat({ syarat, unit }: { syarat: SyaratUnitView; unit: UnitView }) {
  const { fakta } = syarat;
  return (
    <tr>
      <Th scope="row">{syarat.label}</Th>
      <Td>
        {syarat.kalimat}
        {fakta && (
          <span className="sub">
            per {formatTanggal(fakta.perTanggal)}
            {fakta.sumber && `, ${fakta.sumber}`}
          </span>
        )}
        {syarat.keterangan && <span className="sub">{syarat.keterangan}</span>}
      </Td>
      <Td>
        <Keadaan keadaan={syarat.keadaan} />
      </Td>
      {unit.boleh.syarat && (
        <Td>
          <CatatSyarat
            programId={unit.program.id}
            keikutsertaanId={syarat.lingkup === 'instansi' ? null : unit.id}
            syarat={syarat}
            hariIni={unit.hariIni}
            pengecualian={unit.boleh.pengecualian}
          />
        </Td>
      )}
    </tr>
  );
}

const KELOMPOK = [
  ['unit', 'Syarat unit'],
  ['instansi', 'Syarat instansi'],
  ['riwayat', 'Predikat sebelumnya'],
] as const;

/** Prerequisites of the unit and of the instansi, each with its fact, day and source (F5). */
export function SyaratUnit({ unit }: { unit: UnitView }) {
  return (
    <Section title="Syarat pengusulan">
      <div className="grid gap-4">
        {KELOMPOK.map(([lingkup, judul]) => {
          const daftar = unit.syarat.filter((s) => s.lingkup === lingkup);
          if (daftar.length === 0) return null;
          return (
            <div key={lingkup}>
              <h3 className="mb-1">{judul}</h3>
              <Table caption={judul} cards className="syarat">
                <thead>
                  <tr>
                    <Th>Syarat</Th>
                    <Th>Yang tercatat</Th>
                    <Th>Keadaan</Th>
                    {unit.boleh.syarat && (
                      <Th>
                        <span className="sr-only">Ubah</span>
                      </Th>
                    )}
                  </tr>
                </thead>
                <tbody>
                  {daftar.map((syarat) => (
                    <BarisSyarat key={syarat.kode} syarat={syarat} unit={unit} />
                  ))}
                </tbody>
              </Table>
            </div>
          );
        })}
      </div>
      <Dasar daftar={unit.syarat} peraturan={unit.program.peraturan} />
    </Section>
  );
}
