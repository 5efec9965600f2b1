import type { Metadata } from 'next';
import { buka } from '@/app/_lib/buka';
import { langkahUnit } from '@/app/(app)/unit/[keikutsertaanId]/_components/langkah-unit';
import { KesiapanUnit, NilaiArea } from '@/app/(app)/unit/[keikutsertaanId]/_components/nilai-unit';
import {
  GerakUnit,
  JejakUnit,
  LembarUnit,
  PencananganUnit,
  PenilaianUnit,
  RiwayatUnit,
  TentangUnit,
} from '@/app/(app)/unit/[keikutsertaanId]/_components/sisi-unit';
import { AmbangNilai, SyaratUnit } from '@/app/(app)/unit/[keikutsertaanId]/_components/syarat-unit';
import { KepalaHalaman } from '@/components/layout/kepala-halaman';
import { IsiHalaman } from '@/components/layout/kerangka';
import { LimaTahap } from '@/components/program/lima-tahap';
import { LABEL_TAHAP } from '@/lib/domain/program/tahap';
import { getUnit, type UnitView } from '@/lib/queries/unit';
import '@/components/program/papan.css';

export const metadata: Metadata = { title: 'Unit kerja' };

const DUA_LAJUR = 'grid grid-cols-[minmax(0,1fr)] gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_340px]';
const TUMPUK = 'grid grid-cols-[minmax(0,1fr)] content-start gap-8';

/** Stage, target and the two labels in one line (S0-12). */
function Keadaan({ unit }: { unit: UnitView }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2 gap-y-1">
      <span>
        {LABEL_TAHAP[unit.tahap]} · target {unit.target} · program {unit.program.tahun}
      </span>
      {unit.tahap !== 'pencanangan' && <span className="lbl-zi">membangun</span>}
      {unit.diusulkan && <span className="lbl-zi lbl-zi-usul">diusulkan</span>}
    </span>
  );
}

export default async function HalamanUnit({ params }: { params: Promise<{ keikutsertaanId: string }> }) {
  const { keikutsertaanId } = await params;
  const unit = buka(await getUnit(keikutsertaanId), `/unit/${keikutsertaanId}`);
  const langkah = langkahUnit(unit);
  return (
    <>
      <KepalaHalaman
        remah={[{ label: 'Unit kerja', href: `/program/${unit.program.id}` }]}
        judul={unit.nama}
        keadaan={<Keadaan unit={unit} />}
        langkah={langkah?.teks}
        aksi={langkah?.aksi}
      />
      <IsiHalaman>
        <div className="grid grid-cols-[minmax(0,1fr)] gap-8">
          <LimaTahap
            label={`Tahap ${unit.nama}`}
            tahap={unit.tahapan.map((t) => ({ ...t, keterangan: t.keterangan ?? undefined }))}
          />
          <div className={DUA_LAJUR}>
            <KesiapanUnit unit={unit} />
            <div className={TUMPUK}>
              <GerakUnit unit={unit} />
              <LembarUnit unit={unit} />
            </div>
          </div>
          <div className={DUA_LAJUR}>
            <div className={TUMPUK}>
              <NilaiArea unit={unit} />
              <AmbangNilai unit={unit} />
              <SyaratUnit unit={unit} />
            </div>
            <div className={TUMPUK}>
              <TentangUnit unit={unit} />
              <PencananganUnit unit={unit} />
              <PenilaianUnit unit={unit} />
              <RiwayatUnit unit={unit} />
              <JejakUnit unit={unit} />
            </div>
          </div>
        </div>
      </IsiHalaman>
    </>
  );
}
